using Gradus.Degrees;
using Gradus.People;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>How a file of degree rules writes its courses: codes, titles, credits, when they are given and what has to be done before.</summary>
internal static class RuleCourseShape
{
    /// <summary>Most credits of a course or a degree.</summary>
    public const int MostCredits = 400;

    private const int LongestName = 200;

    public static readonly FileShape<string> Code = FileShapes.Text(40, "^[A-Za-z0-9][A-Za-z0-9 .:/&-]*$", "the code of a course, such as CS 6515");
    public static readonly FileShape<string> Mark = CuratedShapes.Key;
    public static readonly FileShape<string> Name = FileShapes.Text(LongestName);

    public static readonly FileShape<decimal> Credits = FileShapes.Number(0.5m, MostCredits)
        .As((number, node, name) => number * 10 == decimal.Truncate(number * 10) ? number : throw node.Error($"{name} has more than one decimal; credits have at most one."));

    private static readonly FileShape<CourseTree> Tree = FileShapes.Text(500).As((text, node, name) =>
    {
        try
        {
            return CourseTree.Parse(text);
        }
        catch (InputException refused)
        {
            throw node.Error($"{name}: {refused.Message}");
        }
    });

    public static readonly FileShape<Named<RuleCourse>> Course = FileShapes.Group<Named<RuleCourse>>(keys =>
    {
        Key<Placed<string>> code = keys.Required("code", "Its code, as the other keys of this file name it", Code.Placed());
        Key<string> title = keys.Required("title", "Its title", Name);
        Key<decimal> credits = keys.Required("credits", "Credits in the degree's unit, at most one decimal", Credits);
        Key<IReadOnlyList<Season>> seasons = keys.Optional("seasons", "Seasons in which it is given; left out where nobody says", FileShapes.Choices(Vocabularies.Seasons), []);
        Key<Placed<CourseTree>?> requires = keys.Optional("requires", "Courses that have to be done before, joined by and, or and brackets", Tree.Placed());
        Key<Placed<CourseTree>?> alongside = keys.Optional("alongside", "Courses that have to be done before or in the same term", Tree.Placed());
        Key<decimal?> hours = keys.OptionalValue("hours", "Hours of work a week as those report who took it", FileShapes.Number(1, 100));
        Key<int> reports = keys.Optional("reports", "How many reported the hours", FileShapes.Whole(1, 100_000), 0);
        Key<IReadOnlyList<string>> marks = keys.Optional("marks", "Marks that rules select by", FileShapes.List(Mark, 1, 10).Distinct(), []);
        Key<bool> dormant = keys.Optional("dormant", "true where it is not on record as given now", FileShapes.Flag(), false);
        Key<bool> open = keys.Optional("open", "true: a place that a course of one's own choice fills, because no page names the courses; its title says of what", FileShapes.Only(true), false);
        return found => new Named<RuleCourse>(
            new RuleCourse(code.In(found).Value, title.In(found), credits.In(found))
            {
                Seasons = [.. seasons.In(found)],
                Requires = requires.In(found)?.Value,
                Alongside = alongside.In(found)?.Value,
                Hours = hours.In(found) is { } week ? Math.Round(week, 1) : null,
                Reports = reports.In(found),
                Marks = [.. marks.In(found)],
                IsDormant = dormant.In(found),
                IsOpen = open.In(found),
            },
            [
                .. (requires.In(found)?.Value.Codes ?? []).Select(c => new Placed<string>(c, requires.In(found)!.Node)),
                .. (alongside.In(found)?.Value.Codes ?? []).Select(c => new Placed<string>(c, alongside.In(found)!.Node)),
            ]);
    });

    /// <summary>A course that has to be done before itself could never be taken.</summary>
    public static void CheckCircles(IReadOnlyList<Named<RuleCourse>> courses)
    {
        var reachable = new HashSet<string>(StringComparer.Ordinal);
        bool more = true;
        while (more)
        {
            more = false;
            foreach (RuleCourse course in courses.Select(c => c.Value).Where(c => !reachable.Contains(c.Code)))
            {
                if (course.Requires?.IsMetBy(reachable.Contains) != false && course.Alongside?.IsMetBy(code => code == course.Code || reachable.Contains(code) || IsPair(courses, course, code)) != false)
                {
                    more |= reachable.Add(course.Code);
                }
            }
        }

        if (courses.FirstOrDefault(c => !reachable.Contains(c.Value.Code)) is { } never)
        {
            throw never.Codes[0].Node.Error($"{never.Value.Code} can never be taken: what it asks for asks for it in turn.");
        }
    }

    /// <summary>True where two courses ask for each other in the same term, and nothing before.</summary>
    private static bool IsPair(IReadOnlyList<Named<RuleCourse>> courses, RuleCourse one, string other) =>
        courses.Select(c => c.Value).FirstOrDefault(c => c.Code == other) is { Requires: null } found && found.Alongside?.IsMetBy(code => code == one.Code) == true;
}

/// <summary>Something read, and the codes of courses that it names, with their places.</summary>
internal sealed record Named<T>(T Value, IReadOnlyList<Placed<string>> Codes);

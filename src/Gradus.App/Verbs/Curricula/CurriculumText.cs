using Gradus.App.Figures;
using Gradus.App.Shell;

namespace Gradus.App.Verbs.Curricula;

/// <summary>The answer of <c>gradus curriculum</c> for a person to read, from the same record as its JSON.</summary>
internal static class CurriculumText
{
    private const int ShownUnread = 10;

    public static void Write(Screen screen, CurriculumContract answer)
    {
        if (answer.Id is not null)
        {
            screen.Line($"{answer.Title}, {answer.Institution}");
            screen.Line(answer.Id);
            screen.Line();
        }

        screen.Line($"{CurriculumWords.Finding(answer)} {CurriculumWords.Basis(answer)}");
        if (answer.UsualCredits)
        {
            screen.Line("Its pages do not say how many credits a course has; those usual at other programs are counted.");
        }

        if (answer.Remembered > 0)
        {
            screen.Line($"{Titles.Count(answer.Remembered, "course")} read as you said before.");
        }

        screen.Heading("The four core areas");
        if (answer.Areas.Count > 0)
        {
            screen.Table(
                ["Area", "Here", "In the core of"],
                answer.Areas.Select(a => (IReadOnlyList<string>)[CurriculumWords.Area(a.Area), CurriculumWords.Amount(a), CurriculumWords.Usual(answer, a.Area)]));
        }
        else
        {
            screen.Table(["Area", "In the core of"], answer.Usual.Areas.Select(a => (IReadOnlyList<string>)[CurriculumWords.Area(a.Area), CurriculumWords.Usual(answer, a.Area)]));
        }

        screen.Line($"{CurriculumWords.UsualOf(answer)}.");
        if (CurriculumWords.Open(answer) is { } open)
        {
            screen.Line(open);
        }

        foreach (BlockContract part in answer.Parts)
        {
            screen.Heading(CurriculumWords.Part(part));
            Courses(screen, part.Courses);
        }

        foreach ((string sort, IReadOnlyList<CourseContract> courses) in CurriculumWords.Sorts(answer))
        {
            screen.Heading($"Electives named as examples: {CurriculumWords.Sort(sort).ToLowerInvariant()}");
            Courses(screen, courses);
        }

        if (answer.Id is not null)
        {
            screen.Heading("How it ends");
            screen.Line(CurriculumWords.Final(answer.FinalProject));
            foreach (string line in CurriculumWords.Opens(answer.FinalProject))
            {
                screen.Line($"- {line}");
            }
        }

        Doubts(screen, answer);
        if (answer.Pages.Count > 0)
        {
            screen.Line();
            screen.Line($"Named by: {string.Join("; ", answer.Pages.Select(CurriculumWords.Page))}.");
        }

        screen.Line();
        screen.Line("Courses are read by a model, by the words of titles and descriptions. How often it is right: docs/reference/curriculum-accuracy.md.");
        screen.Line($"Dataset {answer.Dataset}. Information, not advice: ask the school before you decide.");
    }

    private static void Doubts(Screen screen, CurriculumContract answer)
    {
        if (answer.Repeated.Count > 0)
        {
            screen.Line();
            screen.Line($"In the list more than once, counted once: {string.Join(", ", answer.Repeated)}.");
        }

        if (answer.CreditsDoubt is { } doubt)
        {
            screen.Line();
            screen.Line(doubt);
        }

        if (answer.Unread.Count > 0)
        {
            screen.Heading($"{Titles.Count(answer.Unread.Count, "line")} not read");
            foreach (string line in answer.Unread.Take(ShownUnread))
            {
                screen.Line(line);
            }
        }
    }

    private static void Courses(Screen screen, IReadOnlyList<CourseContract> courses) => screen.Table(
        ["Course", "Read as"], courses.Select(c => (IReadOnlyList<string>)[c.Code is null ? c.Title : $"{c.Code} {c.Title}", CurriculumWords.ReadAs(c)]));
}

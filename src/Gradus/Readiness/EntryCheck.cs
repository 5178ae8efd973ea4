using System.Globalization;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Readiness;

/// <summary>What a program asks of those who enter it, as far as its pages say, held against what a person brings.</summary>
/// <param name="Points">A bachelor's degree first, then what the pages name, each once.</param>
/// <param name="Bridge">True where a page says that those who lack something are admitted to preparatory courses.</param>
public sealed record EntryCheck(IReadOnlyList<EntryDemand> Points, bool Bridge)
{
    /// <summary>False for somebody who says that they have no bachelor's degree: no master's degree here can be entered without.</summary>
    public bool CanEnter { get; private init; } = true;

    /// <summary>Those that are not met.</summary>
    public IEnumerable<EntryDemand> Unmet => Points.Where(p => p.Standing == EntryStanding.NotMet);

    /// <summary>Those that are met in part, or may be.</summary>
    public IEnumerable<EntryDemand> Unclear => Points.Where(p => p.Standing == EntryStanding.Unclear);

    public static EntryCheck Of(Profile profile, Item item)
    {
        Background background = profile.Background;
        var points = new List<EntryDemand>();
        bool none = background.Degree.Level is DegreeLevel.None or DegreeLevel.Associate;
        points.Add(Bachelors(background.Degree, profile.Start));
        if (background.Degree.Level is { } level and (DegreeLevel.Master or DegreeLevel.Doctorate))
        {
            points.Add(new EntryDemand("no degree as high already", EntryStanding.Unclear,
                $"you hold a {Vocabularies.DegreeLevels.MeaningOf(level)}; some schools admit nobody to a further master's in a near field: ask", null));
        }

        if (item.Program is not { } program)
        {
            return new EntryCheck(points, Bridge: false) { CanEnter = !none };
        }

        Source? page = program.Facts.FirstOrDefault(f => f.Field == "prerequisites")?.Source;
        var brought = new BroughtSubjects(profile);
        points.AddRange(program.Admission.Prerequisites
            .Where(p => p != Prerequisite.AnyBachelors)
            .Select(p => p == Prerequisite.RelatedBachelors ? Related(background.Degree, page) : brought.Beside(p, page)));
        if (program.Admission.MinimumGpa is { IsKnown: true } least)
        {
            points.Add(Grades(background.Degree, (decimal)least.Value, least.Source));
        }

        return new EntryCheck(points, program.Admission.Bridge == true) { CanEnter = !none };
    }

    private static EntryDemand Bachelors(Degree degree, Term? start)
    {
        const string What = "a bachelor's degree";
        return degree.Level switch
        {
            null => new EntryDemand(What, EntryStanding.NotSaid, "you did not say which degree you have", null),
            DegreeLevel.None => new EntryDemand(What, EntryStanding.NotMet, "you said that you have no degree; a master's degree is entered with a bachelor's", null),
            DegreeLevel.Associate => new EntryDemand(What, EntryStanding.NotMet, "you have an associate degree; a master's degree is entered with a bachelor's", null),
            _ when degree.Year > start?.Year => new EntryDemand(What, EntryStanding.NotMet,
                string.Create(CultureInfo.InvariantCulture, $"yours is conferred in {degree.Year}, after the start in {start}"), null),
            _ => new EntryDemand(What, EntryStanding.Met, $"you have, or are about to have, a {Vocabularies.DegreeLevels.MeaningOf(degree.Level.Value).Replace(" degree", "", StringComparison.Ordinal)}{(degree.Level == DegreeLevel.Doctorate ? "" : " degree")}", null),
        };
    }

    /// <summary>Schools decide what is related; a quantitative field is near, another is a question to the school.</summary>
    private static EntryDemand Related(Degree degree, Source? page)
    {
        const string What = "a related bachelor's degree";
        return degree switch
        {
            { Level: DegreeLevel.None or DegreeLevel.Associate } => new EntryDemand(What, EntryStanding.NotMet, "you have no bachelor's degree", page),
            { Field: null } => new EntryDemand(What, EntryStanding.NotSaid, "you did not say what your degree is in", page),
            { Field: { } field } when DegreeFields.IsQuantitative(field) => new EntryDemand(What, EntryStanding.Met, $"yours is in {field}", page),
            _ => new EntryDemand(What, EntryStanding.Unclear, $"yours is in {degree.Field}: ask whether it counts as related", page),
        };
    }

    private static EntryDemand Grades(Degree degree, decimal least, Source? source)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"a grade point average of at least {least:0.0#}");
        if (GradeAverage.Of(degree) is not { } average)
        {
            return new EntryDemand(what, EntryStanding.NotSaid, "you did not say yours", source);
        }

        string yours = average.Low == average.High
            ? string.Create(CultureInfo.InvariantCulture, $"yours is {average.Low:0.0#}")
            : string.Create(CultureInfo.InvariantCulture, $"yours is read as {average.Low:0.0#} to {average.High:0.0#} of 4.0: schools convert it by tables of their own");
        return new EntryDemand(what, average.Low >= least ? EntryStanding.Met : average.High < least ? EntryStanding.NotMet : EntryStanding.Unclear, yours, source);
    }
}

using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;

namespace Gradus.Readiness;

/// <summary>What a program asks of those who enter it, as far as its pages say, held against what a person brings.</summary>
/// <param name="Points">A bachelor's degree first, then what the pages name, each once.</param>
/// <param name="Bridge">True where a page says that those who lack something are admitted to preparatory courses.</param>
public sealed record EntryCheck(IReadOnlyList<EntryDemand> Points, bool Bridge)
{
    /// <summary>False for somebody who says that they have no bachelor's degree: no master's degree here can be entered without.</summary>
    public bool CanEnter { get; private init; } = true;

    /// <summary>True where preparatory courses may make up for something that is not met: they never stand for a bachelor's degree.</summary>
    public bool IsBridged => Bridge && CanEnter;

    /// <summary>Whether one can be admitted with the degree, the average and the standing that one has: no course makes them up.</summary>
    public static Match IsOpen(Profile profile, Item item, Catalog catalog)
    {
        EntryDemand[] lacking = [.. Lacking(profile, item, catalog)];
        return lacking.Length == 0 ? Match.Yes : Array.Exists(lacking, d => d.Standing == EntryStanding.NotMet) ? Match.No : Match.May;
    }

    /// <summary>The degree, the average or the standing that is asked and that one has not, or may not have.</summary>
    public static IEnumerable<EntryDemand> Lacking(Profile profile, Item item, Catalog catalog)
    {
        Degree degree = profile.Background.Degree;
        if (degree.Level is DegreeLevel.None or DegreeLevel.Associate && (item.Program?.Admission.Asked.AsksDegree ?? true))
        {
            yield return DegreeDemands.Bachelors(degree, profile.Start);
        }

        if (item.Program is { Admission.MinimumGpa.IsKnown: true } program && DegreeDemands.Average(degree, program) is { Standing: EntryStanding.NotMet or EntryStanding.Unclear } average)
        {
            yield return average;
        }

        if (UsualAverage.Of(catalog).Beside(degree, item) is { } usual)
        {
            yield return usual;
        }

        if (LawfulPresence.Of(catalog.Rules, profile, item) is { } presence)
        {
            yield return presence;
        }
    }

    /// <summary>Those that are not met.</summary>
    public IEnumerable<EntryDemand> Unmet => Points.Where(p => p.Standing == EntryStanding.NotMet);

    /// <summary>Those that are met in part, or may be.</summary>
    public IEnumerable<EntryDemand> Unclear => Points.Where(p => p.Standing == EntryStanding.Unclear);

    public static EntryCheck Of(Profile profile, Item item, Catalog catalog)
    {
        Background background = profile.Background;
        var points = new List<EntryDemand>();
        bool asksDegree = item.Program?.Admission.Asked.AsksDegree ?? true;
        bool none = asksDegree && background.Degree.Level is (DegreeLevel.None or DegreeLevel.Associate);
        if (asksDegree)
        {
            points.Add(DegreeDemands.Bachelors(background.Degree, profile.Start));
        }

        if (background.Degree.Level is { } level and (DegreeLevel.Master or DegreeLevel.Doctorate))
        {
            points.Add(new EntryDemand("no degree as high already", EntryStanding.Unclear,
                $"you hold a {Vocabularies.DegreeLevels.MeaningOf(level)}; some schools admit nobody to a further master's in a near field: ask", null));
        }

        if (LawfulPresence.Of(catalog.Rules, profile, item) is { } presence)
        {
            points.Add(presence);
        }

        if (UsualAverage.Of(catalog).Beside(background.Degree, item) is { } usual)
        {
            points.Add(usual);
        }

        if (item.Program is not { } program)
        {
            return new EntryCheck(points, Bridge: false) { CanEnter = !none };
        }

        if (program.IsConversion)
        {
            points.Add(DegreeDemands.OtherField(background.Degree));
        }

        Source? page = program.Facts.FirstOrDefault(f => f.Field == "prerequisites")?.Source;
        var brought = new BroughtSubjects(profile);
        EntryRule rule = program.Admission.Asked;
        EntryDemand programming = brought.Beside(Prerequisite.Programming, null);
        if (programming.Standing == EntryStanding.NotMet && rule.WithProgramming().AddsProgramming && !program.Admission.Prerequisites.Contains(Prerequisite.Programming))
        {
            points.Add(programming with { Why = $"{programming.Why}; a degree in computing takes it as known, though its page does not name it" });
        }

        points.AddRange(program.Admission.Prerequisites
            .Where(p => p != Prerequisite.AnyBachelors && !(rule.Strength == EntryStrength.Recommended && ReadinessGround.IsCourse(p)))
            .Select(p => p == Prerequisite.RelatedBachelors ? DegreeDemands.Related(background.Degree, program.Admission.IsForComputing, page) : LeastGrades.Of(brought.Beside(p, page), p, rule, background)));
        if (program.Admission.MinimumGpa.IsKnown)
        {
            points.Add(DegreeDemands.Average(background.Degree, program));
        }

        return new EntryCheck(points, program.Admission.Bridge == true) { CanEnter = !none };
    }
}

using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking.Criteria;

namespace Gradus.Ranking.Learning;

/// <summary>
/// How near two degrees are in content, 0 to 1: fields of study, CIP code, degree type, way of teaching and final project, with shares that this guide judges and nobody measured.
/// What is not known of one of them counts half.
/// </summary>
public static class ContentNearness
{
    private const double FieldShare = 0.4;
    private const double CodeShare = 0.2;
    private const double TypeShare = 0.1;
    private const double TeachingShare = 0.15;
    private const double EndShare = 0.15;
    private const double NotKnown = 0.5;

    private static readonly StudyMode[] Modes = [StudyMode.Campus, StudyMode.Online, StudyMode.Hybrid];

    /// <summary>The same in both directions; 1 for a degree and itself where all is known of it.</summary>
    public static double Of(Item one, Item other) =>
        (FieldShare * Fields(one, other))
        + (CodeShare * Code(one, other))
        + (TypeShare * (one.DegreeType == other.DegreeType ? 1 : 0))
        + (TeachingShare * Teaching(one, other))
        + (EndShare * Ends(one, other));

    /// <summary>What two degrees are known to have in common, each as the end of "both": "about machine learning", "online", "end with a thesis".</summary>
    public static IReadOnlyList<string> InCommon(Item one, Item other)
    {
        List<string> common = [];
        Focus[] fields = [.. Aim.FieldsOf(one).Where(Aim.FieldsOf(other).Contains)];
        if (fields.Length > 0)
        {
            common.Add($"about {Vocabularies.Focuses.MeaningOf(fields[0])}");
        }
        else if (one.Cip is { } cip && cip == other.Cip)
        {
            common.Add($"counted under CIP {cip}");
        }

        if (Modes.Any(m => one.Offers(m) == true && other.Offers(m) == true))
        {
            StudyMode mode = Modes.First(m => one.Offers(m) == true && other.Offers(m) == true);
            common.Add(mode switch { StudyMode.Campus => "taught in person", StudyMode.Online => "taught online", _ => "taught partly online" });
        }

        FinalProject[] ends = [.. EndsOf(one).Where(EndsOf(other).Contains)];
        if (ends.Length > 0)
        {
            string end = Vocabularies.FinalProjects.KeyOf(ends[0]);
            common.Add($"with {(end[0] is 'e' or 'i' ? "an" : "a")} {end}");
        }

        return common;
    }

    private static double Fields(Item one, Item other)
    {
        IReadOnlyList<Focus> ones = Aim.FieldsOf(one);
        IReadOnlyList<Focus> others = Aim.FieldsOf(other);
        return ones.Count == 0 || others.Count == 0 ? NotKnown
            : (ones.Average(f => FocusNearness.Of(f, others)) + others.Average(f => FocusNearness.Of(f, ones))) / 2;
    }

    private static double Code(Item one, Item other) => (one.Cip, other.Cip) switch
    {
        ({ } a, { } b) when a == b => 1,
        ({ } a, { } b) when a.Four == b.Four => 0.6,
        ({ } a, { } b) when a.Series == b.Series => 0.3,
        ({ }, { }) => 0,
        _ => NotKnown,
    };

    private static double Teaching(Item one, Item other) => Modes.Average(m => (one.Offers(m), other.Offers(m)) switch
    {
        ({ } a, { } b) => a == b ? 1 : 0,
        _ => NotKnown,
    });

    private static double Ends(Item one, Item other)
    {
        FinalProject[] ones = EndsOf(one);
        FinalProject[] others = EndsOf(other);
        return ones.Length == 0 || others.Length == 0 ? NotKnown : ones.Intersect(others).Count() / (double)ones.Union(others).Count();
    }

    private static FinalProject[] EndsOf(Item item) => [.. item.Program?.FinalProjects.Where(f => f != FinalProject.None) ?? []];
}

using Gradus.People;
using Gradus.Research;

namespace Gradus.App.Verbs.Show;

/// <summary>Papers of one sub-area over all years.</summary>
public sealed record ResearchSummary(string Area, string Name, double Papers, int FirstYear, int LastYear)
{
    /// <summary>Sub-areas with at least one paper, the most papers first.</summary>
    public static ResearchSummary[] Of(IReadOnlyList<AreaOutput> outputs) => Of(outputs.Select(o => new ShownResearch(o.Area, o.Year, o.Papers, o.Share)));

    /// <inheritdoc cref="Of(IReadOnlyList{AreaOutput})"/>
    public static ResearchSummary[] Of(IEnumerable<ShownResearch> outputs) =>
    [
        .. outputs.GroupBy(o => o.Area)
            .Select(g => new ResearchSummary(g.Key, NameOf(g.Key), g.Sum(o => o.Papers), g.Min(o => o.Year), g.Max(o => o.Year)))
            .OrderByDescending(s => s.Papers)
            .ThenBy(s => s.Area, StringComparer.Ordinal),
    ];

    /// <summary>The reader's name for a sub-area of the research table.</summary>
    public static string NameOf(string area) =>
        Vocabularies.ResearchAreas.Where(w => w.Value.DataKey() == area).Select(w => w.Meaning).FirstOrDefault() ?? area;
}

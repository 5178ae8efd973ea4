using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Research;
using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>
/// Papers of the institution in the person's research areas. They are counted where computing and statistics publish: to a degree of a
/// field beside them, such as bioinformatics or econometrics, any part of the count may belong.
/// </summary>
public sealed class ResearchCriterion() : Criterion("research", "Research in my areas", "How much the institution publishes in my areas", Preference.More)
{
    /// <summary>Research counts the papers of so many newest years.</summary>
    public const int Years = 10;

    /// <summary>Parts of a count that may belong to a field beside, equally likely from none to all.</summary>
    private static readonly double[] Parts = [.. Enumerable.Range(0, Spread.Strips).Select(i => (i + 0.5) / Spread.Strips)];

    public override double StartingPoints => 8;

    /// <summary>True where a paper a year or more of the institution is counted in the newest years: a share in one paper is no place of research.</summary>
    internal static Func<Item, bool> Publishes(Catalog catalog)
    {
        (int first, _) = Window(catalog);
        return item => catalog.ResearchOf(item.Institution.Id).Where(o => o.Year >= first).Sum(o => o.Papers) >= Years;
    }

    protected override bool CountsUnasked(Profile profile) => profile.ResearchAreas.Count > 0 || profile.Goal.Kind == GoalKind.Research;

    public override Func<Item, Figure<double>> For(CriterionGround ground)
    {
        Catalog catalog = ground.Catalog;
        string[] areas = ground.Profile.ResearchAreas.Count > 0
            ? [.. ground.Profile.ResearchAreas.Select(a => a.DataKey())]
            : [.. Vocabularies.ResearchAreas.Select(a => a.Value.DataKey())];
        (int first, int last) = Window(catalog);
        var source = new Source("csmetrics.net", "publications by institution", string.Join('+', areas), $"{first}-{last}");
        return item =>
        {
            double papers = 0;
            foreach (AreaOutput output in catalog.ResearchOf(item.Institution.Id))
            {
                if (output.Year >= first && areas.Contains(output.Area))
                {
                    papers += output.Papers;
                }
            }

            // No row means no paper found in the venues that are used, which is a count of zero and not an unknown.
            return papers > 0 && item.Field is { Tier: Tier.Adjacent }
                ? catalog.Grading.Weigh(Figure<double>.Known(papers / 2, FigureKind.Assumed, source, "papers"), FigureSubject.Institution)
                    .WithSpread(Spread.EquallyLikely("the institution's papers, of which any part may be of this field", [.. Parts.Select(p => p * papers)]))
                : catalog.Grading.Weigh(Figure<double>.Known(papers, FigureKind.Official, source, "papers"), FigureSubject.Institution);
        };
    }

    /// <summary>The years over which papers are counted: "2012-2021".</summary>
    public static string Period(Catalog catalog)
    {
        (int first, int last) = Window(catalog);
        return $"{first}-{last}";
    }

    public override string Ask => "Who publishes in my areas, and do they teach and advise in this degree?";

    public override string Text(Figure<double> measure) => measure.Spread is null
        ? $"{CriterionWords.Number(measure.Value, "#,0.0")} papers"
        : $"{CriterionWords.Number(measure.Low!.Value, "#,0.0")}-{CriterionWords.Number(measure.High!.Value, "#,0.0")} papers";

    public override string Phrase(CriterionStanding standing) =>
        $"{Text(standing.Measure)} in my areas{(standing.Measure.Spread is null ? "" : ", of the institution: how many are of this field is not known")}";

    private static (int First, int Last) Window(Catalog catalog)
    {
        int last = catalog.Institutions.SelectMany(i => catalog.ResearchOf(i.Id)).Select(o => o.Year).DefaultIfEmpty(0).Max();
        return (last - Years + 1, last);
    }
}

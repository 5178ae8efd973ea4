using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Types;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Rows on the subject: what it is, where it leads, what it is called.</summary>
internal static class SubjectRows
{
    private const int Named = 3;

    /// <summary>Row 1: the systems of this guide, each with how good it is.</summary>
    public static RowAnswer MachineLearning(GuideGround ground)
    {
        IReadOnlyList<GuideEngine> engines = GuideEngines.All;
        GuideEngine[] held = [.. engines.Where(e => e.Exists)];
        GuideEngine[] none = [.. engines.Where(e => !e.Exists)];
        return new RowAnswer(
            $"Statistics that learns from examples instead of being told each rule. This guide holds {FirmnessWords.Number(held.Length)} systems of the kinds that are named so, each with how good it was when it was tried"
                + $"{(none.Length == 0 ? "" : $"; it holds no {Written.Lower(none[0].Name)}, and says why")}.",
            [.. held.Select(e => e.Measured[0] with { What = $"{e.Name}: {Written.Lower(e.Measured[0].What)}" })],
            GuideCharts.Courses(),
            new GuideWay("See how each learns", GuideLinks.HowItLearns, $"gradus guide {held[0].Key}"));
    }

    /// <summary>Row 2: occupations, as <c>gradus careers</c> has them.</summary>
    public static RowAnswer Careers(GuideGround ground)
    {
        CareersContract careers = ground.Careers();
        CareersOccupation[] shown = [.. careers.Occupations.OrderByDescending(o => o.Aimed || o.Held).ThenByDescending(o => o.Nation.Jobs.Value ?? 0).Take(Named)];
        return new RowAnswer(
            $"{careers.Finding}. They lie in {Titles.Count(careers.Funnels.Count, "way")} out of the degree: {string.Join(", ", careers.Funnels.Select(f => Written.Lower(f.Name) + (f.Aimed ? " (your aim)" : "")))}."
                + (careers.YourLevel is { } level ? " " + level : ""),
            [
                .. shown.Select(o =>
                {
                    CareersWages wages = o.Wages(careers.HasPlace);
                    return new GuideFigure(
                        o.Title + (o.Held ? ", yours now" : o.Aimed ? ", your aim" : ""),
                        wages.P50.Value is null ? wages.P50.InDollars() : $"half earn {wages.P50.InDollars()} or less, half of all between {wages.P25.InDollars()} and {wages.P75.InDollars()}",
                        $"all who work in it{(careers.HasPlace && wages != o.Nation ? $" in {careers.Place}" : "")}, whatever their degree and age",
                        wages.P50.Origin());
                }),
            ],
            CareersCharts.Occupations(careers, ground.Catalog.Vintages.Wages.Period ?? ""),
            new GuideWay("All occupations, with pay by place", CareersState.Path, "gradus careers"));
    }

    /// <summary>Row 3: kinds of degree, as <c>gradus types</c> has them.</summary>
    public static RowAnswer Types(GuideGround ground)
    {
        TypesContract types = ground.Types();
        TypesEntry[] shown = [.. (ground.Person is null ? types.Types.OrderByDescending(t => t.Degrees) : types.Types.AsEnumerable()).Take(Named)];
        return new RowAnswer(
            $"{types.Finding}. {(ground.Person is null ? "Those with the most degrees stand here" : "First those with degrees that meet what you said, then what is named for your aim, then the nearest subject")}; none is best.",
            [
                .. shown.Select(t => new GuideFigure(
                    t.Name,
                    Written.Capital(TypesWording.Measures(t.Measures)) + (t.Meets is { } meets ? $"; {Titles.Number(meets.Known)} known to meet what you said, {Titles.Number(meets.May)} may" : ""),
                    $"the middle of {Titles.Count(t.Degrees, "degree")}{(t.OfFew.Count > 0 ? $"; of few: {string.Join(", ", t.OfFew)}" : "")}",
                    "programs' pages, NCES IPEDS, College Scorecard; prices that no page states are estimates")),
            ],
            TypesCharts.Prices(types),
            new GuideWay("All kinds side by side", TypesState.Path, "gradus types"));
    }
}

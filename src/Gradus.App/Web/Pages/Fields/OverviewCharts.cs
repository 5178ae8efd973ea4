using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Portraits;
using Gradus.Catalogs;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.App.Web.Pages.Fields;

/// <summary>Charts that set several fields side by side.</summary>
public static class OverviewCharts
{
    /// <summary>How many fields are drawn.</summary>
    public const int Shown = 8;

    /// <summary>Awards by year of the core fields with the most awards.</summary>
    /// <param name="catalog">For the fields.</param>
    /// <param name="subjectOf">The figures of a field.</param>
    public static Chart CoreFields(Catalog catalog, Func<Field, Subject> subjectOf)
    {
        (Field Field, Portrait Portrait)[] largest =
        [
            .. catalog.Fields.Where(f => f.Tier == Tier.Core)
                .Select(f => (Field: f, subjectOf(f).Portrait))
                .OrderByDescending(f => f.Portrait.Latest.Awards)
                .ThenBy(f => f.Field.Cip)
                .Take(Shown),
        ];
        IReadOnlyList<AwardYear> years = largest.Length > 0 ? largest[0].Portrait.Years : [];
        return new Chart(
            "core-fields",
            "Awards of the largest core fields",
            $"{years.FirstOrDefault()?.Year} to {years.LastOrDefault()?.Year}; each panel from zero and on its own scale, first and last value beside the line.",
            SmallMultiples.Draw("Awards by year of the largest core fields", [.. largest.Select(f => new Panel(f.Field.Title, [.. f.Portrait.Years.Select(y => (double?)y.Awards)], GuideLinks.Field(f.Field.Cip)))]),
            new ChartTable(
                [new("Field"), .. years.Select(y => new ChartColumn(y.Year.ToString(), true))],
                [.. largest.Select(f => (IReadOnlyList<ChartCell>)[new ChartCell(f.Field.Title, f.Field.Title, GuideLinks.Field(f.Field.Cip)), .. f.Portrait.Years.Select(y => ChartCell.Count(y.Awards))])]),
            $"NCES IPEDS, completions, {years.FirstOrDefault()?.Year} to {years.LastOrDefault()?.Year}, master's level, first majors");
    }
}

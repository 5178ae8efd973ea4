using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;

namespace Gradus.App.Verbs.Compare;

/// <summary>A comparison for a person to read; with more than three items each gets a letter, so that columns stay readable.</summary>
internal static class CompareText
{
    public static void Write(Screen screen, Catalog catalog, Comparison comparison, PriceTerms terms)
    {
        string[] letters = [.. comparison.Items.Select((_, i) => ((char)('A' + i)).ToString())];
        for (int i = 0; i < letters.Length; i++)
        {
            screen.Line($"{letters[i]}  {comparison.Items[i].Title}, {Titles.Place(comparison.Items[i])}");
            screen.Line($"   {comparison.Items[i].Id}");
        }

        screen.Line();
        screen.Table(
            ["", .. letters],
            comparison.Rows.Select(row => (IReadOnlyList<string>)[(row.Differs ? "* " : "  ") + row.Name, .. row.Cells]));
        screen.Line();
        screen.Line($"* they differ. Whole degree: tuition and required fees {Titles.Whose(terms)}.");
        foreach (IGrouping<string, ComparisonRow> origin in comparison.Rows.Where(r => r.Origin.Length > 0).GroupBy(r => r.Origin))
        {
            screen.Line($"{string.Join(", ", origin.Select(r => r.Name))}: {origin.Key}.");
        }

        screen.Line($"Dataset {catalog.Version}.");
    }
}

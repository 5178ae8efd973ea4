using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;

namespace Gradus.App.Verbs.Compare;

/// <summary>A comparison of more than stand beside each other: a row for each, on the screen with what differs most and as a table with everything.</summary>
internal static class CompareRows
{
    private const string Unknown = "no data";

    /// <summary>What stands in columns; the rest of the table is under each, or in the file.</summary>
    private static readonly string[] Columns = ["Whole degree to me", "Earned after 1 yr, newest release", "Awards, newest year"];

    private static readonly (string Name, Func<string, string> Words)[] Under =
    [
        ("Credits", cell => $"{cell} credits"), ("Length, months", cell => $"{cell} months"), ("Taught", cell => cell), ("Final project", cell => cell),
        ("On the STEM list", cell => cell == "yes" ? "STEM" : $"STEM: {cell}"), ("Control", cell => cell), ("Median debt", cell => $"median debt {cell}"),
    ];

    /// <summary>A row for each, within the width of the screen.</summary>
    public static void Write(Screen screen, Catalog catalog, Comparison comparison, PriceTerms terms)
    {
        ComparisonRow?[] columns = [.. Columns.Select(name => comparison.Rows.FirstOrDefault(r => r.Name == name))];
        screen.Table(
            ["Program or offering", ">Whole degree", ">Earned after 1 yr", ">Awards"],
            [
                .. comparison.Items.Select((item, i) => ((IReadOnlyList<string>)
                [
                    $"{item.Title}, {Titles.Place(item)}",
                    .. columns.Select(row => row is null ? Unknown : Broken(row.Cells[i])),
                ], $"{item.Id}: {string.Join(", ", Said(comparison, i))}")),
            ]);
        screen.Line();
        screen.Line($"{Titles.Number(comparison.Items.Count)} compared in {Titles.Number(comparison.Rows.Count)} things, of which {Titles.Number(comparison.Rows.Count(r => r.Differs))} differ: --csv and --json hold all of them. Whole degree: tuition and required fees {Titles.Whose(terms)}.");
        screen.Line($"Dataset {catalog.Version}.");
    }

    /// <summary>A row for each and a column for each thing.</summary>
    public static byte[] Csv(Catalog catalog, Comparison comparison)
    {
        CsvExport csv = new CsvExport().Text("id").Text("title").Text("institution").Text("city").Text("state");
        foreach (ComparisonRow row in comparison.Rows)
        {
            csv.Text(row.Name);
        }

        csv.Text("dataset").EndRow();
        for (int i = 0; i < comparison.Items.Count; i++)
        {
            Programs.Item item = comparison.Items[i];
            csv.Text(item.Id).Text(item.Title).Text(item.Institution.Name).Text(item.Institution.City).Text(item.Institution.State);
            foreach (ComparisonRow row in comparison.Rows)
            {
                csv.Text(row.Cells[i]);
            }

            csv.Text(catalog.Version).EndRow();
        }

        return csv.Bytes();
    }

    /// <summary>What is known of the rest, in phrases.</summary>
    private static IEnumerable<string> Said(Comparison comparison, int index)
    {
        foreach ((string name, Func<string, string> words) in Under)
        {
            if (comparison.Rows.FirstOrDefault(r => r.Name == name)?.Cells[index] is { } cell && cell is not (Unknown or "not reported" or "suppressed"))
            {
                yield return words(cell);
            }
        }
    }

    /// <summary>An amount and its grade on two lines.</summary>
    private static string Broken(string cell) => cell.IndexOf(", ", StringComparison.Ordinal) is > 0 and var at ? $"{cell[..at]}\n{cell[(at + 2)..]}" : cell;
}

using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;

namespace Gradus.App.Verbs.Compare;

/// <summary>A comparison of more than stand beside each other: a row for each, on the screen with what differs most and as a table with everything; from the same record as its JSON.</summary>
internal static class CompareRows
{
    private const string Unknown = "no data";

    /// <summary>What stands in columns; the rest of the table is under each, or in the file.</summary>
    private static readonly string[] Columns = ["Whole degree to me", "Earned after 1 yr, newest release", "Awards, newest year"];

    private static readonly (string Name, Func<string, string> Words)[] Under =
    [
        ("Credits", cell => $"{cell} credits"), ("Length, months", cell => $"{cell} months"), ("Taught", cell => cell), ("Final project", cell => cell),
        (Comparison.WholeCostRow, cell => $"whole cost {cell}"), (Comparison.AddsRow, cell => $"adds {cell}"),
        ("On the STEM list", cell => cell == "yes" ? "STEM" : $"STEM: {cell}"), ("Control", cell => cell), ("Median debt", cell => $"median debt {cell}"),
    ];

    /// <summary>A row for each, within the width of the screen.</summary>
    public static void Write(Screen screen, CompareContract answer)
    {
        ComparedRow?[] columns = [.. Columns.Select(name => answer.Rows.FirstOrDefault(r => r.Name == name))];
        screen.Table(
            ["Program or offering", ">Whole degree", ">Earned after 1 yr", ">Awards"],
            [
                .. answer.Items.Select((item, i) => ((IReadOnlyList<string>)
                [
                    $"{item.Title}, {item.Institution}, {item.City} {item.State}",
                    .. columns.Select(row => row is null ? Unknown : Broken(row.Cells[i])),
                ], $"{item.Id}: {string.Join(", ", Said(answer, i))}")),
            ]);
        screen.Line();
        screen.Line(answer.Finding);
        screen.Line($"{Titles.Number(answer.Items.Count)} compared in {Titles.Number(answer.Rows.Count)} things, of which {Titles.Number(answer.Rows.Count(r => r.Differs))} differ: --csv and --json hold all of them. Whole degree: tuition and required fees {answer.PriceFor}.");
        CompareText.WriteOrder(screen, answer);
        screen.Line($"Dataset {answer.Dataset}.");
    }

    /// <summary>A row for each and a column for each thing.</summary>
    public static byte[] Csv(CompareContract answer)
    {
        CsvExport csv = new CsvExport().Text("id").Text("title").Text("institution").Text("city").Text("state");
        foreach (ComparedRow row in answer.Rows)
        {
            csv.Text(row.Name);
        }

        foreach (ComparedMeasure measure in answer.Measures)
        {
            csv.Text($"{measure.Name}, {measure.Unit}").Text($"{measure.Name}, 1 in 10 below").Text($"{measure.Name}, 9 in 10 below");
        }

        csv.Text("dataset").EndRow();
        for (int i = 0; i < answer.Items.Count; i++)
        {
            ItemContract item = answer.Items[i];
            csv.Text(item.Id).Text(item.Title).Text(item.Institution).Text(item.City).Text(item.State);
            foreach (ComparedRow row in answer.Rows)
            {
                csv.Text(row.Cells[i]);
            }

            foreach (ComparedFigure cell in answer.Measures.Select(m => m.Cells[i]))
            {
                csv.Number(cell.Value).Number(cell.Low).Number(cell.High);
            }

            csv.Text(answer.Dataset).EndRow();
        }

        return csv.Bytes();
    }

    /// <summary>What is known of the rest, in phrases.</summary>
    private static IEnumerable<string> Said(CompareContract answer, int index)
    {
        foreach ((string name, Func<string, string> words) in Under)
        {
            if (answer.Rows.FirstOrDefault(r => r.Name == name)?.Cells[index] is { } cell && cell is not (Unknown or "not reported" or "suppressed" or "not known"))
            {
                yield return words(cell);
            }
        }
    }

    /// <summary>An amount and its grade on two lines.</summary>
    private static string Broken(string cell) => cell.IndexOf(", ", StringComparison.Ordinal) is > 0 and var at ? $"{cell[..at]}\n{cell[(at + 2)..]}" : cell;
}

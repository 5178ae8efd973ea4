namespace Gradus.App.Verbs.Data;

/// <summary>A row of the first table of a report: what was measured on, and the figures in order.</summary>
public sealed record AccuracyRow(string Set, IReadOnlyList<string> Figures);

/// <summary>The figures of a committed accuracy report, as the tests write them: the page shows what was measured, not a copy.</summary>
/// <param name="Columns">Names of the figures.</param>
/// <param name="Rows">In the order of the report.</param>
public sealed record AccuracyReport(IReadOnlyList<string> Columns, IReadOnlyList<AccuracyRow> Rows)
{
    /// <summary>How well degree types are told apart.</summary>
    public static AccuracyReport DegreeTypes { get; } = Load("degree-type-accuracy.md");

    /// <summary>Reads the first table of a Markdown text.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static AccuracyReport Parse(string markdown)
    {
        string[][] table =
        [
            .. markdown.Split('\n')
                .SkipWhile(line => !line.StartsWith('|'))
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
        ];
        return table.Length < 3
            ? throw new InvalidDataException("The report holds no table.")
            : new AccuracyReport(table[0][1..], [.. table.Skip(2).Select(row => new AccuracyRow(row[0], row[1..]))]);
    }

    private static AccuracyReport Load(string name)
    {
        using Stream report = typeof(AccuracyReport).Assembly.GetManifestResourceStream("reports." + name)!;
        using var text = new StreamReader(report);
        return Parse(text.ReadToEnd());
    }
}

namespace Gradus.App.Verbs.Data;

/// <summary>A row of the first table of a report: what was measured on, and the figures in order.</summary>
public sealed record AccuracyRow(string Set, IReadOnlyList<string> Figures);

/// <summary>The figures of a committed accuracy report, as the code that measures writes them: a page shows what was measured, not a copy.</summary>
/// <param name="Columns">Names of the figures.</param>
/// <param name="Rows">In the order of the report.</param>
/// <param name="Measured">The sentence that says on what it was measured; empty where the report has none.</param>
/// <param name="File">Where the report stands in the project.</param>
public sealed record AccuracyReport(IReadOnlyList<string> Columns, IReadOnlyList<AccuracyRow> Rows, string Measured, string File)
{
    /// <summary>The column of the harmonic mean of precision and recall.</summary>
    public const string F1 = "F1";

    private const string Opening = "Measured on ";

    /// <summary>How well degree types are told apart.</summary>
    public static AccuracyReport DegreeTypes { get; } = Load("degree-type-accuracy.md");

    /// <summary>How well courses are read into areas.</summary>
    public static AccuracyReport Courses { get; } = Load("curriculum-accuracy.md");

    /// <summary>How well a price is estimated that no page states.</summary>
    public static AccuracyReport Prices { get; } = Load("price-accuracy.md");

    /// <summary>How well median pay is estimated where none is published.</summary>
    public static AccuracyReport Pay { get; } = Load("earnings-accuracy.md");

    /// <summary>How well choices are learned from.</summary>
    public static AccuracyReport Learning { get; } = Load("learning-accuracy.md");

    /// <summary>How many study plans are proved.</summary>
    public static AccuracyReport Plans { get; } = Load("plan-accuracy.md");

    /// <summary>Reads the first table of a Markdown text.</summary>
    /// <param name="markdown">The report.</param>
    /// <param name="file">Where it stands in the project.</param>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static AccuracyReport Parse(string markdown, string file)
    {
        string[][] table =
        [
            .. markdown.Split('\n')
                .SkipWhile(line => !line.StartsWith('|'))
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
        ];
        string? paragraph = Array.Find(markdown.Split("\n\n"), p => p.StartsWith(Opening, StringComparison.Ordinal))?.ReplaceLineEndings(" ");
        return table.Length < 3
            ? throw new InvalidDataException("The report holds no table.")
            : new AccuracyReport(table[0][1..], [.. table.Skip(2).Select(row => new AccuracyRow(row[0], row[1..]))], paragraph is null ? "" : paragraph.Split(". ")[0].TrimEnd('.') + ".", file);
    }

    /// <summary>One figure, without the marks of emphasis.</summary>
    /// <param name="set">Its row.</param>
    /// <param name="column">Its column.</param>
    /// <exception cref="InvalidDataException">The report has no such row or column.</exception>
    public string Cell(string set, string column)
    {
        int at = Columns.ToList().IndexOf(column);
        return at >= 0 && Rows.FirstOrDefault(r => r.Set.Trim('*') == set) is { } row ? row.Figures[at].Trim('*') : throw new InvalidDataException($"{File} holds no {column} of {set}.");
    }

    private static AccuracyReport Load(string name)
    {
        using Stream report = typeof(AccuracyReport).Assembly.GetManifestResourceStream("reports." + name)!;
        using var text = new StreamReader(report);
        return Parse(text.ReadToEnd(), "docs/reference/" + name);
    }
}

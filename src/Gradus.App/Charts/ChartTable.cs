using System.Text;

namespace Gradus.App.Charts;

/// <summary>A column of a table behind a chart.</summary>
/// <param name="Name">For a reader.</param>
/// <param name="IsNumber">Set to the right.</param>
public sealed record ChartColumn(string Name, bool IsNumber = false);

/// <summary>A cell: what a reader sees and what a file holds.</summary>
/// <param name="Text">"$12,345", "suppressed".</param>
/// <param name="Plain">"12345"; the text itself where it is no number.</param>
/// <param name="Address">Where the cell leads; null for nowhere.</param>
public sealed record ChartCell(string Text, string Plain, string? Address = null)
{
    public static implicit operator ChartCell(string text) => new(text, text);
}

/// <summary>The numbers behind a chart.</summary>
public sealed record ChartTable(IReadOnlyList<ChartColumn> Columns, IReadOnlyList<IReadOnlyList<ChartCell>> Rows)
{
    /// <summary>The table as a CSV file: UTF-8, LF, a header, quotes only where needed.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder();
        AppendRow(text, Columns.Select(c => c.Name));
        foreach (IReadOnlyList<ChartCell> row in Rows)
        {
            AppendRow(text, row.Select(c => c.Plain));
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\n\r") < 0
        ? cell
        : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}

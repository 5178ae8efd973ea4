using System.Globalization;
using Gradus.App.Contracts;
using Gradus.App.Figures;

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
    /// <summary>A whole number.</summary>
    public static ChartCell Count(int number) => new(Titles.Number(number), number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ChartCell(string text) => new(text, text);
}

/// <summary>The numbers behind a chart.</summary>
public sealed record ChartTable(IReadOnlyList<ChartColumn> Columns, IReadOnlyList<IReadOnlyList<ChartCell>> Rows)
{
    /// <summary>The table as a CSV file with a header; figures as figures, texts never as formulas.</summary>
    public byte[] ToCsv()
    {
        var csv = new CsvExport();
        foreach (ChartColumn column in Columns)
        {
            csv.Text(column.Name);
        }

        csv.EndRow();
        foreach (IReadOnlyList<ChartCell> row in Rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                double? number = Columns[i].IsNumber ? FigureOf(row[i].Plain) : null;
                _ = number is null ? csv.Text(row[i].Plain) : csv.Number(number);
            }

            csv.EndRow();
        }

        return csv.Bytes();
    }

    private static double? FigureOf(string cell) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : null;
}

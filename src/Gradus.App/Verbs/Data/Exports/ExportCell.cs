using Gradus.App.Figures;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>A column of a table as other tools get it.</summary>
/// <param name="Name">The table's own name of it, or that with <c>_missing</c>.</param>
/// <param name="Of">The table's column.</param>
/// <param name="IsReason">True where it says why the other is missing; it is empty where that is there.</param>
internal sealed record ExportColumn(string Name, Column Of, bool IsReason);

/// <summary>Which cells of a table hold a reason in place of a figure.</summary>
internal static class ExportCell
{
    /// <summary>The columns of a table where a missing figure is null: one of figures has one beside it that says why one is missing.</summary>
    public static IEnumerable<ExportColumn> Columns(Table table) => table.Columns.SelectMany(column => HasReason(table, column)
        ? [new ExportColumn(column.Name, column, IsReason: false), new ExportColumn(column.Name + "_missing", column, IsReason: true)]
        : new[] { new ExportColumn(column.Name, column, IsReason: false) });

    /// <summary>What a column means, with its unit.</summary>
    public static string Meaning(ExportColumn column) => column switch
    {
        { IsReason: true } => $"Why {column.Of.Name} is missing; NULL where it is there",
        { Of.Unit: { } unit } => $"{column.Of.Description} ({unit})",
        _ => column.Of.Description,
    };

    /// <summary>Figures and flags outside the key may be missing.</summary>
    public static bool HasReason(Table table, Column column) =>
        column.Type is ColumnType.Integer or ColumnType.Number or ColumnType.Flag && !table.PrimaryKey.Contains(column.Name, StringComparer.Ordinal);

    /// <summary>True, with the reason in words, where a figure or flag is missing; texts are never missing, only empty.</summary>
    public static bool IsMissing(Column column, string cell, out string reason)
    {
        FigureStatus status = FigureStatus.Known;
        bool missing = column.Type is ColumnType.Integer or ColumnType.Number or ColumnType.Flag && Missing.TryRead(cell, out status);
        reason = missing ? FigureText.Of(status) : "";
        return missing;
    }
}

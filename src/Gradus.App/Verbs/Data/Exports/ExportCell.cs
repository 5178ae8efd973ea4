using Gradus.App.Figures;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>Which cells of a table hold a reason in place of a figure.</summary>
internal static class ExportCell
{
    /// <summary>True, with the reason in words, where a figure or flag is missing; texts are never missing, only empty.</summary>
    public static bool IsMissing(Column column, string cell, out string reason)
    {
        FigureStatus status = FigureStatus.Known;
        bool missing = column.Type is ColumnType.Integer or ColumnType.Number or ColumnType.Flag && Missing.TryRead(cell, out status);
        reason = missing ? FigureText.Of(status) : "";
        return missing;
    }
}

using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>The tokens with which the College Scorecard says that there is no value.</summary>
public static class ScorecardCell
{
    public static bool IsSuppressed(ReadOnlySpan<char> cell) => cell is "PrivacySuppressed" or "PS";

    public static bool IsEmpty(ReadOnlySpan<char> cell) => cell is "" or "NULL" or "NA";

    /// <summary>A whole amount of dollars, or why there is none.</summary>
    /// <exception cref="InputException">The cell is neither a number nor one of the tokens.</exception>
    public static Reading Amount(CsvRows rows, int column)
    {
        ReadOnlySpan<char> cell = rows.Cell(column);
        return IsSuppressed(cell) ? Reading.Suppressed
            : IsEmpty(cell) ? Reading.NotReported
            : Reading.Known(rows.Amount(column));
    }

    /// <summary>A four-digit CIP code; older releases drop the leading zero.</summary>
    /// <exception cref="InputException">The cell is no such code.</exception>
    public static CipCode Cip(CsvRows rows, int column)
    {
        int code = rows.Integer(column);
        return code is >= 100 and <= 9999 ? new CipCode(code * 100, 4) : throw rows.Bad(column, "a four-digit CIP code");
    }

    /// <summary>
    /// Null where the publisher could not tell which institution the row belongs to, and for branches that IPEDS does not
    /// list, which the Scorecard numbers itself with eight digits.
    /// </summary>
    /// <exception cref="InputException">The cell is neither a UNITID nor one of the tokens.</exception>
    public static UnitId? Unit(CsvRows rows, int column)
    {
        ReadOnlySpan<char> cell = rows.Cell(column);
        bool branch = cell.Length == 8 && !cell.ContainsAnyExceptInRange('0', '9');
        return branch || IsEmpty(cell) ? null : rows.Unit(column);
    }
}

using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Reads an amount beside the letter that says how it came about: R reported, A not applicable, others by NCES.</summary>
public static class FlaggedAmount
{
    /// <exception cref="InputException">The cell is neither missing nor a number of zero or more.</exception>
    public static Reading Read(CsvRows rows, int column, char flag)
    {
        if (rows.IsEmpty(column) || rows.IsStop(column))
        {
            return flag == 'A' ? Reading.NotApplicable : Reading.NotReported;
        }

        return Reading.Known(rows.Amount(column));
    }
}

using System.Globalization;
using Sylvan.Data.Csv;

namespace Gradus.Sources.Files;

/// <summary>
/// The rows of a publisher's CSV file. Columns are named by their position in the list of declared columns; a cell is
/// read only when asked for, without surrounding blanks.
/// </summary>
public sealed class CsvRows : IDisposable
{
    /// <summary>The widest publisher's file has 3,306 columns; one of its rows stays below this.</summary>
    private const int LargestRow = 1 << 21;

    private readonly CsvDataReader _csv;
    private readonly Func<bool> _read;
    private readonly IReadOnlyList<SourceColumn> _columns;
    private readonly int[] _positions;
    private readonly bool _notesAtEnd;

    /// <param name="file">The file.</param>
    /// <param name="columns">The columns that are wanted.</param>
    /// <param name="notesAtEnd">True where the publisher closes the file with notes, rows of a single cell.</param>
    /// <exception cref="InputException">The file cannot be unpacked or lacks a column.</exception>
    public CsvRows(SourceBytes file, IReadOnlyList<SourceColumn> columns, bool notesAtEnd = false)
    {
        File = file.Name;
        _columns = columns;
        _notesAtEnd = notesAtEnd;
        TextReader text = TextDecoding.Open(file.Name, Unpacker.Unpack(file));
        _csv = Guarded(() => CsvDataReader.Create(text, Options));
        _read = _csv.Read;
        HeaderNames = [.. Enumerable.Range(0, _csv.FieldCount).Select(i => _csv.GetName(i).Trim())];
        _positions = Header.Locate(File, HeaderNames, columns);
    }

    public string File { get; }

    /// <summary>All names of the header, in file order, without surrounding blanks.</summary>
    public IReadOnlyList<string> HeaderNames { get; }

    /// <summary>The number of the current row; the header is row 1.</summary>
    public long Row => _csv.RowNumber + 1;

    private static CsvDataReaderOptions Options => new()
    {
        Delimiter = ',',
        Comment = '\0',
        BufferSize = 0x10000,
        MaxBufferSize = LargestRow,

        // HD2020, HD2022 and CIPCode2020 have unescaped quotes inside quoted cells; the count of cells guards the rest.
        CsvStyle = CsvStyle.Lax,
    };

    /// <exception cref="InputException">The row has another number of cells than the header, or its quotes are broken.</exception>
    public bool Read()
    {
        while (Guarded(_read))
        {
            int cells = _csv.RowFieldCount;
            if (cells == HeaderNames.Count)
            {
                return true;
            }

            if (cells > 1 || (!_notesAtEnd && _csv.GetFieldSpan(0).Length > 0))
            {
                throw InputException.At(File, Row, null, $"{cells} cells, expected {HeaderNames.Count} as in the header.");
            }
        }

        return false;
    }

    /// <summary>True when the file has the column.</summary>
    public bool Has(int column) => _positions[column] >= 0;

    /// <summary>The cell without surrounding blanks; empty where the file lacks the column.</summary>
    public ReadOnlySpan<char> Cell(int column) =>
        _positions[column] < 0 ? default : _csv.GetFieldSpan(_positions[column]).Trim();

    public string Text(int column) => Cell(column).ToString();

    /// <exception cref="InputException">The cell is no whole number.</exception>
    public int Integer(int column) =>
        int.TryParse(Cell(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : throw Bad(column, "a whole number");

    /// <exception cref="InputException">The cell is no number.</exception>
    public double Number(int column) =>
        double.TryParse(Cell(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
            ? value
            : throw Bad(column, "a number");

    /// <exception cref="InputException">The cell is neither empty nor a number.</exception>
    public double? NumberOrNull(int column) => Cell(column).IsEmpty ? null : Number(column);

    /// <exception cref="InputException">The cell is no UNITID.</exception>
    public UnitId Unit(int column) => UnitId.TryParse(Cell(column), out UnitId id) ? id : throw Bad(column, "a UNITID of six digits");

    /// <summary>An amount in whole dollars or a count; cents are rounded to the nearest dollar, halves to even.</summary>
    /// <exception cref="InputException">The cell is no number, or is negative.</exception>
    public int Amount(int column)
    {
        ReadOnlySpan<char> cell = Cell(column);
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int whole))
        {
            return whole;
        }

        bool ok = decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value <= int.MaxValue;
        return ok ? (int)Math.Round(value, MidpointRounding.ToEven) : throw Bad(column, "a number of zero or more");
    }

    /// <summary>An error that names file, row and column of the current cell.</summary>
    public InputException Bad(int column, string expected) =>
        InputException.At(File, Row, _columns[column].Name, $"'{Cell(column)}' is not {expected}.");

    /// <summary>An error that names file and row.</summary>
    public InputException BadRow(string problem) => InputException.At(File, Row, null, problem);

    public void Dispose() => _csv.Dispose();

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvMissingHeadersException error)
        {
            throw new InputException($"{File}: the file is empty; expected a header row.", error);
        }
        catch (CsvRecordTooLargeException error)
        {
            throw new InputException($"{File}, row {error.RowNumber + 1}: longer than {LargestRow:N0} characters; a closing quote may be missing.", error);
        }
        catch (CsvFormatException error)
        {
            throw new InputException($"{File}, row {error.RowNumber + 1}: {error.Message}", error);
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gradus.Sources.Files;

/// <summary>
/// The rows of a publisher's CSV file. Columns are named by their position in the list of declared columns; a cell is
/// decoded only when asked for, without surrounding blanks and quotes.
/// </summary>
public sealed class CsvRows : IDisposable
{
    private readonly CsvScanner _scanner;
    private readonly UnpackedStream _unpacked;
    private readonly IReadOnlyList<SourceColumn> _columns;
    private readonly int[] _positions;
    private readonly char[][] _cells;
    private readonly bool _notesAtEnd;
    private readonly int _lastNeeded;
    private readonly int _lastChoosing;
    private int _lastLocated;

    /// <param name="file">The file.</param>
    /// <param name="columns">The columns that are wanted.</param>
    /// <param name="notesAtEnd">True where the publisher closes the file with notes, rows of a single cell.</param>
    /// <param name="notesBefore">True where notes of as many cells stand before the header, which then is the first row that begins with the first column's name.</param>
    /// <param name="choosing">How many columns, the first of the list, decide whether a row is wanted; the others are looked for only when asked for.</param>
    /// <exception cref="InputException">The file cannot be unpacked or lacks a column.</exception>
    public CsvRows(SourceBytes file, IReadOnlyList<SourceColumn> columns, bool notesAtEnd = false, bool notesBefore = false, int? choosing = null)
    {
        File = file.Name;
        _columns = columns;
        _notesAtEnd = notesAtEnd;
        _unpacked = Unpacker.Open(file);
        _scanner = new CsvScanner(new TextSource(File, _unpacked));
        if (!_scanner.Read() || (_scanner.Count == 1 && _scanner.Cell(0).IsEmpty))
        {
            throw InputException.At(File, null, null, "the file is empty; expected a header row.");
        }

        int header = 1;
        while (notesBefore && !TextEncodings.Decode(_scanner.Cell(0)).Trim().Equals(columns[0].Name, StringComparison.OrdinalIgnoreCase))
        {
            header++;
            if (!_scanner.Read())
            {
                throw InputException.At(File, null, columns[0].Name, "there is no row that begins with this name.");
            }
        }

        HeaderNames = [.. Enumerable.Range(0, _scanner.Count).Select(i => TextEncodings.Decode(_scanner.Cell(i)).Trim())];
        _positions = Header.Locate(File, HeaderNames, columns);
        _lastNeeded = _positions.DefaultIfEmpty().Max();
        _lastChoosing = _positions.Take(choosing ?? columns.Count).DefaultIfEmpty().Max();
        _scanner.LastLocated = _lastChoosing;
        _cells = [.. columns.Select(_ => new char[32])];
        Row = header;
    }

    public string File { get; }

    /// <summary>All names of the header, in file order, without surrounding blanks.</summary>
    public IReadOnlyList<string> HeaderNames { get; }

    /// <summary>The number of the current row; the header is row 1.</summary>
    public long Row { get; private set; }

    /// <exception cref="InputException">The row has another number of cells than the header, or a quote is not closed.</exception>
    public bool Read()
    {
        while (_scanner.Read())
        {
            Row++;
            _lastLocated = _lastChoosing;
            if (_scanner.UnclosedQuote)
            {
                throw InputException.At(File, Row, null, "a quote is opened and not closed before the end of the file.");
            }

            if (_scanner.Count == HeaderNames.Count)
            {
                return true;
            }

            if (_scanner.Count > 1 || (!_notesAtEnd && !_scanner.Cell(0).IsEmpty))
            {
                throw InputException.At(File, Row, null, $"{_scanner.Count} cells, expected {HeaderNames.Count} as in the header.");
            }
        }

        return false;
    }

    /// <summary>True when the file has the column.</summary>
    public bool Has(int column) => _positions[column] >= 0;

    /// <summary>
    /// The cell without surrounding blanks; empty where the file lacks the column. Valid until the column is read again.
    /// </summary>
    public ReadOnlySpan<char> Cell(int column)
    {
        ReadOnlySpan<byte> bytes = Bytes(column);
        if (bytes.Length > _cells[column].Length)
        {
            _cells[column] = new char[bytes.Length * 2];
        }

        if (Ascii.ToUtf16(bytes, _cells[column], out int length) != OperationStatus.Done)
        {
            length = TextEncodings.Of(bytes).GetChars(bytes, _cells[column]);
        }

        ReadOnlySpan<char> cell = _cells[column].AsSpan(0, length);
        if (cell.Contains('\0'))
        {
            throw InputException.At(File, Row, _columns[column].Name, "holds a NUL character; the file is damaged or is no text.");
        }

        return cell.Contains('"') ? cell.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
    }

    public string Text(int column) => Cell(column).ToString();

    public bool IsEmpty(int column) => Bytes(column).IsEmpty;

    /// <summary>True where the cell is a full stop alone, as IPEDS writes what is missing.</summary>
    public bool IsStop(int column) => Bytes(column) is [(byte)'.'];

    /// <summary>The one letter in the cell; null where it holds anything else.</summary>
    public char? Letter(int column) => Bytes(column) is [var letter] && char.IsAsciiLetter((char)letter) ? (char)letter : null;

    /// <exception cref="InputException">The cell is no whole number.</exception>
    public int Integer(int column)
    {
        ReadOnlySpan<byte> cell = Bytes(column);
        if (TryDigits(cell, out int digits))
        {
            return digits;
        }

        return int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : throw Bad(column, "a whole number");
    }

    /// <exception cref="InputException">The cell is no number.</exception>
    public double Number(int column) =>
        double.TryParse(Bytes(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
            ? value
            : throw Bad(column, "a number");

    /// <exception cref="InputException">The cell is neither empty nor a number.</exception>
    public double? NumberOrNull(int column) => Bytes(column).IsEmpty ? null : Number(column);

    /// <exception cref="InputException">The cell is no UNITID.</exception>
    public UnitId Unit(int column) =>
        TryDigits(Bytes(column), out int value) && value is >= UnitId.Smallest and <= UnitId.Largest
            ? new UnitId(value)
            : throw Bad(column, "a UNITID of six digits");

    /// <summary>An amount in whole dollars or a count; cents are rounded to the nearest dollar, halves to even.</summary>
    /// <exception cref="InputException">The cell is no number, or is negative.</exception>
    public int Amount(int column)
    {
        ReadOnlySpan<byte> cell = Bytes(column);
        if (TryDigits(cell, out int whole))
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

    public void Dispose()
    {
        _scanner.Dispose();
        _unpacked.Dispose();
    }

    private ReadOnlySpan<byte> Bytes(int column)
    {
        int position = _positions[column];
        if (position > _lastLocated)
        {
            _scanner.Locate(_lastNeeded);
            _lastLocated = _lastNeeded;
        }

        return position < 0 ? default : _scanner.Cell(position);
    }

    /// <summary>One to nine digits and nothing else.</summary>
    private static bool TryDigits(ReadOnlySpan<byte> cell, out int value)
    {
        const int MostDigits = 9;
        value = 0;
        foreach (byte digit in cell)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return cell.Length is > 0 and <= MostDigits;
    }
}

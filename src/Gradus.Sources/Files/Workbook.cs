using System.Globalization;
using System.Xml;

namespace Gradus.Sources.Files;

/// <summary>One sheet of a publisher's Excel workbook, below its header row.</summary>
public sealed class Workbook : IDisposable
{
    private readonly WorkbookParts _parts;
    private readonly List<string> _shared;
    private readonly XmlReader _sheet;
    private readonly string _place;
    private readonly IReadOnlyList<SourceColumn> _columns;
    private readonly int[] _positions;
    private readonly List<string> _cells = [];
    private readonly bool[]? _wanted;
    private long _row;

    /// <param name="file">The file.</param>
    /// <param name="isSheet">Recognises the sheet by its name.</param>
    /// <param name="sheet">What the sheet is called, for messages.</param>
    /// <param name="columns">The columns that are wanted; the header is the first row that has the first of them.</param>
    /// <param name="rename">Brings a header cell to the form in which columns are declared.</param>
    /// <exception cref="InputException">It is no workbook, or lacks the sheet or a column.</exception>
    public Workbook(
        SourceBytes file, Func<string, bool> isSheet, string sheet, IReadOnlyList<SourceColumn> columns, Func<string, string>? rename = null)
    {
        Unpacker.CheckWorkbook(file);
        File = file.Name;
        _columns = columns;
        _place = $"{file.Name}, sheet {sheet}";
        _parts = Guarded(() => new WorkbookParts(file.Open()));
        string part = _parts.Sheets.FirstOrDefault(s => isSheet(s.Name.Trim())).Part
            ?? throw InputException.At(File, null, null, $"has no sheet {sheet}; the sheets are {string.Join(", ", _parts.Sheets.Select(s => s.Name))}.");
        _shared = Guarded(_parts.ReadSharedStrings);
        _sheet = Guarded(() => _parts.Open(part));
        _positions = Header.Locate(_place, FindHeader(columns[0], rename ?? (name => name)), columns);
        _wanted = [.. Enumerable.Range(0, _positions.DefaultIfEmpty().Max() + 1).Select(at => _positions.Contains(at))];
    }

    public string File { get; }

    public bool Read() => Guarded(ReadRow);

    /// <summary>The cell as text without surrounding blanks.</summary>
    public string Text(int column) => _positions[column] is >= 0 and int at && at < _cells.Count ? _cells[at].Trim() : "";

    /// <exception cref="InputException">The cell is no number.</exception>
    public double Number(int column) =>
        double.TryParse(Text(column), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
            ? value
            : throw Bad(column, "a number");

    /// <summary>An error that names file, sheet, row and column of the current cell.</summary>
    public InputException Bad(int column, string expected) =>
        InputException.At(_place, _row, _columns[column].Name, $"'{Text(column)}' is not {expected}.");

    public void Dispose()
    {
        _sheet.Dispose();
        _parts.Dispose();
    }

    private List<string> FindHeader(SourceColumn first, Func<string, string> rename)
    {
        const int Searched = 20;
        List<string> header = [];
        while (_row < Searched && Read())
        {
            List<string> names = [.. _cells.Select(cell => rename(cell.Trim()))];
            if (names.Exists(name => ((string[])[first.Name, .. first.Aliases]).Contains(name, StringComparer.OrdinalIgnoreCase)))
            {
                return names;
            }

            header = header.Count == 0 ? names : header;
        }

        return header;
    }

    private bool ReadRow()
    {
        while (_sheet.Read())
        {
            if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "row")
            {
                _cells.Clear();
                _row = int.TryParse(_sheet.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : _row + 1;
                ReadCells();
                return true;
            }
        }

        return false;
    }

    private void ReadCells()
    {
        if (_sheet.IsEmptyElement)
        {
            return;
        }

        int depth = _sheet.Depth;
        int next = 0;
        _sheet.Read();
        while (_sheet.Depth > depth)
        {
            if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "c")
            {
                int at = ColumnOf(_sheet.GetAttribute("r")) ?? next;
                next = at + 1;
                if (_wanted is not null && (at >= _wanted.Length || !_wanted[at]))
                {
                    _sheet.Skip();
                    continue;
                }

                string type = _sheet.GetAttribute("t") ?? "n";
                while (_cells.Count <= at)
                {
                    _cells.Add("");
                }

                _cells[at] = ReadCell(type);
            }
            else
            {
                _sheet.Read();
            }
        }
    }

    /// <summary>Leaves the reader behind the cell.</summary>
    private string ReadCell(string type)
    {
        string value = "";
        if (_sheet.IsEmptyElement)
        {
            _sheet.Read();
            return value;
        }

        int depth = _sheet.Depth;
        _sheet.Read();
        while (_sheet.Depth > depth)
        {
            if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "v")
            {
                value = _sheet.ReadElementContentAsString();
            }
            else if (_sheet.NodeType == XmlNodeType.Element && _sheet.LocalName == "is")
            {
                value = WorkbookParts.ReadText(_sheet);
            }
            else
            {
                _sheet.Read();
            }
        }

        _sheet.Read();
        return type switch
        {
            "s" => Shared(value),
            "n" => Tidy(value),
            _ => value,
        };
    }

    private string Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _shared.Count
            ? _shared[index]
            : throw new InvalidDataException($"row {_row} refers to a text that is not there");

    /// <summary>Excel stores 134.48 as 134.47999999999999; the shortest form that reads back the same is meant.</summary>
    private static string Tidy(string value) =>
        value.Length > 15 && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : value;

    /// <summary>Zero-based column of a cell reference: "AB12" is 27.</summary>
    private static int? ColumnOf(string? reference)
    {
        const int MostColumns = 16_384;
        int column = 0;
        foreach (char c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column is > 0 and <= MostColumns ? column - 1 : null;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new InputException($"{File}: is damaged and cannot be read as an Excel workbook: {error.Message}", error);
        }
    }
}

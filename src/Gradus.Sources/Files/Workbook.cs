using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Gradus.Sources.Files;

/// <summary>One sheet of a publisher's Excel workbook, below its header row.</summary>
public sealed class Workbook : IDisposable
{
    private readonly IExcelDataReader _excel;
    private readonly string _place;
    private readonly IReadOnlyList<SourceColumn> _columns;
    private readonly int[] _positions;
    private long _row;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

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
        _excel = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file.Packed)));
        Select(isSheet, sheet);
        _positions = Header.Locate(_place, FindHeader(columns[0], rename ?? (name => name)), columns);
    }

    public string File { get; }

    public bool Read()
    {
        bool any = Guarded(_excel.Read);
        _row += any ? 1 : 0;
        return any;
    }

    /// <summary>The cell as text without surrounding blanks; numbers in the invariant form.</summary>
    public string Text(int column)
    {
        int position = _positions[column];
        return position < 0 || position >= _excel.FieldCount ? "" : Show(_excel.GetValue(position));
    }

    /// <exception cref="InputException">The cell is no number.</exception>
    public double Number(int column)
    {
        object? cell = _positions[column] < _excel.FieldCount ? _excel.GetValue(_positions[column]) : null;
        if (cell is double number)
        {
            return number;
        }

        bool ok = double.TryParse(Show(cell), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value);
        return ok && double.IsFinite(value) ? value : throw Bad(column, "a number");
    }

    /// <summary>An error that names file, sheet, row and column of the current cell.</summary>
    public InputException Bad(int column, string expected) =>
        InputException.At(_place, _row, _columns[column].Name, $"'{Text(column)}' is not {expected}.");

    public void Dispose() => _excel.Dispose();

    private static string Show(object? cell) => cell switch
    {
        null => "",
        string text => text.Trim(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private void Select(Func<string, bool> isSheet, string sheet)
    {
        var names = new List<string>();
        do
        {
            if (isSheet(_excel.Name.Trim()))
            {
                return;
            }

            names.Add(_excel.Name);
        }
        while (Guarded(_excel.NextResult));

        throw InputException.At(File, null, null, $"has no sheet {sheet}; the sheets are {string.Join(", ", names)}.");
    }

    private List<string> FindHeader(SourceColumn first, Func<string, string> rename)
    {
        const int Searched = 20;
        List<string> header = [];
        while (_row < Searched && Read())
        {
            List<string> names = [.. Enumerable.Range(0, _excel.FieldCount).Select(i => rename(Show(_excel.GetValue(i))))];
            if (names.Exists(name => ((string[])[first.Name, .. first.Aliases]).Contains(name, StringComparer.OrdinalIgnoreCase)))
            {
                return names;
            }

            header = header.Count == 0 ? names : header;
        }

        return header;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is ExcelReaderException or InvalidDataException or System.Xml.XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new InputException($"{File}: is damaged and cannot be read as an Excel workbook: {error.Message}", error);
        }
    }
}

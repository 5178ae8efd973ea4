using System.IO.Compression;
using System.Text;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Onet;

/// <summary>The rows of one tab-separated text of the archive of O*NET. Columns are named by their position in the list that is wanted.</summary>
internal sealed class OnetText : IDisposable
{
    private readonly string _name;
    private readonly StreamReader _lines;
    private readonly int[] _positions;
    private readonly int _width;
    private string[] _cells = [];
    private int _row = 1;

    /// <param name="zip">The archive.</param>
    /// <param name="archive">Its name, for messages.</param>
    /// <param name="text">Name of the text, in whatever folder of the archive.</param>
    /// <param name="columns">The columns that are wanted.</param>
    /// <exception cref="InputException">There is no such text, or it lacks a column.</exception>
    public OnetText(ZipArchive zip, string archive, string text, params string[] columns)
    {
        _name = $"{archive}/{text}";
        ZipArchiveEntry entry = zip.Entries.FirstOrDefault(e => e.Name == text) ?? throw InputException.At(archive, null, null, $"there is no '{text}' inside.");
        _lines = new StreamReader(entry.Open(), Encoding.UTF8);
        string[] header = (_lines.ReadLine() ?? throw InputException.At(_name, null, null, "the text is empty; expected a header row.")).Split('\t');
        _width = header.Length;
        _positions = Header.Locate(_name, [.. header.Select(h => h.Trim())], [.. columns.Select(c => (SourceColumn)c)]);
    }

    /// <summary>Moves to the next row; false at the end.</summary>
    /// <exception cref="InputException">The row has another number of cells than the header.</exception>
    public bool Read()
    {
        if (_lines.ReadLine() is not { } line)
        {
            return false;
        }

        _row++;
        _cells = line.Split('\t');
        return _cells.Length == _width ? true : throw InputException.At(_name, _row, null, $"{_cells.Length} cells; the header has {_width}.");
    }

    public string Text(int column) => _cells[_positions[column]].Trim();

    public InputException Bad(int column, string expected) => InputException.At(_name, _row, null, $"'{Text(column)}' is not {expected}.");

    public void Dispose() => _lines.Dispose();
}

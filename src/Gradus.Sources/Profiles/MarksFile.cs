using System.Globalization;
using Gradus.People;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>Reads the numbers of an own criterion from a CSV file with a header that names the columns id and value; others are passed over.</summary>
internal static class MarksFile
{
    private const int Id = 0;
    private const int Value = 1;

    /// <summary>Largest file: some 40 bytes for each of twice as many rows as the dataset has items.</summary>
    private const int MostBytes = 1024 * 1024;

    /// <exception cref="InputException">The file cannot be read, or a row cannot be used; with file and row.</exception>
    public static ValueList<OwnMark> Read(string path, KnownNames known)
    {
        using var bytes = new SourceBytes(Path.GetFileName(path), BoundedFile.Read(path, path, MostBytes));
        using var rows = new CsvRows(bytes, ["id", "value"]);
        var marks = new Dictionary<string, OwnMark>(StringComparer.Ordinal);
        while (rows.Read())
        {
            string id = rows.Text(Id);
            if (known.IsItem?.Invoke(id) == false)
            {
                throw rows.BadRow($"{Quoted.Of(id)}, {MarksShape.Unknown}{MarksShape.Near(id, known)}");
            }

            bool isNumber = decimal.TryParse(rows.Cell(Value), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal mark);
            if (!isNumber || Math.Abs(mark) > 1_000_000_000)
            {
                throw rows.Bad(Value, MarksShape.Mark.Allowed);
            }

            if (!marks.TryAdd(id, new OwnMark(id, mark)))
            {
                throw rows.BadRow($"{Quoted.Of(id)} has a number already.");
            }
        }

        return marks.Values.Select(m => m.Value).Distinct().Count() > 1
            ? [.. marks.Values]
            : throw InputException.At(rows.File, null, "value", marks.Count == 0 ? "there is no row below the header." : $"the numbers {MarksShape.Alike}");
    }
}

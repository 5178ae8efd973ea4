using System.Text;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;
using Sylvan.Data.Csv;

namespace Gradus.App.Verbs.Find;

/// <summary>One row of a person's own list of schools.</summary>
/// <param name="Row">As a spreadsheet numbers it, from 1.</param>
/// <param name="School">As written; may be empty where a program is written.</param>
/// <param name="Program">As written; empty where only a school is.</param>
/// <param name="Id">The id that the person set; empty where none.</param>
public sealed record SchoolRow(int Row, string School, string Program, string Id)
{
    /// <summary>Its rank or score as written; empty where the list has none.</summary>
    public string Number { get; init; } = "";
}

/// <summary>The rows of a ranking.</summary>
/// <param name="Rows">In its order, at least one.</param>
/// <param name="IsRank">True for ranks, the smaller the better; false for scores.</param>
public sealed record NumberedList(IReadOnlyList<SchoolRow> Rows, bool IsRank);

/// <summary>Reads a spreadsheet of schools and programs, saved as CSV, with or without a header.</summary>
public static class SchoolList
{
    private const int MostBytes = 1024 * 1024;
    private const int MostRows = 500;
    private const int LongestCell = 200;

    private static readonly string[] SchoolNames = ["school", "university", "institution", "college", "uni", "where", "name"];
    private static readonly string[] ProgramNames = ["program", "programme", "degree", "course", "major", "title", "name of program", "what"];
    private static readonly string[] RankNames = ["rank", "ranking", "place", "position", "#"];
    private static readonly string[] ScoreNames = ["score", "points", "value", "index", "rating", "mark"];
    private static readonly string[] IdNames = ["id", "gradus id", "gradus"];

    /// <summary>The rows that name something.</summary>
    /// <exception cref="InputException">The file cannot be read, is no CSV, or names nothing.</exception>
    public static IReadOnlyList<SchoolRow> Read(string path) => Named(path, Cells(path), -1);

    /// <summary>The same with the rank or score of each row, and whether it is a rank: the smaller the better.</summary>
    /// <exception cref="InputException">The same; or no column holds a rank or score, or both are there.</exception>
    public static NumberedList ReadNumbered(string path) => Numbered(path, Cells(path));

    /// <summary>The same of a text that was pasted.</summary>
    /// <param name="name">What it is called in a refusal.</param>
    /// <param name="text">The table.</param>
    /// <exception cref="InputException">It is no table, or no column holds a rank or score, or both are there.</exception>
    public static NumberedList ParseNumbered(string name, string text)
    {
        FormText.RefuseOddCharacters(name, text);
        return Numbered(name, Rows(name, text));
    }

    private static NumberedList Numbered(string path, List<(int Row, string[] Cells)> rows)
    {
        string[] first = rows.Count > 0 ? rows[0].Cells : [];
        int rank = At(first, RankNames);
        int score = At(first, ScoreNames);
        if (rank >= 0 && score >= 0)
        {
            throw new InputException($"{path}, row 1: both a rank and a score are named; leave the column that shall not count out.");
        }

        return Math.Max(rank, score) is >= 0 and var number
            ? new NumberedList(Named(path, rows, number), rank >= 0)
            : throw new InputException($"{path}, row 1: no column holds a rank or a score; name one 'rank' (less is more) or 'score' (more is more).");
    }

    private static List<(int Row, string[] Cells)> Cells(string path)
    {
        byte[] bytes = BoundedFile.Read(path, path, MostBytes);
        string text = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan()[Encoding.UTF8.Preamble.Length..] : bytes);
        FormText.RefuseOddCharacters(path, text);
        return Rows(path, text);
    }

    private static IReadOnlyList<SchoolRow> Named(string path, List<(int Row, string[] Cells)> rows, int number)
    {
        (int school, int program, int id, bool hasHeader) = Columns(rows);
        SchoolRow[] read =
        [
            .. rows.Skip(hasHeader ? 1 : 0)
                .Select(r => new SchoolRow(r.Row, Cell(r.Cells, school), Cell(r.Cells, program), Cell(r.Cells, id)) { Number = Cell(r.Cells, number) })
                .Where(r => r.School.Length + r.Program.Length + r.Id.Length > 0),
        ];
        return read.Length switch
        {
            0 => throw new InputException($"{path}: no row names a school; give a column 'school' and, where you know it, a column 'program'."),
            > MostRows => throw new InputException($"{path}: {read.Length} rows; at most {MostRows} are read."),
            _ => read,
        };
    }

    private static List<(int Row, string[] Cells)> Rows(string path, string text)
    {
        var rows = new List<(int Row, string[] Cells)>();
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = Delimiter(text) });
            while (reader.Read())
            {
                rows.Add((rows.Count + 1, [.. Enumerable.Range(0, reader.RowFieldCount).Select(i => reader.GetString(i).Trim())]));
            }
        }
        catch (Exception error) when (error is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new InputException($"{path}, row {rows.Count + 1}: not a row of a CSV file; save the spreadsheet as CSV (UTF-8).", error);
        }

        return rows;
    }

    /// <summary>The mark that parts the cells of the first line.</summary>
    private static char Delimiter(string text)
    {
        string first = text.Split('\n', 2)[0];
        return new[] { ',', ';', '\t' }.MaxBy(mark => first.Count(c => c == mark));
    }

    /// <summary>Which column holds what, from the header; without one, the first is the school and the second the program.</summary>
    private static (int School, int Program, int Id, bool HasHeader) Columns(List<(int Row, string[] Cells)> rows)
    {
        string[] first = rows.Count > 0 ? rows[0].Cells : [];
        (int school, int program, int id) = (At(first, SchoolNames), At(first, ProgramNames), At(first, IdNames));
        return school < 0 && program < 0 && id < 0 ? (0, 1, -1, false) : (school, program, id, true);
    }

    private static int At(string[] header, string[] names) => Array.FindIndex(header, cell => names.Contains(cell.ToLowerInvariant(), StringComparer.Ordinal));

    private static string Cell(string[] cells, int at)
    {
        string cell = at >= 0 && at < cells.Length ? cells[at] : "";
        return cell.Length <= LongestCell ? cell : cell[..LongestCell];
    }
}

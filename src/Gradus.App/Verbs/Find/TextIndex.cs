using System.Text.Json;
using Gradus.Catalogs;
using Gradus.Programs;
using Microsoft.Data.Sqlite;

namespace Gradus.App.Verbs.Find;

/// <summary>
/// Full-text search over names, aliases, titles, courses, fields and addresses (SQLite FTS5, in memory). Words match by stem and
/// prefix, accents do not matter, and all words must occur; results are ordered by bm25 with names before courses.
/// </summary>
public sealed class TextIndex : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Lock _oneAtATime = new();

    private TextIndex(SqliteConnection connection) => _connection = connection;

    public static TextIndex Build(Catalog catalog)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (SqliteCommand create = connection.CreateCommand())
        {
            create.CommandText = """
                create virtual table item using fts5(
                    title, institution, field, place, courses, page,
                    content='', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');
                """;
            create.ExecuteNonQuery();
        }

        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "insert into item(rowid, title, institution, field, place, courses, page) values ($row, $title, $institution, $field, $place, $courses, $page)";
        SqliteParameter row = insert.Parameters.Add("$row", SqliteType.Integer);
        SqliteParameter title = insert.Parameters.Add("$title", SqliteType.Text);
        SqliteParameter institution = insert.Parameters.Add("$institution", SqliteType.Text);
        SqliteParameter field = insert.Parameters.Add("$field", SqliteType.Text);
        SqliteParameter place = insert.Parameters.Add("$place", SqliteType.Text);
        SqliteParameter courses = insert.Parameters.Add("$courses", SqliteType.Text);
        SqliteParameter page = insert.Parameters.Add("$page", SqliteType.Text);
        for (int i = 0; i < catalog.Items.Count; i++)
        {
            Item item = catalog.Items[i];
            row.Value = i + 1;
            title.Value = $"{item.Title} {item.Program?.Degree}";
            institution.Value = $"{item.Institution.Name} {string.Join(' ', item.Institution.Aliases)} {item.Program?.School}";
            field.Value = $"{item.Field?.Title} {item.Cip} {catalog.FindDegreeType(item.DegreeType)?.Name} {string.Join(' ', item.Focus)}";
            place.Value = $"{item.Institution.City} {item.Institution.State} {catalog.FindState(item.Institution.State)?.Name}";
            courses.Value = item.Program is null ? "" : Courses(item.Program);
            page.Value = $"{item.Id} {item.Program?.Url}";
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return new TextIndex(connection);
    }

    /// <summary>Positions in <see cref="Catalog.Items"/>, most relevant first; empty when nothing matches.</summary>
    /// <exception cref="InputException">The text holds no word.</exception>
    public IReadOnlyList<int> Find(string text)
    {
        string query = Query(text);
        using Lock.Scope turn = _oneAtATime.EnterScope();
        using SqliteCommand select = _connection.CreateCommand();
        select.CommandText = "select rowid from item where item match $query order by bm25(item, 8.0, 6.0, 3.0, 2.0, 1.0, 4.0), rowid";
        select.Parameters.AddWithValue("$query", query);
        var found = new List<int>();
        using SqliteDataReader reader = select.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0) - 1);
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Every word quoted, so that nothing the person types is read as an operator; the last may be unfinished.</summary>
    private static string Query(string text)
    {
        string[] words = [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return words.Length > 0
            ? string.Join(' ', words.Select(word => $"\"{word}\"*"))
            : throw new InputException(new Problem(ProblemCode.Malformed, "words", text, "give at least one word.") { Sentence = $"'{text}' holds no word to search for." });
    }

    /// <summary>Titles of courses and names of specialisations: nothing else of how the dataset writes them down.</summary>
    private static string Courses(Gradus.Programs.Program program) => string.Join(
        ' ', program.Facts.Where(f => f.Field is "coreCourses" or "electives" or "specializations").SelectMany(f => Titles(f.Json)));

    private static List<string> Titles(string json)
    {
        using var list = JsonDocument.Parse(json);
        var titles = new List<string>();
        foreach (JsonElement entry in list.RootElement.EnumerateArray())
        {
            JsonElement title = entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("title", out JsonElement named) ? named : entry;
            if (title.ValueKind == JsonValueKind.String)
            {
                titles.Add(title.GetString()!);
            }
        }

        return titles;
    }
}

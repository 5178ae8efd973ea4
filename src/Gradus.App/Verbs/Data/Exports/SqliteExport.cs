using System.Globalization;
using Gradus.Sources.Dataset;
using Microsoft.Data.Sqlite;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>
/// The whole dataset as a SQLite database: a table for each table, with its primary key. A missing figure is NULL, so that
/// sums and averages leave it out; a column of figures has a companion <c>..._missing</c> with the reason where one is.
/// A table <c>dataset</c> states version, titles and licences.
/// </summary>
public static class SqliteExport
{
    /// <summary>The table that states version, titles and licences.</summary>
    public const string Own = "dataset";

    /// <summary>Its columns and what each means.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> OwnColumns { get; } =
    [
        ("table_name", "Name of the table"),
        ("title", "What its rows are"),
        ("license", "Licence of its contents"),
        ("version", "Version of the whole dataset, the same in each row; worked out from the contents"),
    ];

    /// <summary>Writes a new file.</summary>
    public static void Write(DatasetFiles files, string version, string path)
    {
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        database.Open();
        Run(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        using SqliteTransaction transaction = database.BeginTransaction();
        Run(database, $"CREATE TABLE {Own} ({string.Join(", ", OwnColumns.Select((c, i) => $"{c.Name} TEXT {(i == 0 ? "PRIMARY KEY" : "NOT NULL")}"))})");
        foreach (Table table in files.Tables)
        {
            Describe(database, table, version);
            Run(database, Definition(table));
            Fill(database, files, table);
        }

        transaction.Commit();
    }

    private static string Definition(Table table)
    {
        IEnumerable<string> columns = ExportCell.Columns(table).Select(c => $"\"{c.Name}\" {(c.IsReason ? "TEXT" : TypeOf(c.Of))}");
        string key = string.Join(", ", table.PrimaryKey.Select(k => $"\"{k}\""));
        return $"CREATE TABLE \"{table.Name}\" ({string.Join(", ", columns)}, PRIMARY KEY ({key})) WITHOUT ROWID";
    }

    private static void Fill(SqliteConnection database, DatasetFiles files, Table table)
    {
        using SqliteCommand insert = database.CreateCommand();
        int count = ExportCell.Columns(table).Count();
        insert.CommandText = $"INSERT INTO \"{table.Name}\" VALUES ({string.Join(", ", Enumerable.Range(0, count).Select(i => $"$p{i}"))})";
        SqliteParameter[] parameters = [.. Enumerable.Range(0, count).Select(i => insert.Parameters.Add(new SqliteParameter($"$p{i}", null)))];
        using TableReader rows = files.Open(table);
        while (rows.Read())
        {
            int next = 0;
            for (int i = 0; i < table.Columns.Count; i++)
            {
                Column column = table.Columns[i];
                string cell = rows.Text(i);
                bool missing = ExportCell.IsMissing(column, cell, out string reason);
                parameters[next++].Value = missing ? DBNull.Value : Value(column, cell);
                if (ExportCell.HasReason(table, column))
                {
                    parameters[next++].Value = missing ? reason : DBNull.Value;
                }
            }

            insert.ExecuteNonQuery();
        }
    }

    private static object Value(Column column, string cell) => column.Type switch
    {
        ColumnType.Integer => long.Parse(cell, CultureInfo.InvariantCulture),
        ColumnType.Number => double.Parse(cell, CultureInfo.InvariantCulture),
        ColumnType.Flag => cell == "true" ? 1L : 0L,
        _ => cell,
    };

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Flag => "INTEGER",
        ColumnType.Number => "REAL",
        _ => "TEXT",
    };

    private static void Describe(SqliteConnection database, Table table, string version)
    {
        using SqliteCommand insert = database.CreateCommand();
        insert.CommandText = $"INSERT INTO {Own} VALUES ($name, $title, $license, $version)";
        insert.Parameters.AddWithValue("$name", table.Name);
        insert.Parameters.AddWithValue("$title", table.Title);
        insert.Parameters.AddWithValue("$license", Licences.Find(table.Licence).Title);
        insert.Parameters.AddWithValue("$version", version);
        insert.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection database, string sql)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

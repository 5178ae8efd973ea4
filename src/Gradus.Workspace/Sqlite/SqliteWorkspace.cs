using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Gradus.Workspace.Sqlite;

/// <summary>
/// The work of one person in one SQLite file that only they may read. A change is one transaction that is on the disk before
/// it is confirmed. The file is made by the first change, so that reading never writes.
/// </summary>
public sealed class SqliteWorkspace : IWorkspaceStore
{
    /// <summary>Seconds that a change waits for another program to finish.</summary>
    private const int Patience = 3;

    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private readonly string _path;
    private readonly string _connection;

    /// <param name="path">The file; it and its folder need not be there yet.</param>
    public SqliteWorkspace(string path)
    {
        _path = System.IO.Path.GetFullPath(path);
        _connection = new SqliteConnectionStringBuilder { DataSource = _path, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = Patience, Pooling = false, ForeignKeys = true }.ToString();
    }

    /// <summary>The file.</summary>
    public string Path => _path;

    public IReadOnlyList<Entry> Read() => Guarded(() =>
    {
        if (!IsThere())
        {
            return [];
        }

        using SqliteConnection connection = Open(writes: false);
        return Migrations.VersionOf(connection) == 0 ? [] : Entries(connection);
    });

    public void Commit(Change change, DateTimeOffset at) => Guarded(() =>
    {
        using SqliteConnection connection = Open(writes: true);
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        Migrations.Apply(connection, transaction);
        foreach (EntryChange entry in change.Entries)
        {
            Put(connection, transaction, entry);
        }

        Remember(connection, transaction, change, at);
        transaction.Commit();
        return true;
    });

    public PastChange? Undo() => Guarded(() =>
    {
        if (!IsThere())
        {
            return null;
        }

        using SqliteConnection connection = Open(writes: true);
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        Migrations.Apply(connection, transaction);
        if (Changes(connection, "WHERE undone = 0", 1, transaction) is not [PastChange last])
        {
            return null;
        }

        foreach (EntryChange entry in Parts(connection, transaction, last.Number))
        {
            Put(connection, transaction, entry with { Before = entry.After, After = entry.Before });
        }

        using SqliteCommand mark = Command(connection, transaction, "UPDATE change SET undone = 1 WHERE number = $number", ("$number", last.Number));
        mark.ExecuteNonQuery();
        transaction.Commit();
        return last with { IsUndone = true };
    });

    public IReadOnlyList<PastChange> History(int most) => Guarded<IReadOnlyList<PastChange>>(() =>
    {
        if (!IsThere())
        {
            return [];
        }

        using SqliteConnection connection = Open(writes: false);
        return Migrations.VersionOf(connection) == 0 ? [] : Changes(connection, "", most, transaction: null);
    });

    public void Dispose()
    {
    }

    private bool IsThere() => new FileInfo(_path) is { Exists: true, Length: > 0 };

    private SqliteConnection Open(bool writes)
    {
        if (Directory.Exists(_path))
        {
            throw new InputException($"{_path}: is a directory; the workspace is one file.");
        }

        if (writes && !File.Exists(_path))
        {
            Create();
        }

        // Also who only reads may have to bring a killed change to its end; without leave to write, SQLite reads alone.
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            using SqliteCommand settings = Command(connection, null, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;");
            settings.ExecuteNonQuery();
            Migrations.Check(connection, _path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>An empty file that only its owner may read; what SQLite writes beside it takes over the same leave.</summary>
    private void Create()
    {
        if (System.IO.Path.GetDirectoryName(_path) is { Length: > 0 } folder)
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(_path, options).Dispose();
    }

    private static void Put(SqliteConnection connection, SqliteTransaction transaction, EntryChange entry)
    {
        using SqliteCommand read = Command(connection, transaction, "SELECT value FROM entry WHERE kind = $kind AND key = $key", ("$kind", entry.Kind), ("$key", entry.Key));
        string? now = (string?)read.ExecuteScalar();
        if (now != entry.Before)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, entry.Kind, entry.Key, "was changed elsewhere in the meantime; look at it as it is now, then do it again."));
        }

        using SqliteCommand write = entry.After is null
            ? Command(connection, transaction, "DELETE FROM entry WHERE kind = $kind AND key = $key", ("$kind", entry.Kind), ("$key", entry.Key))
            : Command(
                connection,
                transaction,
                "INSERT INTO entry (kind, key, value) VALUES ($kind, $key, $value) ON CONFLICT (kind, key) DO UPDATE SET value = $value",
                ("$kind", entry.Kind),
                ("$key", entry.Key),
                ("$value", entry.After));
        write.ExecuteNonQuery();
    }

    private static void Remember(SqliteConnection connection, SqliteTransaction transaction, Change change, DateTimeOffset at)
    {
        using SqliteCommand head = Command(
            connection,
            transaction,
            "INSERT INTO change (at, words) VALUES ($at, $words) RETURNING number",
            ("$at", at.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture)),
            ("$words", change.Words));
        long number = (long)head.ExecuteScalar()!;
        foreach (EntryChange entry in change.Entries)
        {
            using SqliteCommand part = Command(
                connection,
                transaction,
                "INSERT INTO change_entry (number, kind, key, before, after) VALUES ($number, $kind, $key, $before, $after)",
                ("$number", number),
                ("$kind", entry.Kind),
                ("$key", entry.Key),
                ("$before", entry.Before),
                ("$after", entry.After));
            part.ExecuteNonQuery();
        }

        using SqliteCommand forget = Command(connection, transaction, "DELETE FROM change WHERE number <= $number", ("$number", number - IWorkspaceStore.KeptChanges));
        forget.ExecuteNonQuery();
    }

    private static List<Entry> Entries(SqliteConnection connection)
    {
        using SqliteCommand command = Command(connection, null, "SELECT kind, key, value FROM entry ORDER BY kind, key");
        using SqliteDataReader reader = command.ExecuteReader();
        var entries = new List<Entry>();
        while (reader.Read())
        {
            entries.Add(new Entry(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }

        return entries;
    }

    private static List<EntryChange> Parts(SqliteConnection connection, SqliteTransaction transaction, long number)
    {
        using SqliteCommand command = Command(
            connection, transaction, "SELECT kind, key, before, after FROM change_entry WHERE number = $number ORDER BY kind, key", ("$number", number));
        using SqliteDataReader reader = command.ExecuteReader();
        var parts = new List<EntryChange>();
        while (reader.Read())
        {
            parts.Add(new EntryChange(
                reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3)));
        }

        return parts;
    }

    private static List<PastChange> Changes(SqliteConnection connection, string where, int most, SqliteTransaction? transaction)
    {
        using SqliteCommand command = Command(
            connection, transaction, $"SELECT number, at, words, undone FROM change {where} ORDER BY number DESC LIMIT $most", ("$most", most));
        using SqliteDataReader reader = command.ExecuteReader();
        var changes = new List<PastChange>();
        while (reader.Read())
        {
            changes.Add(new PastChange(
                reader.GetInt64(0),
                DateTimeOffset.ParseExact(reader.GetString(1), TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                reader.GetString(2),
                reader.GetInt64(3) != 0));
        }

        return changes;
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? transaction, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        foreach ((string name, object? value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException error)
        {
            throw SqliteTrouble.Of(_path, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{_path}: the workspace cannot be read or written there: {error.Message.ReplaceLineEndings(" ")} Nothing was changed.", error);
        }
        catch (Exception error) when (error is InvalidCastException or InvalidOperationException or FormatException)
        {
            throw SqliteTrouble.Damaged(_path, error);
        }
    }
}

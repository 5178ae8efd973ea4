using System.Data.Common;
using System.Globalization;

namespace Gradus.Workspace.Sql;

/// <summary>
/// What every database does with one workspace: the refusal of a late edit, undo and history, written once. How a connection is
/// opened, what keeps two changes of one workspace apart, and what a fault is called is each database's own.
/// </summary>
public abstract class SqlWorkspace : IWorkspaceStore
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private readonly string? _workspace;
    private readonly string _column;
    private readonly string _value;
    private readonly string _own;

    /// <param name="workspace">Which of the workspaces in the tables; null where the tables hold one alone.</param>
    protected SqlWorkspace(string? workspace)
    {
        _workspace = workspace;
        (_column, _value, _own) = workspace is null ? ("", "", "") : ("workspace, ", "@workspace, ", "workspace = @workspace AND ");
    }

    public IReadOnlyList<Entry> Read() => Guarded<IReadOnlyList<Entry>>(() =>
    {
        using DbConnection? connection = OpenToRead();
        return connection is null ? [] : connection.Rows(
            null,
            $"SELECT kind, key, value FROM entry WHERE {_own}1 = 1 ORDER BY kind, key",
            row => new Entry(row.GetString(0), row.GetString(1), row.GetString(2)),
            Values());
    });

    public void Commit(Change change, DateTimeOffset at) => Guarded(() =>
    {
        using DbConnection connection = OpenToWrite();
        using DbTransaction transaction = Begin(connection);
        foreach (EntryChange entry in change.Entries)
        {
            Put(connection, transaction, entry);
        }

        Remember(connection, transaction, change, at);
        Confirm(transaction);
        return true;
    });

    public PastChange? Undo(long? shown = null) => Guarded(() =>
    {
        if (!IsThere())
        {
            Stale.CheckUndo(shown, null);
            return null;
        }

        using DbConnection connection = OpenToWrite();
        using DbTransaction transaction = Begin(connection);
        PastChange? last = Changes(connection, transaction, "undone = 0", 1).SingleOrDefault();
        Stale.CheckUndo(shown, last);
        if (last is null)
        {
            return null;
        }

        foreach (EntryChange entry in Parts(connection, transaction, last.Number))
        {
            Put(connection, transaction, entry with { Before = entry.After, After = entry.Before });
        }

        connection.Run(transaction, $"UPDATE change SET undone = 1 WHERE {_own}number = @number", Values(("number", last.Number)));
        Confirm(transaction);
        return last with { IsUndone = true };
    });

    public IReadOnlyList<PastChange> History(int most) => Guarded<IReadOnlyList<PastChange>>(() =>
    {
        using DbConnection? connection = OpenToRead();
        return connection is null ? [] : Changes(connection, null, "1 = 1", most);
    });

    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>False where nothing was ever kept, and nothing has to be opened to know it.</summary>
    protected abstract bool IsThere();

    /// <summary>An open connection that reads; null where nothing was ever kept.</summary>
    protected abstract DbConnection? OpenToRead();

    /// <summary>An open connection that may change the workspace.</summary>
    protected abstract DbConnection OpenToWrite();

    /// <summary>A transaction beside which no other changes this workspace until it ends.</summary>
    protected abstract DbTransaction Begin(DbConnection connection);

    /// <summary>Ends the transaction; what it did is on the disk afterwards.</summary>
    protected abstract void Confirm(DbTransaction transaction);

    /// <summary>Does something; what goes wrong is said in words.</summary>
    protected abstract T Guarded<T>(Func<T> act);

    private void Put(DbConnection connection, DbTransaction transaction, EntryChange entry)
    {
        string? now = (string?)connection.One(transaction, $"SELECT value FROM entry WHERE {_own}kind = @kind AND key = @key", Values(("kind", entry.Kind), ("key", entry.Key)));
        if (now != entry.Before)
        {
            throw Stale.ChangedElsewhere(entry.Kind, entry.Key);
        }

        if (entry.After is null)
        {
            connection.Run(transaction, $"DELETE FROM entry WHERE {_own}kind = @kind AND key = @key", Values(("kind", entry.Kind), ("key", entry.Key)));
        }
        else
        {
            connection.Run(
                transaction,
                $"INSERT INTO entry ({_column}kind, key, value) VALUES ({_value}@kind, @key, @value) ON CONFLICT ({_column}kind, key) DO UPDATE SET value = @value",
                Values(("kind", entry.Kind), ("key", entry.Key), ("value", entry.After)));
        }
    }

    private void Remember(DbConnection connection, DbTransaction transaction, Change change, DateTimeOffset at)
    {
        long number = (long)connection.One(
            transaction,
            $"""
            INSERT INTO change ({_column}number, at, words)
            VALUES ({_value}(SELECT coalesce(max(number), 0) + 1 FROM change WHERE {_own}1 = 1), @at, @words) RETURNING number
            """,
            Values(("at", at.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture)), ("words", change.Words)))!;
        foreach (EntryChange entry in change.Entries)
        {
            connection.Run(
                transaction,
                $"INSERT INTO change_entry ({_column}number, kind, key, before, after) VALUES ({_value}@number, @kind, @key, @before, @after)",
                Values(("number", number), ("kind", entry.Kind), ("key", entry.Key), ("before", entry.Before), ("after", entry.After)));
        }

        connection.Run(transaction, $"DELETE FROM change WHERE {_own}number <= @number", Values(("number", number - IWorkspaceStore.KeptChanges)));
    }

    private List<EntryChange> Parts(DbConnection connection, DbTransaction transaction, long number) => connection.Rows(
        transaction,
        $"SELECT kind, key, before, after FROM change_entry WHERE {_own}number = @number ORDER BY kind, key",
        row => new EntryChange(row.GetString(0), row.GetString(1), row.TextOr(2), row.TextOr(3)),
        Values(("number", number)));

    private List<PastChange> Changes(DbConnection connection, DbTransaction? transaction, string which, int most) => connection.Rows(
        transaction,
        $"SELECT number, at, words, undone FROM change WHERE {_own}{which} ORDER BY number DESC LIMIT @most",
        row => new PastChange(
            row.GetInt64(0),
            DateTimeOffset.ParseExact(row.GetString(1), TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            row.GetString(2),
            row.GetInt64(3) != 0),
        Values(("most", (long)most)));

    /// <summary>The values, with the workspace where the tables hold several.</summary>
    private (string Name, object? Value)[] Values(params ReadOnlySpan<(string Name, object? Value)> values) =>
        _workspace is null ? [.. values] : [("workspace", _workspace), .. values];
}

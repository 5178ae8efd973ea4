using System.Data.Common;
using Gradus.Workspace.Sql;
using Microsoft.Data.Sqlite;

namespace Gradus.Workspace.Sqlite;

/// <summary>
/// The work of one person in one SQLite file that only they may read. A change is one transaction that is on the disk before
/// it is confirmed. The file is made by the first change, so that reading never writes.
/// </summary>
public sealed class SqliteWorkspace : SqlWorkspace
{
    /// <summary>Seconds that a change waits for another program to finish.</summary>
    private const int Patience = 3;

    private readonly string _path;
    private readonly string _connection;

    /// <param name="path">The file; it and its folder need not be there yet.</param>
    public SqliteWorkspace(string path)
        : base(null)
    {
        _path = System.IO.Path.GetFullPath(path);
        _connection = new SqliteConnectionStringBuilder { DataSource = _path, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = Patience, Pooling = false, ForeignKeys = true }.ToString();
    }

    /// <summary>The file.</summary>
    public string Path => _path;

    protected override bool IsThere() => new FileInfo(_path) is { Exists: true, Length: > 0 };

    protected override DbConnection? OpenToRead()
    {
        if (!IsThere())
        {
            return null;
        }

        SqliteConnection connection = Open(writes: false);
        if (Migrations.VersionOf(connection) > 0)
        {
            return connection;
        }

        connection.Dispose();
        return null;
    }

    protected override DbConnection OpenToWrite() => Open(writes: true);

    /// <summary>Takes the file's only lock for writing at once, so that what is read in it is what is changed.</summary>
    protected override DbTransaction Begin(DbConnection connection)
    {
        SqliteTransaction transaction = ((SqliteConnection)connection).BeginTransaction(deferred: false);
        Migrations.Apply(connection, transaction);
        return transaction;
    }

    protected override void Confirm(DbTransaction transaction) => transaction.Commit();

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
            connection.Run(null, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;");
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

    protected override T Guarded<T>(Func<T> act)
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

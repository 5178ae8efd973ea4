using System.Data.Common;
using Gradus.Workspace.Sql;
using Npgsql;

namespace Gradus.Workspace.Postgres;

/// <summary>
/// The work of one person among many in a PostgreSQL database. A change holds the row of its workspace from its beginning, so
/// that two of one workspace come one after the other and each sees what the other did (READ COMMITTED); changes of others do not wait.
/// </summary>
/// <param name="database">Brought to the newest shape before.</param>
/// <param name="workspace">Which workspace; every statement is of it alone.</param>
public sealed class PostgresWorkspace(PostgresDatabase database, string workspace) : SqlWorkspace(workspace)
{
    private readonly string _workspace = workspace;

    protected override bool IsThere() => true;

    protected override DbConnection OpenToRead() => database.Open();

    protected override DbConnection OpenToWrite() => database.Open();

    protected override DbTransaction Begin(DbConnection connection)
    {
        DbTransaction transaction = connection.BeginTransaction(System.Data.IsolationLevel.ReadCommitted);
        return connection.One(transaction, "SELECT id FROM workspace WHERE id = @workspace FOR UPDATE", ("workspace", _workspace)) is not null
            ? transaction
            : throw new InputException("This workspace was taken away. Nothing was changed.");
    }

    protected override void Confirm(DbTransaction transaction) => PostgresDatabase.Confirm((NpgsqlTransaction)transaction);

    protected override T Guarded<T>(Func<T> act) => database.Guarded(act);
}

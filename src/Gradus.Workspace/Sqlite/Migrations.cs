using System.Data.Common;
using System.Globalization;
using Gradus.Workspace.Sql;

namespace Gradus.Workspace.Sqlite;

/// <summary>The shape of the file, as its head says it.</summary>
internal static class Migrations
{
    /// <summary>"GRDS" in the file's head, so that no other program's file is taken for a workspace.</summary>
    private const int Mark = 0x47524453;

    private static readonly MigrationSteps Steps = new("sqlite");

    /// <summary>The shape of the file; 0 for one in which nothing was written yet.</summary>
    public static long VersionOf(DbConnection connection) => Number(connection, null, "PRAGMA user_version");

    /// <summary>Refuses files of others, and those of a newer guide.</summary>
    /// <exception cref="InputException">It is such a file.</exception>
    public static void Check(DbConnection connection, string path)
    {
        long version = VersionOf(connection);
        long mark = Number(connection, null, "PRAGMA application_id");
        bool blank = version == 0 && mark == 0 && Number(connection, null, "SELECT count(*) FROM sqlite_master") == 0;
        if (!blank && (mark != Mark || version < 1))
        {
            throw SqliteTrouble.Damaged(path, null);
        }

        Steps.Check(path, version);
    }

    /// <summary>Brings the file to the newest shape, inside the transaction of the change that needs it.</summary>
    public static void Apply(DbConnection connection, DbTransaction transaction) => Steps.Apply(
        Number(connection, transaction, "PRAGMA user_version"),
        (step, version) => connection.Run(transaction, string.Create(CultureInfo.InvariantCulture, $"{step}\nPRAGMA application_id = {Mark};\nPRAGMA user_version = {version};")));

    private static long Number(DbConnection connection, DbTransaction? transaction, string text) => (long)connection.One(transaction, text)!;
}

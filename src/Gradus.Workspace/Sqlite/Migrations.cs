using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Gradus.Workspace.Sqlite;

/// <summary>The steps from one shape of the file to the next. A step that was released never changes.</summary>
internal static class Migrations
{
    /// <summary>"GRDS" in the file's head, so that no other program's file is taken for a workspace.</summary>
    private const int Mark = 0x47524453;

    private static readonly string[] Steps = Load();

    /// <summary>The shape that this program writes; 1 or more.</summary>
    public static int Newest => Steps.Length;

    /// <summary>The shape of the file; 0 for one in which nothing was written yet.</summary>
    public static long VersionOf(SqliteConnection connection) => Number(connection, null, "PRAGMA user_version");

    /// <summary>Refuses files of others, and those of a newer guide.</summary>
    /// <exception cref="InputException">It is such a file.</exception>
    public static void Check(SqliteConnection connection, string path)
    {
        long version = VersionOf(connection);
        long mark = Number(connection, null, "PRAGMA application_id");
        bool blank = version == 0 && mark == 0 && Number(connection, null, "SELECT count(*) FROM sqlite_master") == 0;
        if (!blank && (mark != Mark || version < 1))
        {
            throw SqliteTrouble.Damaged(path, null);
        }

        if (version > Newest)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: was written by a newer guide (form {version}; this one knows {Newest}). Use the newer guide, or its export. It was left as it is."));
        }
    }

    /// <summary>Brings the file to the newest shape, inside the transaction of the change that needs it.</summary>
    public static void Apply(SqliteConnection connection, SqliteTransaction transaction)
    {
        long version = Number(connection, transaction, "PRAGMA user_version");
        for (int step = (int)version; step < Steps.Length; step++)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = string.Create(
                CultureInfo.InvariantCulture, $"{Steps[step]}\nPRAGMA application_id = {Mark};\nPRAGMA user_version = {step + 1};");
            command.ExecuteNonQuery();
        }
    }

    private static long Number(SqliteConnection connection, SqliteTransaction? transaction, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        return (long)command.ExecuteScalar()!;
    }

    private static string[] Load()
    {
        var assembly = typeof(Migrations).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith("migrations.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        return
        [
            .. names.Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            }),
        ];
    }
}

using Microsoft.Data.Sqlite;

namespace Gradus.Workspace.Sqlite;

/// <summary>What goes wrong with the file, in words. Codes: sqlite.org/rescode.html.</summary>
internal static class SqliteTrouble
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static InputException Of(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => new InputException($"{path}: another program holds the workspace; close it there, then do it again. Nothing was changed.", error),
        Full => new InputException($"{path}: the disk is full; make room, then do it again. Nothing was changed, and nothing that was kept is lost.", error),
        Permission or ReadOnly or CannotOpen => new InputException($"{path}: the workspace cannot be written there; give leave to, or name another file. Nothing was changed.", error),
        Corrupt or NotADatabase => Damaged(path, error),
        _ => new InputException($"{path}: the workspace cannot be read or written (SQLite says {error.SqliteErrorCode}: {error.Message.ReplaceLineEndings(" ")}). Nothing was changed.", error),
    };

    public static InputException Damaged(string path, Exception? error)
    {
        string words = $"{path}: is damaged, or no workspace of this guide. It was left as it is: move it away to begin anew, and bring in what you exported.";
        return error is null ? new InputException(words) : new InputException(words, error);
    }
}

using Npgsql;

namespace Gradus.Workspace.Postgres;

/// <summary>What goes wrong with the database, in words that hold nothing of its address. Codes: PostgreSQL documentation, appendix A.</summary>
internal static class PostgresTrouble
{
    /// <summary>The database, as errors name it.</summary>
    public const string Place = "the database of workspaces";

    private const string Unchanged = "Nothing was changed.";

    public static InputException Of(NpgsqlException error) => error is PostgresException said ? Of(said.SqlState, error) : Away(error);

    /// <summary>The connection went while a change was being confirmed: it is there whole, or not at all, and nobody here knows which.</summary>
    public static InputException Unsure(NpgsqlException error) => new(
        "The database of workspaces went away while this was being kept. Look whether it is there once it answers again; do it again where it is not.", error)
    { MayPass = true };

    /// <summary>True where another connection may do better: the server was started anew since this one was made.</summary>
    public static bool IsLost(NpgsqlException error) => error is PostgresException said ? said.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown : error.InnerException is IOException;

    /// <summary>It does not answer, or did not a moment ago.</summary>
    public static InputException Away(NpgsqlException? error)
    {
        const string Words = $"The database of workspaces does not answer. Try again in a while; who runs this guide starts it, or names another with --workspaces. {Unchanged}";
        return error is null ? new InputException(Words) { MayPass = true } : new InputException(Words, error) { MayPass = true };
    }

    private static InputException Of(string code, NpgsqlException error) => code switch
    {
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Away(error),
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.QueryCanceled => new InputException($"The database of workspaces has too much to do. Try again in a while. {Unchanged}", error) { MayPass = true },
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => new InputException($"Somebody changed the same at the same time. Do it again. {Unchanged}", error) { MayPass = true },
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => new InputException($"The database of workspaces has no room left. Who runs this guide makes room; then do it again. {Unchanged} Nothing that was kept is lost.", error) { MayPass = true },
        PostgresErrorCodes.ReadOnlySqlTransaction => new InputException($"The database of workspaces can only be read now. {Unchanged}", error) { MayPass = true },
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new InputException($"The database of workspaces refuses this user or password; give those that it knows. {Unchanged}", error),
        PostgresErrorCodes.InvalidCatalogName => new InputException($"The server of workspaces has no database of this name; make it with createdb, or name another. {Unchanged}", error),
        PostgresErrorCodes.InsufficientPrivilege => new InputException($"The user may not do this in the database of workspaces; it must own it, or be given its schema gradus. {Unchanged}", error),
        PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter => new InputException($"What was given has a character that cannot be kept. {Unchanged}", error),
        PostgresErrorCodes.ForeignKeyViolation => new InputException($"Somebody took it away in the meantime. {Unchanged}", error),
        _ => new InputException($"The database of workspaces cannot be read or written (PostgreSQL says {code}). {Unchanged}", error),
    };
}

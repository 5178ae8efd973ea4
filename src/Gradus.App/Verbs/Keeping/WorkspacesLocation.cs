using System.CommandLine;
using System.Text;
using Gradus.Sources.Files;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Keeping;

/// <summary>The database in which many people keep: <c>--workspaces</c>, or <c>GRADUS_WORKSPACES</c>.</summary>
public static class WorkspacesLocation
{
    public const string Variable = "GRADUS_WORKSPACES";

    /// <summary>Bytes of a file that holds the address.</summary>
    private const long LargestFile = 16 * 1024;

    /// <summary>A fresh <c>--workspaces</c> option for a command.</summary>
    public static Option<string?> Option() => new("--workspaces")
    {
        Description = $"PostgreSQL database in which many people keep, as Host=...;Database=...;Username=..., or a file that holds that (default: ${Variable})",
        HelpName = "ADDRESS",
    };

    /// <summary>The database, brought to its newest shape; null where none is named. No error repeats its address.</summary>
    /// <exception cref="InputException">The address is none, or the server does not answer or refuses.</exception>
    public static PostgresDatabase? Open(string? given)
    {
        if ((given ?? Environment.GetEnvironmentVariable(Variable)) is not { } address)
        {
            return null;
        }

        var database = new PostgresDatabase(IsAddress(address) ? address : FromFile(address));
        try
        {
            database.Prepare();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>An address has keywords with = in it, or is written as one of the web; anything else is a file, so that no password need stand on a command line.</summary>
    private static bool IsAddress(string given) => given.Contains('=', StringComparison.Ordinal) || given.Contains("://", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(given);

    /// <summary>What a file holds. An error does not repeat its name, which may be an address that was mistyped.</summary>
    private static string FromFile(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(BoundedFile.Read(file, LargestFile)).Trim();
        }
        catch (InputException error)
        {
            throw new InputException(new Problem(ProblemCode.NotFound, "workspaces", null, "what is given is neither an address with keywords such as Host=localhost;Database=gradus;Username=gradus, nor a file that can be read and holds one."), error);
        }
    }

    /// <summary>The same of a command that is of nothing else.</summary>
    /// <exception cref="InputException">None is named, or as for <see cref="Open"/>.</exception>
    public static PostgresDatabase Need(string? given) => Open(given)
        ?? throw new InputException(new Problem(ProblemCode.Missing, "workspaces", null, $"name the database in which many people keep, or set {Variable}."));
}

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

        // An address has keywords with = in it; anything else is a file, so that no password need stand on a command line.
        var database = new PostgresDatabase(address.Contains('=', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(address)
            ? address
            : Encoding.UTF8.GetString(BoundedFile.Read(address, LargestFile)).Trim());
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

    /// <summary>The same of a command that is of nothing else.</summary>
    /// <exception cref="InputException">None is named, or as for <see cref="Open"/>.</exception>
    public static PostgresDatabase Need(string? given) => Open(given)
        ?? throw new InputException(new Problem(ProblemCode.Missing, "workspaces", null, $"name the database in which many people keep, or set {Variable}."));
}

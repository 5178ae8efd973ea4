using System.CommandLine;
using Gradus.Sources.Files;
using Gradus.Workspace;
using Gradus.Workspace.Sqlite;

namespace Gradus.App.Verbs.Keeping;

/// <summary>Where a person's work is kept: <c>--workspace</c>, or <c>GRADUS_WORKSPACE</c>, or the program's own folder of who runs it.</summary>
public static class WorkspaceLocation
{
    public const string Variable = "GRADUS_WORKSPACE";

    /// <summary>Said in place of a file: nothing is kept and nothing kept is read.</summary>
    public const string None = "none";

    /// <summary>Bytes; no workspace of <see cref="PersonalWorkspace.MostEntries"/> things is larger.</summary>
    private const long LargestFile = 256 * 1024 * 1024;

    /// <summary>A fresh <c>--workspace</c> option for a command.</summary>
    public static Option<string?> Option() => new("--workspace")
    {
        Description = $"File of what I keep (default: ${Variable}, or gradus/workspace.db among my application data); {None} for none",
        HelpName = "FILE",
    };

    /// <summary>The file; null where nothing is to be kept.</summary>
    /// <exception cref="InputException">The name is empty, or there is no folder for such files.</exception>
    public static string? Path(string? given)
    {
        string? named = NotEmpty(given, "--workspace") ?? NotEmpty(Environment.GetEnvironmentVariable(Variable), Variable);
        if (named is not null)
        {
            return string.Equals(named, None, StringComparison.OrdinalIgnoreCase) ? null : named;
        }

        string folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? System.IO.Path.Combine(folder, "gradus", "workspace.db")
            : throw new InputException($"There is no folder for application data here; name a file with --workspace or {Variable}.");
    }

    /// <summary>The workspace of a command that keeps or reads what is kept.</summary>
    /// <exception cref="InputException">None is wanted, or the file is no regular one.</exception>
    public static PersonalWorkspace Open(string? given)
    {
        string path = Path(given) ?? throw new InputException($"--workspace {None}: nothing is kept then; name a file, or leave it out.");
        if (File.Exists(path) || Directory.Exists(path))
        {
            BoundedFile.Open(path, LargestFile).Dispose();
        }

        return new PersonalWorkspace(new SqliteWorkspace(path), TimeProvider.System);
    }

    private static string? NotEmpty(string? file, string name) => file is null || !string.IsNullOrWhiteSpace(file)
        ? file
        : throw new InputException($"{name} is empty; name a file, or {None}, or leave it out.");
}

namespace Gradus.Tests;

/// <summary>
/// Where the publishers' files and the repository are. Tests that read publishers' files carry
/// <c>[Trait("Needs", "Sources")]</c>; <c>./test</c> leaves them out, and says so, where the files are absent.
/// </summary>
internal static class SourceFiles
{
    public const string Needs = "Needs";
    public const string Sources = "Sources";

    /// <summary>Shells, pipes, links, modes of files and signals as Unix has them.</summary>
    public const string Unix = "Unix";

    /// <summary>Devices and limits that only Linux has.</summary>
    public const string Linux = "Linux";

    /// <summary>An account that may mount a disk.</summary>
    public const string Mount = "Mount";

    public static string Repository { get; } = FindRepository();

    /// <summary>The shipped dataset.</summary>
    public static string Data => Path.Combine(Repository, "data");

    /// <summary><c>GRADUS_SOURCES</c>, or <c>../shared/data</c> beside the repository.</summary>
    public static string Directory { get; } =
        Environment.GetEnvironmentVariable("GRADUS_SOURCES") ?? Path.Combine(Repository, "..", "shared", "data");

    private static string FindRepository()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "Gradus.slnx")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("Gradus.slnx is in no parent directory of the tests.");
    }
}

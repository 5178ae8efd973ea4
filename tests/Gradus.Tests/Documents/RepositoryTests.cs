using System.Diagnostics;

namespace Gradus.Tests.Documents;

/// <summary>What is committed: nothing at the root that does not belong there, and no name that another system cannot check out.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] Root =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Build.targets",
        "Directory.Packages.props", "Gradus.slnx", "LICENSE", "README.md", "bench", "build", "data", "docs", "examples", "global.json", "mutants", "package", "src", "test", "tests",
    ];

    /// <summary>Names that Windows keeps for devices.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    [Fact]
    public void Root_HoldsOnlyWhatBelongsThere() =>
        Assert.Empty(Tracked().Select(path => path.Split('/')[0]).Distinct().Except(Root, StringComparer.Ordinal));

    [Fact]
    public void EveryName_CanBeCheckedOutOnWindows()
    {
        string[] paths = [.. Tracked()];
        Assert.True(paths.Length > 500, $"{paths.Length} files");
        Assert.All(paths, path => Assert.True(path.Length <= 180 && path.Split('/').All(IsName), path));
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static bool IsName(string name) =>
        name.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', '\\']) < 0
        && name.All(c => c >= ' ')
        && name[^1] is not ('.' or ' ')
        && !Devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Tracked()
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["-C", SourceFiles.Repository, "ls-files", "-z"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string[] paths = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 ? paths : throw new InvalidOperationException($"{SourceFiles.Repository} is no checkout of git.");
    }
}

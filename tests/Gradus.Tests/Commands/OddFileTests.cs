using System.Diagnostics;
using Gradus.App.Shell;

namespace Gradus.Tests.Commands;

/// <summary>What is named as a file and is none is refused at once, with its name.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-odd-");

    public static TheoryData<string> Kinds => ["directory", "pipe", "endless", "link to itself", "link to a device", "large"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Profile_ThatIsNoFile_IsRefusedAtOnce(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes and devices are no files there.");
        string path = Make(kind);
        var clock = Stopwatch.StartNew();
        foreach (string[] arguments in (string[][])[["shortlist", "--profile", path], ["profile", "check", path]])
        {
            Said said = GradusProgram.Run(arguments);
            Assert.Equal(ExitCode.WrongUse, said.ExitCode);
            Assert.Contains(Path.GetFileName(path), said.Error, StringComparison.Ordinal);
            Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void EmptyFile_IsAnEmptyProfile()
    {
        string path = Path.Combine(_folder.FullName, "empty.yaml");
        File.WriteAllText(path, "");
        Assert.Equal(ExitCode.Done, GradusProgram.Run("profile", "check", path).ExitCode);
    }

    [Fact]
    public void DatasetWithAPipeInIt_IsRefusedAtOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes there.");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "tables"));
        Pipe(Path.Combine(_folder.FullName, "datapackage.json"));
        Said said = GradusProgram.Run("find", "learning", "--data", _folder.FullName);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains("datapackage.json: is a pipe", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FoldersThatLinkToThemselves_AreNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a right there.");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "again"), _folder.FullName);
        Said said = GradusProgram.Run("data", "build", "--from", _folder.FullName, "--to", Path.Combine(_folder.FullName, "to"));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains("no file of", said.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Make(string kind)
    {
        string path = Path.Combine(_folder.FullName, "odd.yaml");
        switch (kind)
        {
            case "directory":
                Directory.CreateDirectory(path);
                return path;
            case "pipe":
                Pipe(path);
                return path;
            case "endless":
                return "/dev/zero";
            case "link to itself":
                File.CreateSymbolicLink(path, path);
                return path;
            case "link to a device":
                File.CreateSymbolicLink(path, "/dev/zero");
                return path;
            default:
                using (FileStream file = File.Create(path))
                {
                    file.SetLength(1L << 40);
                }

                return path;
        }
    }

    private static void Pipe(string path)
    {
        using Process made = Process.Start(new ProcessStartInfo("mkfifo", [path]))!;
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}

using System.Diagnostics;
using Gradus.App.Shell;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;
using Gradus.Tests.Sources;

namespace Gradus.Tests.Commands;

/// <summary>What is named as a file and is none is refused at once, with its name.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-odd-");

    public static TheoryData<string> Kinds => ["directory", "pipe", "endless", "link to itself", "link to a device", "large"];

    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    [MemberData(nameof(Kinds))]
    public void Profile_ThatIsNoFile_IsRefusedAtOnce(string kind)
    {
        string path = Make(kind);
        foreach (string[] arguments in (string[][])[["shortlist", "--profile", path], ["profile", "check", path]])
        {
            Said said = GradusProgram.Run(arguments);
            Assert.Equal(ExitCode.WrongUse, said.ExitCode);
            Assert.Contains(Path.GetFileName(path), said.Error, StringComparison.Ordinal);
            Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        }
    }

    [Fact]
    public void EmptyFile_IsAnEmptyProfile()
    {
        string path = Path.Combine(_folder.FullName, "empty.yaml");
        File.WriteAllText(path, "");
        Assert.Equal(ExitCode.Done, GradusProgram.Run("profile", "check", path).ExitCode);
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void DatasetWithAPipeInIt_IsRefusedAtOnce()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "tables"));
        Pipe(Path.Combine(_folder.FullName, "datapackage.json"));
        Said said = GradusProgram.Run("find", "learning", "--data", _folder.FullName);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains("datapackage.json: cannot be read: it is a pipe or a device, not a file.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void FoldersThatLinkToThemselves_AreNotFollowed()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "again"), _folder.FullName);
        Said said = GradusProgram.Run("data", "build", "--from", _folder.FullName, "--to", Path.Combine(_folder.FullName, "to"));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains("no file of", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void FilesWrittenByHand_WithAPipeAmongThem_AreRefusedAtOnce()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Pipe(Path.Combine(tiny.To, "notes.txt"));
        SortedDictionary<string, long> before = Sizes(tiny.To);
        InputException refused = Assert.Throws<InputException>(() => DatasetBuild.Write(DatasetCompiler.Compile(tiny.Input()), tiny.To));
        Assert.Contains("notes.txt: cannot be read: it is a pipe or a device, not a file.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Sizes(tiny.To));
        Assert.False(Directory.Exists(tiny.To + ".update"));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void PublishersFiles_WithAPipeAmongThem_AreRefusedAtOnce()
    {
        using var tiny = new TinySources();
        tiny.Remove("C2024_A.zip");
        Pipe(Path.Combine(tiny.From, "C2024_A.zip"));
        Assert.Contains("C2024_A.zip: cannot be read: it is a pipe or a device, not a file.", Assert.Throws<InputException>(() => tiny.Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void DatasetThatLinksToItself_IsReadOnce()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Directory.CreateDirectory(Path.Combine(tiny.To, "rules"));
        File.WriteAllText(Path.Combine(tiny.To, "rules", "one.yaml"), "rule: 1\n");
        string[] before = [.. HandWritten.Names(tiny.To)];
        Directory.CreateSymbolicLink(Path.Combine(tiny.To, "rules", "again"), tiny.To);
        Assert.Equal(before, HandWritten.Names(tiny.To));
        Assert.Contains("rules/one.yaml", before);
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

    private static SortedDictionary<string, long> Sizes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, path => new FileInfo(path).Length, StringComparer.Ordinal), StringComparer.Ordinal);

    private static void Pipe(string path)
    {
        using Process made = Process.Start(new ProcessStartInfo("mkfifo", [path]))!;
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}

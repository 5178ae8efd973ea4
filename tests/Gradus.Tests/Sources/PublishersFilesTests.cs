using System.Text;
using Gradus.Sources.Compiler;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Sources;

/// <summary>A build from the publishers' own files, once for all tests of it.</summary>
public sealed class PublishersBuild : IDisposable
{
    public PublishersBuild()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("gradus-build-").FullName;
        foreach (string path in System.IO.Directory.EnumerateFiles(SourceFiles.Data, "*.yaml", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Directory, Path.GetRelativePath(SourceFiles.Data, path));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        Dataset = DatasetCompiler.Compile(SourceFiles.Directory, Directory);
        DatasetBuild.Write(Dataset, Directory);
    }

    public CompiledDataset Dataset { get; }

    /// <summary>The dataset, written beside copies of the curated files.</summary>
    public string Directory { get; }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}

[Trait(SourceFiles.Needs, SourceFiles.Sources)]
public sealed class PublishersFilesTests(PublishersBuild build) : IClassFixture<PublishersBuild>
{
    [Theory]
    [InlineData("11.0102", 46, 1122)]
    [InlineData("30.7001", 94, 4286)]
    [InlineData("11.0701", 274, 25543)]
    [InlineData("27.0501", 137, 2716)]
    public void Awards_AreThePublishedOnes(string cip, int programs, int awards)
    {
        int[] newest = [.. TinySources.Rows(build.Dataset, "offerings").Where(row => row[1] == cip).Select(row => int.TryParse(row[14], out int count) ? count : 0)];
        Assert.Equal(programs, newest.Count(count => count > 0));
        Assert.Equal(awards, newest.Sum());
    }

    [Theory]
    [InlineData("139755", "14064", "29140")]
    [InlineData("211440", "48496", "48496")]
    [InlineData("243744", "58746", "58746")]
    public void GraduateTuition_IsThePublishedOne(string institution, string inState, string outOfState) =>
        Assert.Equal([inState, outOfState], TinySources.Row(build.Dataset, "charges", institution, "2024")[2..4]);

    /// <summary>AWLEVEL 17, first majors, by a count over the publisher's own rows.</summary>
    [Theory]
    [InlineData("139755", "76", "572")]
    [InlineData("211440", "83", "346")]
    [InlineData("243744", "53", "739")]
    [InlineData("183026", "0", "12")]
    public void ResearchDoctorates_AreThePublishedOnes(string institution, string computing, string all) =>
        Assert.Equal([computing, all], TinySources.Row(build.Dataset, "doctorates", institution, "2024")[2..]);

    [Fact]
    public void ServicesFacultyAndSupport_AreThePublishedOnes()
    {
        Assert.Equal(["true", "true", "true", "2024"], TinySources.Row(build.Dataset, "student_services", "139755")[1..]);
        Assert.Equal(["0.8922", "15224"], TinySources.Row(build.Dataset, "faculty", "139755")[1..]);
        Assert.Equal(["11", "129972", "83708", "66193", "2421", "4531", "1012"], TinySources.Row(build.Dataset, "graduate_support", "computer and information sciences")[1..]);
    }

    [Theory]
    [InlineData("15-2051", ",120230,", ",33.5,")]
    [InlineData("15-1252", ",135980,", ",15.8,")]
    [InlineData("15-1221", ",140300,", ",19.7,")]
    public void WagesAndGrowth_AreThePublishedOnes(string soc, string median, string growth)
    {
        string line = Assert.Single(Encoding.UTF8.GetString(build.Dataset.Files["tables/occupations.csv"]).Split('\n'), l => l.StartsWith(soc, StringComparison.Ordinal));
        Assert.Contains(median, line, StringComparison.Ordinal);
        Assert.Contains(growth, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Dataset_VerifiesAgainstTheFilesItCameFrom_WithEveryKnownAnswer()
    {
        Assert.DoesNotContain(DatasetVerifier.Verify(build.Directory, SourceFiles.Directory), finding => finding.Severity == Severity.Error);
        KnownAnswers answers = KnownAnswers.Read(Path.Combine(build.Directory, KnownAnswers.FileName));
        Assert.Equal(63, answers.Tables.Count);
        Assert.Equal(8, answers.Sources.Count);
    }

    [Fact]
    public void Build_IsByteIdentical_OnOneThreadAndOnMany()
    {
        CompiledDataset one = DatasetCompiler.Compile(CuratedInput.Read(SourceFiles.Directory, build.Directory) with { Threads = 1 });
        Assert.Equal(build.Dataset.Version, one.Version);
        Assert.All(build.Dataset.Files, file => Assert.Equal(file.Value, one.Files[file.Key]));
    }

    [Fact]
    public void Dataset_StaysBelowItsLimit() => Assert.InRange(build.Dataset.TotalBytes, 1_000_000, CompiledDataset.LargestTotal);

    [Fact]
    public void Earnings_OfComputerScience_AreNoMoreThanTheFileHas()
    {
        string[][] masters = [.. TinySources.Rows(build.Dataset, "earnings").Where(row => row[1] == "11.07" && row[2] == "master")];
        Assert.InRange(masters.Length, 250, 287);
        int[] known = [.. Enumerable.Range(3, 4).Select(column => masters.Count(row => int.TryParse(row[column], out _)))];
        Assert.Equal([39, 44, 24, 23], known);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "--json")]
    [InlineData("info")]
    [InlineData("info", "--json")]
    public void Commands_OnAGoodDataset_ExitWith0(params string[] arguments) =>
        Assert.Equal(0, Invoke([.. arguments, "--data", build.Directory]));

    [Fact]
    public void Verify_OnADamagedDataset_ExitsWith1()
    {
        string path = Path.Combine(build.Directory, "tables", "states.csv");
        byte[] good = File.ReadAllBytes(path);
        File.AppendAllText(path, "ZZ,Nowhere,99,West,Pacific\n");
        Assert.Equal(1, Invoke("verify", "--data", build.Directory));
        File.WriteAllBytes(path, good);
    }

    [Fact]
    public void WrongUse_ExitsWith2()
    {
        Assert.Equal(2, Invoke("verify", "--data", Path.Combine(build.Directory, "nowhere")));
        Assert.Equal(2, Invoke("build", "--from", Path.Combine(build.Directory, "nowhere"), "--to", Path.Combine(build.Directory, "never")));
        Assert.False(Directory.Exists(Path.Combine(build.Directory, "never")));
    }

    private static int Invoke(params string[] arguments) => GradusProgram.Run(["data", .. arguments]).ExitCode;
}

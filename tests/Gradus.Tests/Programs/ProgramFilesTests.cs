using Gradus.Sources.Curated;
using Gradus.Sources.Programs;

namespace Gradus.Tests.Programs;

/// <summary>The committed program files, against the list they were seeded from and the pages made from them.</summary>
[Trait(SourceFiles.Needs, SourceFiles.Sources)]
public sealed class ProgramFilesTests
{
    private static readonly string Folder = Path.Combine(SourceFiles.Data, "programs");

    private static IReadOnlyList<ProgramRecord> Listed() =>
        FactLines.Read(Path.Combine(SourceFiles.Directory, "programs", "facts.jsonl"));

    private static IReadOnlyList<ProgramAnswer> Answers() => ProgramTables.Answer(
        ProgramFileReader.ReadFolder(Folder),
        Publishers.Offerings(),
        DegreeTypeFile.Read(Path.Combine(SourceFiles.Data, "degree-types.yaml")),
        Publishers.WebAddresses(),
        ProgramRemarks.Read(Path.Combine(SourceFiles.Data, "program-remarks.yaml")));

    [Fact]
    public void Seeding_AddsNothing_ToTheCommittedFiles()
    {
        if (ExpectedFile.Rewriting)
        {
            foreach ((string name, string text) in ProgramFileWriter.Write(ProgramSeeder.Seed(ProgramFileReader.ReadFolder(Folder), Listed()).Records))
            {
                ExpectedFile.Check(Path.Combine(Folder, name), text);
            }
        }

        SeedResult result = ProgramSeeder.Seed(ProgramFileReader.ReadFolder(Folder), Listed());
        Assert.Empty(result.Added);
        Assert.Empty(result.Differences);
        Assert.Equal(343, result.Records.Count);
        Assert.Equal(1309, result.Records.Sum(r => r.Facts.Count));
    }

    [Fact]
    public void Seeding_FromNothing_GivesTheCommittedFiles()
    {
        SeedResult result = ProgramSeeder.Seed([], Listed());
        Assert.Equal(343, result.Added.Count);
        IReadOnlyList<(string Name, string Text)> files = ProgramFileWriter.Write(result.Records);
        Assert.Equal(files.Select(f => f.Name), Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(f.Text, File.ReadAllText(Path.Combine(Folder, f.Name))));
        Assert.InRange(files.Sum(f => (long)System.Text.Encoding.UTF8.GetByteCount(f.Text)), 100_000, 1_200_000);
    }

    [Fact]
    public void DoubtPage_IsTheCommittedOne() => ExpectedFile.Check(
        Path.Combine(SourceFiles.Repository, "docs", "reference", "program-doubts.md"), ProgramDoubtReport.Write(Answers()));
}

using Gradus.Sources.Curated;
using Gradus.Sources.Programs;
using Gradus.Sources.Programs.Import;
using Gradus.Tests.Documents;

namespace Gradus.Tests.Programs;

/// <summary>The committed program files, against the editions of the list they were made from and the pages made from them.</summary>
[Trait(SourceFiles.Needs, SourceFiles.Sources)]
public sealed class ProgramFilesTests
{
    /// <summary>The edition of 22 November 2026.</summary>
    private const string First = "facts.jsonl";

    /// <summary>The edition of 25 November 2026.</summary>
    private const string Second = "facts-2026-11-25.jsonl";

    private static readonly string Folder = Path.Combine(SourceFiles.Data, "programs");

    private static readonly ProgramDecisions Decisions = ProgramDecisions.Read(Path.Combine(SourceFiles.Data, ProgramDecisions.FileName));

    private static string PathOf(string edition) => Path.Combine(SourceFiles.Directory, "programs", edition);

    private static IReadOnlyList<ProgramRecord> Listed(string edition) => EditionReader.Read(PathOf(edition));

    private static IReadOnlyList<ProgramAnswer> Answers() => ProgramAnswers.Of(
        ProgramFileReader.ReadFolder(Folder),
        Publishers.Offerings(),
        DegreeTypeFile.Read(Path.Combine(SourceFiles.Data, "degree-types.yaml")),
        Publishers.WebAddresses(),
        ProgramRemarks.Read(Path.Combine(SourceFiles.Data, "program-remarks.yaml")));

    [Fact]
    public void Files_HoldTheEditionOf25November_AndWhatWasMendedByHand()
    {
        IReadOnlyList<ProgramRecord> own = ProgramFileReader.ReadFolder(Folder);
        MergeResult again = ProgramMerge.Merge(own, Listed(Second), Listed(Second), Decisions);
        Assert.Equal(555, own.Count);
        Assert.Equal(3189, own.Sum(r => r.Facts.Count));
        Assert.Equal(ProgramFileWriter.Write(own), ProgramFileWriter.Write(again.Records));
        Assert.All(again.Notes, note => Assert.Equal(MergeOutcome.Mended, note.Outcome));
        Assert.Equal(["feesPerTerm", "finalProject", "lengthMonths", "modality", "note", "requirements", "tuition"], again.Notes.Select(n => n.Part).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NewestEdition_IsTheOneTheFilesNameLast()
    {
        Edition[] editions = [.. ((string[])[First, Second]).Select(name => Edition.Of(PathOf(name), Listed(name)))];
        Assert.Equal(editions, Edition.ReadAll(Path.Combine(SourceFiles.Data, Edition.FileName)));
    }

    [Fact]
    public void ImportPage_IsTheCommittedOne()
    {
        IReadOnlyList<ProgramRecord> before = Listed(First);
        IReadOnlyList<ProgramRecord> after = Listed(Second);
        var import = new ImportAnswer(Edition.Of(PathOf(First), before), Edition.Of(PathOf(Second), after), ProgramMerge.Merge(before, before, after, Decisions));
        string mends = string.Concat(Mended(ProgramFileReader.ReadFolder(Folder), after));
        ExpectedFile.Check(
            Path.Combine(SourceFiles.Repository, "docs", "reference", "program-import.md"),
            $"{ImportReport.Write(import)}\n## Mended by hand since\n\nWhere the files say something else than the edition:\n\n{mends}");
    }

    /// <summary>What bringing in the same edition once more finds to be otherwise in the files.</summary>
    private static IEnumerable<string> Mended(IReadOnlyList<ProgramRecord> own, IReadOnlyList<ProgramRecord> edition) =>
        ProgramMerge.Merge(own, edition, edition, ProgramDecisions.None).Of(MergeOutcome.Mended)
            .Concat(own.ExceptBy(edition.Select(e => e.Id), record => record.Id).Select(record => new MergeNote(record.Id, "", MergeOutcome.Mended, "added by hand")))
            .OrderBy(note => note.Program, StringComparer.Ordinal)
            .Select(note => $"- `{note.Program}`, {note.Part}: {note.Text}\n");

    [Fact]
    public void DoubtPage_IsTheCommittedOne() => ExpectedFile.Check(
        Path.Combine(SourceFiles.Repository, "docs", "reference", "program-doubts.md"), ProgramDoubtReport.Write(Answers()));
}

using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Programs;
using Gradus.Sources.Programs.Import;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Programs;

public sealed class ProgramMergeTests
{
    private static ProgramRecord Record(string id, params RecordFact[] facts) => new()
    {
        Institution = new UnitId(123456),
        InstitutionName = "Sample University",
        Id = id,
        Title = "Master of Science in Data Science",
        Degree = "MS",
        Focus = [Focus.DataScience],
        School = null,
        Concentration = null,
        Cip = null,
        Url = "https://www.sample.edu/p",
        CreditSystem = null,
        Note = null,
        Facts = facts,
    };

    private static RecordFact Credits(int value) => new("credits", value.ToString(), "https://www.sample.edu/p", FactKind.Official, 2025);

    private static RecordFact Price(int amount) => new("tuition", $"{{\"amount\":{amount},\"per\":\"credit\",\"residency\":\"any\"}}", "https://www.sample.edu/p", FactKind.Official, 2025);

    private static MergeResult Merge(ProgramRecord[] own, ProgramRecord[] from, ProgramRecord[] next, ProgramDecisions? decisions = null) =>
        ProgramMerge.Merge(own, from, next, decisions ?? ProgramDecisions.None);

    private static (string Facts, MergeOutcome Outcome) One(ProgramRecord own, ProgramRecord from, ProgramRecord next, ProgramDecisions? decisions = null)
    {
        MergeResult result = Merge([own], [from], [next], decisions);
        return (string.Join(' ', Assert.Single(result.Records).Facts.Select(f => f.Json)), Assert.Single(result.Notes).Outcome);
    }

    [Fact]
    public void PartNobodyMended_FollowsTheEdition()
    {
        Assert.Equal(("36", MergeOutcome.Changed), One(Record("a", Credits(30)), Record("a", Credits(30)), Record("a", Credits(36))));
        Assert.Equal(("", MergeOutcome.Withdrawn), One(Record("a", Credits(30)), Record("a", Credits(30)), Record("a")));
        Assert.Equal(("36", MergeOutcome.Added), One(Record("a"), Record("a"), Record("a", Credits(36))));
    }

    [Fact]
    public void PartMendedByHand_Stays()
    {
        Assert.Equal(("32", MergeOutcome.Mended), One(Record("a", Credits(32)), Record("a", Credits(30)), Record("a", Credits(30))));
        Assert.Equal(("32", MergeOutcome.Conflict), One(Record("a", Credits(32)), Record("a", Credits(30)), Record("a", Credits(36))));
        Assert.Equal(("32", MergeOutcome.Conflict), One(Record("a", Credits(32)), Record("a", Credits(30)), Record("a")));
    }

    [Fact]
    public void Conflict_FollowsTheEdition_WhereItWasDecidedSo()
    {
        var decisions = new ProgramDecisions(new Dictionary<string, string>(), new Dictionary<(string Program, string Part), string> { [("a", "credits")] = "the new catalogue" });
        Assert.Equal(("36", MergeOutcome.Conflict), One(Record("a", Credits(32)), Record("a", Credits(30)), Record("a", Credits(36)), decisions));
    }

    [Fact]
    public void Prices_AreMergedOneByOne_WhereBothChanged()
    {
        MergeResult result = Merge([Record("a", Price(1), Price(25))], [Record("a", Price(1), Price(2))], [Record("a", Price(2), Price(3))]);
        Assert.Equal([Price(25), Price(3)], Assert.Single(result.Records).Facts);
        Assert.Equal(MergeOutcome.Conflict, Assert.Single(result.Notes).Outcome);
    }

    [Fact]
    public void ProgramsComeAndGo_AsTheEditionAndTheDecisionsSay()
    {
        var decisions = new ProgramDecisions(new Dictionary<string, string> { ["gone"] = "not offered" }, new Dictionary<(string Program, string Part), string>());
        MergeResult result = Merge(
            [Record("by-hand"), Record("gone"), Record("undecided")],
            [Record("gone"), Record("taken-out"), Record("undecided")],
            [Record("new"), Record("taken-out")],
            decisions);
        Assert.Equal(["by-hand", "new", "undecided"], result.Records.Select(r => r.Id));
        Assert.Equal(
            [("gone", MergeOutcome.ProgramRemoved), ("new", MergeOutcome.ProgramAdded), ("taken-out", MergeOutcome.ProgramStaysOut), ("undecided", MergeOutcome.ProgramUndecided)],
            result.Notes.Select(n => (n.Program, n.Outcome)));
    }

    [Fact]
    public void SecondImportOfTheSameEdition_ChangesNothing()
    {
        ProgramRecord[] next = [Record("a", Credits(36), Price(3)), Record("b")];
        MergeResult first = Merge([Record("a", Credits(32), Price(1))], [Record("a", Credits(30), Price(1))], next);
        MergeResult second = Merge([.. first.Records], next, next);
        Assert.Equal(ProgramFileWriter.Write(first.Records), ProgramFileWriter.Write(second.Records));
    }

    [Fact]
    public void IdTwice_IsRefused() =>
        Assert.Contains("'a' stands twice in the next edition", Assert.Throws<InputException>(() => Merge([], [], [Record("a"), Record("a")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Import_RefusesAnEditionTheFilesWereNotMadeFrom()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string edition = Path.Combine(folder.FullName, "other.jsonl");
            File.WriteAllText(edition, "\n");
            File.Copy(Path.Combine(SourceFiles.Data, Edition.FileName), Path.Combine(folder.FullName, Edition.FileName));
            Assert.Contains("is not the edition that the program files were made from", Assert.Throws<InputException>(() => ProgramImport.Read(folder.FullName, edition, edition)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("withdrawn:\n  - program: a\n    reason: x\n  - program: a\n    reason: y\n", "another decision on a")]
    [InlineData("taken:\n  - program: a\n    part: prices\n    reason: x\n", "part is 'prices'")]
    [InlineData("withdrawn:\n  - program: a\n", "lacks the key 'reason'")]
    public void MalformedDecision_IsRefused(string yaml, string problem) =>
        Assert.Contains(problem, Assert.Throws<InputException>(() => ProgramDecisions.Parse(YamlNodeReader.Read("program-decisions.yaml", yaml, 1))).Message, StringComparison.Ordinal);
}

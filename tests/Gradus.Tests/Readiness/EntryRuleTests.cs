using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Readiness;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Readiness;

/// <summary>How pages join what they ask, and what follows for two people who differ as much as can be.</summary>
public sealed class EntryRuleTests
{
    private const string AsksNoDegree = "cu-boulder-ms-computer-science-online";

    private static readonly Profile NoDegree = new() { Background = new Background { Degree = new Degree { Level = DegreeLevel.None, Field = "art history", Gpa = 1.2m }, Programming = ProgrammingLevel.None } };

    private static readonly Profile Doctor = new() { Background = new Background { Degree = new Degree { Level = DegreeLevel.Doctorate, Field = "statistics", Gpa = 4 }, Programming = ProgrammingLevel.Professional } };

    /// <summary>Each rule is of a program there is, speaks of subjects that its record lists or their stand-ins, and names the page of the record or another.</summary>
    [Fact]
    public void Rules_AreOfProgramsThereAre()
    {
        var rules = EntryRuleFile.Parse(YamlNodeReader.ReadFile(Path.Combine(SourceFiles.Data, EntryRuleFile.FileName)));
        Assert.True(rules.Count >= 10);
        Assert.All(rules.Values, rule =>
        {
            Program program = ExamplePeople.Catalog.FindItem(rule.Program)!.Program!;
            Assert.True(program.Admission.Prerequisites.Count > 0 || rule.ByCourses is not null, rule.Program);
            Assert.Equal(rule.Read, program.Admission.Entry!.Read);
        });
    }

    [Theory]
    [InlineData("calculus and")]
    [InlineData("calculus or (statistics")]
    [InlineData("pottery")]
    [InlineData("calculus statistics")]
    [InlineData(")")]
    [InlineData("((((((((((calculus))))))))))")]
    public void Tree_ThatCannotBeRead_IsRefusedWithAnExample(string text) =>
        Assert.Contains("such as: calculus and (linear-algebra or discrete-math)", Assert.Throws<InputException>(() => EntryTreeText.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Tree_BindsAndBeforeOr()
    {
        uint[] expected = [EntryTree.Bit(Prerequisite.Statistics), EntryTree.Bit(Prerequisite.Calculus) | EntryTree.Bit(Prerequisite.Programming)];
        Assert.Equal(expected.Order(), EntryTreeText.Parse("calculus and programming or statistics").Ways().Order());
    }

    /// <summary>Nobody without a degree is told that they may enter, but where no degree is asked for; a doctor is never stopped by one.</summary>
    [Fact]
    public void PersonWithoutADegree_AndADoctor_DifferInEveryProgram()
    {
        var none = CatalogReadiness.Of(new ReadinessGround(ExamplePeople.Catalog, NoDegree, new TestScores()));
        var doctor = CatalogReadiness.Of(new ReadinessGround(ExamplePeople.Catalog, Doctor, new TestScores()));
        Assert.Equal([AsksNoDegree], none.Programs.Where(p => p.Verdict != Verdict.Blocking).Select(p => p.Item.Id));
        Assert.Equal(0, doctor.Blocked);
        Assert.True(doctor.Ready > 30, $"{doctor.Ready}");
        var other = doctor.Programs.ToDictionary(p => p.Item.Id, p => p);
        Assert.All(none.Programs, p => Assert.NotEqual(p.Needs.Select(n => n.Have), other[p.Item.Id].Needs.Select(n => n.Have)));
        Assert.True(EntryCheck.Of(NoDegree, ExamplePeople.Catalog.FindItem(AsksNoDegree)!, ExamplePeople.Catalog).CanEnter);
        Assert.False(EntryCheck.Of(NoDegree, ExamplePeople.Catalog.FindItem("georgia-tech-ms-analytics-online")!, ExamplePeople.Catalog).CanEnter);
    }

    /// <summary>A page that asks for a grade is met by it, has a gap below it, and asks where it is not said.</summary>
    [Theory]
    [InlineData("B", Verdict.Met, "")]
    [InlineData("A-", Verdict.Met, "")]
    [InlineData("C+", Verdict.Bridgeable, "your best grade in it is C+, below B")]
    [InlineData("P", Verdict.Unknown, "your grade in it is P: ask whether that is B or better")]
    [InlineData(null, Verdict.Unknown, "say with which grade")]
    public void LeastGrade_OfASubject_IsHeldAgainstTheCourse(string? grade, Verdict verdict, string why)
    {
        Item item = ExamplePeople.Catalog.FindItem("sfsu-ms-statistical-data-science")!;
        Prerequisite[] all = [Prerequisite.Calculus, Prerequisite.MultivariableCalculus, Prerequisite.LinearAlgebra, Prerequisite.Probability, Prerequisite.Statistics];
        Profile person = new()
        {
            Background = new Background
            {
                Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "mathematics", Gpa = 3.4m },
                Courses = [.. all.Select(s => new Course { Title = "Taken", Subjects = [s], Grade = s == Prerequisite.Statistics ? grade : "B" })],
            },
        };
        var ground = new ReadinessGround(ExamplePeople.Catalog, person, new TestScores());
        var readiness = ProgramReadiness.Of(ground, item);
        EntryNeed need = readiness.Needs.Single(n => n.Subject == Prerequisite.Statistics);
        Assert.Equal("statistics with B or better", need.Need);
        Assert.Equal((verdict, verdict), (need.Verdict, readiness.Verdict));
        Assert.Contains(why, need.Have, StringComparison.Ordinal);
        Assert.Equal(verdict == Verdict.Bridgeable ? [Prerequisite.Statistics] : [], readiness.Courses);
        Assert.Equal(need.Verdict, EntryCheck.Of(person, item, ExamplePeople.Catalog).Points.Single(p => p.What == need.Need).Verdict(madeUp: true));
        Assert.Equal(verdict == Verdict.Bridgeable, Gradus.Readiness.Bridges.BridgeAnswer.Of(ground, item, new()).Asked.Contains(Prerequisite.Statistics));
        var catalog = CatalogReadiness.Of(ground);
        Assert.Equal(catalog.Programs.Count(p => p.Verdict == Verdict.Met), catalog.Ready);
    }

    /// <summary>What may stand in for a subject does; an average that is only typical stops nobody.</summary>
    [Fact]
    public void StandIn_Counts_AndATypicalAverageStopsNobody()
    {
        Item item = ExamplePeople.Catalog.FindItem("jhu-ms-data-science-online")!;
        Profile person = new()
        {
            Background = new Background
            {
                Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "biology", Gpa = 2.4m },
                Programming = ProgrammingLevel.Working,
                Mathematics = [new(MathematicsSubject.LinearAlgebra, StudyLevel.None, null), new(MathematicsSubject.DiscreteMath, StudyLevel.Course, null), new(MathematicsSubject.Calculus, StudyLevel.Course, null), new(MathematicsSubject.MultivariableCalculus, StudyLevel.Course, null)],
            },
        };
        Assert.Equal(Verdict.Met, ProgramReadiness.Of(new ReadinessGround(ExamplePeople.Catalog, person, new TestScores()), item).Verdict);
    }
}

using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Readiness;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Readiness;

/// <summary>Tests of English: any one that a page names is enough, none is turned into another, and of one that it does not name it is not known whether it is taken.</summary>
public sealed class LanguageTestTests : IDisposable
{
    private static readonly Source Page = new("a.edu", "https://a.edu/", null, "2026");

    private static readonly Profile Abroad = new() { Residency = new Residency { Citizenship = Citizenship.F1Visa } };

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static Figure<double> Least(double score) => Figure<double>.Known(score, FigureKind.Stated, Page, "points");

    [Theory]
    [InlineData(120, EntryStanding.Met)]
    [InlineData(119, EntryStanding.NotMet)]
    public void ATestThatThePageNames_IsHeldAgainstItsOwnLeast(int score, EntryStanding standing)
    {
        var asked = new AdmissionFacts { Toefl = Least(90), Duolingo = Least(120) };
        EntryDemand demand = new TestScores { Duolingo = score }.Language(Abroad, asked)!;
        Assert.Equal((standing, "a TOEFL iBT of 90 or a Duolingo English Test of 120"), (demand.Standing, demand.What));
    }

    [Fact]
    public void AnyOneOfThem_IsEnough() =>
        Assert.Equal(EntryStanding.Met, new TestScores(Toefl: 60) { Pte = 65 }.Language(Abroad, new AdmissionFacts { Toefl = Least(90), Pte = Least(60) })!.Standing);

    /// <summary>Not even a perfect score of one stands for another.</summary>
    [Fact]
    public void ATestThatThePageDoesNotName_IsNotKnownToBeTaken()
    {
        foreach ((TestScores scores, string name) in new[] { (new TestScores { Duolingo = 160 }, "Duolingo"), (new TestScores { Pte = 90 }, "PTE"), (new TestScores(Toefl: 10) { Duolingo = 160 }, "Duolingo") })
        {
            EntryDemand demand = scores.Language(Abroad, new AdmissionFacts { Toefl = Least(90) })!;
            Assert.Equal(EntryStanding.NotSaid, demand.Standing);
            Assert.EndsWith($"it is not known whether it takes {name}", demand.Why, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheyAreSaid_ReadAndRefusedBesideTheOthers()
    {
        Assert.Contains("not known whether it takes Duolingo", _asked.Text("ready", "{residency: {citizenship: f1-visa}}", "gmu-ms-computer-science", "--duolingo", "125"), StringComparison.Ordinal);
        Assert.Contains("10 to 160", _asked.Refusal("ready", "{}", "gmu-ms-computer-science", "--duolingo", "161"), StringComparison.Ordinal);
        Assert.Contains("pte (", _asked.Text("ready", "{}", "gmu-ms-computer-science", "--pte", "70"), StringComparison.Ordinal);
    }
}

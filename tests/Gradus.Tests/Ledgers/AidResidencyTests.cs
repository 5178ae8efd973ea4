using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Ledgers;

/// <summary>A promised assistantship at a public school of another state may bring the resident price: an interval, the rule that is known, and a question.</summary>
public sealed class AidResidencyTests
{
    private static readonly LedgerChoices OnCampus = new() { Way = new StudyWay(StudyMode.Campus, Pace.FullTime) };

    private static readonly Profile Student = new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
        Budget = new Budget { Savings = 20_000, LivingPerMonth = 1_500, MayBorrow = false },
    };

    private static readonly Profile Assistant = Student with { Budget = Student.Budget with { Assistantship = new Assistantship { PayPerYear = 18_000 } } };

    [Theory]
    [InlineData("TX", "54.212")]
    [InlineData("WA", "28B.15.014")]
    [InlineData("WI", "36.27")]
    [InlineData("AZ", "many public universities waive")]
    public void AnAssistantship_MakesThePriceReachDownToTheResidentOne_AndSaysByWhichRule(string state, string rule)
    {
        Item item = Public(state);
        Ledger plain = People.Ledger(Student, item.Id, OnCampus), promised = People.Ledger(Assistant, item.Id, OnCampus);
        Assert.Null(plain.AidResidency);
        Assert.Contains(rule, promised.AidResidency!, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(promised.AidResidency, promised.Beforehand);
        Assert.True(promised.RangeOf(LineKey.Tuition).Low < plain.RangeOf(LineKey.Tuition).Low);
        Assert.Equal(plain.RangeOf(LineKey.Tuition).High, promised.RangeOf(LineKey.Tuition).High, 0);
        Assert.Equal(plain.SumOf(LineKey.Tuition), promised.SumOf(LineKey.Tuition));
    }

    [Fact]
    public void ACompetitiveScholarship_MayBringItInTexas_FromTheRulesAmountOn_AndNowhereElse()
    {
        Assert.Contains("54.213", Holding(1_000, Public("TX")).AidResidency!, StringComparison.Ordinal);
        Assert.Null(Holding(999, Public("TX")).AidResidency);
        Assert.Null(Holding(1_000, Public("AZ")).AidResidency);

        static Ledger Holding(decimal amount, Item item) =>
            People.Ledger(Student with { Budget = Student.Budget with { Scholarships = [new Scholarship { Amount = amount, Per = ScholarshipBasis.Year }] } }, item.Id, OnCampus);
    }

    /// <summary>A price that a program states reaches down too, or it is said that its pages name none for residents; whichever, the rule stands among those used.</summary>
    [Fact]
    public void AListPrice_ReachesDownOrIsSaidNotTo_AndTheRuleStandsAmongThoseUsed()
    {
        Item[] stated = [.. People.Catalog.Programs.Where(p => p.Tuition.Count > 0).Select(p => People.Catalog.FindItem(p.Id)!).Where(i => i.Institution.Control == Control.Public && i.Institution.State != "OH")];
        int reaches = 0, said = 0;
        foreach (Item item in stated)
        {
            Ledger plain = People.Ledger(Student, item.Id, OnCampus), promised = People.Ledger(Assistant, item.Id, OnCampus);
            if (!plain.Price.IsProgramsOwn)
            {
                continue;
            }

            bool lower = promised.RangeOf(LineKey.Tuition).Low < plain.RangeOf(LineKey.Tuition).Low;
            Assert.NotNull(promised.AidResidency);
            Assert.Equal(lower, promised.AidResidency.Contains("reaches from the resident price", StringComparison.Ordinal));
            Assert.Equal(!lower, promised.AidResidency.Contains("nothing is taken off for it", StringComparison.Ordinal));
            Assert.Contains(promised.Rules, r => r.Rule.Id.StartsWith("assistant-resident-price", StringComparison.Ordinal));
            Assert.DoesNotContain(plain.Rules, r => r.Rule.Id.StartsWith("assistant-resident-price", StringComparison.Ordinal));
            (reaches, said) = lower ? (reaches + 1, said) : (reaches, said + 1);
        }

        Assert.True(reaches > 5 && said > 5);
    }

    [Fact]
    public void AtHome_AtAPrivateSchool_PartTimeOrElsewhere_NothingIsSaid()
    {
        Item texas = Public("TX");
        Assert.Null(People.Ledger(Assistant with { Residency = Assistant.Residency with { State = "TX" } }, texas.Id, OnCampus).AidResidency);
        Assert.Null(People.Ledger(Assistant, "cmu-ms-machine-learning", OnCampus).AidResidency);
        Assert.Null(People.Ledger(Assistant, texas.Id, new LedgerChoices { Way = new StudyWay(StudyMode.Campus, Pace.PartTime) }).AidResidency);
        Profile held = Assistant with { Budget = Assistant.Budget with { Assistantship = new Assistantship { PayPerYear = 18_000, At = "202134" } } };
        Assert.Null(People.Ledger(held, texas.Id, OnCampus).AidResidency);
    }

    [Fact]
    public void APriceOfOnesOwn_IsTakenAsItIs() =>
        Assert.DoesNotContain(
            People.Ledger(Assistant, Public("TX").Id, OnCampus with { Edits = [new LineEdit(LineKey.Tuition, null, 9_000)] }).Beforehand, s => s.Contains("resident price", StringComparison.Ordinal));

    /// <summary>An offering of a public school of the state whose resident pays less.</summary>
    private static Item Public(string state) => People.Catalog.Items.First(i => i.IsActive && !i.IsProgram && i.Institution.State == state && i.Institution.Control == Control.Public
        && People.Ledger(Student, i.Id, OnCampus).RangeOf(LineKey.Tuition).Low > People.Ledger(Student with { Residency = Student.Residency with { State = state } }, i.Id, OnCampus).RangeOf(LineKey.Tuition).Low * 1.1m);
}

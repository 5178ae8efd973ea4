using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>What promised help pays, term by term.</summary>
public sealed class StudyAidTests
{
    private const string Degree = "139755-11.0701";
    private static readonly LedgerChoices ThroughSummers = new() { Way = new StudyWay(StudyMode.Campus, Pace.FullTime), Summers = true };

    [Fact]
    public void YearlyScholarship_IsPaidInFallAndSpring_NeverInSummer()
    {
        Profile person = People.Read("mathematics-graduate") with { Start = new Term(Season.Spring, 2027) };
        person = person with { Budget = person.Budget with { Scholarships = [new Scholarship { Amount = 5001, Per = ScholarshipBasis.Year }] } };
        Ledger ledger = People.Ledger(person, Degree, ThroughSummers);

        Assert.Contains(ledger.Terms, t => t.Name.Season == Season.Summer);
        decimal[] paid = [.. ledger.Terms.Select(t => -Sum(ledger, LineKey.Scholarship, t))];
        Assert.All(ledger.Terms.Zip(paid), p => Assert.Equal(p.First.Name.Season == Season.Summer, p.Second == 0));
        Assert.Equal([2500.5m, 0, 2500.5m], paid.Take(3));
    }

    [Fact]
    public void Employer_PaysOnlyWhatTheScholarshipLeaves()
    {
        Profile person = People.Read("working-engineer") with { Budget = new Budget() };
        Ledger alone = People.Ledger(person with { Job = person.Job with { EmployerAidPerYear = 100_000 } }, "cmu-ms-machine-learning", new LedgerChoices { Way = new(StudyMode.Online, Pace.PartTime) });
        Profile both = person with
        {
            Job = person.Job with { EmployerAidPerYear = 100_000 },
            Budget = new Budget { Scholarships = [new Scholarship { Amount = 1000, Per = ScholarshipBasis.Term }] },
        };
        Ledger beside = People.Ledger(both, "cmu-ms-machine-learning", new LedgerChoices { Way = new(StudyMode.Online, Pace.PartTime) });

        Assert.True(alone.SumOf(LineKey.EmployerAid) < 0);
        Assert.Equal(-1000 * beside.Terms.Count, beside.SumOf(LineKey.Scholarship));
        Assert.Equal(alone.SumOf(LineKey.EmployerAid) + (1000 * beside.Terms.Count), beside.SumOf(LineKey.EmployerAid));
    }

    private static decimal Sum(Ledger ledger, LineKey key, LedgerTerm term) => ledger.Lines.Where(l => l.Key == key && l.Term == term).Sum(l => l.Amount);
}

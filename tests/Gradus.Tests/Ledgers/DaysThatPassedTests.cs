using Gradus.App.Verbs.Cost;
using Gradus.Applications;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Ledgers;

/// <summary>A cost says that the last day to apply for its first term has passed, and that the day for help has, where they are on record.</summary>
public sealed class DaysThatPassedTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static Profile From(Term start, bool helped = false) => new()
    {
        Start = start,
        Budget = helped ? new Budget { Scholarships = [new Scholarship { Amount = 5_000, Per = ScholarshipBasis.Year }] } : new Budget(),
    };

    /// <summary>Every program with days on record, for a term soon and one far off: said exactly where all of them have passed.</summary>
    [Fact]
    public void LastDayThatPassed_IsSaid_AndNoOther()
    {
        int said = 0, silent = 0;
        foreach (Term start in new[] { new Term(Season.Spring, People.Ground(new Profile()).Rules.AsOf.Year + 1), new Term(Season.Fall, People.Ground(new Profile()).Rules.AsOf.Year + 2) })
        {
            LedgerGround ground = People.Ground(From(start));
            foreach (Item item in People.Catalog.Programs.Where(p => p.Admission.Deadlines.Count > 0).Select(p => People.Catalog.FindItem(p.Id)!))
            {
                var ledger = Ledger.Of(ground, item, LedgerChoices.None);
                bool passed = ApplicationDeadlines.Of(item, ledger.Terms[0].Name, ledger.Terms[0].Start, false, null).HavePassed(ground.Rules.AsOf);
                Assert.Equal(passed, CostDays.Passed(ground, ledger).Any(s => s.StartsWith("The last day on record", StringComparison.Ordinal)));
                (said, silent) = passed ? (said + 1, silent) : (said, silent + 1);
            }
        }

        Assert.True(said > 5 && silent > 50, $"{said} said, {silent} not");
    }

    /// <summary>The day for funding counts for who counts on help, and for nobody else.</summary>
    [Fact]
    public void DayForHelpThatPassed_IsSaidToWhoCountsOnHelp()
    {
        DateOnly on = People.Ground(new Profile()).Rules.AsOf;
        Item[] funded = [.. People.Catalog.Programs.Where(p => p.Admission.Deadlines.Any(d => d.Round?.Contains("funding", StringComparison.Ordinal) == true)).Select(p => People.Catalog.FindItem(p.Id)!)];
        Assert.NotEmpty(funded);
        foreach (Term start in new[] { new Term(Season.Spring, on.Year + 1), new Term(Season.Fall, on.Year + 1) })
        {
            Assert.All(funded, item => Assert.DoesNotContain(CostDays.Passed(People.Ground(From(start)), People.Ledger(From(start), item.Id)), s => s.Contains("the help that you count", StringComparison.Ordinal)));
            foreach (Item item in funded)
            {
                foreach (string sentence in CostDays.Passed(People.Ground(From(start, helped: true)), People.Ledger(From(start, helped: true), item.Id)))
                {
                    Assert.Contains("has passed", sentence, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void TheCostSaysIt()
    {
        DateOnly on = People.Ground(new Profile()).Rules.AsOf;
        var spring = new Term(Season.Spring, on.Year + 1);
        Item item = People.Catalog.Programs.Select(p => People.Catalog.FindItem(p.Id)!).First(i => i.Program!.Admission.Deadlines.Count > 0
            && CostDays.Passed(People.Ground(From(spring)), People.Ledger(From(spring), i.Id)).Any());
        Assert.Contains("has passed: ask whether late applications are read", _asked.Text("cost", $"{{start: {spring}}}", item.Id), StringComparison.Ordinal);
    }
}

using Gradus.App.Figures;
using Gradus.Applications;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.App.Verbs.Cost;

/// <summary>Days to apply by that have passed, where they are on record: a cost from a term that one can no longer enter, or with help that is no longer given, would look surer than it is.</summary>
public static class CostDays
{
    private static readonly string[] OfMoney = ["funding", "scholarship"];

    /// <summary>One sentence each; empty where no day has passed, or none is on record.</summary>
    /// <param name="ground">Whose cost it is; days are held against the day its rules were looked at.</param>
    /// <param name="ledger">The cost.</param>
    public static IEnumerable<string> Passed(LedgerGround ground, Ledger ledger)
    {
        // Who has borrowed for the program is in it already.
        if (ground.Profile.Loans.BorrowingForThisSince is not null)
        {
            yield break;
        }

        DateOnly on = ground.Rules.AsOf;
        Term start = ledger.Terms[0].Name;
        var days = ApplicationDeadlines.Of(ledger.Item, start, ledger.Terms[0].Start, ground.Profile.IsInternational, own: null);
        if (days.HavePassed(on))
        {
            yield return $"The last day on record to apply for {start}, {Written.Day(days.All[^1].Day)} ({days.All[^1].Sure}), has passed: ask whether late applications are read, or count from a later start.";
        }
        else if (CountsHelp(ground.Profile.Budget) && days.All.LastOrDefault(d => d.Day < on && OfMoney.Any(word => d.Round?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)) is { } passed
            && !days.All.Any(d => d.Day >= on && d.Meaning == DeadlineMeaning.Priority))
        {
            yield return $"The day on record for {passed.Round}, {Written.Day(passed.Day)} ({passed.Sure}), has passed: ask whether the help that you count is still given.";
        }
    }

    private static bool CountsHelp(Budget budget) => budget.Scholarships.Any(s => s.Amount > 0) || budget.Assistantship is { TuitionShare: > 0 } or { PayPerYear: > 0 };
}

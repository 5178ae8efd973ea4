using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Cost;

/// <summary>What has to be paid in all beside what the person would pay. USD.</summary>
public sealed record CostBudget(
    [Description("At the lowest likely price; null where no price is known")] decimal? PaidLow,
    [Description("At the highest likely price; null where it may be more")] decimal? PaidHigh,
    [Description("The same in the dearest year of study")] decimal? PaidInYearLow,
    [Description("The same in the dearest year of study")] decimal? PaidInYearHigh,
    [Description("Whether it is within budget.total; null where none is said"), Words("yes", "may", "no")] string? WithinTotal,
    [Description("Whether it is within budget.perYear; null where none is said"), Words("yes", "may", "no")] string? WithinPerYear)
{
    public static CostBudget Of(CostAnswer answer)
    {
        var cost = ItemCost.Of(answer.Ledger);
        Budget budget = answer.Ground.Profile.Budget;
        return new CostBudget(
            cost.Paid.Low, cost.Paid.High, cost.PaidInYear.Low, cost.PaidInYear.High,
            budget.Total is { } total ? Key(cost.Paid.AtMost(total)) : null,
            budget.PerYear is { } year ? Key(cost.PaidInYear.AtMost(year)) : null);
    }

    private static string Key(Match match) => match switch { Match.Yes => "yes", Match.May => "may", _ => "no" };

    /// <summary>One sentence for each sum that the person would pay at most.</summary>
    internal static IEnumerable<string> Sentences(LedgerGround ground, Ledger ledger)
    {
        var cost = ItemCost.Of(ledger);
        Budget budget = ground.Profile.Budget;
        if (budget.Total is { } total)
        {
            yield return $"To pay in all, pay given up left out: {cost.Paid.Words}. {Beside(cost.Paid, total, "for the whole degree")}";
        }

        if (budget.PerYear is { } year)
        {
            yield return $"To pay in the dearest year: {cost.PaidInYear.Words}. {Beside(cost.PaidInYear, year, "a year")}";
        }
    }

    private static string Beside(PaidRange paid, decimal most, string of) => paid.AtMost(most) switch
    {
        Match.Yes => $"That is within your {FigureText.Money(most)} {of}.",
        Match.May => $"That may be within your {FigureText.Money(most)} {of}.",
        _ => $"That is above your {FigureText.Money(most)} {of}.",
    };
}

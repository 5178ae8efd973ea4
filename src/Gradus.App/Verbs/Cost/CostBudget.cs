using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Cost;

/// <summary>What has to be paid or found in all beside what the person would pay. USD.</summary>
public sealed record CostBudget(
    [Description("At the lowest likely price; null where no price is known")] decimal? PaidLow,
    [Description("At the highest likely price; null where it may be more")] decimal? PaidHigh,
    [Description("The same in the dearest year of study")] decimal? PaidInYearLow,
    [Description("The same in the dearest year of study")] decimal? PaidInYearHigh,
    [Description("Whether it is within budget.total; null where none is said"), Words("yes", "may", "no")] string? WithinTotal,
    [Description("Whether it is within budget.perYear; null where none is said"), Words("yes", "may", "no")] string? WithinPerYear,
    [Description("What is held against the budget: all lines but pay given up (lines); or, where study takes the pay, what has to be found from savings, loans or elsewhere, living included (found)"), Words("lines", "found")] string Counted)
{
    public static CostBudget Of(CostAnswer answer)
    {
        var cost = ItemCost.Of(answer.Ledger);
        Budget budget = answer.Ground.Profile.Budget;
        return new CostBudget(
            cost.Held.Low, cost.Held.High, cost.HeldInYear.Low, cost.HeldInYear.High,
            budget.Total is { } total ? Key(cost.Held.AtMost(total)) : null,
            budget.PerYear is { } year ? Key(cost.HeldInYear.AtMost(year)) : null,
            cost.IsToFind ? "found" : "lines");
    }

    private static string Key(Match match) => match switch { Match.Yes => "yes", Match.May => "may", _ => "no" };

    /// <summary>One sentence for each sum that the person would pay at most.</summary>
    internal static IEnumerable<string> Sentences(LedgerGround ground, Ledger ledger)
    {
        var cost = ItemCost.Of(ledger);
        Budget budget = ground.Profile.Budget;
        if (budget.Total is { } total)
        {
            yield return $"{(cost.IsToFind ? $"To find in all, from savings, loans or elsewhere, {(ledger.IsLivingUnsaid ? "living left out because you do not say what it costs" : "living while you study included")}" : "To pay in all, pay given up left out")}: {cost.Held.Words}{(cost.Help is { } help ? $", {help.Words}" : "")}. {Beside(ledger, cost.Held, total, "for the whole degree")}{Anyway(ground, ledger, cost)}";
        }

        if (budget.PerYear is { } year)
        {
            yield return $"To {(cost.IsToFind ? "find" : "pay")} in the dearest year: {cost.HeldInYear.Words}. {Beside(ledger, cost.HeldInYear, year, "a year")}{(budget.Total is null ? Anyway(ground, ledger, cost) : "")}";
        }
    }

    /// <summary>That living is not in the sum for somebody without pay, who has to find it all the same; empty where pay or nothing is to be said of it.</summary>
    private static string Anyway(LedgerGround ground, Ledger ledger, ItemCost cost) =>
        !cost.IsToFind && !ground.HasPay && ledger.Financing.ShortAnywayPerMonth == 0 && ground.Profile.Budget.LivingPerMonth is > 0 and var month
            ? $" The {FigureText.Money(month)} a month that you spend anyway are not in it."
            : "";

    /// <summary>How it stands to what the person would pay; a line that nobody knows is named, since it would come on top.</summary>
    private static string Beside(Ledger ledger, PaidRange paid, decimal most, string of) => paid.AtMost(most) switch
    {
        Match.Yes when ledger.Unknown.Count > 0 => $"Without {string.Join(" and ", ledger.Unknown.Select(u => Written.Lower(u.Key.Label)).Distinct())}, which {(ledger.Unknown.Count == 1 && !ledger.Unknown[0].Key.Label.EndsWith('s') ? "is" : "are")} not known and may come on top, that is within your {FigureText.Money(most)} {of}.",
        Match.Yes => $"That is within your {FigureText.Money(most)} {of}.",
        Match.May => $"That may be within your {FigureText.Money(most)} {of}.",
        _ => $"That is above your {FigureText.Money(most)} {of}.",
    };
}

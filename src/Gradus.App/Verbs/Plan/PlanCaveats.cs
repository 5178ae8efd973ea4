using Gradus.App.Figures;
using Gradus.Degrees;
using Gradus.Readiness;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>What has to be asked or known before a plan is counted on.</summary>
internal static class PlanCaveats
{
    /// <summary>One sentence or two each, the weightiest first.</summary>
    public static IReadOnlyList<string> Of(PlanAnswer answer) =>
    [
        .. Advice.OfDegree(answer.Ledger.Profile, answer.Item) is { } entry ? [entry] : Array.Empty<string>(),
        .. Entry(answer),
        .. answer.Visa?.Words ?? [],
        .. new[] { Advice.AgainstWay(answer.Ledger.Profile, answer.Item), Hours(answer), Transfer(answer), Budget(answer) }.OfType<string>(),
    ];

    /// <summary>What it asks of those who enter and the person does not bring, or has to ask about: the degree itself stands before that.</summary>
    private static IEnumerable<string> Entry(PlanAnswer answer)
    {
        var check = EntryCheck.Of(answer.Ledger.Profile, answer.Item, answer.Ledger.Catalog);
        return EntryText.Lines(check.CanEnter ? check : check with { Points = [.. check.Points.Skip(1)] })
            .Select(line => $"To enter it, {char.ToLowerInvariant(line[0])}{line[1..]}");
    }

    /// <summary>True where something that was said is not kept, or not for sure.</summary>
    public static bool IsKept(PlanAnswer answer) =>
        answer.Plan.GivenUp.Count == 0 && answer.Plan.Over(answer.Ground.Wishes.HoursPerWeek).Count == 0
        && answer.Visa is null or { Study: Gradus.Rules.VisaAnswer.Yes }
        && Advice.AgainstWay(answer.Ledger.Profile, answer.Item) is null && Budget(answer) is null;

    /// <summary>Whether the school takes courses passed elsewhere is its own decision, unless its rules on record say how much.</summary>
    private static string? Transfer(PlanAnswer answer)
    {
        TakenCourse[] counted =
        [
            .. (answer.Plan.Terms.Count > 0 ? answer.Plan.Done : answer.Audit.Lines).Where(l => l.Fills.Count > 0).Select(l => l.Course)
                .Where(c => c.IsFromElsewhere && answer.Question.Transfer.Any(t => string.Equals(t.Code, c.Course.Code, StringComparison.OrdinalIgnoreCase))),
        ];
        if (counted.Length == 0)
        {
            return null;
        }

        RuleSet rules = answer.Ground.Rules;
        string[] early = [.. rules.Minima.Where(m => counted.Any(c => rules.Fits(c.Course, m.Of) && LetterGrade.Reaches(c.Grade, m.Grade))).Select(m => m.Name)];
        string codes = string.Join(", ", counted.Select(c => c.Course.Code));
        string also = early.Length == 0 ? "" : $", also towards {string.Join(" and ", early)}";
        return $"{codes}: passed elsewhere and counted as if the school took {(counted.Length == 1 ? "it" : "them")}{also}. "
            + (rules.Degree.Limits.Transfer is { } most
                ? $"By its rules at most {Written.Number(most)} credits from elsewhere count; which courses it takes the school decides: ask first."
                : "Whether it takes courses of other schools, and how many, its rules on record do not say: the school decides, ask first.");
    }

    /// <summary>What the person wants to study and their hours keep out; null where nothing is.</summary>
    private static string? Hours(PlanAnswer answer) => answer.BeyondHours is not { Count: > 0 } beyond ? null
        : $"You want to study this, and it is not in the plan because each asks more than your {answer.Ground.Wishes.HoursPerWeek} hours a week: {string.Join(", ", beyond.Select(c => $"{c.Code} {c.Title} ({Written.Number((double)answer.Ground.HoursOf(c), "0.#")})"))}. Say that it has to be in the plan, and it stands alone in its term.";

    /// <summary>Which end of a price the budget is held against, and by how much the other may exceed it; null where no budget was said, it was given up, or it holds at both ends.</summary>
    private static string? Budget(PlanAnswer answer)
    {
        if (answer.Ground.Wishes.BudgetPerYear is not { } budget || answer.Plan.Terms.Count == 0 || answer.Plan.GivenUp.Any(d => d.Key == "budget"))
        {
            return null;
        }

        if (answer.Plan.Cost is null)
        {
            return $"No price is known, so your budget of {Written.Dollars(budget)} a year is not used.";
        }

        decimal most = answer.Plan.Terms.GroupBy(t => TermLine.AcademicYear(t.Term)).Max(y => y.Sum(t => answer.Range(t.Cost)!.Value.High));
        return most <= budget ? null
            : $"Your budget of {Written.Dollars(budget)} a year is held against the middle of the price: at its high end an academic year comes to {Written.Dollars(most)}, up to {Written.Dollars(most - budget)} over it.";
    }
}

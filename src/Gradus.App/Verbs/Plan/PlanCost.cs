using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>How a plan is put into the cost of the degree.</summary>
internal static class PlanCost
{
    /// <summary>The command and the address that work out the whole cost of exactly these terms; null without a plan.</summary>
    public static (string Command, string Address)? Of(PlanAnswer answer)
    {
        if (answer.Plan.Terms.Count == 0)
        {
            return null;
        }

        var fields = new List<(string Name, string Value)>();
        foreach (PlannedTerm term in answer.Plan.Terms)
        {
            fields.Add(("load", $"{term.Term}={Written.Number(term.Credits)}"));
        }

        string command = $"gradus cost {answer.Item.Id} {string.Join(' ', fields.Select(f => $"--{f.Name} \"{f.Value}\""))}";
        return (command, AddressText.Of(GuideLinks.Cost(answer.Item.Id), fields.Select(f => (f.Name, f.Value.Replace('=', ':')))));
    }

    /// <summary>Whose price it is and of when; null where none is known.</summary>
    public static string? Whose(PlanAnswer answer) =>
        answer.Ground.Charges is { } charges
            ? $"{Written.Dollars(charges.PerCredit)} a credit{(charges.Fees.Count > 0 ? " and the fees of a term" : "")}, as somebody else notes them for {charges.Year}-{(charges.Year + 1) % 100:00}; later years may cost more"
            : answer.Price is { Total.IsKnown: true } price ? $"{Written.Lower(price.Whose)}: {price.BasisOver(answer.Plan.Terms.Count)}" : null;
}

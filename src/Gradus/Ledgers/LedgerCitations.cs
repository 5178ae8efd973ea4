using Gradus.Loans;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>Which of the rules at hand a ledger rests on.</summary>
internal static class LedgerCitations
{
    private const string TaxCredit = "lifetime-learning-credit-";
    private const string EmployerAid = "employer-assistance-";

    /// <param name="read">Every rule that was read; a rule may stand in it for several days.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="profile">Whose it is.</param>
    /// <returns>Each value of a rule once, for the last day it was used on, by area and id.</returns>
    public static IReadOnlyList<RuleInForce> Of(IReadOnlyList<RuleInForce> read, Ledger ledger, Profile profile)
    {
        HashSet<LineKey> keys = [.. ledger.Lines.Select(l => l.Key)];
        bool federal = ledger.Financing.Terms.Any(t => t.Allowance > 0 || t.Limit != BindingLimit.None);
        bool taxed = profile.Job.PayNow > 0 || profile.Household.PartnerIncome > 0 || keys.Contains(LineKey.AssistantPay) || keys.Contains(LineKey.StipendTax) || keys.Contains(LineKey.EmployerAidTax);
        return
        [
            .. read.Where(r => IsUsed(r.Rule.Id))
                .GroupBy(r => (r.Rule.Id, r.Dated.From))
                .Select(g => g.MaxBy(r => r.Day)!)
                .OrderBy(r => r.Rule.Area).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ThenBy(r => r.Dated.From),
        ];

        bool IsUsed(string id) => id switch
        {
            "study-part-time-credits" => ledger.Way.Pace == Pace.PartTime && profile.Study is { HoursPerWeek: null, CoursesPerTerm: null },
            "study-hours-per-credit" or "study-hours-per-credit-least" or "study-hours-per-credit-most" => ledger.Way.Pace == Pace.PartTime && profile.Study.HoursPerWeek is not null && !ledger.Load.Work.IsReported,
            "study-least-credits" => ledger.Load.FitsNoCourse,
            "study-most-credits" => ledger.Way.Pace == Pace.FullTime,
            "study-full-time-credits" => federal,
            "pay-kept-full-time" => ledger.Way.Pace == Pace.FullTime && profile.Job.PayNow > 0,
            "pay-kept-part-time" => ledger.Way.Pace == Pace.PartTime && profile.Job.PayNow > 0,
            "transfer-credits-most-percent" => profile.Study.EarnedCredits > 0,
            "course-credits" => ledger.Load.EvenTerms is null || ledger.Misfit is not null,
            "summer-most-credits" => ledger.Load is { EvenTerms: null, SummerCourses: > 0 },
            "pay-instalments" => taxed,
            LoanRules.ChildAge => profile.Household is { Dependents: > 0, ChildrenBorn.Count: 0 },
            "child-tax-credit-age" or LoanRules.DependentUntil => profile.Household.Dependents > 0 || profile.Household.ChildrenBorn.Count > 0,
            "state-tax-typical-percent" => false,
            "living-year-months" => keys.Contains(LineKey.Living) || keys.Contains(LineKey.AssistantPay),
            "moving-cost" or "moving-cost-abroad" => keys.Contains(LineKey.Moving) && id.EndsWith("abroad", StringComparison.Ordinal) == (profile.Residency.Citizenship == Citizenship.F1Visa),
            "health-insurance-year" => keys.Contains(LineKey.Insurance),
            "visa-sevis-fee" or "visa-application-fee" => keys.Contains(LineKey.Visa),
            "tax-refund-month" => keys.Contains(LineKey.TaxCredit) || keys.Contains(LineKey.EmployerAidTax) || keys.Contains(LineKey.AssistantTax) || keys.Contains(LineKey.StipendTax),
            "rules-carried-years" or LoanRules.PrivateYears => false,
            LoanRules.PrivateRate => ledger.Financing.Private.Principal > 0,
            _ when id.StartsWith("loan-", StringComparison.Ordinal) => federal || id == LoanRules.GraceMonths,
            _ when id.StartsWith("student-loan-", StringComparison.Ordinal) => false,
            _ when id.StartsWith(TaxCredit, StringComparison.Ordinal) => keys.Contains(LineKey.TaxCredit),
            _ when id.StartsWith(EmployerAid, StringComparison.Ordinal) => keys.Contains(LineKey.EmployerAid) || profile.Budget.Scholarships.Any(s => AidKinds.IsRemission(AidKinds.Of(s))),
            _ when id.StartsWith("state-tax-", StringComparison.Ordinal) => taxed,
            _ when id.StartsWith("tax-", StringComparison.Ordinal) || id.StartsWith("fica-", StringComparison.Ordinal) => taxed,
            _ => true,
        };
    }
}

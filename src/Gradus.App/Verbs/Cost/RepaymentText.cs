using System.Globalization;
using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Cost;

/// <summary>What repayment after a degree takes, in sentences.</summary>
public static class RepaymentText
{
    /// <summary>"$238", "$238 to $357".</summary>
    internal static string Range(PaymentRange of) => of.Low == of.High ? Written.Dollars(of.Low) : $"{Written.Dollars(of.Low)} to {Written.Dollars(of.High)}";

    /// <summary>What the range turns on.</summary>
    private static string Doubt(PaymentRange of) => of.Low == of.High ? "" : $", the higher where you first borrowed before {Written.Month(of.Lowered)}";

    /// <summary>The monthly payment beside take-home pay, what becomes of older loans, and when the last payment falls; empty where nothing would be owed.</summary>
    public static IEnumerable<string> Sentences(CostAnswer answer)
    {
        (LedgerGround ground, Ledger ledger, RepaymentOutlook outlook) = (answer.Ground, answer.Ledger, answer.Repayment);
        if (outlook.Old is { } old)
        {
            yield return $"Before you borrow: a federal loan for this degree moves your older federal loans of {Written.Dollars(old.Balance)} to the two new plans, for good ({old.Rule.Dated.Source.Reference}, {old.Rule.Standing}).";
            string tiered = $"{LedgerSummary.Following(ledger, old.Tiered)} a month under the Tiered Standard plan, {LedgerSummary.Following(ledger, old.OfDegree)} of it for this degree";
            yield return old is { Before: { } before, After: { } after }
                ? $"At today's pay the older loans take about {Range(before)} a month under Income-Based Repayment if you borrow nothing new{Doubt(before)}; with the new loan, all of them together take {Written.Dollars(after)} a month under Repayment Assistance, or {tiered}{Beside(outlook, ground)}. Without a new federal loan you need {LedgerSummary.Following(ledger, ledger.Financing.Terms.Sum(t => t.Federal - t.Fee))} more from pay, savings or elsewhere."
                : $"With the new loan all of them together take {tiered}, or go by your pay under Repayment Assistance{Beside(outlook, ground)}.";
        }
        else if (outlook.Tiered is { } level)
        {
            string rap = outlook.Assistance is { } due ? $"{Written.Dollars(due)} a month by today's pay under Repayment Assistance, or " : "";
            yield return $"Afterwards the federal loans take {rap}{LedgerSummary.Following(ledger, level)} a month under the Tiered Standard plan{Beside(outlook, ground)}.";
        }

        if (outlook.Separate is { } apart)
        {
            yield return SeparateText.Sentence(apart, outlook.Old?.Before);
        }

        if (outlook.Tiered is not null && ground.Profile.Loans.PublicService == true)
        {
            int payments = ground.Rules.At(ledger.Financing.Federal.RepaymentStart).Read().Whole(LoanRules.PublicServicePayments);
            yield return string.Create(CultureInfo.InvariantCulture, $"Working for a public or non-profit employer, what is left after {payments} payments under Repayment Assistance is forgiven, free of tax. Payments that you have made already count for older loans alone, and are not asked for here: the loan of this degree begins at none.");
        }

        if (ground.Profile.Loans is { PublicService: true } loans && (loans.FederalUndergraduate ?? 0) + (loans.FederalGraduate ?? 0) > 0 && ground.MayBorrowFederal)
        {
            yield return "Half-time study and more usually pauses older federal loans, and a month of such a pause counts for no forgiveness after public service (34 CFR 685.204, 685.219): ask your servicer whether you may decline it and go on paying.";
        }

        if (outlook.Gap > 0)
        {
            yield return $"If a private loan closed the gap, it would take {LedgerSummary.Following(ledger, outlook.Gap)} a month{(outlook.Tiered is null ? Beside(outlook, ground) : " more")}.";
        }

        if (Left(answer) is { } left)
        {
            yield return left;
        }

        if (answer.LastPayment is { } last)
        {
            yield return $"The last payment {(last.IsFederal ? "falls" : "would fall")} {Between(last)}{(last.IsForgiven ? ", when a rest is forgiven under Repayment Assistance at today's pay" : "")}.";
        }
    }

    /// <summary>What the payments leave of take-home pay, by plan, and what of it is spent on living now; null without pay or payment.</summary>
    private static string? Left(CostAnswer answer)
    {
        (LedgerGround ground, Ledger ledger, RepaymentOutlook outlook) = (answer.Ground, answer.Ledger, answer.Repayment);
        decimal[] federal = [.. new[] { outlook.Assistance, outlook.Tiered }.OfType<decimal>()];
        if (outlook.TakeHome is not { } pay || (federal.Length == 0 && outlook.Gap == 0))
        {
            return null;
        }

        (decimal least, decimal most) = federal.Length == 0 ? (0, 0) : (federal.Min(), federal.Max());
        (decimal low, decimal high) = (pay - most - outlook.Gap, pay - least - outlook.Gap);
        string left = ledger.IsDoubtful && low != high ? Written.Range(low, high, "to") : low == high ? LedgerSummary.Following(ledger, low) : $"{Written.Dollars(low)} to {Written.Dollars(high)}";
        string gap = outlook.Gap > 0 && federal.Length > 0 ? ", the private loan taken off too" : "";
        string living = ground.Profile.Budget.LivingPerMonth is > 0 and var month ? $"; you spend {Written.Dollars(month)} a month on living now" : "";
        decimal state = ground.UncountedStateTax((ground.Profile.Job.PayNow ?? 0) + (ground.Filing == FilingStatus.MarriedJointly ? ground.Profile.Household.PartnerIncome ?? 0 : 0)) / 12;
        string tax = state > 0 ? $", before about {Written.Dollars(Roughly.Amount(state))} a month of state income tax" : "";
        return $"That leaves {left} of the {Written.Dollars(pay)} a month{gap}{tax}{living}.";
    }

    /// <summary>"between June 2036 and May 2049", by plan and price.</summary>
    internal static string Between(LastPayment last) => last.Earliest == last.Latest
        ? $"in {Written.Month(last.Latest)}"
        : $"between {Written.Month(last.Earliest)} and {Written.Month(last.Latest)}";

    private static string Beside(RepaymentOutlook outlook, LedgerGround ground) =>
        outlook.TakeHome is { } pay ? $", beside {Written.Dollars(pay)} of take-home pay at today's wages"
        : ground.Profile.Job.SaysNoPay ? "; you have no pay now" : "; your pay is not known here";
}

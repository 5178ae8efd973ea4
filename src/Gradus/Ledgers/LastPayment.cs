using Gradus.Loans;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>The month in which the last payment of a degree's loans falls, between the plans that are open, with a private loan for the gap or without one, and both ends of the price.</summary>
/// <param name="First">The month in which repayment starts.</param>
/// <param name="Earliest">The first month in which it may be over.</param>
/// <param name="Latest">The last in which it may be.</param>
/// <param name="IsFederal">False where all of it would be a private loan that closes the gap, which nobody promises.</param>
/// <param name="IsForgiven">True where under Repayment Assistance at today's pay a rest is forgiven with the last payment.</param>
/// <param name="Cited">The rules it goes by.</param>
public sealed record LastPayment(DateOnly First, DateOnly Earliest, DateOnly Latest, bool IsFederal, bool IsForgiven, IReadOnlyList<RuleInForce> Cited)
{
    /// <summary>The answer; null where nothing is borrowed at either end of the price.</summary>
    public static LastPayment? Of(CostAnswer answer)
    {
        (IReadOnlyList<Repayment> Federal, Repayment? Gap)[] ends =
            [.. new[] { answer.Ends.Low, answer.Ledger, answer.Ends.High }.Distinct().Select(ledger => (Federal(answer.Ground, ledger), Gap(answer.Ground, ledger)))];
        Repayment[] all = [.. ends.SelectMany(e => e.Gap is { } gap ? [.. e.Federal, gap] : e.Federal)];
        return all.Length == 0 ? null : new LastPayment(
            all.Min(p => p.Months[0].Month),
            ends.SelectMany(e => e.Federal.Count > 0 || e.Gap is null ? e.Federal : [e.Gap]).Min(p => p.Months[^1].Month),
            all.Max(p => p.Months[^1].Month),
            ends.Any(e => e.Federal.Count > 0),
            all.Any(p => p.Forgiven > 0),
            answer.Repayment.Cited);
    }

    /// <summary>The federal loans under each plan that is open: Repayment Assistance at today's pay, where it is known, and until what public service leaves is forgiven.</summary>
    private static IReadOnlyList<Repayment> Federal(LedgerGround ground, Ledger ledger)
    {
        BalanceAtRepayment federal = ledger.Financing.Federal;
        if (federal.Balance == 0)
        {
            return [];
        }

        LendingTerms lending = ground.LendingOn(ledger.Terms[0].Start);
        RuleSet rules = ground.Rules.At(federal.RepaymentStart);
        int year = federal.RepaymentStart.Year;
        decimal owed = federal.Balance + (RepaymentOutlook.Of(ground, ledger).Old?.Balance ?? 0);
        Repayment tiered = TieredStandardPlan.From(rules).Repay(owed, lending.Rate, federal.RepaymentStart);
        if (!ground.ReturnHasPay)
        {
            return [tiered];
        }

        TaxBill bill = ground.FullBill(year);
        var assistance = RepaymentAssistancePlan.From(rules);
        return
        [
            tiered,
            (ground.Profile.Loans.PublicService == true ? assistance with { ForgivenAfter = rules.Read().Whole(LoanRules.PublicServicePayments) } : assistance).Repay(
                owed, lending.Rate, new IncomePath(bill.AdjustedGrossIncome, Growth: 0),
                passed => Dependants.In(year + passed, ground.Profile, ground.Start.Year, ground.Assumptions, ground.International).Count, federal.RepaymentStart),
        ];
    }

    /// <summary>A private loan, where one closes the gap.</summary>
    private static Repayment? Gap(LedgerGround ground, Ledger ledger)
    {
        BalanceAtRepayment gap = ledger.Financing.Private;
        PrivateLoan terms = ground.LendingOn(ledger.Terms[0].Start).Private;
        return gap.Balance == 0 ? null : LevelRepayment.Repay(PrivateLoan.Name, gap.Balance, terms.Rate, terms.Months, least: 0, gap.RepaymentStart);
    }
}

using Gradus.Loans;
using Gradus.People;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>What becomes of loans taken before when a new federal loan is added. Monthly amounts in USD.</summary>
/// <param name="Balance">Federal loans taken before.</param>
/// <param name="Before">Income-Based Repayment of them at today's pay, as it stays open if nothing new is borrowed, never more than the standard payment at the rate of the new loan; null without known pay.</param>
/// <param name="After">Repayment Assistance on all loans together at today's pay; null without known pay.</param>
/// <param name="Tiered">Tiered Standard on all loans together, the older ones at the rate of the new.</param>
/// <param name="OfDegree">Tiered Standard on this degree's loans alone.</param>
/// <param name="Rule">The rule that moves them.</param>
public sealed record OldLoans(decimal Balance, decimal? Before, decimal? After, decimal Tiered, decimal OfDegree, RuleInForce Rule);

/// <summary>The monthly payment after a degree beside the pay it comes out of. Monthly amounts in USD.</summary>
/// <param name="TakeHome">Today's pay of the household after tax, by the rules of the year repayment starts; null without pay.</param>
/// <param name="Assistance">The degree's federal loans, and the older ones that it moves, under the Repayment Assistance Plan at today's pay; null without pay or loan.</param>
/// <param name="Tiered">The same loans under the Tiered Standard plan; null without loan.</param>
/// <param name="Gap">What a private loan would take if one closed the gap; 0 where there is none.</param>
/// <param name="Old">Loans taken before, where this degree would move them; null otherwise.</param>
/// <param name="Cited">The rules used.</param>
public sealed record RepaymentOutlook(decimal? TakeHome, decimal? Assistance, decimal? Tiered, decimal Gap, OldLoans? Old, IReadOnlyList<RuleInForce> Cited)
{
    public static RepaymentOutlook Of(LedgerGround ground, Ledger ledger)
    {
        BalanceAtRepayment federal = ledger.Financing.Federal;
        RuleSet rules = ground.Rules.At(federal.RepaymentStart);
        int year = federal.RepaymentStart.Year;
        TaxBill? bill = ground.HasPay ? ground.FullBill(year) : null;
        int dependants = Dependants.In(year, ground.Profile, ground.Start.Year, ground.Assumptions, ground.International).Count;
        var assistance = RepaymentAssistancePlan.From(rules);
        var tiered = TieredStandardPlan.From(rules);
        LendingTerms lending = ground.LendingOn(ledger.Terms[0].Start);
        decimal Level(decimal balance) => balance > 0 ? tiered.Repay(balance, lending.Rate, federal.RepaymentStart).FirstPayment : 0;
        bool lends = federal.Balance > 0;
        decimal? due = bill is null ? null : assistance.Payment(bill.AdjustedGrossIncome, dependants);
        decimal gap = ledger.Financing.Private.Balance > 0
            ? LevelRepayment.Payment(ledger.Financing.Private.Balance, lending.Private.Rate, lending.Private.Months)
            : 0;
        var cited = new List<RuleInForce>();
        if (lends)
        {
            cited.AddRange([.. assistance.Cited, .. tiered.Cited]);
        }

        OldLoans? old = lends ? Older(ground, rules, ledger, bill, dependants, due, Level, cited) : null;
        return new RepaymentOutlook(bill is null ? null : Cents.Round(bill.AfterTax / 12), lends ? due : null, lends ? old?.Tiered ?? Level(federal.Balance) : null, gap, old, cited);
    }

    private static OldLoans? Older(
        LedgerGround ground, RuleSet rules, Ledger ledger, TaxBill? bill, int dependants, decimal? due, Func<decimal, decimal> level, List<RuleInForce> cited)
    {
        PriorLoans loans = ground.Profile.Loans;
        decimal before = (loans.FederalUndergraduate ?? 0) + (loans.FederalGraduate ?? 0);
        RuleReading read = rules.Read();
        if (before == 0 || !read.Flag(LoanRules.NewMovesOld))
        {
            return null;
        }

        int people = 1 + dependants + (ground.Filing == FilingStatus.MarriedJointly ? 1 : 0);
        decimal free = (read.Number(LoanRules.PovertyGuideline) + (read.Number(LoanRules.PovertyGuidelinePerson) * (people - 1))) * read.Fraction(LoanRules.IncomeBasedProtected);
        decimal? incomeBased = bill is null ? null : Cents.Round(Math.Max(0, bill.AdjustedGrossIncome - free) * read.Fraction(LoanRules.IncomeBasedPercent) / 12);
        if (incomeBased is { } share)
        {
            incomeBased = Math.Min(share, LevelRepayment.Payment(before, ground.LendingOn(ledger.Terms[0].Start).Rate, read.Whole(LoanRules.IncomeBasedMostMonths)));
        }

        cited.AddRange(read.Cited);
        return new OldLoans(before, incomeBased, due, level(before + ledger.Financing.Federal.Balance), level(ledger.Financing.Federal.Balance), read.Cited.First(c => c.Rule.Id == LoanRules.NewMovesOld));
    }
}

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
public sealed record OldLoans(decimal Balance, PaymentRange? Before, decimal? After, decimal Tiered, decimal OfDegree, RuleInForce Rule);

/// <summary>The monthly payment after a degree beside the pay it comes out of. Monthly amounts in USD.</summary>
/// <param name="TakeHome">Today's pay of the household after tax, by the rules of the year repayment starts; null without pay.</param>
/// <param name="Assistance">The degree's federal loans, and the older ones that it moves, under the Repayment Assistance Plan at today's pay; null without pay or loan.</param>
/// <param name="Tiered">The same loans under the Tiered Standard plan; null without loan.</param>
/// <param name="Gap">What a private loan would take if one closed the gap; 0 where there is none.</param>
/// <param name="Old">Loans taken before, where this degree would move them; null otherwise.</param>
/// <param name="Cited">The rules used.</param>
public sealed record RepaymentOutlook(decimal? TakeHome, decimal? Assistance, decimal? Tiered, decimal Gap, OldLoans? Old, IReadOnlyList<RuleInForce> Cited)
{
    /// <summary>The payments on separate returns; null where there is no partner with income on a joint return, or no federal loan.</summary>
    public SeparateReturns? Separate { get; private init; }

    public static RepaymentOutlook Of(LedgerGround ground, Ledger ledger)
    {
        BalanceAtRepayment federal = ledger.Financing.Federal;
        RuleSet rules = ground.Rules.At(federal.RepaymentStart);
        int year = federal.RepaymentStart.Year;
        TaxBill? bill = ground.ReturnHasPay ? ground.FullBill(year) : null;
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
        SeparateReturns? separate = lends && due is { } jointly ? Apart(ground, rules, jointly, dependants, assistance, ledger) : null;
        if (separate is not null)
        {
            cited.Add(separate.Rule);
        }

        return new RepaymentOutlook(bill is null ? null : Cents.Round(bill.AfterTax / 12), lends ? due : null, lends ? old?.Tiered ?? Level(federal.Balance) : null, gap, old, cited) { Separate = separate };
    }

    /// <summary>Two returns in place of the joint one.</summary>
    private static SeparateReturns? Apart(LedgerGround ground, RuleSet rules, decimal jointly, int dependants, RepaymentAssistancePlan assistance, Ledger ledger)
    {
        if (ground.Filing != FilingStatus.MarriedJointly || ground.Profile.Household.PartnerIncome is not > 0)
        {
            return null;
        }

        (decimal own, decimal partner) = (ground.Profile.Job.PayNow ?? 0, ground.Profile.Household.PartnerIncome.Value);
        decimal before = (ground.Profile.Loans.FederalUndergraduate ?? 0) + (ground.Profile.Loans.FederalGraduate ?? 0);
        return SeparateReturns.Of(rules, assistance, jointly, own, partner, dependants, ground.TaxingState, ground.Profile.Assumptions.StateTaxRate) is not { } apart ? null
            : apart with { Before = before > 0 ? IncomeBased(ground, rules.Read(), own, dependants, before, ledger) : null };
    }

    /// <summary>
    /// Income-Based Repayment of older loans, never more than their standard payment at the rate of the new ones. Who borrowed before the plan was lowered pays the
    /// share of before: a degree of that year or earlier was begun by then, one of the next few may have been, and so may the first of two, of which the year is not said.
    /// </summary>
    private static PaymentRange IncomeBased(LedgerGround ground, RuleReading read, decimal income, int dependants, decimal balance, Ledger ledger)
    {
        int people = 1 + dependants + (ground.Filing == FilingStatus.MarriedJointly ? 1 : 0);
        decimal free = (read.Number(LoanRules.PovertyGuideline) + (read.Number(LoanRules.PovertyGuidelinePerson) * (people - 1))) * read.Fraction(LoanRules.IncomeBasedProtected);
        decimal most = LevelRepayment.Payment(balance, ground.LendingOn(ledger.Terms[0].Start).Rate, read.Whole(LoanRules.IncomeBasedMostMonths));
        decimal At(string share) => Math.Min(Cents.Round(Math.Max(0, income - free) * read.Fraction(share) / 12), most);
        (decimal low, decimal high) = (At(LoanRules.IncomeBasedPercent), At(LoanRules.IncomeBasedOlderPercent));
        DateOnly lowered = read.Cited.First(c => c.Rule.Id == LoanRules.IncomeBasedPercent).Rule.Values[0].From;
        Degree degree = ground.Profile.Background.Degree;
        bool isFirst = degree.Level is null or DegreeLevel.Bachelor;
        return degree.Year switch
        {
            { } year when year <= lowered.Year && ground.Profile.Loans.FederalUndergraduate > 0 => new PaymentRange(high, high, lowered),
            { } year when isFirst && year > lowered.Year + read.Whole(LoanRules.BachelorsYears) => new PaymentRange(low, low, lowered),
            _ => new PaymentRange(low, high, lowered),
        };
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

        PaymentRange? incomeBased = bill is null ? null : IncomeBased(ground, read, bill.AdjustedGrossIncome, dependants, before, ledger);
        cited.AddRange(read.Cited);
        return new OldLoans(before, incomeBased, due, level(before + ledger.Financing.Federal.Balance), level(ledger.Financing.Federal.Balance), read.Cited.First(c => c.Rule.Id == LoanRules.NewMovesOld));
    }
}

using CsCheck;
using Gradus.Loans;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Loans;

public sealed class RepaymentAssistancePlanTests
{
    private static readonly RepaymentAssistancePlan Plan = RepaymentAssistancePlan.From(Shipped.On("2026-07-01"));

    private static readonly DateOnly Start = new(2027, 1, 1);

    private static readonly Gen<decimal> Incomes = Gen.Int[0, 25_000_000].Select(cents => cents / 100m);

    private static readonly Gen<decimal> Balances = Gen.Int[1, 25_000_000].Select(cents => cents / 100m);

    private static readonly Gen<decimal> Rates = Gen.Int[0, 1500].Select(basisPoints => basisPoints / 10_000m);

    private static readonly Gen<int> Dependents = Gen.Int[0, 4];

    private static readonly Gen<decimal> Growths = Gen.Int[-5, 12].Select(percent => percent / 100m);

    /// <summary>91 FR 23888 as verified by others, and by hand.</summary>
    [Theory]
    [InlineData(60_000, 0, 250.00)]
    [InlineData(60_001, 0, 300.01)]
    [InlineData(100_000, 0, 750.00)]
    [InlineData(100_001, 0, 833.34)]
    [InlineData(10_000, 0, 10.00)]
    [InlineData(0, 0, 10.00)]
    [InlineData(10_001, 0, 10.00)]
    [InlineData(12_000, 0, 10.00)]
    [InlineData(12_006, 0, 10.01)]
    [InlineData(20_000, 0, 16.67)]
    [InlineData(20_001, 0, 33.34)]
    [InlineData(60_000, 1, 200.00)]
    [InlineData(60_000, 4, 50.00)]
    [InlineData(60_000, 5, 10.00)]
    [InlineData(60_000, 20, 10.00)]
    [InlineData(250_000, 0, 2083.33)]
    public void Payment_IsTheKnownAnswer(double income, int dependents, double payment) =>
        Assert.Equal((decimal)payment, Plan.Payment((decimal)income, dependents));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Boundary_BelongsToTheLowerBand(int tenThousands)
    {
        decimal edge = tenThousands * 10_000m;
        decimal lower = tenThousands == 1 ? 120 : edge * (tenThousands - 1) / 100;
        Assert.Equal(Math.Max(10, Cents.Round(lower / 12)), Plan.Payment(edge, 0));
        Assert.Equal(Math.Max(10, Cents.Round((edge + 1) * tenThousands / 100 / 12)), Plan.Payment(edge + 1, 0));
        Assert.Equal(Math.Max(10, Cents.Round((edge + 0.01m) * tenThousands / 100 / 12)), Plan.Payment(edge + 0.01m, 0));
    }

    [Fact]
    public void DoesNotExist_BeforeItsFirstDay()
    {
        Assert.Throws<InputException>(() => RepaymentAssistancePlan.From(Shipped.On("2026-06-30")));
        Assert.Throws<InputException>(() => TieredStandardPlan.From(Shipped.On("2026-06-30")));
    }

    /// <summary>$50,000 at 8.07 %: interest 336.25, payment 10, so 326.25 waived, nothing to principal, match 10.</summary>
    [Fact]
    public void FirstMonth_OfAPersonWithoutIncome_ByHand()
    {
        RepaymentMonth first = Plan.Repay(50_000, 0.0807m, new IncomePath(0, 0), 0, Start).Months[0];
        Assert.Equal(new RepaymentMonth(1, Start, 10, 10, 326.25m, 0, 10, 49_990), first);
    }

    /// <summary>$36,000 at 8 %: interest 240; AGI $60,000 pays 250: 10 to principal, match 40. At $60,100 it pays 300.50: 60.50, no match.</summary>
    [Fact]
    public void Match_TopsThePrincipalUpToFifty_ByHand()
    {
        RepaymentMonth first = Plan.Repay(36_000, 0.08m, new IncomePath(60_000, 0), 0, Start).Months[0];
        Assert.Equal(new RepaymentMonth(1, Start, 250, 240, 0, 10, 40, 35_950), first);
        RepaymentMonth higher = Plan.Repay(36_000, 0.08m, new IncomePath(60_100, 0), 0, Start).Months[0];
        Assert.Equal(new RepaymentMonth(1, Start, 300.50m, 240, 0, 60.50m, 0, 35_939.50m), higher);
    }

    /// <summary>A payment of $30 can be matched by $30 at most.</summary>
    [Fact]
    public void Match_IsNeverMoreThanThePayment()
    {
        RepaymentMonth first = Plan.Repay(36_000, 0.08m, new IncomePath(18_000, 0), 0, Start).Months[0];
        Assert.Equal((15m, 15m, 225m, 0m, 15m), (first.Payment, first.Interest, first.Waived, first.Principal, first.Match));
    }

    /// <summary>Ten dollars and ten matched a month for 360 months take 3,600 off; the rest is forgiven.</summary>
    [Fact]
    public void Forgiveness_ComesAfter360Payments()
    {
        Repayment repaid = Plan.Repay(100_000, 0.0807m, new IncomePath(9_000, 0), 0, Start);
        Assert.Equal(360, repaid.Months.Count);
        Assert.Equal((3_600m, 3_600m, 96_400m), (repaid.TotalPaid, repaid.TotalMatched, repaid.Forgiven));
        Assert.Null(repaid.PaidOff);
        Assert.Equal(new DateOnly(2056, 12, 1), repaid.Months[^1].Month);
    }

    [Fact]
    public void LastPayment_MayBeUnderTheMinimum_AndZeroBalanceOwesNothing()
    {
        Repayment small = Plan.Repay(15, 0, new IncomePath(0, 0), 0, Start);
        Assert.Equal([(10m, 0m, 5m), (5m, 0m, 0m)], small.Months.Select(m => (m.Payment, m.Match, m.Balance)));
        Assert.Equal(5m, Plan.Repay(5, 0, new IncomePath(0, 0), 0, Start).TotalPaid);
        Assert.Empty(Plan.Repay(0, 0.08m, new IncomePath(50_000, 0), 0, Start).Months);
    }

    [Fact]
    public void GrowingIncome_RaisesThePaymentEveryTwelveMonths()
    {
        Repayment repaid = Plan.Repay(150_000, 0.0807m, new IncomePath(100_000, 0.03m), 0, Start);
        Assert.All(repaid.Months.Take(12), m => Assert.Equal(750m, m.Payment));
        Assert.All(repaid.Months.Skip(12).Take(12), m => Assert.Equal(858.33m, m.Payment));
        Assert.Equal(884.08m, repaid.Months[24].Payment);
    }

    /// <summary>Totals of a second program, written apart from this one with 40-digit decimals.</summary>
    [Theory]
    [InlineData(60_000, 0.0807, 85_000, 0.03, 0, 122, 91_272.28, 31_272.28, 0, 0, 0)]
    [InlineData(100_000, 0.0807, 45_000, 0.02, 2, 360, 68_188.68, 68_188.68, 152_183.07, 18_000, 82_000)]
    [InlineData(41_000, 0.08, 60_000, 0, 0, 360, 90_000, 74_761.64, 828.33, 7_275, 18_486.64)]
    public void WholeSchedule_EqualsAnIndependentOne(
        double balance, double rate, double income, double growth, int dependents,
        int payments, double paid, double interest, double waived, double matched, double forgiven)
    {
        Repayment repaid = Plan.Repay((decimal)balance, (decimal)rate, new IncomePath((decimal)income, (decimal)growth), dependents, Start);
        Assert.Equal(
            (payments, (decimal)paid, (decimal)interest, (decimal)waived, (decimal)matched, (decimal)forgiven),
            (repaid.Months.Count, repaid.TotalPaid, repaid.TotalInterest, repaid.TotalWaived, repaid.TotalMatched, repaid.Forgiven));
    }

    [Fact]
    public void RaisingIncome_NeverLowersThePayment() => Gen.Select(Incomes, Incomes, Dependents).Sample((a, b, dependents) =>
        Assert.True(Plan.Payment(Math.Min(a, b), dependents) <= Plan.Payment(Math.Max(a, b), dependents)));

    [Fact]
    public void MoreDependents_NeverRaiseThePayment() => Gen.Select(Incomes, Dependents).Sample((income, dependents) =>
        Assert.True(Plan.Payment(income, dependents + 1) <= Plan.Payment(income, dependents)));

    [Fact]
    public void EveryMonth_AddsUp_AndTheBalanceNeverGrows() =>
        Gen.Select(Balances, Rates, Incomes, Growths, Dependents).Sample(
            (balance, rate, income, growth, dependents) =>
            {
                Repayment repaid = Plan.Repay(balance, rate, new IncomePath(income, growth), dependents, Start);
                decimal owed = balance;
                foreach (RepaymentMonth month in repaid.Months)
                {
                    Assert.Equal(month.Payment, month.Interest + month.Principal);
                    Assert.Equal(owed, month.Principal + month.Match + month.Balance);
                    Assert.Equal(Cents.Round(owed * rate / 12), month.Interest + month.Waived);
                    Assert.True(month is { Balance: >= 0, Match: >= 0 and <= 50, Waived: >= 0, Principal: >= 0 });
                    Assert.True(month.Match <= month.Payment);
                    owed = month.Balance;
                }

                Assert.Equal(balance, repaid.Months.Sum(m => m.Principal) + repaid.TotalMatched + repaid.Forgiven);
                Assert.True(repaid.Months.Count <= 360);
            },
            iter: 300);
}

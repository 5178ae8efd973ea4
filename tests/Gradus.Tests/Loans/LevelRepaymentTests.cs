using CsCheck;
using Gradus.Loans;
using Gradus.Rules;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Loans;

public sealed class LevelRepaymentTests
{
    private static readonly TieredStandardPlan Tiered = TieredStandardPlan.From(Shipped.On("2026-07-01"));

    private static readonly DateOnly Start = new(2027, 1, 15);

    /// <summary>Payments printed by an independent calculator for 6.52 % a year.</summary>
    [Theory]
    [InlineData(30_000, 60, 587.27)]
    [InlineData(30_000, 120, 340.95)]
    [InlineData(30_000, 240, 224.03)]
    [InlineData(30_000, 300, 202.94)]
    [InlineData(50_000, 120, 568.25)]
    public void Payment_IsThePublishedOne(double balance, int months, double payment) =>
        Assert.Equal((decimal)payment, LevelRepayment.Payment((decimal)balance, 0.0652m, months));

    /// <summary>Level payment, total and last payment of a second program, written apart from this one with 40-digit decimals.</summary>
    [Theory]
    [InlineData(60_000, 0.0807, 504.48, 121_075.86, 505.14)]
    [InlineData(100_000, 0.0807, 776.46, 232_937.01, 775.47)]
    [InlineData(24_999.99, 0.0794, 302.53, 36_302.99, 301.92)]
    public void WholeSchedule_EqualsAnIndependentOne(double balance, double rate, double payment, double total, double last)
    {
        Repayment repaid = Tiered.Repay((decimal)balance, (decimal)rate, Start);
        Assert.Equal(((decimal)payment, (decimal)total, (decimal)last), (repaid.FirstPayment, repaid.TotalPaid, repaid.Months[^1].Payment));
    }

    [Theory]
    [InlineData(24_999.99, 120)]
    [InlineData(25_000, 180)]
    [InlineData(49_999.99, 180)]
    [InlineData(50_000, 240)]
    [InlineData(99_999.99, 240)]
    [InlineData(100_000, 300)]
    [InlineData(0.01, 120)]
    [InlineData(1_000_000, 300)]
    public void Term_FollowsTheBalance_AndABoundaryOpensTheLongerTerm(double balance, int months) =>
        Assert.Equal(months, Tiered.MonthsFor((decimal)balance));

    /// <summary>$3,000 over 120 months would be $36; the least payment of $50 ends it sooner.</summary>
    [Fact]
    public void LeastPayment_EndsASmallLoanSooner()
    {
        Repayment repaid = Tiered.Repay(3_000, 0.08m, Start);
        Assert.All(repaid.Months.SkipLast(1), m => Assert.Equal(50m, m.Payment));
        Assert.True(repaid.Months[^1].Payment <= 50);
        Assert.InRange(repaid.Months.Count, 70, 80);
    }

    [Fact]
    public void WithoutInterest_ThePaymentsAreTheBalance()
    {
        Repayment repaid = Tiered.Repay(24_000, 0, Start);
        Assert.Equal((120, 200m, 24_000m, 0m), (repaid.Months.Count, repaid.FirstPayment, repaid.TotalPaid, repaid.TotalInterest));
        Assert.Equal(new DateOnly(2036, 12, 1), repaid.PaidOff);
        Assert.Equal(new DateOnly(2027, 1, 1), repaid.Months[0].Month);
    }

    [Fact]
    public void PrivateLoan_UsesTheOwnTerms_OrNamesTheAssumption()
    {
        PrivateLoan own = PrivateLoan.From(Shipped.On("2026-12-01"), 0.11m, 60);
        Assert.Empty(own.Cited);
        Assert.Equal(60, own.Repay(10_000, Start).Months.Count);
        PrivateLoan assumed = PrivateLoan.From(Shipped.On("2026-12-01"));
        Assert.Equal((0.0907m, 120), (assumed.Rate, assumed.Months));
        Assert.All(assumed.Cited, c => Assert.Equal(Authority.Assumption, c.Dated.Source.Authority));
        Assert.Equal(FigureKind.Assumed, assumed.Cited[0].Kind);
    }

    [Fact]
    public void Schedule_AddsUp_EndsAtZero_AndCostsAtLeastTheBalance() =>
        Gen.Select(Gen.Int[0, 30_000_000], Gen.Int[0, 2000]).Sample(
            (cents, basisPoints) =>
            {
                decimal balance = cents / 100m;
                decimal rate = basisPoints / 10_000m;
                Repayment repaid = Tiered.Repay(balance, rate, Start);
                decimal owed = balance;
                foreach (RepaymentMonth month in repaid.Months)
                {
                    Assert.Equal(month.Payment, month.Interest + month.Principal);
                    Assert.Equal(owed, month.Principal + month.Balance);
                    Assert.True(month.Balance >= 0 && month.Principal >= 0);
                    owed = month.Balance;
                }

                Assert.Equal(0, owed);
                Assert.Equal(balance + repaid.TotalInterest, repaid.TotalPaid);
                Assert.True(repaid.TotalPaid >= balance);
                Assert.True(repaid.Months.Count <= Tiered.MonthsFor(balance));
                Assert.True(repaid.Months.Count < 2 || Math.Abs(repaid.Months[^1].Payment - repaid.FirstPayment) <= repaid.FirstPayment);
            },
            iter: 300);

    [Fact]
    public void ImpossibleLoans_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Tiered.Repay(-1, 0.08m, Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tiered.Repay(1, -0.08m, Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tiered.Repay(1, 8, Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelRepayment.Payment(1, 0.08m, 0));
    }
}

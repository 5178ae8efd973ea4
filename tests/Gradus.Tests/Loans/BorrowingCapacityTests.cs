using CsCheck;
using Gradus.Loans;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Loans;

public sealed class BorrowingCapacityTests
{
    private static readonly BorrowingLimits Limits = BorrowingLimits.From(Shipped.On("2026-07-01"));

    private static readonly BorrowingLimits Earlier = BorrowingLimits.From(Shipped.On("2026-06-30"));

    private static readonly Enrolment FullTime = new(24, 24);

    [Theory]
    [InlineData(21, 24, 88)]
    [InlineData(24, 24, 100)]
    [InlineData(30, 24, 100)]
    [InlineData(12, 24, 50)]
    [InlineData(9, 18, 50)]
    [InlineData(8, 24, 33)]
    [InlineData(16, 24, 67)]
    [InlineData(15, 24, 63)]
    [InlineData(0, 24, 0)]
    public void Enrolment_IsAWholePercent(double credits, double fullTime, int percent) =>
        Assert.Equal(percent, new Enrolment((decimal)credits, (decimal)fullTime).WholePercent);

    [Fact]
    public void Percent_IsAlwaysWhole_AndNeverOverAHundred() => Gen.Select(Gen.Int[0, 400], Gen.Int[1, 200]).Sample((credits, fullTime) =>
    {
        int percent = new Enrolment(credits / 10m, fullTime / 10m).WholePercent;
        Assert.InRange(percent, 0, 100);
        Assert.InRange(percent - Math.Min(100, 100d * credits / fullTime), -0.5, 0.5);
    });

    /// <summary>88 % of 20,500 is 18,040; the rest of 40,000 is not covered.</summary>
    [Fact]
    public void PartTimeYear_ByHand()
    {
        BorrowingCapacity year = BorrowingCapacity.Of(Limits, PriorBorrowing.None, new Enrolment(21, 24), 40_000);
        Assert.Equal((88, 18_040m, 18_040m, 21_960m, BindingLimit.Annual), (year.EnrolmentPercent, year.AnnualLimit, year.Allowed, year.Uncovered, year.Binding));
        Assert.Equal(20_500m, BorrowingCapacity.Of(Earlier, PriorBorrowing.None, new Enrolment(21, 24), 40_000).Allowed);
    }

    /// <summary>Edges of each cap: a dollar under, at it, a dollar over.</summary>
    [Theory]
    [InlineData(0, 79_499, 30_000, 20_500, BindingLimit.Annual)]
    [InlineData(0, 79_500, 30_000, 20_500, BindingLimit.Aggregate)]
    [InlineData(0, 79_501, 30_000, 20_499, BindingLimit.Aggregate)]
    [InlineData(0, 100_000, 30_000, 0, BindingLimit.Aggregate)]
    [InlineData(0, 120_000, 30_000, 0, BindingLimit.Aggregate)]
    [InlineData(57_500, 0, 30_000, 20_500, BindingLimit.Annual)]
    [InlineData(236_999, 0, 30_000, 20_500, BindingLimit.Annual)]
    [InlineData(237_000, 0, 30_000, 20_500, BindingLimit.Lifetime)]
    [InlineData(237_001, 0, 30_000, 20_499, BindingLimit.Lifetime)]
    [InlineData(257_500, 0, 30_000, 0, BindingLimit.Lifetime)]
    [InlineData(300_000, 0, 30_000, 0, BindingLimit.Lifetime)]
    [InlineData(0, 0, 20_500, 20_500, BindingLimit.None)]
    [InlineData(0, 0, 20_500.01, 20_500, BindingLimit.Annual)]
    [InlineData(0, 0, 0, 0, BindingLimit.None)]
    public void Caps_StopWhereTheLawSays(double undergraduate, double graduate, double need, double allowed, BindingLimit binding)
    {
        BorrowingCapacity year = BorrowingCapacity.Of(Limits, new PriorBorrowing((decimal)undergraduate, (decimal)graduate), FullTime, (decimal)need);
        Assert.Equal(((decimal)allowed, (decimal)need - (decimal)allowed, binding, 0m), (year.Allowed, year.Uncovered, year.Binding, year.GradPlus));
    }

    [Theory]
    [InlineData(12, 20_500, 10_250, BindingLimit.Annual)]
    [InlineData(11.99, 20_500, 0, BindingLimit.HalfTime)]
    [InlineData(0, 20_500, 0, BindingLimit.HalfTime)]
    public void UnderHalfTime_ThereIsNoLoan(double credits, double need, double allowed, BindingLimit binding)
    {
        BorrowingCapacity year = BorrowingCapacity.Of(Limits, PriorBorrowing.None, new Enrolment((decimal)credits, 24), (decimal)need);
        Assert.Equal(((decimal)allowed, binding), (year.Allowed, year.Binding));
    }

    /// <summary>Should Grad PLUS and a lifetime limit hold at once, the first loan and PLUS share the limit: 30,000 less 20,500 leaves 9,500.</summary>
    [Theory]
    [InlineData(30_000, 50_000, 20_500, 9_500)]
    [InlineData(20_500, 50_000, 20_500, 0)]
    [InlineData(10_000, 50_000, 10_000, 0)]
    [InlineData(60_000, 50_000, 20_500, 29_500)]
    public void LifetimeLimit_BoundsGradPlusToo(int left, int need, int allowed, int plus)
    {
        BorrowingCapacity year = BorrowingCapacity.Of(Earlier with { Lifetime = left }, PriorBorrowing.None, FullTime, need);
        Assert.Equal((allowed, plus, need - allowed - plus), ((int)year.Allowed, (int)year.GradPlus, (int)year.Uncovered));
    }

    [Fact]
    public void EarlierRules_CountUndergraduateLoans_KnowNoLifetimeLimit_AndLendTheRest()
    {
        BorrowingCapacity year = BorrowingCapacity.Of(Earlier, new PriorBorrowing(31_000, 100_000), FullTime, 60_000);
        Assert.Equal((7_500m, 7_500m, 52_500m, 0m), (year.AggregateLeft, year.Allowed, year.GradPlus, year.Uncovered));
        Assert.Null(year.LifetimeLeft);
    }

    /// <summary>The lesser of three years and the time that is left, for those enrolled and borrowing on 30 June 2026.</summary>
    [Theory]
    [InlineData("2025-09-01", "2025-09-10", "2027-05-31", "2026-08-20", true)]
    [InlineData("2025-09-01", "2025-09-10", "2027-05-31", "2027-06-01", false)]
    [InlineData("2025-09-01", "2025-09-10", "2032-05-31", "2029-06-30", true)]
    [InlineData("2025-09-01", "2025-09-10", "2032-05-31", "2029-07-01", false)]
    [InlineData("2026-06-30", "2026-06-30", "2028-05-31", "2026-08-20", true)]
    [InlineData("2026-07-01", "2026-07-01", "2028-05-31", "2026-08-20", false)]
    [InlineData("2025-09-01", "2026-07-01", "2028-05-31", "2026-08-20", false)]
    [InlineData("2025-09-01", "2025-09-10", "2026-06-30", "2026-08-20", false)]
    public void EarlierRules_StayForThoseAlreadyBorrowing(string programStart, string firstLoan, string end, string yearStart, bool keeps)
    {
        var legacy = new LegacyBorrower(Day(programStart), Day(firstLoan), Day(end));
        BorrowingLimits limits = BorrowingLimits.For(Shipped.Rules, Day(yearStart), legacy);
        Assert.Equal((keeps, keeps ? 138_500m : 100_000m), (limits.HasGradPlus, limits.Aggregate));
        Assert.NotEmpty(limits.Cited);
    }

    [Fact]
    public void Limits_FollowTheDay_WithoutLegacy()
    {
        Assert.True(BorrowingLimits.For(Shipped.Rules, new DateOnly(2026, 6, 30), null).HasGradPlus);
        Assert.False(BorrowingLimits.For(Shipped.Rules, new DateOnly(2026, 7, 1), null).HasGradPlus);
        Assert.True(BorrowingLimits.For(Shipped.Rules, new DateOnly(2026, 6, 30), new LegacyBorrower(Day("2025-09-01"), Day("2025-09-01"), Day("2027-06-01"))).HasGradPlus);
    }

    [Fact]
    public void NeedIsSplit_WithoutRemainder_AndMorePriorNeverAllowsMore() =>
        Gen.Select(Gen.Int[0, 30_000_000], Gen.Int[0, 12_000_000], Gen.Int[0, 48], Gen.Int[0, 10_000_000]).Sample(
            (undergraduate, graduate, credits, need) =>
            {
                var prior = new PriorBorrowing(undergraduate / 100m, graduate / 100m);
                foreach (BorrowingLimits limits in new[] { Limits, Earlier })
                {
                    BorrowingCapacity year = BorrowingCapacity.Of(limits, prior, new Enrolment(credits, 24), need / 100m);
                    Assert.Equal(need / 100m, year.Allowed + year.GradPlus + year.Uncovered);
                    Assert.True(year is { Allowed: >= 0, GradPlus: >= 0, Uncovered: >= 0 });
                    Assert.True(year.Allowed <= year.AnnualLimit && year.Allowed <= year.AggregateLeft);
                    Assert.True(year.Allowed >= BorrowingCapacity.Of(limits, prior.Plus(1_000), new Enrolment(credits, 24), need / 100m).Allowed);
                }
            });

    [Fact]
    public void NonsenseEnrolment_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BorrowingCapacity.Of(Limits, PriorBorrowing.None, new Enrolment(9, 0), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BorrowingCapacity.Of(Limits, PriorBorrowing.None, new Enrolment(-1, 9), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BorrowingCapacity.Of(Limits, PriorBorrowing.None, FullTime, -1));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

using CsCheck;
using Gradus.Loans;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Loans;

public sealed class StudyInterestTests
{
    /// <summary>10,250 at 8.07 % from 1 September 2026: 365 days are 827.18 (10,250 x 0.0807 = 827.175).</summary>
    [Theory]
    [InlineData("2026-09-01", 0)]
    [InlineData("2026-08-31", 0)]
    [InlineData("2026-09-02", 2.27)]
    [InlineData("2027-09-01", 827.18)]
    public void Interest_IsSimpleAndByTheDay(string until, double interest) =>
        Assert.Equal((decimal)interest, StudyInterest.Of(new Disbursement(new DateOnly(2026, 9, 1), 10_250, 0.0807m), Day(until)));

    /// <summary>Two disbursements of one year; study ends 31 May 2028; six months later both are capitalised once.</summary>
    [Fact]
    public void Interest_IsAddedToTheBalance_SixMonthsAfterStudy_ByHand()
    {
        int grace = Shipped.On("2028-05-31").Read().Whole(LoanRules.GraceMonths);
        DateOnly start = StudyInterest.RepaymentStart(new DateOnly(2028, 5, 31), grace);
        Assert.Equal(new DateOnly(2028, 11, 30), start);
        BalanceAtRepayment owed = StudyInterest.Capitalise(
            [new(new DateOnly(2026, 9, 1), 10_250, 0.0807m), new(new DateOnly(2027, 1, 15), 10_250, 0.0807m)], start);
        // 821 days: 827.175 x 821 / 365 = 1,860.5772...; 685 days: 827.175 x 685 / 365 = 1,552.3695...
        Assert.Equal((20_500m, 1_860.58m + 1_552.37m, 23_912.95m), (owed.Principal, owed.Interest, owed.Balance));
    }

    /// <summary>1.057 % of 20,500 is 216.685: cut to 216.68.</summary>
    [Fact]
    public void Fee_IsCutToTheCent()
    {
        OriginationFee fee = OriginationFee.From(Shipped.On("2026-12-01"));
        Assert.Equal(216.68m, fee.On(20_500));
        Assert.Equal("unconfirmed", fee.Cited[0].Standing);
        Assert.Equal("confirmed", OriginationFee.From(Shipped.On("2026-09-30")).Cited[0].Standing);
        Assert.Equal("unconfirmed, assumed to continue", OriginationFee.From(Shipped.On("2027-10-01")).Cited[0].Standing);
    }

    [Fact]
    public void AmountForANeed_IsTheLeastThatPaysItOut() => Gen.Int[0, 5_000_000].Sample(cents =>
    {
        OriginationFee fee = OriginationFee.From(Shipped.On("2026-12-01"));
        decimal need = cents / 100m;
        decimal amount = fee.AmountFor(need);
        Assert.True(amount - fee.On(amount) >= need);
        Assert.True(amount == 0 || amount - 0.01m - fee.On(amount - 0.01m) < need);
    });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

using CsCheck;
using Gradus.People;
using Gradus.Taxes;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Taxes;

public sealed class TaxBillTests
{
    private static readonly Gen<FilingStatus> Filings = Gen.Int[0, 3].Select(i => (FilingStatus)i);

    private static readonly Gen<decimal> Amounts = Gen.Int[0, 100_000_000].Select(cents => cents / 100m);

    private static TaxRules Rules(FilingStatus filing = FilingStatus.Single) => TaxRules.From(Shipped.On("2026-12-31"), filing);

    /// <summary>Sums to each edge, by hand from Rev. Proc. 2025-32; a dollar more is taxed at the next rate.</summary>
    [Theory]
    [InlineData(FilingStatus.Single, 12_400, 1_240, 12)]
    [InlineData(FilingStatus.Single, 50_400, 5_800, 22)]
    [InlineData(FilingStatus.Single, 105_700, 17_966, 24)]
    [InlineData(FilingStatus.Single, 201_775, 41_024, 32)]
    [InlineData(FilingStatus.Single, 256_225, 58_448, 35)]
    [InlineData(FilingStatus.Single, 640_600, 192_979.25, 37)]
    [InlineData(FilingStatus.MarriedJointly, 24_800, 2_480, 12)]
    [InlineData(FilingStatus.MarriedJointly, 100_800, 11_600, 22)]
    [InlineData(FilingStatus.MarriedJointly, 211_400, 35_932, 24)]
    [InlineData(FilingStatus.MarriedJointly, 403_550, 82_048, 32)]
    [InlineData(FilingStatus.MarriedJointly, 512_450, 116_896, 35)]
    [InlineData(FilingStatus.MarriedJointly, 768_700, 206_583.50, 37)]
    [InlineData(FilingStatus.MarriedSeparately, 256_225, 58_448, 35)]
    [InlineData(FilingStatus.MarriedSeparately, 384_350, 103_291.75, 37)]
    [InlineData(FilingStatus.HeadOfHousehold, 17_700, 1_770, 12)]
    [InlineData(FilingStatus.HeadOfHousehold, 67_450, 7_740, 22)]
    [InlineData(FilingStatus.HeadOfHousehold, 105_700, 16_155, 24)]
    [InlineData(FilingStatus.HeadOfHousehold, 201_750, 39_207, 32)]
    [InlineData(FilingStatus.HeadOfHousehold, 256_200, 56_631, 35)]
    [InlineData(FilingStatus.HeadOfHousehold, 640_600, 191_171, 37)]
    public void Brackets_AreRightAtEveryEdge(FilingStatus filing, double taxable, double tax, int nextPercent)
    {
        TaxRules rules = Rules(filing);
        Assert.Equal((decimal)tax, IncomeTax.Of(rules.Brackets, (decimal)taxable));
        Assert.Equal((decimal)tax + nextPercent, IncomeTax.Of(rules.Brackets, (decimal)taxable + 100));
        Assert.True(rules.Brackets.At((decimal)taxable) < nextPercent / 100m);
        Assert.Equal(nextPercent / 100m, rules.Brackets.At((decimal)taxable + 1));
    }

    /// <summary>$95,000, single: taxable 78,900; 5,800 + 22 % of 28,500 = 12,070; FICA 5,890 + 1,377.50; left 75,662.50.</summary>
    [Fact]
    public void WorkingEngineer_ByHand()
    {
        TaxBill bill = TaxBill.Of(Rules(), new TaxYear { Wages = 95_000 });
        Assert.Equal((95_000m, 78_900m, 12_070m, 5_890m, 1_377.50m), (bill.AdjustedGrossIncome, bill.TaxableIncome, bill.IncomeTax, bill.SocialSecurity, bill.Medicare));
        Assert.Equal((19_337.50m, 75_662.50m), (bill.Total, bill.AfterTax));
        Assert.Equal(4_750m, TaxBill.Of(Rules(), new TaxYear { Wages = 95_000, StateRate = 0.05m }).StateTax);
    }

    [Theory]
    [InlineData(184_499, 11_438.94)]
    [InlineData(184_500, 11_439)]
    [InlineData(184_501, 11_439)]
    [InlineData(500_000, 11_439)]
    public void SocialSecurity_EndsAtTheWageBase(double wages, double tax) =>
        Assert.Equal((decimal)tax, TaxBill.Of(Rules(), new TaxYear { Wages = (decimal)wages }).SocialSecurity);

    [Theory]
    [InlineData(FilingStatus.Single, 200_000, 2_900)]
    [InlineData(FilingStatus.Single, 200_100, 2_902.35)]
    [InlineData(FilingStatus.MarriedJointly, 250_000, 3_625)]
    [InlineData(FilingStatus.MarriedJointly, 250_100, 3_627.35)]
    [InlineData(FilingStatus.MarriedSeparately, 125_100, 1_814.85)]
    [InlineData(FilingStatus.HeadOfHousehold, 200_100, 2_902.35)]
    public void AdditionalMedicare_StartsAboveTheThreshold(FilingStatus filing, double wages, double tax) =>
        Assert.Equal((decimal)tax, TaxBill.Of(Rules(filing), new TaxYear { Wages = (decimal)wages }).Medicare);

    [Fact]
    public void JointReturn_GivesEachWorkerAWageBase_AndOthersLeaveThePartnerOut()
    {
        TaxBill joint = TaxBill.Of(Rules(FilingStatus.MarriedJointly), new TaxYear { Wages = 200_000, PartnerWages = 100_000 });
        Assert.Equal((17_639m, 300_000m), (joint.SocialSecurity, joint.AdjustedGrossIncome));
        Assert.Equal(200_000m, TaxBill.Of(Rules(), new TaxYear { Wages = 200_000, PartnerWages = 100_000 }).AdjustedGrossIncome);
        Assert.Equal(0m, TaxBill.Of(Rules(), new TaxYear { Wages = 90_000, PaysSocialSecurity = false }).Medicare);
    }

    [Theory]
    [InlineData(5_250, 5_250, 80_000)]
    [InlineData(5_249, 5_249, 80_000)]
    [InlineData(5_251, 5_250, 80_001)]
    [InlineData(12_000, 5_250, 86_750)]
    public void EmployersHelp_IsTaxFreeUpToTheLimit(double help, double free, double adjusted)
    {
        TaxBill bill = TaxBill.Of(Rules(), new TaxYear { Wages = 80_000, EmployerAssistance = (decimal)help });
        Assert.Equal(((decimal)free, (decimal)adjusted), (bill.TaxFreeAssistance, bill.AdjustedGrossIncome));
    }

    [Theory]
    [InlineData(FilingStatus.Single, 80_000, 12_000, 2_000)]
    [InlineData(FilingStatus.Single, 80_000, 4_000, 800)]
    [InlineData(FilingStatus.Single, 80_001, 12_000, 1_999.80)]
    [InlineData(FilingStatus.Single, 85_000, 12_000, 1_000)]
    [InlineData(FilingStatus.Single, 89_999, 12_000, 0.20)]
    [InlineData(FilingStatus.Single, 90_000, 12_000, 0)]
    [InlineData(FilingStatus.Single, 17_100, 12_000, 100)]
    [InlineData(FilingStatus.Single, 10_000, 12_000, 0)]
    [InlineData(FilingStatus.HeadOfHousehold, 85_000, 12_000, 1_000)]
    [InlineData(FilingStatus.MarriedJointly, 160_000, 12_000, 2_000)]
    [InlineData(FilingStatus.MarriedJointly, 170_000, 12_000, 1_000)]
    [InlineData(FilingStatus.MarriedJointly, 180_000, 12_000, 0)]
    [InlineData(FilingStatus.MarriedSeparately, 60_000, 12_000, 0)]
    public void LearningCredit_PhasesOut_AndIsNeverMoreThanTheTax(FilingStatus filing, double wages, double tuition, double credit) =>
        Assert.Equal((decimal)credit, TaxBill.Of(Rules(filing), new TaxYear { Wages = (decimal)wages, QualifiedTuition = (decimal)tuition }).LearningCredit);

    [Theory]
    [InlineData(FilingStatus.Single, 85_000, 4_000, 2_500)]
    [InlineData(FilingStatus.Single, 85_000, 900, 900)]
    [InlineData(FilingStatus.Single, 85_003, 2_500, 2_499.50)]
    [InlineData(FilingStatus.Single, 92_500, 2_500, 1_250)]
    [InlineData(FilingStatus.Single, 100_000, 2_500, 0)]
    [InlineData(FilingStatus.MarriedJointly, 175_000, 2_500, 2_500)]
    [InlineData(FilingStatus.MarriedJointly, 190_000, 2_500, 1_250)]
    [InlineData(FilingStatus.MarriedJointly, 205_000, 2_500, 0)]
    [InlineData(FilingStatus.HeadOfHousehold, 92_500, 2_500, 1_250)]
    [InlineData(FilingStatus.MarriedSeparately, 50_000, 2_500, 0)]
    public void LoanInterest_LowersTheIncome_WithinTheBand(FilingStatus filing, double wages, double interest, double deduction)
    {
        TaxBill bill = TaxBill.Of(Rules(filing), new TaxYear { Wages = (decimal)wages, StudentLoanInterest = (decimal)interest });
        Assert.Equal((decimal)deduction, bill.StudentLoanDeduction);
        Assert.Equal((decimal)wages - (decimal)deduction, bill.AdjustedGrossIncome);
    }

    [Fact]
    public void Rules_FollowTheYear()
    {
        Assert.Throws<InputException>(() => TaxRules.From(Shipped.On("2025-12-31"), FilingStatus.Single));
        TaxRules later = TaxRules.From(Shipped.On("2027-01-01"), FilingStatus.Single);
        Assert.Equal((16_100m, 192_300m), (later.StandardDeduction, later.WageBase));
        Assert.Contains(later.Cited, c => c is { Rule.Id: "tax-brackets", IsAssumedToContinue: true });
    }

    [Fact]
    public void Tax_RisesWithIncome_AndNeverFasterThanTheTopRate() => Gen.Select(Filings, Amounts, Amounts).Sample((filing, a, b) =>
    {
        TaxRules rules = Rules(filing);
        (decimal low, decimal high) = (Math.Min(a, b), Math.Max(a, b));
        decimal rise = IncomeTax.Of(rules.Brackets, high) - IncomeTax.Of(rules.Brackets, low);
        Assert.InRange(rise, 0, ((high - low) * 0.37m) + 0.01m);
    });

    [Fact]
    public void Bill_AddsUp_AndHelpNeverCosts() => Gen.Select(Filings, Amounts, Amounts, Amounts).Sample((filing, wages, tuition, interest) =>
    {
        TaxRules rules = Rules(filing);
        var plain = new TaxYear { Wages = wages, StateRate = 0.04m };
        TaxBill bill = TaxBill.Of(rules, plain with { QualifiedTuition = tuition, StudentLoanInterest = interest });
        Assert.Equal(wages, bill.AfterTax + bill.Total);
        Assert.True(bill.IncomeTax >= 0 && bill.LearningCredit <= bill.TaxBeforeCredit);
        Assert.True(bill.Total <= TaxBill.Of(rules, plain).Total);
    });

    [Fact]
    public void ImpossibleYears_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TaxBill.Of(Rules(), new TaxYear { Wages = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TaxBill.Of(Rules(), new TaxYear { Wages = 1, StateRate = 2 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TaxBill.Of(Rules(), new TaxYear { Wages = 1, StudentLoanInterest = -5 }));
    }

    private static TaxRules Family(FilingStatus filing, string? state = null) => TaxRules.From(Shipped.On("2026-12-31"), filing, state, family: true);

    /// <summary>
    /// $52,000, head of household, two children: taxable 27,850; 1,770 + 12 % of 10,150 = 2,988; child tax credit 4,400, of it
    /// 1,412 paid out; earned-income credit 7,316 - 21.06 % of 28,110 = 1,396.03; FICA 3,978; left 50,830.03.
    /// </summary>
    [Fact]
    public void ParentOfTwo_ByHand()
    {
        TaxBill bill = TaxBill.Of(Family(FilingStatus.HeadOfHousehold), new TaxYear { Wages = 52_000, Children = 2 });
        Assert.Equal((2_988m, 2_988m, 2_808.03m, 50_830.03m), (bill.TaxBeforeCredit, bill.ChildCredit, bill.PaidOut, bill.AfterTax));
        Assert.Equal(696.25m, TaxBill.Of(Family(FilingStatus.HeadOfHousehold, "AZ"), new TaxYear { Wages = 52_000, Children = 2 }).StateTax);
    }

    [Theory]
    [InlineData(FilingStatus.Single, 200_000, 1, 2_200)]
    [InlineData(FilingStatus.Single, 200_001, 1, 2_150)]
    [InlineData(FilingStatus.Single, 244_000, 1, 0)]
    [InlineData(FilingStatus.MarriedJointly, 400_000, 3, 6_600)]
    [InlineData(FilingStatus.MarriedJointly, 401_500, 3, 6_500)]
    public void ChildTaxCredit_ShrinksInSteps(FilingStatus filing, double wages, int children, double credit) =>
        Assert.Equal((decimal)credit, TaxBill.Of(Family(filing), new TaxYear { Wages = (decimal)wages, Children = children }).ChildCredit);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2_500, 850)]
    [InlineData(10_000, 4_525)]
    public void WithoutTax_OnlyEarningsPayCreditsOut(double wages, double paidOut) =>
        Assert.Equal((decimal)paidOut, TaxBill.Of(Family(FilingStatus.HeadOfHousehold), new TaxYear { Wages = (decimal)wages, Children = 1 }).PaidOut);

    [Fact]
    public void SeparateFilers_HaveNoEarnedIncomeCredit_AndOlderDependantsASmallOne()
    {
        Assert.Equal(2_025m, TaxBill.Of(Family(FilingStatus.MarriedSeparately), new TaxYear { Wages = 16_000, Children = 2 }).PaidOut);
        Assert.Equal((500m, 0m), (TaxBill.Of(Family(FilingStatus.Single), new TaxYear { Wages = 60_000, OtherDependents = 1 }).ChildCredit, TaxBill.Of(Family(FilingStatus.Single), new TaxYear { Wages = 60_000, OtherDependents = 1 }).PaidOut));
    }

    /// <summary>The Lifetime Learning Credit takes from the tax first; the child tax credit is then paid out, up to its most.</summary>
    [Fact]
    public void LearningCredit_SavesAFamilyWhatTheTotalFalls()
    {
        var year = new TaxYear { Wages = 48_000, Children = 2 };
        TaxRules rules = Family(FilingStatus.HeadOfHousehold);
        Assert.Equal(1_508m, TaxBill.Of(rules, year).Total - TaxBill.Of(rules, year with { QualifiedTuition = 7_612.27m }).Total);
    }

    [Theory]
    [InlineData("GA", 95_000, 4_141.70)]
    [InlineData("TX", 95_000, 0)]
    [InlineData("OH", 95_000, 1_896.13)]
    [InlineData("NC", 95_000, 3_281.78)]
    [InlineData("CA", 95_000, 4_742.98)]
    public void StateTax_GoesByTheStatesTable(string state, double wages, double tax)
    {
        TaxRules rules = TaxRules.From(Shipped.On("2026-12-31"), FilingStatus.Single, state);
        Assert.Equal((decimal)tax, TaxBill.Of(rules, new TaxYear { Wages = (decimal)wages }).StateTax);
        Assert.Equal(950m, TaxBill.Of(rules, new TaxYear { Wages = (decimal)wages, StateRate = 0.01m }).StateTax);
    }

    /// <summary>$74,000, single: federal tax 1,240 + 12 % of 38,000 + 22 % of 7,500 = 7,450 comes off; 74,000 - 2,835 - 7,450 = 63,715; 209 + 448.88 + 8.75 % of 52,665.</summary>
    [Theory]
    [InlineData(74_000, 5_266.06)]
    [InlineData(145_000, 12_327.84)]
    public void Oregon_TakesOffTheFederalTax_UntilTheIncomeIsTooHigh(double wages, double tax) =>
        Assert.Equal((decimal)tax, TaxBill.Of(TaxRules.From(Shipped.On("2026-12-31"), FilingStatus.Single, "OR"), new TaxYear { Wages = (decimal)wages }).StateTax);

    /// <summary>The federal tax that comes off is that after the credit for children: a child makes the state's tax higher by the rate on the credit.</summary>
    [Fact]
    public void Oregon_TakesOffTheFederalTax_AfterTheChildCredit()
    {
        TaxRules rules = TaxRules.From(Shipped.On("2026-12-31"), FilingStatus.HeadOfHousehold, "OR", family: true);
        TaxBill none = TaxBill.Of(rules, new TaxYear { Wages = 74_000 });
        TaxBill one = TaxBill.Of(rules, new TaxYear { Wages = 74_000, Children = 1 });
        Assert.True(one.ChildCredit > 0);
        Assert.Equal((double)(0.0875m * one.ChildCredit), (double)(one.StateTax - none.StateTax), 0.02);
    }

    [Theory]
    [InlineData("wages")]
    [InlineData("partner")]
    [InlineData("assistance")]
    [InlineData("tuition")]
    [InlineData("interest")]
    [InlineData("children")]
    [InlineData("others")]
    public void NothingIsNegative(string which) => Assert.Throws<ArgumentOutOfRangeException>(() => TaxBill.Of(Rules(), which switch
    {
        "wages" => new TaxYear { Wages = -1 },
        "partner" => new TaxYear { Wages = 1, PartnerWages = -1 },
        "assistance" => new TaxYear { Wages = 1, EmployerAssistance = -1 },
        "tuition" => new TaxYear { Wages = 1, QualifiedTuition = -1 },
        "interest" => new TaxYear { Wages = 1, StudentLoanInterest = -1 },
        "children" => new TaxYear { Wages = 1, Children = -1 },
        _ => new TaxYear { Wages = 1, OtherDependents = -1 },
    }));

    [Fact]
    public void State_WithoutATable_IsNotCounted() => Assert.Null(TaxRules.From(Shipped.On("2026-12-31"), FilingStatus.Single, "NJ").State);
}

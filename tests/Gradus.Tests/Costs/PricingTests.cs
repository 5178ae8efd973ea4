using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Tests.Catalogs;

namespace Gradus.Tests.Costs;

public sealed class PricingTests
{
    private static readonly PriceTerms Georgian = new("GA", International: false, PartTime: false);
    private static readonly PriceTerms Texan = new("TX", International: false, PartTime: false);

    [Fact]
    public void PublicInstitution_ChargesResidentsTheInStatePrice()
    {
        Assert.Equal(22000, Published(Georgian));
        Assert.Equal(42000, Published(Texan));
    }

    [Fact]
    public void StudentVisa_IsNeverInState() =>
        Assert.Equal(42000, Published(new PriceTerms("GA", International: true, PartTime: false)));

    [Fact]
    public void UnsaidState_TakesTheOutOfStatePrice_AndSaysSo()
    {
        DegreePrice price = Pricing.Of(Sample.Program(), Sample.Institution(), [Sample.Charges()], PriceTerms.Unsaid);
        Assert.Equal(42000, price.Total.Value);
        Assert.Contains(price.Assumptions, a => a.Contains("state is not given", StringComparison.Ordinal));
    }

    [Fact]
    public void PrivateInstitution_ChargesEverybodyAlike() => Assert.Equal(
        22000,
        Pricing.Of(Sample.Program(), Sample.Institution(control: Control.PrivateNonprofit), [Sample.Charges()], Texan).Total.Value);

    [Fact]
    public void PartTime_PaysByTheCredit_PlusFees() =>
        Assert.Equal((30 * 500) + 2000, Published(new PriceTerms("GA", false, PartTime: true)));

    [Fact]
    public void UnitsOfAnotherSystem_AreNeverTimesAChargePerCreditHour() => Assert.Equal(
        22000,
        Pricing.Of(Sample.Program(credits: 144), Sample.Institution(), [Sample.Charges()], new PriceTerms("GA", false, true)).Total.Value);

    [Fact]
    public void ProgramsOwnPrice_ComesFirst()
    {
        DegreePrice price = Pricing.Of(With(Stated(9900, TuitionBasis.Program)), Sample.Institution(), [Sample.Charges()], Texan);
        Assert.Equal(9900, price.Total.Value);
        Assert.Equal(FigureKind.Stated, price.Total.Kind);
    }

    [Fact]
    public void OwnResidency_ComesBeforeTheWholeProgram()
    {
        Program program = With(Stated(40000, TuitionBasis.Program), Stated(600, TuitionBasis.Credit, TuitionResidency.InState));
        Assert.Equal(18000, Pricing.Of(program, Sample.Institution(), [], Georgian).Total.Value);
        Assert.Equal(40000, Pricing.Of(program, Sample.Institution(), [], Texan).Total.Value);
    }

    [Fact]
    public void OnlinePrice_IsForOnlineProgramsOnly()
    {
        Program campus = With(Stated(180, TuitionBasis.Credit, TuitionResidency.Online));
        Assert.Equal(22000, Pricing.Of(campus, Sample.Institution(), [Sample.Charges()], Georgian).Total.Value);
        Assert.Equal(5400, Pricing.Of(campus with { Modalities = [Modality.Online] }, Sample.Institution(), [Sample.Charges()], Georgian).Total.Value);
    }

    [Fact]
    public void PricePerCourse_CountsThreeCreditsEach() =>
        Assert.Equal(10000, Pricing.Of(With(Stated(1000, TuitionBasis.Course)), Sample.Institution(), [], Georgian).Total.Value);

    /// <summary>
    /// Which of a program's prices applies, by what each case is named after. Prices are for the whole program where nothing else is said; the
    /// program takes 30 credits and is taught both online and on campus.
    /// </summary>
    public static TheoryData<string, PriceTerms, decimal> Applicable => new()
    {
        { "resident before anybody", Georgian, 30_000 },
        { "visitor: his own before the online form", Texan, 50_000 },
        { "visa: never the resident's", new PriceTerms("GA", International: true, PartTime: false), 50_000 },
    };

    [Theory]
    [MemberData(nameof(Applicable))]
    public void PriceOfOnesResidency_ComesBeforeTheOthers(string rule, PriceTerms terms, decimal price)
    {
        Program program = With(
            Stated(20_000, TuitionBasis.Program),
            Stated(10_000, TuitionBasis.Program, TuitionResidency.Online),
            Stated(30_000, TuitionBasis.Program, TuitionResidency.InState),
            Stated(50_000, TuitionBasis.Program, TuitionResidency.OutOfState)) with
        { Modalities = [Modality.Online, Modality.Campus] };
        Assert.True(price == Pricing.Of(program, Sample.Institution(), [], terms).Total.Value, rule);
    }

    [Theory]
    [InlineData(null, false, 10_000)]
    [InlineData(true, false, 10_000)]
    [InlineData(false, false, 20_000)]
    [InlineData(true, true, 20_000)]
    public void OnlineForm_ComesBeforeThePriceForAnybody_UnlessThePersonStudiesOnCampus(bool? online, bool international, int price)
    {
        Program program = With(Stated(20_000, TuitionBasis.Program), Stated(10_000, TuitionBasis.Program, TuitionResidency.Online)) with { Modalities = [Modality.Online, Modality.Campus] };
        Assert.Equal(price, Pricing.Of(program, Sample.Institution(), [], new PriceTerms("TX", international, PartTime: false, online)).Total.Value);
    }

    [Fact]
    public void WholeProgram_ComesBeforeACredit_ACourse_AYear_ATerm()
    {
        StatedTuition[] prices = [Stated(5, TuitionBasis.Term), Stated(4, TuitionBasis.Year), Stated(3, TuitionBasis.Course), Stated(2, TuitionBasis.Credit), Stated(9_999, TuitionBasis.Program)];
        string[] order = ["whole program", "credits", "courses", "academic years", "terms"];
        for (int gone = 0; gone < prices.Length; gone++)
        {
            Assert.Contains(order[gone], Pricing.Of(With(prices[..^gone]), Sample.Institution(), [], Texan).Basis, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AmongEqualPrices_TheLowestIsTaken() =>
        Assert.Equal(21_000, Pricing.Of(With(Stated(900, TuitionBasis.Credit), Stated(700, TuitionBasis.Credit)), Sample.Institution(), [], Texan).Total.Value);

    [Theory]
    [InlineData(30, 10)]
    [InlineData(31, 11)]
    [InlineData(32, 11)]
    [InlineData(10, 10)]
    [InlineData(96, 96)]
    public void PricePerCourse_CountsBegunCourses_AndUnitsOfAnotherSystemAsCourses(double credits, int courses) =>
        Assert.Equal(courses * 1000, Pricing.Of(Sample.Program(credits: credits) with { Tuition = [Stated(1000, TuitionBasis.Course)] }, Sample.Institution(), [], Georgian).Total.Value);

    [Fact]
    public void InstitutionsCharge_IsAnAssumption_NeverDerived() =>
        Assert.Equal(FigureKind.Assumed, Pricing.Of(Sample.Program(), Sample.Institution(), [Sample.Charges()], Georgian).Total.Kind);

    [Fact]
    public void NoPriceAnywhere_StaysMissing()
    {
        Figure<decimal> total = Pricing.Of(Sample.Program(), Sample.Institution(), [], Georgian).Total;
        Assert.Equal(FigureStatus.NotReported, total.Status);
    }

    [Fact]
    public void FeesNotReported_AreSaid_NotGuessed()
    {
        DegreePrice price = Pricing.Of(Sample.Program(), Sample.Institution(), [Sample.Charges(fees: null)], Georgian);
        Assert.Equal(20000, price.Total.Value);
        Assert.Contains(price.Assumptions, a => a.StartsWith("Required fees are not reported", StringComparison.Ordinal));
    }

    [Fact]
    public void Offering_RestsOnAnAssumedLength() =>
        Assert.Equal(FigureKind.Assumed, Pricing.Of(Sample.Institution(), [Sample.Charges()], Georgian).Total.Kind);

    [Fact]
    public void ChargeThatIsEstimated_StaysEstimated_UnlessTheLengthIsAssumedToo()
    {
        Charges charges = Sample.Charges() with { TuitionInState = Figure<decimal>.Known(10_000, FigureKind.Estimated, Sample.Source, "USD") };
        Assert.Equal(FigureKind.Estimated, Pricing.Of(Sample.Program(), Sample.Institution(), [charges], Georgian).Total.Kind);
        Assert.Equal(FigureKind.Assumed, Pricing.Of(Sample.Institution(), [charges], Georgian).Total.Kind);
    }

    [Fact]
    public void ProgramThatIsOnlyOnline_ChargesItsOnlinePrice_WhateverThePersonWouldRatherDo()
    {
        Program program = With(Stated(20_000, TuitionBasis.Program), Stated(10_000, TuitionBasis.Program, TuitionResidency.Online)) with { Modalities = [Modality.Online] };
        Assert.Equal(10_000, Pricing.Of(program, Sample.Institution(), [], Texan with { Online = false }).Total.Value);
        Assert.Equal(10_000, Pricing.Of(program, Sample.Institution(), [], new PriceTerms("TX", International: true, PartTime: false)).Total.Value);
    }

    [Theory]
    [InlineData(2, 10_000)]
    [InlineData(3, 20_000)]
    public void OfficialPrice_CountsAsOfTheNewestYear_ForTwoYearsAndNoLonger(int years, int price)
    {
        Program program = With(
            Stated(10_000, TuitionBasis.Program) with { Voice = FigureVoice.Official, Year = 2026 - years },
            Stated(20_000, TuitionBasis.Program) with { Voice = FigureVoice.Report, Year = 2026 });
        Assert.Equal(price, Pricing.Of(program, Sample.Institution(), [], Texan).Total.Value);
    }

    [Theory]
    [InlineData(TuitionBasis.Credit, true)]
    [InlineData(TuitionBasis.Course, true)]
    [InlineData(TuitionBasis.Year, false)]
    [InlineData(TuitionBasis.Program, false)]
    public void CreditsAreAssumed_OnlyWhereThePriceIsByTheCreditOrCourse_AndNoneAreStated(TuitionBasis basis, bool assumed)
    {
        Program unsaid = Sample.Program(credits: null);
        Assert.Equal(assumed, StatedWhole.Of(unsaid, DegreeLength.Of(unsaid), Stated(900, basis)).CreditsAreAssumed);
        Assert.False(StatedWhole.Of(Sample.Program(), DegreeLength.Of(Sample.Program()), Stated(900, basis)).CreditsAreAssumed);
    }

    private static decimal Published(PriceTerms terms) =>
        Pricing.Of(Sample.Program(), Sample.Institution(), [Sample.Charges()], terms).Total.Value;

    private static StatedTuition Stated(decimal amount, TuitionBasis basis, TuitionResidency residency = TuitionResidency.Any) =>
        new(amount, basis, residency, Sample.Source, FactKind.Official);

    private static Program With(params StatedTuition[] tuition) => Sample.Program() with { Tuition = tuition };
}

using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Tests.Catalogs;

namespace Gradus.Tests.Costs;

/// <summary>Which prices of a record are used. The institution charges residents $10,000 a year, others $20,000; the degree takes 30 credits and two years.</summary>
public sealed class StatedAuditTests
{
    public static TheoryData<string, StatedTuition[], bool, bool> Rules => new()
    {
        { "a listing within 1.8 times the charge", [Listing(71_000)], false, false },
        { "a listing beyond 1.8 times the charge", [Listing(73_000)], true, false },
        { "a listing for residents, against what residents pay", [Listing(37_000, TuitionResidency.InState)], true, false },
        { "a listing within 1.4 times an official price", [Listing(41_000), Official(1_000)], false, false },
        { "a listing beyond 1.4 times an official price", [Listing(43_000), Official(1_000)], true, false },
        { "a listing far under an official price", [Listing(20_000), Official(1_000)], true, false },
        { "a listing beside a price for others", [Listing(20_000, TuitionResidency.InState), Official(1_000, TuitionResidency.OutOfState)], false, false },
        { "a listing beside another listing", [Listing(20_000), Listing(60_000)], false, false },
        { "a report near the charge", [Listing(30_000) with { Voice = FigureVoice.Report }], false, false },
        { "a report far under the charge", [Listing(10_000) with { Voice = FigureVoice.Report }], false, true },
        { "a report far above the charge", [Listing(90_000) with { Voice = FigureVoice.Report }], false, true },
        { "an official price far above the charge", [Official(3_000)], false, false },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void FirstPrice_IsUsedByTheRule(string rule, StatedTuition[] prices, bool setAside, bool far)
    {
        AuditedPrice first = StatedAudit.Of(Sample.Program() with { Tuition = prices }, Sample.Institution(), [Sample.Charges()])[0];
        Assert.True((first.SetAside is not null, first.IsFar) == (setAside, far), $"{rule}: {first.SetAside}, {first.Whole.Amount}");
    }

    /// <summary>At a school of quarter hours a year's charge buys fewer credits of the degree than its length says: what its credits come to counts where that is more.</summary>
    [Fact]
    public void AListing_IsHeldAgainstTheChargeForItsCredits_WhereThatIsMore()
    {
        Program program = Sample.Program() with { Tuition = [Listing(73_000)] };
        Assert.NotNull(StatedAudit.Of(program, Sample.Institution(), [Sample.Charges(perCredit: 650)])[0].SetAside);
        Assert.Null(StatedAudit.Of(program with { Credits = Figure<double>.Known(45, FigureKind.Stated, Sample.Source, "credits") }, Sample.Institution(), [Sample.Charges(perCredit: 650)])[0].SetAside);
    }

    [Fact]
    public void PriceSetAside_GivesWayToTheNext_AndIsSaid()
    {
        Program program = Sample.Program() with { Tuition = [Listing(43_000), Official(1_000)] };
        DegreePrice price = Pricing.Of(program, Sample.Institution(), [Sample.Charges()], PriceTerms.Unsaid);
        Assert.Equal(30_000, price.Total.Value);
        Assert.Contains(price.Assumptions, a => a.StartsWith("Set aside: $43,000 for the whole program", StringComparison.Ordinal));
    }

    [Fact]
    public void FeesOfATerm_AreChargedForEachTerm_UnlessTheyAreMoreThanTheTuition()
    {
        Program program = Sample.Program() with { Tuition = [Official(1_000)], FeesPerTerm = Figure<decimal>.Known(500, FigureKind.Stated, Sample.Source, "USD") };
        DegreePrice price = Pricing.Of(program, Sample.Institution(), [Sample.Charges()], PriceTerms.Unsaid);
        Assert.Equal((30_000, 2_000, 32_000), (price.Tuition.Value, price.Fees.Value, price.Total.Value));
        DegreePrice dear = Pricing.Of(program with { FeesPerTerm = Figure<decimal>.Known(9_000, FigureKind.Stated, Sample.Source, "USD") }, Sample.Institution(), [Sample.Charges()], PriceTerms.Unsaid);
        Assert.False(dear.Fees.IsKnown);
        Assert.Contains(dear.Assumptions, a => a.Contains("more than the tuition", StringComparison.Ordinal));
        DegreePrice whole = Pricing.Of(program with { Tuition = [Official(30_000) with { Basis = TuitionBasis.Program }] }, Sample.Institution(), [Sample.Charges()], PriceTerms.Unsaid);
        Assert.Equal(30_000, whole.Total.Value);
        Assert.Contains(whole.Assumptions, a => a.Contains("may hold them", StringComparison.Ordinal));
    }

    private static StatedTuition Official(decimal perCredit, TuitionResidency residency = TuitionResidency.Any) =>
        new(perCredit, TuitionBasis.Credit, residency, Sample.Source, FactKind.Official);

    private static StatedTuition Listing(decimal whole, TuitionResidency residency = TuitionResidency.Any) =>
        new(whole, TuitionBasis.Program, residency, Sample.Source, FactKind.ThirdParty) { Voice = FigureVoice.Listing };
}

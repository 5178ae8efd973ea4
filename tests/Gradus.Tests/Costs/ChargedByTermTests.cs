using Gradus.Costs.Prices;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Costs;

/// <summary>Charges that stand with the rules of a degree are one of the prices that its pages state.</summary>
public sealed class ChargedByTermTests
{
    private static readonly TermCharges Charges = new(700, [new TermFee(Season.Fall, 1, 200), new TermFee(Season.Fall, 7, 450), new TermFee(Season.Summer, 1, 90)], 2026, "https://example.edu/tuition");

    private static Program Some(bool online) => CatalogLoader.Load(SourceFiles.Data).Programs.First(p => p.IsOnline == online && p.Tuition.Count == 0 && !p.FeesPerTerm.IsKnown);

    [Theory]
    [InlineData(true, TuitionResidency.Online)]
    [InlineData(false, TuitionResidency.Any)]
    public void OnlineDegree_IsChargedOnline_AndACampusDegreeAnybody(bool online, TuitionResidency residency)
    {
        Program named = ChargedByTerm.Named(Some(online), Charges);
        StatedTuition price = Assert.Single(named.Tuition);
        Assert.Equal((700m, residency, 2026, true), (price.Amount, price.Residency, price.Year, price.NamesFees));
        Assert.Equal(450m, named.FeesPerTerm.Value);
    }

    [Fact]
    public void WithoutFees_ThoseOfTheProgramStay()
    {
        Program some = Some(online: true);
        Program named = ChargedByTerm.Named(some, Charges with { Fees = [] });
        Assert.Equal(some.FeesPerTerm, named.FeesPerTerm);
        Assert.False(named.Tuition[0].NamesFees);
    }

    [Theory]
    [InlineData(true, false, 700)]
    [InlineData(false, false, 730)]
    [InlineData(false, true, 790)]
    public void TuitionOfACredit_IsThatOfWhereOneLives(bool resident, bool abroad, int perCredit) =>
        Assert.Equal(perCredit, (Charges with { PerCreditOutOfState = 730, PerCreditAbroad = 790 }).For(resident, abroad).PerCredit);

    [Fact]
    public void TuitionOfACredit_IsOneForAll_WhereItsPageNamesOne() => Assert.Equal(700, Charges.For(resident: false, abroad: true).PerCredit);

    /// <summary>Georgia Tech's online degree: its page names a tuition by residence, fees by the credits of a term, and no payment by the month.</summary>
    [Fact]
    public void OnlineDegreeOfAState_CostsMoreFromElsewhere_ByItsOwnPage()
    {
        Gradus.Catalogs.Catalog catalog = Ledgers.People.Catalog;
        Item item = catalog.FindItem("georgia-tech-ms-computer-science-machine-learning-online")!;
        TermCharges charged = catalog.Degrees.ChargesOf(item.Program!)!;
        DegreePrice Of(string? state, bool abroad) => Pricing.Of(catalog, item, new PriceTerms(state, abroad, true, true));
        Assert.Equal(charged.PerCredit, Of("GA", false).ByTerm!.PerCredit);
        Assert.Equal(charged.PerCreditOutOfState, Of("MT", false).ByTerm!.PerCredit);
        Assert.Equal(charged.PerCreditAbroad, Of(null, true).ByTerm!.PerCredit);
        Assert.True(Of("GA", false).Total.Value < Of("MT", false).Total.Value && Of("MT", false).Total.Value < Of(null, true).Total.Value);
        Assert.DoesNotContain(Of("MT", false).Assumptions, a => a.Contains("whatever the pace", StringComparison.Ordinal));
        Assert.False(charged.ByMonth);
    }
}

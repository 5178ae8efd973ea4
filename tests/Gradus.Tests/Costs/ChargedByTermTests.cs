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
}

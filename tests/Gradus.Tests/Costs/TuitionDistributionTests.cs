using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Sources.Loading;
using Gradus.Statistics;
using Gradus.Tests.Catalogs;

namespace Gradus.Tests.Costs;

public sealed class TuitionDistributionTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    private static readonly TuitionDistributions Distributions = new(Shipped);

    /// <summary>Public: 10,000 + 1,000 or 20,000 + 1,000 a year for two years; private 30,000 + 1,000.</summary>
    private static readonly Catalog Made = new(new CatalogContent
    {
        Version = "test",
        Institutions = [Sample.Institution(), Sample.Institution(100002, control: Control.PrivateNonprofit), Sample.Institution(100003)],
        Offerings = [Sample.Offering(100001, "11.0701"), Sample.Offering(100002, "11.0701"), Sample.Offering(100003, "11.0701"), Sample.Offering(100001, "11.0102", 1, 1, 1, 1, 0)],
        Programs = [],
        Fields = [],
        DegreeTypes = [],
        Occupations = [],
        States = [],
        Places = [],
        Horizons = [],
        Cips = [],
        Charges = [Sample.Charges(), Sample.Charges(100002, 30000, 30000)],
        Earnings = [],
        Research = [],
        Spending = [],
        ReferenceCharges = [],
        WholeDegreeRange = new ReferenceRange(25000, 60000, "stated", Sample.Source),
    });

    [Fact]
    public void Residency_DecidesAtPublicInstitutionsOnly()
    {
        var distributions = new TuitionDistributions(Made);
        Assert.Equal([22000], distributions.Of(ReferenceGroup.Public, ChargeResidency.InState).Ascending);
        Assert.Equal([42000], distributions.Of(ReferenceGroup.Public, ChargeResidency.OutOfState).Ascending);
        Assert.Equal([62000], distributions.Of(ReferenceGroup.PrivateNonprofit, null).Ascending);
        Assert.Equal([22000, 62000], distributions.Of(ReferenceGroup.All, ChargeResidency.InState).Ascending);
    }

    [Fact]
    public void DegreeWithoutAPrice_IsCountedAsMissing_AndInactiveOnesNotAtAll()
    {
        TuitionDistribution publics = new TuitionDistributions(Made).Of(ReferenceGroup.Public, ChargeResidency.InState);
        Assert.Equal((1, 1), (publics.Ascending.Count, publics.Missing));
    }

    [Fact]
    public void Context_SaysWhatCostsLess_AndWhetherTheRangeHoldsIt()
    {
        var distributions = new TuitionDistributions(Made);
        TuitionContext context = TuitionContext.Of(Made, distributions, Made.FindItem("100001-11.0701")!, PriceTerms.Unsaid)!;
        Assert.Equal((42000, 21000, 0, true), (context.Price.Total.Value, context.PerYear, context.ShareBelow, context.IsWithinRange));
        Assert.Null(context.Average);
        Assert.Null(TuitionContext.Of(Made, distributions, Made.FindItem("100003-11.0701")!, PriceTerms.Unsaid));
    }

    /// <summary>Where the price is a range, so is its place among others, a year of it, and whether what is said of whole degrees holds it.</summary>
    [Fact]
    public void Context_OfARange_IsARange()
    {
        var distributions = new TuitionDistributions(Made);
        TuitionContext firm = TuitionContext.Of(Made, distributions, Made.FindItem("100001-11.0701")!, PriceTerms.Unsaid)!;
        TuitionContext At(double low, double high) => firm with { Price = firm.Price with { Total = firm.Price.Total.WithSpread(Spread.LognormalBetween("", low, high)) } };
        Assert.Equal((5_000m, 40_000m), At(10_000, 80_000).PerYearAtEnds);
        (double least, double most) = At(10_000, 80_000).ShareBelowAtEnds;
        Assert.True(least <= firm.ShareBelow && firm.ShareBelow <= most && least < most);
        Assert.Equal([true, null, null, false, false], new[] { At(30_000, 50_000), At(20_000, 50_000), At(20_000, 80_000), At(10_000, 20_000), At(70_000, 90_000) }.Select(c => c.IsWithinRange));
        Assert.StartsWith("It may lie within or beyond the $25,000", TuitionText.Range(At(20_000, 80_000)), StringComparison.Ordinal);
        Assert.Contains("$5,000-40,000", TuitionText.APrice(At(10_000, 80_000)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24999.99, false)]
    [InlineData(25000, true)]
    [InlineData(60000, true)]
    [InlineData(60000.01, false)]
    public void Range_HoldsItsEnds(double price, bool holds) => Assert.Equal(holds, Made.WholeDegreeRange!.Holds((decimal)price));

    /// <summary>Counted again from the catalogue in the plainest way.</summary>
    [Fact]
    public void Shipped_PublicOutOfState_IsThePriceOfEveryDegreeAPersonCanChoose()
    {
        var named = Shipped.Programs.Where(p => p.Restriction is null && p.OfferingId is not null).Select(p => p.OfferingId!).ToHashSet(StringComparer.Ordinal);
        double[] expected =
        [
            .. Shipped.Items
                .Where(i => i.Institution.Control == Control.Public && Shipped.IsCandidate(i) && (i.IsProgram ? i.Program!.Restriction is null : i.Offering!.Latest.Total is { IsKnown: true, Value: > 0 } && (i.OnlineIsNamed || !named.Contains(i.Id))))
                .Select(i => Pricing.Of(Shipped, i, PriceTerms.Unsaid).Total)
                .Where(p => p.IsKnown)
                .Select(p => (double)p.Value)
                .Order(),
        ];
        Assert.Equal(expected, Distributions.Of(ReferenceGroup.Public, ChargeResidency.OutOfState).Ascending);
    }

    [Fact]
    public void Shipped_Residents_NeverPayMoreAtTheMedian_AndQuantilesAscend()
    {
        foreach (IReadOnlyList<TuitionDistribution> set in new[] { Distributions.All, Distributions.Core })
        {
            Assert.True(set[0].Median < set[1].Median);
            Assert.True(set[4].Median < set[5].Median);
            Assert.Equal(set[0].Ascending.Count + set[2].Ascending.Count + set[3].Ascending.Count, set[4].Ascending.Count);
            Assert.All(set, d => Assert.Equal(TuitionDistribution.Shares.Select(d.At).Order(), TuitionDistribution.Shares.Select(d.At)));
            Assert.All(set, d => Assert.InRange(d.ShareWithin(Shipped.WholeDegreeRange!)!.Value, 0.25, 0.9));
        }
    }
}

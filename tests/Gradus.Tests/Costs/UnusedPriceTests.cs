using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Costs;

/// <summary>A price that a page names and that is not taken does not vanish: the estimate reaches to it, or says why it does not.</summary>
public sealed class UnusedPriceTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    private static readonly PriceTerms Anybody = PriceTerms.Unsaid;

    public static TheoryData<string> Estimated =>
    [
        .. Shipped.Programs.Where(p => p.Tuition.Count > 0 && Shipped.FindItem(p.Id) is { } item && !Pricing.Of(Shipped, item, Anybody).IsProgramsOwn && Pricing.Of(Shipped, item, Anybody).Total.IsKnown)
            .Select(p => p.Id),
    ];

    [Theory]
    [MemberData(nameof(Estimated))]
    public void EveryPriceThatPagesName_IsInTheRange_OrSetAsideByName(string id)
    {
        Item item = Shipped.FindItem(id)!;
        DegreePrice price = Pricing.Of(Shipped, item, Anybody);
        IReadOnlyList<UnusedPrice> unused = UnusedPrices.Of(item.Program!, item.Institution, Shipped.ChargesOf(item.Institution.Id), Anybody);
        Assert.All(unused, u =>
        {
            bool within = u.Amount >= price.Total.Low - 1 && u.Amount <= price.Total.High + 1;
            Assert.True(within || price.Assumptions.Contains($"Set aside: {u.Words}."), $"{u.Amount} of {u.Words}, {price.Total.Low} to {price.Total.High}");
        });
        Assert.True(unused.Count == 0 || !price.Basis.Contains("no page states", StringComparison.Ordinal), price.Basis);
    }

    [Theory]
    [InlineData("asu-ms-business-analytics-online", 36_500)]
    [InlineData("depaul-ms-data-science", 44_980)]
    [InlineData("harvard-alm-data-science-extension", 35_000)]
    public void PriceOfAList_IsReached(string id, decimal named)
    {
        DegreePrice price = Pricing.Of(Shipped, Shipped.FindItem(id)!, Anybody);
        Assert.InRange(named, price.Total.Low!.Value - 1, price.Total.High!.Value + 1);
        Assert.InRange(price.Total.Value, price.Total.Low.Value, price.Total.High.Value);
    }

    [Fact]
    public void PriceFarOff_IsSetAside_AndDoesNotWiden()
    {
        UnusedPrice far = new(200_000, "far");
        Assert.Equal((10_000, 20_000), (UnusedPrices.Widen([far], 10_000, 20_000).Low, UnusedPrices.Widen([far], 10_000, 20_000).High));
        Assert.Equal((4_000, 20_000), (UnusedPrices.Widen([new(4_000, "at the limit")], 10_000, 20_000).Low, UnusedPrices.Widen([new(4_000, "at the limit")], 10_000, 20_000).High));
        Assert.Equal((10_000, 49_000), (UnusedPrices.Widen([new(49_000, "near")], 10_000, 20_000).Low, UnusedPrices.Widen([new(49_000, "near")], 10_000, 20_000).High));
    }
}

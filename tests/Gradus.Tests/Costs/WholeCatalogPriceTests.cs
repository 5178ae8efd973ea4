using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.Tests.Costs;

/// <summary>Rules that the price of every degree of the shipped dataset keeps.</summary>
public sealed class WholeCatalogPriceTests
{
    private static readonly Catalog Catalog = Ledgers.People.Catalog;

    public static TheoryData<PriceTerms> People =>
    [
        PriceTerms.Unsaid, new PriceTerms("CA", International: false, PartTime: null), new PriceTerms("TX", International: false, PartTime: null), new PriceTerms(null, International: true, PartTime: null),
    ];

    /// <summary>Unless the school itself states one price for each pace.</summary>
    [Theory]
    [MemberData(nameof(People))]
    public void OnlyThePaceChanges_NoDegreeCostsUnderHalfOrOverDouble(PriceTerms person)
    {
        string[] apart =
        [
            .. Catalog.Items.Select(item => (item, Full: Total(item, person with { PartTime = false }), Part: Total(item, person with { PartTime = true })))
                .Where(of => of.Full.IsKnown && of.Part is { IsKnown: true, Value: > 0 } && of.item.Program?.Tuition.Any(t => t.Load is not null) != true)
                .Where(of => of.Full.Value / of.Part.Value is < 0.5m or > 2)
                .Select(of => $"{of.item.Id}: {of.Full.Value:0} full-time, {of.Part.Value:0} part-time"),
        ];
        Assert.Empty(apart);
    }

    /// <summary>What only somebody else says is an interval, whatever its unit.</summary>
    [Fact]
    public void PriceOfSomebodyElse_IsNeverFirm() => Assert.All(
        Catalog.Items.Where(i => i.IsProgram).Select(i => (i.Id, Price: Pricing.Of(Catalog, i, PriceTerms.Unsaid))).Where(p => p.Price.IsProgramsOwn && p.Price.SaidBy == FactKind.ThirdParty),
        p => Assert.True(p.Price.Total.Low < p.Price.Total.High, p.Id));

    [Fact]
    public void FeesOfATerm_NeverCostMoreThanTheTuition() => Assert.All(
        Catalog.Items.Where(i => i.IsProgram).Select(i => (i.Id, Price: Pricing.Of(Catalog, i, PriceTerms.Unsaid))).Where(p => p.Price.IsProgramsOwn && p.Price.Fees.IsKnown),
        p => Assert.True(p.Price.Fees.Value <= p.Price.Tuition.Value, p.Id));

    private static Figure<decimal> Total(Item item, PriceTerms person) => Pricing.Of(Catalog, item, person).Total;
}

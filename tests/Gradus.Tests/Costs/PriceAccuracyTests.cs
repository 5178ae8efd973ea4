using Gradus.App.Verbs.Data;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Sources.Loading;
using Gradus.Statistics;

namespace Gradus.Tests.Costs;

/// <summary>How well hidden prices of the shipped dataset are estimated, against the bars of the method.</summary>
public sealed class PriceAccuracyTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    private static readonly IReadOnlyList<PriceObservation> Observations = PriceObservation.AllOf(Shipped);

    private static readonly PriceTrial Trial = PriceTrial.Of(Observations);

    [Fact]
    public void HiddenPrices_AreEstimatedWithinTheBars()
    {
        Assert.InRange(Trial.Alone.Average(r => Math.Abs(r.Value)), 0, 0.26);
        Assert.InRange(Trial.WithSisters.Average(r => Math.Abs(r.Value)), 0, 0.22);
    }

    [Fact]
    public void Intervals_HoldTheShareThatTheyPromise()
    {
        Assert.InRange(Share(PriceTrial.Held(Trial.Alone)), 0.75, 0.85);
        Assert.InRange(Share(PriceTrial.Held(Trial.WithSisters)), 0.75, 0.85);
    }

    /// <summary>Exact binomial test, two-sided by the sum of what is no likelier, at 5 %.</summary>
    [Theory]
    [InlineData(PriceGroup.Online)]
    [InlineData(PriceGroup.Professional)]
    [InlineData(PriceGroup.Other)]
    public void Coverage_IsNotRejected_InAnyGroup(PriceGroup group)
    {
        IReadOnlyList<bool> held = PriceTrial.Held(Trial.Alone);
        bool[] own = [.. held.Where((_, i) => Trial.Alone[i].Group == group)];
        Assert.True(own.Length >= 5, $"{own.Length} {group}");
        Assert.True(Binomial.TwoSided(own.Count(h => h), own.Length, PriceModel.Coverage) > 0.05, $"{own.Count(h => h)} of {own.Length} {group}");
    }

    [Fact]
    public void Report_IsTheCommittedOne() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "price-accuracy.md"), PriceAccuracy.Report(Shipped));

    private static double Share(IReadOnlyList<bool> held) => held.Count(h => h) / (double)held.Count;
}

using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Costs;

public sealed class PriceModelTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    [Theory]
    [InlineData(396, 16680, false)]
    [InlineData(7667, 60276, false)]
    [InlineData(743, 48496, false)]
    [InlineData(1450, 29140, true)]
    public void ChargePerCredit_CountsOnlyWhereItFitsTheYears(int perCredit, int annual, bool fits) =>
        Assert.Equal(fits, new RateCheck(perCredit, annual).Fits);

    [Fact]
    public void Price_DoesNotDependOnPace_WhereItIsEstimated() =>
        Assert.All(Shipped.Items.Where(i => i.IsActive && PricedDegree.Of(i, Shipped.ChargesOf(i.Institution.Id)) is not null), item =>
        {
            DegreePrice full = Pricing.Of(Shipped, item, PriceTerms.Unsaid with { PartTime = false });
            DegreePrice part = Pricing.Of(Shipped, item, PriceTerms.Unsaid with { PartTime = true });
            if (!full.IsProgramsOwn && !part.IsProgramsOwn)
            {
                Assert.Equal(full.Total.Value, part.Total.Value);
            }
        });

    [Fact]
    public void PriceThatNoPageStates_IsAnIntervalAndAnEstimate_NeverDerived() =>
        Assert.All(Shipped.Items.Where(i => i.IsActive), item =>
        {
            DegreePrice price = Pricing.Of(Shipped, item, PriceTerms.Unsaid);
            if (price is { IsProgramsOwn: false, Total: { IsKnown: true, Value: > 0 } total })
            {
                Assert.True(total.Low < total.High, item.Id);
                Assert.InRange(total.Value, total.Low!.Value, total.High!.Value);
                Assert.NotEqual(FigureKind.Derived, total.Kind);
                Assert.NotEqual(FigureGrade.Own, total.Evidence!.Grade);
            }
        });

    [Theory]
    [InlineData("ut-austin-ms-artificial-intelligence-online", 10000)]
    public void PriceOfSisters_IsWithinTheInterval_WhereTheyAllChargeTheSame(string id, int price)
    {
        Figure<decimal> total = Pricing.Of(Shipped, Shipped.FindItem(id)!, PriceTerms.Unsaid).Total;
        Assert.InRange(price, total.Low!.Value, total.High!.Value);
    }

    [Fact]
    public void Resident_PaysNoMoreThanOthers_WhereThePriceIsEstimated() =>
        Assert.All(Shipped.Items.Where(i => i.IsActive && PricedDegree.Of(i, Shipped.ChargesOf(i.Institution.Id)) is not null), item =>
        {
            DegreePrice resident = Pricing.Of(Shipped, item, PriceTerms.Unsaid with { State = item.Institution.State });
            DegreePrice other = Pricing.Of(Shipped, item, PriceTerms.Unsaid);
            if (!resident.IsProgramsOwn && !other.IsProgramsOwn)
            {
                Assert.True(resident.Tuition.Value <= other.Tuition.Value, item.Id);
            }
        });

    [Fact]
    public void Model_IsNotMade_OfTooFewPrices() => Assert.Null(PriceModel.Of([]));

    [Fact]
    public void PriceAYearWithoutALength_IsAnInterval()
    {
        Item[] assumed = [.. Shipped.Items.Where(i => Pricing.Of(Shipped, i, PriceTerms.Unsaid) is { IsProgramsOwn: true, LengthIsAssumed: true })];
        Assert.NotEmpty(assumed);
        Assert.All(assumed, item =>
        {
            Figure<decimal> total = Pricing.Of(Shipped, item, PriceTerms.Unsaid).Total;
            Assert.True(total.Low < total.High, item.Id);
        });
    }
}

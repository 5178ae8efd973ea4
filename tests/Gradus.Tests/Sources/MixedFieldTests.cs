using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;

namespace Gradus.Tests.Sources;

/// <summary>Where a school counts its MBAs in management science, what they earn is not said of a degree in business analytics.</summary>
public sealed class MixedFieldTests
{
    private static Catalog Catalog => Ledgers.People.Catalog;

    [Theory]
    [InlineData(100, 0, true)]
    [InlineData(100, 24, true)]
    [InlineData(100, 25, false)]
    [InlineData(59, 0, false)]
    public void ManyInManagementScience_BesideHardlyAnyInGeneralBusiness_AreMbas(int science, int business, bool mixed)
    {
        using var tiny = new TinySources();
        foreach (int year in (int[])[2023, 2024])
        {
            tiny.Zip($"C{year}_A", $"{TinySources.C}100001,11.0102,1,7,10,6,4\n100001,52.0201,1,7,{business},0,{business}\n100001,52.1301,1,7,{science},0,{science}\n100001,99,1,7,{science + business + 10},6,{science + business + 4}\n");
        }

        Assert.Equal(mixed ? 1 : 0, TinySources.Rows(tiny.Build(), "mixed_fields").Length);
    }

    [Fact]
    public void AMedianOfMbas_IsNotTakenForAnotherDegree_AndAKnownCodeKeepsIts()
    {
        Item analytics = Catalog.FindItem("mit-mban-business-analytics")!;
        Assert.True(Catalog.NewestEarningsOf(analytics)!.HoldsMbas);
        Assert.False(Catalog.HasPublishedPay(analytics));
        Figure<decimal> pay = Catalog.PayOf(analytics, Horizon.OneYear);
        Assert.Equal(FigureKind.Estimated, pay.Kind);
        Assert.True(pay.Spread!.High - pay.Spread.Low > 20_000);
        Assert.True(analytics.LatestAwards.IsKnown);
        Assert.False(analytics.CohortAwards.IsKnown);
        Assert.False(Catalog.NewestEarningsOf(Catalog.FindItem("georgia-tech-ms-analytics-online")!)!.HoldsMbas);
    }

    [Fact]
    public void OnlyManagementScience_IsLeftOut()
    {
        Assert.All(Catalog.NewestEarnings.Masters.Where(row => row.HoldsMbas), row => Assert.Equal("52.13", row.Cip4.ToString()));
        Assert.InRange(Catalog.NewestEarnings.Masters.Count(row => row.HoldsMbas), 5, 30);
    }
}

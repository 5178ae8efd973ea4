using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Sources.Compiler;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Sources;

/// <summary>The tables that stand whole in a folder of their publisher: what of the file is kept, and what the catalogue says of it.</summary>
public sealed class PublishedTableTests
{
    private static readonly CipCode Computing = CipCode.Parse("11.0102");

    [Fact]
    public void Release_StandsBesideTheOlderOne_WithItsOwnGraduatesAndDollars()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Catalog catalog = CatalogLoader.Load(tiny.To);
        EarningsRelease newest = catalog.NewestEarnings;
        Assert.Equal("10 June 2026", newest.Released);
        ReleasedEarnings row = newest.Find(new UnitId(100001), Computing, GraduateLevel.Master)!;
        Figure<decimal> first = newest.Median(row, Horizon.OneYear);
        Assert.Equal((100000m, "USD of 2024", "2022 and 2023"), (first.Value, first.Unit, first.Source!.Year));
        Assert.Equal((130000m, 20000m, 12), (newest.Median(row, Horizon.FourYears).Value, row.MedianDebt.Value, row.Awards));
        Assert.False(newest.Median(row, Horizon.TwoYears).IsKnown);
        Figure<decimal> older = catalog.FindEarnings(new UnitId(100001), Computing)!.Median(Horizon.OneYear);
        Assert.Equal((90000m, "USD of 2020"), (older.Value, older.Unit));
        Assert.Equal(70000m, newest.Median(newest.Find(new UnitId(100001), Computing, GraduateLevel.Bachelor)!, Horizon.OneYear).Value);
    }

    [Fact]
    public void ReleaseWhoseCohortNobodyStates_IsRefused()
    {
        using var tiny = new TinySources();
        File.Move(Path.Combine(tiny.From, "field-of-study-2026-06-10.csv.gz"), Path.Combine(tiny.From, "field-of-study-2025-04-23.csv.gz"));
        InputException error = Assert.Throws<InputException>(() => tiny.Build());
        Assert.StartsWith("horizons.yaml: field-of-study-2025-04-23.csv.gz is not among its releases (field-of-study-2026-06-10.csv.gz", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EarningsAfterYearsThatNoCohortIsStatedFor_AreRefused()
    {
        using var tiny = new TinySources();
        tiny.Put("field-of-study-2026-06-10.csv.gz", Packing.Gzip(Packing.Utf8(
            TinySources.Release.Replace("EARN_MDN_4YR,", "EARN_MDN_4YR,EARN_MDN_5YR,", StringComparison.Ordinal) + "100001,000100,1101,5,12,100000,130000,140000,20000\n")));
        InputException error = Assert.Throws<InputException>(() => tiny.Build());
        Assert.Contains("holds earnings after 5 years, and its release there says nothing of them; it has 1, 4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DatasetThatHoldsAReleaseWithoutItsCohorts_IsRefused_WhenItsEarningsAreAskedFor()
    {
        using var tiny = new TinySources();
        tiny.Build();
        string table = Path.Combine(tiny.To, "tables", "earnings_horizons.csv");
        File.WriteAllLines(table, File.ReadAllLines(table).Where(line => !line.StartsWith("field-of-study", StringComparison.Ordinal)));
        InputException error = Assert.Throws<InputException>(() => CatalogLoader.Load(tiny.To).NewestEarnings);
        Assert.Contains("says nothing of field-of-study-2026-06-10.csv.gz", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FigureOfSeveralCampuses_NamesThem_OnEach()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal("100001 100002", TinySources.Row(dataset, "earnings_release", "100001", "11.01", "master")[^1]);
        Assert.Equal("100001 100002", TinySources.Row(dataset, "earnings_release", "100002", "11.01", "master")[^1]);
        Assert.Equal("", TinySources.Row(dataset, "earnings_release", "100001", "11.01", "bachelor")[^1]);
        Catalog catalog = CatalogLoader.Load(tiny.To);
        Assert.Equal([new UnitId(100001), new UnitId(100002)], catalog.CampusesOf(new UnitId(100002)));
        Assert.Equal([new UnitId(100003)], catalog.CampusesOf(new UnitId(100003)));
    }

    [Fact]
    public void RowWithoutUnitId_BelongsToTheInstitutionOfItsOpeid()
    {
        using var tiny = new TinySources();
        Assert.Equal("90000", TinySources.Row(tiny.Build(), "earnings_release", "100003", "30.70", "master")[4]);
    }

    [Fact]
    public void FieldsAndInstitutionsOutOfScope_AreLeftOut()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(4, TinySources.Rows(dataset, "earnings_release").Length);
        Assert.Single(TinySources.Rows(dataset, "pay_shapes"));
    }

    [Fact]
    public void PayShapes_AreRatios_AndNeverLevels()
    {
        using var tiny = new TinySources();
        tiny.Build();
        PayShape shape = Assert.Single(CatalogLoader.Load(tiny.To).PayShapes.Pooled(GraduateLevel.Master, "11"));
        Assert.Equal((2.0, null, 1.5, null, 40), (shape.Spread[0], shape.Spread[1], shape.GrowthToFifthYear, shape.GrowthToTenthYear, shape.Earners));
    }

    [Fact]
    public void MetroWages_Prices_AndBachelorFields_AreFoundByTheirKeys()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Catalog catalog = CatalogLoader.Load(tiny.To);
        Assert.Equal("May 2025", catalog.MetroWages.Find("44100", new SocCode("15-2051"))!.Median.Source!.Year);
        Assert.Equal(FigureStatus.NotReported, catalog.MetroWages.Find("44100", new SocCode("15-2051"))!.WagePercentiles[4].Status);
        Assert.Null(catalog.MetroWages.Find("44100", new SocCode("15-1252")));
        Assert.Equal(2025, catalog.ConsumerPrices.Newest);
        Assert.Equal(321.943 / 313.689, catalog.ConsumerPrices.Factor(2024, 2025)!.Value, 12);
        Assert.Null(catalog.ConsumerPrices.Factor(2024, 2026));
        Assert.Equal(330.724, catalog.ConsumerPrices.Years[^1].FirstHalf);
        BachelorFieldPay field = Assert.Single(catalog.BachelorFields);
        Assert.Equal(("Computer science", 100000m, 95000.0 / 80000), (field.Title, field.Without[2].Value, field.Ratio));
    }

    [Fact]
    public void DatasetWithoutTheFiles_IsWhole_AndSaysNothing()
    {
        using var tiny = new TinySources();
        foreach (string name in new[] { "field-of-study-2026-06-10.csv.gz", "MSA_M2025_tech_21soc.csv.gz", "cpi-u_CUUR0000SA0_1913-2026.csv", "pseoe_all_2019_bachelors_masters.csv.gz", "grad-students.csv" })
        {
            tiny.Remove(name);
        }

        tiny.Build();
        Catalog catalog = CatalogLoader.Load(tiny.To);
        Assert.Empty(catalog.NewestEarnings.Masters);
        Assert.Empty(catalog.MetroWages.All);
        Assert.Null(catalog.ConsumerPrices.Newest);
        Assert.Empty(catalog.PayShapes.All);
        Assert.Empty(catalog.BachelorFields);
    }
}

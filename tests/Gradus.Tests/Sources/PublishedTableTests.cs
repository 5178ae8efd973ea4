using Gradus.Catalogs;
using Gradus.Costs;
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
        string[] lines = [.. File.ReadLines(tiny.Table("earnings_horizons")).Where(line => !line.StartsWith("field-of-study", StringComparison.Ordinal))];
        tiny.Rewrite("earnings_horizons", Packing.Utf8(string.Join('\n', lines) + "\n"));
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
    public void GraduateLoans_AreOfTheNewestYear_TogetherForCampusesThatReportTogether_AndAWithheldNumberIsNotZero()
    {
        using var tiny = new TinySources();
        tiny.Put("dl_volume_graduate_ay2020-21_ay2021-22.csv.gz", Packing.Gzip(Packing.Utf8("""
            OPEID,SCHOOL,STATE,AWARD_YEAR,LOAN_TYPE,RECIPIENTS,DISBURSED_USD
            00010000,Alpha,GA,2020-21,unsub_grad,900,9000000
            00010000,Alpha,GA,2021-22,unsub_grad,100,1000000
            00010001,Alpha branch,GA,2021-22,unsub_grad,20,300000
            00010000,Alpha,GA,2021-22,grad_plus,30,450000
            00099900,Nowhere,GA,2021-22,grad_plus,nan,nan

            """)));
        tiny.Build();
        Catalog catalog = CatalogLoader.Load(tiny.To);
        GraduateLoans loans = catalog.GraduateLoansOf(catalog.FindInstitution(new UnitId(100001))!)!;
        Assert.Equal(("2021-22", 120, 1_300_000m, 30), (loans.AwardYear, loans.UnsubsidizedBorrowers.Value, loans.Unsubsidized.Value, loans.PlusBorrowers.Value));
        Assert.Equal((15_000m, 0.25), (loans.MeanPlus, loans.PlusShare));
        Assert.Null(catalog.GraduateLoansOf(catalog.FindInstitution(new UnitId(100003))!)?.PlusShare);

        tiny.Put("dl_volume_graduate_ay2020-21_ay2021-22.csv.gz", Packing.Gzip(Packing.Utf8("OPEID,AWARD_YEAR,LOAN_TYPE,RECIPIENTS,DISBURSED_USD\n00010000,2021-22,unsub_grad,nan,nan\n")));
        tiny.Build();
        catalog = CatalogLoader.Load(tiny.To);
        Assert.False(catalog.GraduateLoansOf(catalog.FindInstitution(new UnitId(100001))!)!.UnsubsidizedBorrowers.IsKnown);
    }

    [Fact]
    public void PriceLevelOfAMetro_IsTheNewestThereIs_AndAnEmptyCellIsNone()
    {
        using var tiny = new TinySources();
        tiny.Put("metro_rpp2024_coordinates.csv.gz", Packing.Gzip(Packing.Utf8("CBSA,NAME,STATE,RPP_ALL_ITEMS_2024,LATITUDE,LONGITUDE\n44100,\"Springfield, IL\",IL,92.5,1,2\n10380,\"Aguadilla, PR\",PR,,1,2\n")));
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(["2024", "92.5"], TinySources.Row(dataset, "price_parities", "metro", "44100")[^2..]);
        Assert.Equal("2024 and 2023", CatalogLoader.Load(tiny.To).Vintages.PriceLevels);
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

using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Careers;

public sealed class PrevailingWageTests
{
    private static readonly Source Anywhere = new("DOL OFLC", "test", null, "2026");

    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    /// <summary>A level that is not known leaves the pay's own level open between its neighbours.</summary>
    [Theory]
    [InlineData(80_000, 0, 0)]
    [InlineData(90_000, 1, 2)]
    [InlineData(140_000, 3, 3)]
    [InlineData(200_000, 4, 4)]
    public void LevelOfAPay_IsARange_WhereALevelIsMissing(int pay, int low, int high) =>
        Assert.Equal((low, high), Wage(88_000, null, 131_000, 152_000).LevelsOf(pay));

    [Fact]
    public void FirstLevelMissing_LeavesItOpenWhetherAPetitionIsPossible() =>
        Assert.Equal((0, 1), Wage(null, 109_000, 131_000, 152_000).LevelsOf(90_000));

    /// <summary>Georgia Tech 11.01: $150,671 a year after, published; a first job there is not a manager's.</summary>
    [Fact]
    public void PublishedPay_StandsAtTheLevelWhosePrevailingWageItReaches()
    {
        SelectionOutlook outlook = SelectionOutlook.Of(Shipped, Shipped.Rules.At(new DateOnly(2027, 1, 1)), Shipped.FindItem("139755-11.0101")!)!;
        Assert.Equal("Atlanta, GA", outlook.Wage.City);
        Assert.Matches("^15-[0-9]{4}[.]00$", outlook.Wage.Occupation);
        Assert.Equal(outlook.Wage.LevelsOf(150_671), (outlook.Low, outlook.High));
        Assert.InRange(outlook.Low, 3, 4);
        Assert.Equal(outlook.Low, outlook.Selection.EntriesAt(outlook.Low));
    }

    [Fact]
    public void BeforeTheWeightedSelection_NothingIsSaid() =>
        Assert.Null(SelectionOutlook.Of(Shipped, Shipped.Rules.At(new DateOnly(2026, 1, 1)), Shipped.FindItem("139755-11.0101")!));

    private static PrevailingWage Wage(params int?[] levels) => new("15-1252.00", "Software Developers", "Atlanta, GA", 100,
    [
        .. levels.Select(level => level is { } wage ? Figure<decimal>.Known(wage, FigureKind.Official, Anywhere, "USD") : Figure<decimal>.Missing(FigureStatus.NotReported, Anywhere, "USD")),
    ]);
}

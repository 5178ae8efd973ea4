using System.Text;
using CsCheck;
using Gradus.App.Charts;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Web.Charts;

public sealed class ChartGeometryTests
{
    [Theory]
    [InlineData(0, 1122, 500, 1500)]
    [InlineData(0, 10, 5, 10)]
    [InlineData(58_673, 331_747, 100_000, 400_000)]
    [InlineData(7, 7, 2, 8)]
    public void Scale_HasRoundEndsAndSteps(double lowest, double highest, double step, double high)
    {
        var scale = LinearScale.Round(lowest, highest, 0, 100);

        Assert.Equal((step, high), (scale.Step, scale.High));
    }

    [Fact]
    public void Scale_HoldsItsValues_AndKeepsTheirOrder() => Gen.Double[0, 1e6].Array[2, 20].Sample(values =>
    {
        var scale = LinearScale.Round(values.Min(), values.Max(), 0, 400);
        double[] ascending = [.. values.Order()];
        Assert.InRange(scale.At(ascending[0]), -1e-6, 400.000001);
        Assert.InRange(scale.At(ascending[^1]), -1e-6, 400.000001);
        Assert.Equal(ascending.Select(scale.At), ascending.Select(scale.At).Order());
        Assert.InRange(scale.Ticks().Count(), 2, 8);
    });

    [Fact]
    public void Bins_CountEveryValueOnce() => Gen.Double[0, 90_000].Array[1, 200].Sample(values =>
    {
        var panel = new DistributionPanel("", [.. values.Order()], null);
        LinearScale scale = Distribution.Scale([panel]);
        IReadOnlyList<Bin> bins = Distribution.BinsOf(panel, scale);
        Assert.Equal(values.Length, bins.Sum(b => b.Count));
        Assert.Equal(scale.Low, bins[0].Low);
        Assert.Equal(scale.High, bins[^1].High, 6);
    });

    [Fact]
    public void DotsOfAStrip_NeverCoverEachOther() => Gen.Double[0, 400].Array[1, 60].Sample(values =>
    {
        double[] positions = [.. values.Order()];
        IReadOnlyList<int> levels = DotStrip.Levels(positions);
        for (int i = 0; i < positions.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Assert.True(positions[i] - positions[j] >= 7 || levels[i] != levels[j]);
            }
        }
    });

    [Theory]
    [InlineData(new[] { 0, 3, 3, 1 }, new[] { 1, 3 })]
    [InlineData(new[] { 0, 0 }, new int[0])]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 100 }, new[] { 2, 4, 6, 8, 100 })]
    public void MapClasses_AreFifths_OrTheValuesThemselves(int[] values, int[] ends) =>
        Assert.Equal(ends, MapClasses.Of(values).UpperEnds);

    [Fact]
    public void MapClasses_RiseWithTheValue_AndZeroStandsApart() => Gen.Int[0, 300].Array[1, 51].Sample(values =>
    {
        var classes = MapClasses.Of(values);
        int[] of = [.. values.Order().Select(classes.ClassOf)];
        Assert.Equal(of, of.Order());
        Assert.All(values, v => Assert.Equal(v == 0, classes.ClassOf(v) == 0));
        Assert.All(of, c => Assert.InRange(c, 0, MapClasses.Most));
        Assert.Equal(classes.UpperEnds.Count + 1, classes.Keys("none").Count);
    });

    [Fact]
    public void Tiles_AreTheStatesOfTheMap_EachOnce()
    {
        IEnumerable<string> outlines = CatalogLoader.Load(SourceFiles.Data).StateOutlines.Select(o => o.State);

        Assert.Equal(outlines, TileGrid.Tiles().Select(t => t.State).Order(StringComparer.Ordinal));
        Assert.Equal((11, 8), (TileGrid.Columns, TileGrid.RowCount));
    }

    [Fact]
    public void Csv_QuotesOnlyWhatNeedsIt_KeepsFigures_AndNeverHoldsAFormula() => Assert.Equal(
        "\uFEFFName,Value\r\n\"Statistics, \"\"Other\"\"\",1234\r\n'=1+1,suppressed\r\n'-5,-5\r\n",
        Encoding.UTF8.GetString(new ChartTable(
            [new("Name"), new("Value", true)],
            [["Statistics, \"Other\"", new ChartCell("1,234", "1234")], ["=1+1", "suppressed"], ["-5", "-5"]]).ToCsv()));
}

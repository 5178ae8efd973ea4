using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Earnings;

/// <summary>Where an answer shows an estimated median, and where never.</summary>
public sealed class EstimatedEarningsTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    [Fact]
    public void OfficialFigure_IsNeverReplaced()
    {
        foreach (Item item in Shipped.Items)
        {
            if (Shipped.NewestEarningsOf(item) is not { } row)
            {
                continue;
            }

            foreach (HorizonCohort cohort in Shipped.NewestEarnings.Horizons)
            {
                Figure<decimal> published = Shipped.NewestEarnings.Median(row, cohort.Horizon);
                if (published.IsKnown)
                {
                    Figure<decimal> shown = Shipped.NewestMedianOf(item, cohort.Horizon);
                    Assert.Equal(published.Value, shown.Value);
                    Assert.Equal(FigureKind.Official, shown.Kind);
                }
            }
        }
    }

    [Fact]
    public void Estimate_SaysSo_AndHasItsRange()
    {
        Figure<decimal> pay = Shipped.PayOf(Shipped.FindItem("139755-27.0501")!, Horizon.OneYear);
        Assert.Equal(FigureKind.Estimated, pay.Kind);
        Assert.Equal(FigureGrade.Estimated, pay.Evidence!.Grade);
        Assert.True(pay.Low < pay.Value && pay.Value < pay.High);
        Assert.Equal("USD of 2024", pay.Unit);
    }

    /// <summary>Nobody's pay is published in data science: its estimate rests on neighbour fields and occupations, and says so.</summary>
    [Theory]
    [InlineData("30.7001")]
    [InlineData("30.7101")]
    public void FieldWithoutAnyFigure_IsEstimatedFromNeighbours_AndSaysSo(string cip)
    {
        Item[] all = [.. Shipped.Items.Where(i => !i.IsProgram && i.Cip == CipCode.Parse(cip))];
        Assert.NotEmpty(all);
        foreach (Figure<decimal> pay in all.Select(i => Shipped.PayOf(i, Horizon.OneYear)).Where(p => p.IsKnown))
        {
            Assert.Equal(FigureKind.Estimated, pay.Kind);
            Assert.Contains("neighbour fields and occupations", pay.Source!.Column, StringComparison.Ordinal);
        }

        Assert.True(all.Count(i => Shipped.PayOf(i, Horizon.OneYear).IsKnown) > all.Length * 0.95);
    }

    /// <summary>The newest release comes first, the older one only where that has no such horizon.</summary>
    [Fact]
    public void PayOf_SpeaksOfTheNewestReleaseThatHasTheHorizon()
    {
        Item item = Shipped.FindItem("139755-11.0101")!;
        Assert.Equal(150_671m, Shipped.PayOf(item, Horizon.OneYear).Value);
        Assert.Equal(195_622m, Shipped.PayOf(item, Horizon.FourYears).Value);
        Assert.Equal("USD of 2022", Shipped.PayOf(item, Horizon.FiveYears).Unit);
    }

    /// <summary>One figure of all campuses under the OPEID6 says so on each.</summary>
    [Theory]
    [InlineData("483124-11.0701")]
    [InlineData("104151-11.0701")]
    public void FigureOfSeveralCampuses_SaysSoOnEach(string id)
    {
        Item item = Shipped.FindItem(id)!;
        Figure<decimal>[] known = [.. Shipped.Horizons.Select(h => Shipped.MedianOf(item, h.Horizon)).Where(m => m.Kind == FigureKind.Official && m.IsKnown)];
        Assert.NotEmpty(known);
        Assert.All(known, m => Assert.Equal(FigureSubject.Campuses, m.Evidence!.Of));
    }
}

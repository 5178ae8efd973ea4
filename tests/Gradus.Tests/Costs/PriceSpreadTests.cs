using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Loading;
using Gradus.Statistics;

namespace Gradus.Tests.Costs;

public sealed class PriceSpreadTests
{
    private static readonly Catalog Catalog = CatalogLoader.Load(SourceFiles.Data);

    [Fact]
    public void Spread_IsOneInTheMiddle_AndWiderForOnlineDegrees()
    {
        PriceSpread campus = PriceSpread.Of(Catalog, online: false)!;
        PriceSpread online = PriceSpread.Of(Catalog, online: true)!;
        Assert.Equal(campus.Ratios.Order(), campus.Ratios);
        Assert.Equal(1, Median(campus), 6);
        Assert.True(Quantile.Of([.. online.Ratios], 0.9) > Quantile.Of([.. campus.Ratios], 0.9), "Online programs lie further from their institution's charge than campus programs.");
    }

    [Fact]
    public void ProgramsOwnPrice_StandsFirm_AndTheGeneralChargeDoesNot()
    {
        Shortlist answer = Shortlist.Make(Catalog, new Profile(), draws: 50);
        Assert.All(answer.Entries.Take(300), entry =>
        {
            ScorePart cost = entry.Parts.Single(p => p.Criterion == KnownCriteria.Cost);
            Assert.Equal(entry.Price.Total.Spread is null && entry.Price.Total.IsKnown, cost.Peers is null);
            Assert.True(!entry.Price.Total.IsKnown || entry.Price.IsProgramsOwn || entry.Price.Total.Evidence is { Of: FigureSubject.Institution, Grade: FigureGrade.General or FigureGrade.Estimated });
            Assert.True(!entry.Price.Total.IsKnown || cost.Peers is not null || entry.Price.Total.Evidence is { Of: FigureSubject.Program, Grade: FigureGrade.Own or FigureGrade.Estimated });
        });
    }

    private static double Median(PriceSpread spread) => Quantile.Of([.. spread.Ratios], 0.5);
}

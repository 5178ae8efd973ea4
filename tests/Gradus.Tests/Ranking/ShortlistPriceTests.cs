using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Ranking;

/// <summary>How firm the prices of a shortlist are taken to be.</summary>
public sealed class ShortlistPriceTests
{
    private static readonly Catalog Catalog = CatalogLoader.Load(SourceFiles.Data);

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
}

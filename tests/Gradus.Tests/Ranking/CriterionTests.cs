using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking;

public sealed class CriterionTests(GuideFixture guide)
{
    private static readonly OwnCriterion Mine = new()
    {
        Id = "own-adviser",
        Name = "My adviser's mark",
        Values = [new("georgia-tech-ms-analytics-online", 10), new("139755", 8), new("110635", 1)],
    };

    /// <summary>An order, a comparison and a program's page speak of one debt: the newest that is published.</summary>
    [Fact]
    public void DebtOfGraduates_IsTheNewestPublished_ElseTheOlder()
    {
        int newest = 0;
        int older = 0;
        foreach (Item item in guide.Catalog.Items)
        {
            Figure<decimal> debt = guide.Catalog.DebtOf(item);
            if (guide.Catalog.NewestEarningsOf(item) is { MedianDebt.IsKnown: true } row)
            {
                Assert.Equal(row.MedianDebt.Value, debt.Value);
                newest++;
            }
            else if (debt.IsKnown)
            {
                Assert.Equal(guide.Catalog.EarningsOf(item)!.MedianDebt.Value, debt.Value);
                older++;
            }
        }

        Assert.True(newest > 0 && older > 0);
    }

    [Fact]
    public void OwnCriterion_RanksLikeOneOfTheGuide()
    {
        Profile profile = new() { Criteria = [Mine], Weights = [new CriterionWeight(Mine.Id, 100)] };

        var shortlist = Shortlist.Make(guide.Catalog, profile, draws: 50);

        Assert.Equal([Mine.Id], shortlist.Criteria.Select(c => c.Id));
        Assert.Equal(139755, shortlist.Entries[0].Item.Institution.Id.Value);
        ScorePart part = shortlist.Entries.First(e => e.Item.Id == "georgia-tech-ms-analytics-online").Parts[0];
        Assert.Equal((10.0, FigureKind.Own, "10 points"), (part.Measure.Value, part.Measure.Kind, part.Criterion.Text(part.Measure)));
        Assert.Equal("your own list", part.Measure.Source?.Publisher);
        Assert.Equal([1.0, 7.0 / 9], shortlist.Entries.Where(e => e.Item.Institution.Id.Value == 139755).Select(e => e.Parts[0].Worth).Distinct());
        Assert.StartsWith("my adviser's mark 10 points: more favourable than ", part.Sentence, StringComparison.Ordinal);
        Assert.Contains(shortlist.Entries, e => !e.Parts[0].Measure.IsKnown && e.Parts[0].Peers is not null);
    }

    [Fact]
    public void OwnCriterion_CountsWithoutWeights_AndBesideThem_UnlessItsOwnIsNothing()
    {
        Profile unsaid = new() { Criteria = [Mine with { PrefersLess = true }] };

        var shortlist = Shortlist.Make(guide.Catalog, unsaid, draws: 1);
        Criterion mine = shortlist.Criteria.Single(c => c.Id == Mine.Id);

        Assert.Equal(10.0 / shortlist.Criteria.Sum(c => c.StartingPoints), shortlist.Weights[mine], 12);
        Assert.Equal(0, shortlist.Entries.First(e => e.Item.Id == "georgia-tech-ms-analytics-online").Parts.Single(p => p.Criterion == mine).Worth);
        Assert.Contains(Mine.Id, Shortlist.Make(guide.Catalog, unsaid with { Order = ["cost"] }, draws: 1).Criteria.Select(c => c.Id));
        Assert.DoesNotContain(Mine.Id, Shortlist.Make(guide.Catalog, unsaid with { Weights = [new("cost", 10), new(Mine.Id, 0)] }, draws: 1).Criteria.Select(c => c.Id));
    }

    [Fact]
    public void OwnCriterion_WhoseNumbersNameNoCandidateApart_IsRefusedWhereItCounts()
    {
        OwnCriterion flat = Mine with { Values = [new("139755", 8)] };

        InputException error = Assert.Throws<InputException>(() => Shortlist.Make(guide.Catalog, new Profile { Criteria = [flat] }, draws: 1));

        Assert.Equal("criteria.own-adviser", error.Problem?.Field);
        Assert.NotEmpty(Shortlist.Make(guide.Catalog, new Profile { Criteria = [flat], Weights = [new("cost", 10), new(flat.Id, 0)] }, draws: 1).Entries);
    }

    [Fact]
    public void StartingPoints_MakeAHundredAndTwentySix_AndWorkedOutCriteriaWaitToBeAsked()
    {
        Assert.Equal(126, KnownCriteria.All.Sum(c => c.StartingPoints));
        Assert.All(KnownCriteria.All.Where(c => c.IsWorkedOut), c => Assert.Equal(0, c.StartingPoints));
    }

    /// <summary>Without weights, research counts for those who name an area and STEM status for those on a visa; with weights, for all.</summary>
    [Theory]
    [InlineData("research")]
    [InlineData("stem")]
    public void CriterionThatConcernsFew_CountsOnlyForThem(string id)
    {
        Criterion criterion = KnownCriteria.Find(id)!;
        var plain = new Profile();
        Profile concerned = id == "research"
            ? plain with { ResearchAreas = [ResearchArea.Robotics] }
            : plain with { Residency = plain.Residency with { Citizenship = Citizenship.F1Visa } };
        Assert.False(criterion.CountsFor(plain));
        Assert.True(criterion.CountsFor(concerned));
        Assert.True(criterion.CountsFor(plain with { Order = ["cost", id] }));
        Assert.DoesNotContain(id, Shortlist.Make(guide.Catalog, plain, draws: 1).Criteria.Select(c => c.Id));
        Assert.Contains(id, Shortlist.Make(guide.Catalog, concerned, draws: 1).Criteria.Select(c => c.Id));
    }

    [Fact]
    public void AFieldBesideComputing_HasNotAllOfItsInstitutionsPapers()
    {
        var shortlist = Shortlist.Make(guide.Catalog, new Profile { Order = ["research", "cost"] }, draws: 200);
        ScorePart Papers(ShortlistEntry entry) => entry.Parts.Single(p => p.Criterion.Id == "research");
        ShortlistEntry beside = shortlist.Entries.First(e => e.Item.Id == "139755-26.1103");
        ShortlistEntry core = shortlist.Entries.First(e => e.Item.Id == "139755-11.0101" || e.Item.Id == "georgia-tech-ms-computer-science");

        Assert.Null(Papers(core).Measure.Spread);
        Assert.True(Papers(beside).Measure.Low < Papers(core).Measure.Value / 4);
        Assert.True(Papers(beside).Measure.High < Papers(core).Measure.Value);
        Assert.Contains("is not known", Papers(beside).Sentence, StringComparison.Ordinal);
        Assert.True(beside.Standing.RankHigh - beside.Standing.RankLow > core.Standing.RankHigh - core.Standing.RankLow);
    }

    [Fact]
    public void EveryCriterion_SaysItsMeasureAndItsSentence()
    {
        Profile person = guide.ReadExample("working-engineer") with { Weights = [.. KnownCriteria.All.Select(c => new CriterionWeight(c.Id, 1))] };
        var shortlist = Shortlist.Make(guide.Catalog, person, draws: 1);
        Criterion[] counted = [.. KnownCriteria.All.Except(shortlist.Dropped.Select(d => d.Criterion))];
        Assert.Equal(counted, shortlist.Criteria);
        Assert.Equal(["price-level", "distance", "place", "modality"], shortlist.Dropped.Select(d => d.Criterion.Id));
        ScorePart[] parts = [.. shortlist.Entries.Take(200).SelectMany(e => e.Parts).Where(p => p.Measure.IsKnown).DistinctBy(p => p.Criterion.Id)];
        Assert.Equal(counted.Length, parts.Length);
        Assert.All(parts, part =>
        {
            Assert.NotEmpty(part.Criterion.Text(part.Measure));
            Assert.DoesNotContain("  ", part.Sentence, StringComparison.Ordinal);
            Assert.Contains(part.Criterion.Id is "stem" or "modality" or "distance" or "place" ? "" : part.Criterion.Text(part.Measure)[..1], part.Sentence, StringComparison.Ordinal);
        });
    }
}

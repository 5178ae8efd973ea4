using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Statistics;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking;

public sealed class ShortlistFiltersTests(GuideFixture guide)
{
    private static readonly Source Page = new("A", "https://a.edu", null, "2026");

    [Theory]
    [InlineData(9_000, 14_000, 20_000, Match.Yes)]
    [InlineData(10_000, 46_000, 20_000, Match.May)]
    [InlineData(20_000, 46_000, 20_000, Match.May)]
    [InlineData(21_000, 46_000, 20_000, Match.No)]
    public void Amount_IsHeldAgainstItsInterval(double low, double high, int most, Match match) => Assert.Equal(
        match,
        ItemFilter.AtMost(Figure<decimal>.Known((decimal)Math.Sqrt(low * high), FigureKind.Stated, Page, "USD").WithSpread(Spread.LognormalBetween("x", low, high)), most));

    [Fact]
    public void AmountNotKnown_MayBeWithin() =>
        Assert.Equal(Match.May, ItemFilter.AtMost(Figure<decimal>.Missing(FigureStatus.NotReported), 1));

    [Fact]
    public void Budget_KeepsWhatMayBeWithin_AndSaysSo()
    {
        Profile person = new() { Budget = new Budget { Total = 20_000 } };
        var shortlist = Shortlist.Make(guide.Catalog, person, draws: 1);
        var ground = new LedgerGround(guide.Catalog, guide.Catalog.Rules, person);
        Assert.All(shortlist.Entries, entry =>
        {
            PaidRange paid = ItemCost.Of(Ledger.Of(ground, entry.Item, LedgerChoices.None)).Paid;
            Assert.NotEqual(Match.No, paid.AtMost(20_000));
            Assert.Equal(paid.AtMost(20_000) == Match.May ? 1 : 0, entry.May.Count);
        });
        Assert.Contains(shortlist.Entries, e => e.May is [var line] && line.EndsWith(" to pay in all: may be within your $20,000", StringComparison.Ordinal));
        Assert.Contains(shortlist.Entries, e => e.May.Count == 0);
        Assert.Equal(shortlist.Considered, shortlist.Matches.Known + shortlist.Matches.May + shortlist.Matches.No);
        Assert.Equal(shortlist.Entries.Count(e => e.May.Count == 0), shortlist.Matches.Known);
        Assert.Equal(shortlist.Entries.Count, shortlist.Matches.Known + shortlist.Matches.May);
    }

    [Fact]
    public void RequiredCategory_KeepsKnownMatchesOnly_AndCountsTheOthers()
    {
        Profile person = new() { Require = new Requirements { Modality = [StudyMode.Online] } };
        var shortlist = Shortlist.Make(guide.Catalog, person, draws: 1);
        Assert.NotEmpty(shortlist.Entries);
        Assert.All(shortlist.Entries, e => Assert.True(e.Item.Offers(StudyMode.Online)));
        Assert.Equal(shortlist.Entries.Count, shortlist.MatchesOf[0].Known);
        Assert.True(shortlist.MatchesOf[0].May > 0);
    }

    [Fact]
    public void WishedWay_KeepsWhatNobodySpeaksAgainst()
    {
        Profile person = new() { Study = new Study { Modality = [StudyMode.Online] } };
        Assert.Contains(Shortlist.Make(guide.Catalog, person, draws: 1).Entries, e => e.Item.Offers(StudyMode.Online) is null);
    }

    [Fact]
    public void UnknownDistance_NeverFailsTheConditionNotToMove()
    {
        Profile person = new()
        {
            Study = new Study { Modality = [StudyMode.Campus] },
            Places = new PlaceWishes { MoveAnywhere = false, Near = new Near(guide.ReadExample("working-engineer").Places.Near!.Place, 10) },
        };
        ItemFilter noMoving = ShortlistFilters.Of(person, guide.Catalog).Single(f => f.Key == "places.no-moving");
        Item item = guide.Catalog.Items.First(i => i.Institution.Latitude is not null && noMoving.Meets(i) == Match.No);
        Item nowhere = item with { Institution = item.Institution with { Latitude = null, Longitude = null } };
        Assert.Equal(Match.May, noMoving.Meets(nowhere));
        Assert.True(noMoving.Holds(nowhere));
    }
}

using Gradus.People;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking;

public sealed class ShortlistGroundTests(GuideFixture guide)
{
    [Fact]
    public void EveryCondition_HasAKeyOfItsOwn_ThatTheAddressKnows()
    {
        foreach (string example in new[] { "working-engineer", "mathematics-graduate", "international-applicant" })
        {
            string[] keys = [.. ShortlistFilters.Of(guide.ReadExample(example), guide.Catalog).Select(f => f.Key)];
            Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
            Assert.Equal(keys, ShortlistFilters.AllKeys.Where(keys.Contains));
        }
    }

    [Fact]
    public void OneGround_GivesEveryWeighting_AsAFreshShortlistWould()
    {
        Profile engineer = guide.ReadExample("working-engineer");
        Profile other = engineer with { Weights = [], Order = ["earnings-1yr", "distance"] };
        ShortlistGround ground = ShortlistGround.Of(guide.Catalog, engineer);

        foreach (Profile person in new[] { engineer, other })
        {
            Shortlist quick = ground.Rank(person, draws: 50);
            Shortlist fresh = Shortlist.Make(guide.Catalog, person, draws: 50);
            Assert.Equal(fresh.Entries.Select(Summary), quick.Entries.Select(Summary));
            Assert.Equal(new[] { 3, 10, 0, 3 }.Select(i => Summary(fresh.Entries[i])), ground.Rank(person, draws: 50).Entries.At([3, 10, 0, 3]).Select(Summary));
            Assert.Equal(fresh.Relaxed.Select(r => (r.Filter.Wording, r.Count)), quick.Relaxed.Select(r => (r.Filter.Wording, r.Count)));
        }
    }

    [Fact]
    public void AnotherPerson_IsRefused() => Assert.Throws<ArgumentException>(() =>
        ShortlistGround.Of(guide.Catalog, guide.ReadExample("working-engineer")).Rank(guide.ReadExample("mathematics-graduate")));

    [Fact]
    public void Weighable_AreTheCriteriaThatTellItemsApart()
    {
        string[] unsaid = [.. ShortlistGround.Of(guide.Catalog, new Profile()).Weighable.Select(c => c.Id)];
        string[] engineer = [.. ShortlistGround.Of(guide.Catalog, guide.ReadExample("working-engineer")).Weighable.Select(c => c.Id)];

        Assert.DoesNotContain("distance", unsaid);
        Assert.DoesNotContain("focus", unsaid);
        Assert.Contains("research", unsaid);
        Assert.Equal(KnownCriteria.All.Select(c => c.Id), engineer);
    }

    /// <summary>One pass against one count for each condition.</summary>
    [Fact]
    public void Sieve_CountsLikeOneConditionAtATime()
    {
        IReadOnlyList<ItemFilter> filters = ShortlistFilters.Of(guide.ReadExample("international-applicant"), guide.Catalog);

        var items = guide.Catalog.Items.Where(i => i.IsActive).ToArray();
        var sieve = Sieve.Of(items, filters);

        Assert.Equal(Enumerable.Range(0, items.Length).Where(i => filters.All(f => f.Holds(items[i]))), sieve.Passing);
        Assert.All(sieve.Relaxed, r => Assert.Equal(items.Count(i => filters.All(f => f == r.Filter || f.Holds(i))), r.Count));
        Assert.Equal(filters.Count, sieve.Relaxed.Count);
    }

    private static (string, double, int, int, int, decimal?) Summary(ShortlistEntry e) =>
        (e.Item.Id, e.Standing.Score, e.Standing.Rank, e.Standing.RankLow, e.Standing.RankHigh, e.Price.Total.OrNull);
}

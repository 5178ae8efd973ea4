using Gradus.Catalogs;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Tests.Catalogs;

namespace Gradus.Tests.Programs;

public sealed class NeighboursTests
{
    private const int Here = 100001;

    [Fact]
    public void Cheaper_NeedsATenthLess_LowestFirst()
    {
        Neighbours found = Find(
            [(Here, 10_000m), (100002, 9_001m), (100003, 9_000m), (100004, 4_000m), (100005, null)]);

        Assert.Equal([100004, 100003], Units(found.Cheaper));
        Assert.Equal(4, found.Alike);
    }

    [Fact]
    public void Cheaper_NeverNamesWhatChargesNobody() => Assert.Empty(Find([(Here, 10_000m), (100002, 0m)]).Cheaper);

    [Fact]
    public void Cheaper_IsEmpty_WhenOwnPriceIsNotKnown() => Assert.Empty(Find([(Here, null), (100002, 5m)]).Cheaper);

    [Fact]
    public void Lists_NameAnInstitutionOnce_AndHoldFour()
    {
        Catalog catalog = Small.Of(
            [.. Enumerable.Range(0, 7).Select(i => Sample.Institution(Here + i))],
            [],
            [Program("a", Here), .. Enumerable.Range(1, 6).SelectMany(i => new[] { Program($"b{i}", Here + i), Program($"c{i}", Here + i) })]);

        var found = Neighbours.Of(catalog, catalog.FindItem("a")!, i => i.Id == "a" ? 100 : 50, null);

        Assert.Equal(Neighbours.Most, found.Cheaper.Count);
        Assert.Equal(found.Cheaper.Count, Units(found.Cheaper).Distinct().Count());
    }

    [Fact]
    public void Closer_IsNearerToHome_WhenHomeIsKnown()
    {
        Catalog catalog = Small.Of(
            [At(Here, 40), At(100002, 35), At(100003, 31), At(100004, 45)],
            [],
            [Program("a", Here), Program("b", 100002), Program("c", 100003), Program("d", 100004)]);

        var found = Neighbours.Of(catalog, catalog.FindItem("a")!, _ => null, new Place("Home", "GA", 30, -84.4));

        Assert.Equal([100003, 100002], Units(found.Closer));
    }

    [Fact]
    public void Closer_IsWithinHundredMilesOfIt_WhenNoHomeIsKnown()
    {
        Catalog catalog = Small.Of(
            [At(Here, 40), At(100002, 41), At(100003, 42)],
            [],
            [Program("a", Here), Program("b", 100002), Program("c", 100003)]);

        Assert.Equal([100002], Units(Neighbours.Of(catalog, catalog.FindItem("a")!, _ => null, null).Closer));
    }

    [Fact]
    public void Online_NeedsAPageThatSaysSo()
    {
        Catalog catalog = Small.Of(
            [Sample.Institution(Here), Sample.Institution(100002), Sample.Institution(100003)],
            [],
            [Program("a", Here), Program("b", 100002), Program("c", 100003) with { Modalities = [Modality.OnlineAsync] }]);

        Assert.Equal([100003], Units(Neighbours.Of(catalog, catalog.FindItem("a")!, _ => null, null).Online));
    }

    [Theory]
    [InlineData("machine-learning", "nlp", false)]
    [InlineData("machine-learning", "machine-learning nlp", true)]
    [InlineData("machine-learning", "", true)]
    public void Alike_ShareAFocus_OrTheTypeWhereNoneIsKnown(string focus, string other, bool alike)
    {
        Catalog catalog = Small.Of(
            [Sample.Institution(Here), Sample.Institution(100002)],
            [],
            [Program("a", Here) with { Focus = Focuses(focus) }, Program("b", 100002) with { Focus = Focuses(other) }]);

        Assert.Equal(alike, Neighbours.AreAlike(catalog.FindItem("a")!, catalog.FindItem("b")!));
    }

    [Fact]
    public void Alike_IsNeverTheSameInstitution_NorWhatIsNotOpenToEverybody()
    {
        Catalog catalog = Small.Of(
            [Sample.Institution(Here), Sample.Institution(100002)],
            [],
            [Program("a", Here), Program("b", Here), Program("c", 100002) with { Restriction = "Own undergraduates only." }]);

        Assert.Equal(0, Neighbours.Of(catalog, catalog.FindItem("a")!, _ => null, null).Alike);
    }

    private static Neighbours Find((int Unit, decimal? Price)[] all)
    {
        Catalog catalog = Small.Of([.. all.Select(a => Sample.Institution(a.Unit))], [], [.. all.Select(a => Program($"p{a.Unit}", a.Unit))]);
        var prices = all.ToDictionary(a => $"p{a.Unit}", a => a.Price, StringComparer.Ordinal);
        return Neighbours.Of(catalog, catalog.FindItem($"p{Here}")!, i => prices[i.Id], null);
    }

    private static Gradus.Programs.Program Program(string id, int unit) => Sample.Program(id, unit) with { OfferingId = null };

    private static Gradus.Institutions.Institution At(int unit, double latitude) => Sample.Institution(unit) with { Latitude = latitude };

    private static IEnumerable<int> Units(IEnumerable<Neighbour> list) => list.Select(n => n.Item.Institution.Id.Value);

    private static IReadOnlyList<Focus> Focuses(string keys) =>
        [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => ProgramWords.Focuses.First(w => w.Key == key).Value)];
}

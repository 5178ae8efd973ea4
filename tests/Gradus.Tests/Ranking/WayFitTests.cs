using Gradus.App.Verbs.Ready;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Readiness;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Ranking;

/// <summary>Nothing is suggested that the person's own list leaves out for its place, its way of study or their visa.</summary>
public sealed class WayFitTests
{
    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    private static readonly Profile OnVisa = new() { Residency = new Residency { Citizenship = Citizenship.F1Visa } };

    private static readonly Profile Online = new() { Study = new Study { Modality = [StudyMode.Online] }, Places = new PlaceWishes { MoveAnywhere = false } };

    [Fact]
    public void OnAVisa_NoneThatIsOnlyOnlineSuits()
    {
        var fit = new WayFit(OnVisa, Catalog);
        Item[] online = [.. Catalog.Items.Where(i => i.Program is not null && i.Modalities.Count > 0 && i.Modalities.All(m => m is Modality.Online or Modality.OnlineAsync))];
        Assert.NotEmpty(online);
        Assert.All(online, i => Assert.False(fit.Suits(i)));
    }

    [Fact]
    public void NobodyInParticular_IsSuitedByEverything()
    {
        var fit = new WayFit(null, Catalog);
        Assert.False(fit.IsSaid);
        Assert.All(Catalog.Items.Take(100), i => Assert.True(fit.Suits(i)));
    }

    [Fact]
    public void Neighbours_AreThoseThatSuit()
    {
        var fit = new WayFit(OnVisa, Catalog);
        Item item = Catalog.FindItem("228778-11.0101")!;
        Assert.NotEmpty(Neighbours.Of(Catalog, item, _ => 1m, null).Online);
        Assert.All(Neighbours.Of(Catalog, item, _ => 1m, null, fit.Suits).Online, n => Assert.True(fit.Suits(n.Item)));
    }

    [Fact]
    public void Readiness_NamesThoseThatSuitFirst_AndSaysOfTheOthersThatTheyDoNot()
    {
        var ground = new ReadinessGround(Catalog, Online with { Background = ExamplePeople.Read("mathematics-graduate").Background }, new TestScores());
        var answer = ReadyContract.Of(ground, CatalogReadiness.Of(ground), null, []);
        foreach (IGrouping<string, ReadyLineContract> alike in answer.Programs.GroupBy(p => p.Verdict, StringComparer.Ordinal))
        {
            Assert.Equal(alike.OrderByDescending(p => p.Suits).Select(p => p.Id), alike.Select(p => p.Id));
        }

        Assert.Contains(answer.Programs, p => !p.Suits);
        Assert.True(answer.ReadyAndSuited <= answer.Ready);
    }
}

using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Ranking;

/// <summary>Every program or offering has an answer to "where is it": a place, the conditions that keep it out, or why nobody's list has it.</summary>
public sealed class ListPlaceTests
{
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    [InlineData("returning-teacher")]
    public void EveryItem_HasOneAnswer(string person)
    {
        Profile profile = Ledgers.People.Read(person);
        var list = Shortlist.Make(Ledgers.People.Catalog, profile, draws: 20);
        HashSet<string> shown = [.. list.Entries.Items.Select(i => i.Id)];
        foreach (Item item in Ledgers.People.Catalog.Items.Where((_, i) => i % 7 == 0))
        {
            ListPlace place = list.PlaceOf(item);
            Assert.Equal(shown.Contains(item.Id), place.Entry is not null);
            Assert.Equal(1, (place.Entry is null ? 0 : 1) + (place.Missed.Count > 0 ? 1 : 0) + (place.NotRanked is null ? 0 : 1));
            Assert.All(place.Missed, m => Assert.False(m.Filter.Holds(item)));
            Assert.All(place.Missed, m => Assert.NotEqual("", m.Has));
        }

        Assert.Equal(Enumerable.Range(0, 5), list.Entries.Items.Take(5).Select(i => list.PlaceOf(i).Entry!.Standing.Rank - 1));
    }

    [Fact]
    public void ShortlistAsked_SaysWhere_InTextAndJson()
    {
        Said said = GradusProgram.Run("shortlist", "--profile", Person, "--workspace", "none", "--limit", "1", "--where", "rice computer science", "--json");
        JsonArray places = said.Json["where"]!["places"]!.AsArray();
        JsonNode outside = places.First(p => p!["rank"] is null)!;
        Assert.Equal("require.modality", (string)outside["leftOutBy"]![0]!["condition"]!);
        Assert.Equal("nobody says how it is taught", (string)outside["leftOutBy"]![0]!["has"]!);
        Assert.Contains(places, p => p!["rank"] is not null);
        Assert.Contains("Where is rice computer science?", GradusProgram.Run("shortlist", "--profile", Person, "--workspace", "none", "--limit", "1", "--where", "rice computer science").Output, StringComparison.Ordinal);
        Assert.Null(GradusProgram.Run("shortlist", "--profile", Person, "--workspace", "none", "--limit", "1", "--json").Json["where"]);
    }

    [Fact]
    public void CompareAsked_SaysTheOrder_AndWhatWouldTurnIt()
    {
        JsonArray first = GradusProgram.Run("shortlist", "--profile", Person, "--workspace", "none", "--limit", "2", "--json").Json["items"]!.AsArray();
        string[] ids = [.. first.Select(i => (string)i!["id"]!)];
        string[] asked = ["compare", ids[1], ids[0], "rice-mds-data-science", "--profile", Person, "--workspace", "none"];
        JsonArray order = GradusProgram.Run([.. asked, "--why", "--json"]).Json["order"]!.AsArray();
        Assert.Equal([ids[0], ids[1], "rice-mds-data-science"], order.Select(o => (string)o!["id"]!));
        Assert.Equal(((string)first[1]!["toPass"]!, ids[0]), ((string)order[1]!["toPass"]!, (string)order[1]!["behind"]!));
        Assert.Null(order[2]!["rank"]);
        Assert.Empty(GradusProgram.Run([.. asked, "--json"]).Json["order"]!.AsArray());
        Assert.Contains("say whose list", GradusProgram.Run("compare", ids[0], ids[1], "--workspace", "none", "--why").Error, StringComparison.Ordinal);
    }

    /// <summary>The chance that one is before another and that the other is before it are all there is.</summary>
    [Fact]
    public void Wins_OfTwo_MakeOne_AndAgreeWithTheNext()
    {
        JsonArray items = GradusProgram.Run("rank", "--profile", Person, "--workspace", "none", "--limit", "6", "--draws", "300", "--json").Json["items"]!.AsArray();
        string[] ids = [.. items.Select(i => (string)i!["id"]!)];
        for (int i = 0; i < ids.Length; i++)
        {
            JsonObject wins = items[i]!["wins"]!.AsObject();
            Assert.Equal(ids.Where(id => id != ids[i]).Order(StringComparer.Ordinal), wins.Select(w => w.Key).Order(StringComparer.Ordinal));
            Assert.All(wins, w => Assert.Equal(1, (double)w.Value! + (double)items[Array.IndexOf(ids, w.Key)]!["wins"]![ids[i]]!, 6));
            if (i + 1 < ids.Length)
            {
                Assert.Equal((double)items[i]!["winsOverNext"]!, (double)wins[ids[i + 1]]!, 9);
            }
        }
    }

    private static string Person => Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml");
}

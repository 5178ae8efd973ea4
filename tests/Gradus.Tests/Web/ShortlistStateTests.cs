using CsCheck;
using Gradus.App.Verbs.Shortlists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Gradus.Tests.Web;

public sealed class ShortlistStateTests(GuideFixture guide)
{
    [Fact]
    public void Address_ReadsBackToTheSameState()
    {
        Gen<string> ids = Gen.Int[0, guide.Catalog.Items.Count - 1].Select(i => guide.Catalog.Items[i].Id);
        Gen.Select(Gen.Int[0, 100], ids.Array[0, 4], ids.Array[0, 4], ids, Gen.String[0, 30], Gen.Int[1, 50]).Sample((points, kept, dropped, noted, note, page) =>
        {
            ShortlistState state = new ShortlistState
            {
                Example = "working-engineer",
                Points = new Dictionary<string, int>(StringComparer.Ordinal) { ["cost"] = points },
                Notes = new SortedDictionary<string, string>(StringComparer.Ordinal) { [noted] = note },
                Page = page,
            };
            state = kept.Aggregate(state, (s, id) => s.After($"keep:{id}"));
            state = dropped.Aggregate(state, (s, id) => s.After($"drop:{id}"));

            ShortlistState read = Read(state.Address());

            Assert.Equal(read.Address(), Read(read.Address()).Address());
            Assert.Equal((state.Example, state.Page, points), (read.Example, read.Page, read.Points["cost"]));
            Assert.Equal(state.Kept, read.Kept);
            Assert.Equal(state.Dropped, read.Dropped);
            Assert.Empty(read.Kept.Intersect(read.Dropped));
        });
    }

    [Fact]
    public void Notes_AreCut_AndLoseControlCharacters()
    {
        string id = guide.Catalog.Items[0].Id;
        ShortlistState read = Read($"/shortlist?note.{id}={Uri.EscapeDataString(" a\r\nb" + new string('x', 500))}");

        Assert.StartsWith("a  bxxx", read.Notes[id], StringComparison.Ordinal);
        Assert.Equal(ShortlistState.LongestNote, read.Notes[id].Length);
    }

    [Fact]
    public void LongAddress_IsFull() =>
        Assert.True(guide.Catalog.Items.Take(600).Aggregate(new ShortlistState(), (s, i) => s with { Kept = [.. s.Kept, i.Id] }).IsFull);

    private ShortlistState Read(string address) =>
        ShortlistState.Of(new QueryCollection(QueryHelpers.ParseQuery(address[(address.IndexOf('?') + 1)..])), guide.Catalog, []);
}

using Gradus.People;
using Gradus.Ranking;

namespace Gradus.Tests.Returns;

public sealed class ReturnCriterionTests
{
    [Fact]
    public void Return_IsWeighedOnRequest_AndSaysWhatItIs()
    {
        Profile profile = Persons.Profile("working-engineer") with { Weights = [new CriterionWeight("return", 60), new CriterionWeight("return-risk", 40)] };
        var shortlist = Shortlist.Make(Persons.Catalog, profile);
        Assert.Equal(["return", "return-risk"], shortlist.Criteria.Select(c => c.Id));
        ShortlistEntry first = shortlist.Entries[0];
        Assert.True(first.Parts[0].Worth > 0.5);
        Assert.All(shortlist.Entries.Take(50).SelectMany(e => e.Parts), part =>
        {
            Assert.Equal(part.Measure.IsKnown, part.Peers is null);
            Assert.True(!part.Measure.IsKnown || part.Measure.Kind == FigureKind.Estimated);
        });
        Assert.Contains(shortlist.Entries.Take(50), e => e.Parts[0].Measure.IsKnown && e.Parts[0].Sentence.Contains("beyond staying as I am, in the middle of its range", StringComparison.Ordinal));
    }

    [Fact]
    public void Shortlists_WithoutItsWeight_AreUnchanged()
    {
        Profile without = Persons.Profile("working-engineer");
        Profile nothing = without with { Weights = [.. without.Weights, new CriterionWeight("return", 0), new CriterionWeight("return-risk", 0)] };
        var plain = Shortlist.Make(Persons.Catalog, without, draws: 50);
        var weighed = Shortlist.Make(Persons.Catalog, nothing, draws: 50);
        Assert.DoesNotContain(weighed.Criteria, c => c.IsWorkedOut);
        Assert.Equal(plain.Entries.Select(e => (e.Item.Id, e.Standing.Score)), weighed.Entries.Select(e => (e.Item.Id, e.Standing.Score)));
    }
}

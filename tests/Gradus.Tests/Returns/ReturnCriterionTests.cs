using Gradus.People;
using Gradus.Ranking;

namespace Gradus.Tests.Returns;

public sealed class ReturnCriterionTests
{
    [Fact]
    public void Return_IsWeighedOnRequest_AndSaysWhatItIs()
    {
        Profile profile = Persons.Profile("working-engineer") with { Weights = [new CriterionWeight(CriterionId.Return, 60), new CriterionWeight(CriterionId.ReturnRisk, 40)] };
        var shortlist = Shortlist.Make(Persons.Catalog, profile);
        Assert.Equal(["return", "return-risk"], shortlist.Criteria.Select(c => c.Id));
        ShortlistEntry first = shortlist.Entries[0];
        Assert.True(first.Parts[0].Worth > 0.5);
        Assert.Contains(first.Parts, p => p.Measure.IsKnown || p.Peers is not null);
    }

    [Fact]
    public void Shortlists_WithoutItsWeight_AreUnchanged()
    {
        Profile profile = Persons.Profile("working-engineer");
        Assert.DoesNotContain(Shortlist.Make(Persons.Catalog, profile).Criteria, c => c.IsWorkedOut);
    }
}

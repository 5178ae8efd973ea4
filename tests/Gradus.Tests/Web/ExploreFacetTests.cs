using Gradus.App.Verbs.Find;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;
using Gradus.Tests.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Gradus.Tests.Web;

/// <summary>The sets of the search against its conditions, item by item.</summary>
public sealed class ExploreFacetTests(GuideFixture guide)
{
    private static readonly PriceTerms Terms = new("GA", false, null);

    private readonly FacetIndex _facets = new(guide.Catalog);

    [Theory]
    [InlineData("")]
    [InlineData("state=GA&state=CA")]
    [InlineData("focus=machine-learning&control=public")]
    [InlineData("cip=11.07&stem=true&has-earnings=true")]
    [InlineData("cip=11&cip=30.7001&region=South&kind=offering")]
    [InlineData("degree-type=ms-data-science&modality=online&modality=hybrid&kind=program")]
    [InlineData("max-tuition=30000&near=Atlanta, GA&within=200&min-awards=20")]
    [InlineData("max-application-fee=75&kind=program")]
    [InlineData("toefl=90&ielts=6.5&start=fall")]
    [InlineData("region=New England&include-inactive=true&control=nonprofit&control=private-for-profit")]
    public void Counts_EqualThoseOfLookingAtEveryItem(string address)
    {
        ExploreQuery query = Read(address);
        ExploreAnswer answer = Find(query);

        Assert.Equal(Positions(Plain(query)), answer.FoundSet.Positions());
        Assert.Equal(answer.FoundSet.Positions(), answer.Found.Order());
        foreach (Facet facet in _facets.Facets)
        {
            ExploreQuery others = query.WithChosen(facet.Key, []);
            foreach (FacetOption option in facet.Options)
            {
                int expected = Positions(Plain(others.WithChosen(facet.Key, [option]))).Count();
                Assert.True(expected == answer.Counts[option], $"{facet.Key}={option.Key}: {answer.Counts[option]}, not {expected}");
            }
        }
    }

    [Fact]
    public void Relaxed_NamesTheConditionThatIsToBlame()
    {
        ExploreAnswer answer = Find(Read("state=WY&focus=robotics"));

        Assert.Empty(answer.Found);
        Assert.Equal(["Focus: robotics", "State: Wyoming"], answer.Relaxed.Select(r => r.Condition.Name).Order(StringComparer.Ordinal));
        Assert.All(answer.Relaxed, r => Assert.Equal(r.Count, Find(r.Condition.Without).Found.Count));
    }

    [Fact]
    public void Alone_CountsEachConditionByItself_WhenNoOneIsToBlame()
    {
        ExploreAnswer answer = Find(Read("state=WY&focus=robotics&max-tuition=1"));

        Assert.Empty(answer.Relaxed);
        Assert.NotEmpty(answer.Alone);
        Assert.All(answer.Alone, r => Assert.Equal(r.Count, Find(r.Condition.Only).Found.Count));
    }

    [Theory]
    [InlineData("awards")]
    [InlineData("growth")]
    [InlineData("tuition")]
    [InlineData("earnings")]
    [InlineData("distance")]
    [InlineData("name")]
    public void Order_IsThatOfLookingAtEveryItem(string sort)
    {
        ExploreQuery query = Read($"cip=11.0701&near=Atlanta, GA&within=900&sort={sort}");

        var expected = PlainSearch.Of(guide.Catalog, "", Plain(query), Terms, sort);

        Assert.Equal(expected.Items.Select(i => i.Id), Find(query).Found.Select(i => guide.Catalog.Items[i].Id));
    }

    [Theory]
    [InlineData("q=machine learning&state=GA&cip=11.07&max-tuition=30000&near=Atlanta, GA&within=50&min-awards=3&include-inactive=true&sort=name&view=cards&cols=awards&cols=stem&page=2&pick=139755-11.0701&toefl=90&resident=GA&part-time=true")]
    [InlineData("")]
    public void Address_IsReadBack(string address)
    {
        ExploreQuery query = Read(address);

        string again = ExploreAddress.Of(query);

        Assert.Equal(again, ExploreAddress.Of(Read(again.Replace("/explore", "", StringComparison.Ordinal).TrimStart('?'))));
        Assert.Equal(address.Length > 0, again.Contains('?', StringComparison.Ordinal));
    }

    private ExploreQuery Read(string address)
    {
        var problems = new List<Problem>();
        ExploreQuery query = new ExploreAddress(guide.Catalog, _facets).Read(new QueryCollection(QueryHelpers.ParseQuery(address)), problems);
        Assert.Empty(problems);
        return query;
    }

    private ExploreAnswer Find(ExploreQuery query)
    {
        using var texts = TextIndex.Build(guide.Catalog);
        return new Explorer(guide.Catalog, _facets, new PriceColumns(guide.Catalog, _facets), () => texts).FindAndCount(query, Terms);
    }

    private IEnumerable<int> Positions(ItemQuery query)
    {
        IReadOnlyList<ItemFilter> filters = query.Filters(guide.Catalog, Terms);
        return Enumerable.Range(0, guide.Catalog.Items.Count).Where(i => filters.All(f => f.Holds(guide.Catalog.Items[i])));
    }

    /// <summary>The same question as the command line asks it.</summary>
    private static ItemQuery Plain(ExploreQuery query) => new()
    {
        Kind = Keys(query, FacetIndex.Kind) switch { ["offering"] => ItemKind.Offering, ["program"] => ItemKind.Program, _ => ItemKind.All },
        States = Keys(query, FacetIndex.State),
        Regions = Keys(query, FacetIndex.Region),
        Near = query.Near,
        Within = query.Within,
        Cips = [.. Keys(query, FacetIndex.Cip).Select(c => CipCode.Parse(c))],
        Focus = [.. Keys(query, FacetIndex.Focus).Select(key => ProgramWords.Focuses.First(w => w.Key == key).Value)],
        DegreeTypes = Keys(query, FacetIndex.DegreeType),
        Modalities = [.. Keys(query, FacetIndex.Modality).Select(m => Enum.Parse<StudyMode>(m, ignoreCase: true))],
        MaximumPrice = query.MaximumPrice,
        Stem = Keys(query, FacetIndex.Stem).Count > 0,
        Controls = [.. Keys(query, FacetIndex.Controls).Select(c => Vocabularies.Controls.First(w => w.Key == c).Value)],
        MinimumAwards = query.MinimumAwards,
        StartTerms = [.. Keys(query, FacetIndex.Start).Select(t => Enum.Parse<EntryTerm>(t, ignoreCase: true))],
        HasEarnings = Keys(query, FacetIndex.Earnings).Count > 0,
        MaximumApplicationFee = query.MaximumApplicationFee,
        Toefl = query.Toefl,
        Ielts = query.Ielts,
        IncludeInactive = query.IncludeInactive,
        IncludeRestricted = query.IncludeRestricted,
    };

    private static IReadOnlyList<string> Keys(ExploreQuery query, string facet) => [.. query.ChosenOf(facet).Select(o => o.Key)];
}

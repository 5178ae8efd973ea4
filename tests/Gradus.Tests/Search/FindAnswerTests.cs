using Gradus.App.Questions;
using Gradus.App.Verbs.Find;
using Gradus.Costs.Prices;
using Gradus.Tests.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Gradus.Tests.Search;

/// <summary>The search by sets against one that looks at every item.</summary>
public sealed class FindAnswerTests(GuideFixture guide)
{
    private static readonly PriceTerms Terms = new("GA", false, null);

    [Theory]
    [InlineData("", "")]
    [InlineData("machine learning", "state=GA&state=CA&stem=true")]
    [InlineData("machine learning", "sort=awards")]
    [InlineData("cheap online ms", "")]
    [InlineData("cheap online ms", "sort=relevance")]
    [InlineData("no such word at all zzzzqqq", "state=GA")]
    [InlineData("robotcs", "")]
    [InlineData("", "cip=11.0102&sort=relevance")]
    [InlineData("", "cip=11.07&min-awards=100&has-earnings=true&sort=earnings")]
    [InlineData("", "modality=online&max-tuition=20000")]
    [InlineData("data", "modality=campus&modality=hybrid&stem=true&start=fall")]
    [InlineData("", "toefl=90&ielts=6.5&max-application-fee=60&sort=tuition")]
    [InlineData("", "near=Atlanta, GA&within=150&kind=program")]
    [InlineData("", "kind=program&kind=offering&region=South&control=public&sort=growth")]
    [InlineData("", "degree-type=ms-data-science&include-inactive=true&include-restricted=true&sort=name")]
    [InlineData("", "state=WY&focus=robotics")]
    [InlineData("", "state=WY&focus=robotics&max-tuition=1")]
    [InlineData("statistics", "state=AK&modality=online&max-tuition=5000")]
    public void EveryAnswer_IsThatOfLookingAtEveryItem(string words, string address)
    {
        var asked = FindQuestion.Read(GivenValues.From(new QueryCollection(QueryHelpers.ParseQuery(address))), guide.Catalog, countsOfferings: words.Length == 0);
        var plain = PlainSearch.Of(guide.Catalog, words, asked.Query, Terms, asked.Sort);
        var answer = FindAnswer.Of(guide.Catalog, words, asked, Terms);
        Assert.Equal(plain.Items.Select(i => i.Id), answer.Items.Select(i => i.Id));
        Assert.Equal(plain.Matches, answer.Matches);
        Assert.Equal(plain.Relaxed, answer.Relaxed.Select(r => (r.Filter.Wording, r.Count)));
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Gradus.App.Verbs.Profiles;

namespace Gradus.Tests.Web;

/// <summary>Pages name a question in the words of the form and lead to it; the key of a profile's file is for the file.</summary>
public sealed partial class QuestionLinksTests(GuideFixture guide)
{
    private const string Offering = "139755-11.0701";
    private const string Program = "georgia-tech-ms-computer-science-machine-learning-online";

    public static TheoryData<string, string> EveryPageOfEveryPerson =>
    [
        .. from person in new[] { "working-engineer", "returning-teacher", "mathematics-graduate", "international-applicant" }
           from page in new[]
           {
               "/shortlist", "/costs", $"/cost/{Program}", $"/cost/{Offering}", "/cost/cmu-ms-machine-learning", $"/return/{Program}", "/return/cmu-ms-machine-learning", "/ready", $"/ready/{Program}",
               $"/plan/{Program}", "/careers", "/careers/engineering", "/types", "/apply", "/online-or-campus", "/guide", "/guide/cost", "/guide/choose", "/school?name=139755", "/learn", "/report",
               $"/compare?id={Program}&id={Offering}", $"/bridge/{Program}", $"/programs/{Program}", "/questions", "/profile",
           }
           select new TheoryDataRow<string, string>(person, page),
    ];

    [Theory]
    [MemberData(nameof(EveryPageOfEveryPerson))]
    public async Task NoKeyOfAProfile_StandsOnAPage(string person, string address)
    {
        using HttpClient client = guide.NewClient(person);
        GuidePage page = await guide.Get(address, client);
        foreach (IElement part in page.Document.QuerySelectorAll("main .figure-origin, main a[href^=http], main textarea, main pre"))
        {
            part.Remove();
        }

        string text = page.Document.QuerySelector("main")!.TextContent;
        Assert.DoesNotContain(FieldUses.Every.Select(u => u.Path).Where(p => p.Contains('.', StringComparison.Ordinal)), path => text.Contains(path, StringComparison.Ordinal));
    }

    /// <summary>No sentence of the domain names a key, and each question it names is one of the form, word for word.</summary>
    [Fact]
    public void SentencesOfTheDomain_NameQuestionsOfTheForm_AndNoKeys()
    {
        string[] texts = [.. DomainWordsTests.Texts().Where(t => Words().Count(t) > 3)];
        Assert.All(texts, text => Assert.DoesNotContain(FieldUses.Every.Select(u => u.Path).Where(p => p.Contains('.', StringComparison.Ordinal)), path => text.Contains(path, StringComparison.Ordinal)));
        string[] asked = [.. texts.SelectMany(t => Asked().Matches(t)).Select(m => m.Groups["text"].Value)];
        Assert.NotEmpty(asked);
        Assert.All(asked, text => Assert.NotNull(QuestionLinks.Find(text)));
    }

    [Fact]
    public void QuestionInASentence_LeadsToIt_AndOtherQuotesDoNot()
    {
        IReadOnlyList<SentencePart> parts = QuestionLinks.Of("Say it: “Full-time or part-time?” and “whatever”.");
        Assert.Equal([("Say it: ", null), ("Full-time or part-time?", "/questions#q-study-pace"), (" and “whatever”.", null)], parts.Select(p => (p.Text, p.Address)));
    }

    [Fact]
    public async Task WhereAHomeIsNotSaid_ThePageLeadsToTheQuestion()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        GuidePage page = await guide.Get("/online-or-campus", client);
        IElement link = page.Document.QuerySelector("main a[href='/questions#q-places-near']")!;
        Assert.Equal(FormQuestions.All.Single(q => q.Field == "places.near").Text, link.TextContent);
        Assert.NotNull((await guide.Get("/questions", client)).Document.QuerySelector("#q-places-near"));
    }

    [GeneratedRegex("“(?<text>[^”]*[?])”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\S+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}

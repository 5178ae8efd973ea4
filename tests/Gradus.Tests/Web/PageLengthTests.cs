using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>Nobody has to read more than a page of a book before they unfold something, and nobody reads our keys.</summary>
public sealed partial class PageLengthTests(GuideFixture guide)
{
    private const int MostWords = 600;
    private const int MostWordsOfAGuidePage = 350;
    private const string Offering = "139755-11.0701";
    private const string Program = "georgia-tech-ms-computer-science-machine-learning-online";

    public static TheoryData<string> Answers =>
    [
        .. new[] { "working-engineer", "mathematics-graduate", "international-applicant", "returning-teacher" }
            .SelectMany(person => new[] { $"/cost/{Offering}?example={person}", $"/return/{Offering}?example={person}", $"/cost/{Program}?example={person}" }),
        "/apply", "/apply?example=international-applicant", $"/programs/{Offering}", $"/programs/{Program}", "/programs/uw-ms-data-science", $"/compare?id={Offering}&id={Program}",
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    [InlineData("/school?name=139755")]
    [InlineData("/school?name=460376")]
    [InlineData("/school?example=mathematics-graduate&name=cmu-ms-machine-learning&name=139755&name=243744")]
    public async Task Answer_IsShort_BeforeAnythingIsUnfolded(string address) =>
        Assert.InRange(VisibleWords.Count((await guide.Get(address)).Document), 30, MostWords);

    /// <summary>Ten cards of some forty words each, whoever reads.</summary>
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    [InlineData("returning-teacher")]
    public async Task List_IsShort_BeforeAnythingIsUnfolded(string person) =>
        Assert.InRange(VisibleWords.Count((await guide.Get($"/shortlist?example={person}")).Document), 300, MostWords);

    [Theory]
    [InlineData("/fields")]
    [InlineData("/fields/11.0102")]
    [InlineData("/fields/11.0701")]
    [InlineData("/degrees/ms-machine-learning")]
    [InlineData("/costs")]
    [InlineData("/careers")]
    [InlineData("/careers?example=working-engineer")]
    [InlineData("/careers/research")]
    [InlineData("/careers/engineering?example=international-applicant")]
    [InlineData("/careers/15-2051?near=Atlanta,GA&visa=true")]
    [InlineData("/online-or-campus")]
    [InlineData("/online-or-campus?example=working-engineer")]
    [InlineData("/online-or-campus?example=international-applicant")]
    [InlineData("/school")]
    [InlineData("/guide")]
    [InlineData("/guide?example=returning-teacher")]
    [InlineData("/guide/how-it-learns")]
    [InlineData("/report")]
    [InlineData("/report?example=working-engineer")]
    [InlineData("/types")]
    [InlineData("/types?example=working-engineer")]
    [InlineData("/types?example=returning-teacher")]
    public async Task GuidePage_IsShort_BeforeAnythingIsUnfolded(string address) =>
        Assert.InRange(VisibleWords.Count((await guide.Get(address)).Document), 30, MostWordsOfAGuidePage);

    /// <summary>Names of fields, options, files and commands are for the command line; folds hold none either. Data and method name what they are about.</summary>
    [Theory]
    [MemberData(nameof(Answers))]
    [InlineData("/")]
    [InlineData("/questions")]
    [InlineData("/profile")]
    [InlineData("/shortlist")]
    [InlineData("/shortlist?example=working-engineer")]
    [InlineData("/shortlist?example=international-applicant")]
    [InlineData("/explore")]
    [InlineData("/compare")]
    [InlineData("/costs")]
    [InlineData("/ready?example=working-engineer")]
    [InlineData("/ready/georgia-tech-ms-analytics-online?example=mathematics-graduate")]
    [InlineData("/careers/engineering?example=working-engineer")]
    [InlineData("/careers/15-2051?near=Atlanta,GA&visa=true")]
    [InlineData("/report")]
    [InlineData("/types?example=working-engineer")]
    [InlineData("/school?name=139755")]
    [InlineData("/online-or-campus?example=working-engineer")]
    [InlineData("/guide")]
    [InlineData("/guide/core")]
    [InlineData("/guide/study-plan")]
    [InlineData("/guide/how-it-learns/layers")]
    [InlineData("/learn?example=mathematics-graduate")]
    [InlineData("/more?example=mathematics-graduate&like=cmu-ms-machine-learning")]
    [InlineData("/curriculum")]
    [InlineData("/curriculum/cmu-ms-machine-learning")]
    [InlineData("/plan")]
    [InlineData("/plan/" + Program + "?example=working-engineer")]
    [InlineData("/bridge/georgia-tech-ms-analytics-online?example=working-engineer")]
    [InlineData("/test")]
    [InlineData("/fields/11.0102")]
    [InlineData("/about")]
    public async Task Page_NamesNoFieldOptionFileOrCommand(string address)
    {
        GuidePage page = await guide.Get(address);
        foreach (IElement origin in page.Document.QuerySelectorAll("main .figure-origin, main .figure-source, main a[href^=http], main textarea, main pre"))
        {
            origin.Remove();
        }

        string text = page.Document.QuerySelector("main")!.TextContent;
        Assert.Empty(Keys().Matches(text).Select(m => text[Math.Max(0, m.Index - 40)..Math.Min(text.Length, m.Index + 60)]));
    }

    [GeneratedRegex(@"(?<![\w/.-])(?:residency|background|job|study|places|household|budget|loans|goal|weights|require)\.[a-z]\w*|(?<![\w-])--[a-z][a-z-]+ |\bgradus [a-z]+ [A-Z-]|\bset [a-z]+-[a-z]+\b|(?<![\w/.-])data/[a-z-]+|\b[a-z-]+\.ya?ml\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();

    /// <summary>A key of the dataset, or a remark that is for those who keep it, is no word for a reader.</summary>
    [Theory]
    [InlineData("/programs/" + Program)]
    [InlineData("/programs/uw-ms-data-science")]
    [InlineData("/programs/arizona-ms-human-language-technology")]
    [InlineData("/programs/asu-mcs-computer-science-online")]
    [InlineData("/compare?id=" + Program + "&id=uw-ms-data-science&id=asu-mcs-computer-science-online")]
    public async Task Page_ShowsNoKeyOfOurs(string address)
    {
        string text = (await guide.Get(address)).MainText;
        Assert.All((string[])["related-bachelors", "any-bachelors", "online-async", "online-sync", "lengthMonths", "is not within", "minimumGpa"], key => Assert.DoesNotContain(key, text, StringComparison.Ordinal));
    }
}

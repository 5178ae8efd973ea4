namespace Gradus.Tests.Web;

/// <summary>Nobody has to read more than a page of a book before they unfold something, and nobody reads our keys.</summary>
public sealed class PageLengthTests(GuideFixture guide)
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

    /// <summary>Ten cards of some fifty words each; who has many cautions to hear reads more.</summary>
    [Theory]
    [InlineData("working-engineer", MostWords)]
    [InlineData("mathematics-graduate", MostWords + 75)]
    [InlineData("international-applicant", MostWords + 150)]
    [InlineData("returning-teacher", MostWords + 25)]
    public async Task List_IsShort_BeforeAnythingIsUnfolded(string person, int most) =>
        Assert.InRange(VisibleWords.Count((await guide.Get($"/shortlist?example={person}")).Document), 300, most);

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

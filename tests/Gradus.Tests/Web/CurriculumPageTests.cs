using System.Net;
using Gradus.App.Verbs.Curricula;
using Gradus.Sources.Curriculum;

namespace Gradus.Tests.Web;

/// <summary>"What would I study?" in the browser: a list is pasted, shown as read, and corrected; nothing of it is kept.</summary>
public sealed class CurriculumPageTests(GuideFixture guide)
{
    private const string Courses = "CS 7641  Machine Learning  3\nCS 6400  Database Systems  3\nHIST 100  Medieval Poetry  3\n";

    [Fact]
    public async Task PastedCourses_AreRead_AndCounted()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/curriculum", "course-list")).Set("courses", Courses).Send();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["CS 7641 Machine Learning", "CS 6400 Database Systems", "HIST 100 Medieval Poetry"], page.Document.QuerySelectorAll(".courses tbody th").Select(h => h.TextContent.Trim()));
        Assert.Contains("The list holds machine learning and data.", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheReaderSays_StandsBeforeTheReading()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/curriculum", "course-list"))
            .Set("courses", Courses).Set(Field("CS 7641", "Machine Learning"), CurriculumForm.None).Set(Field("HIST 100", "Medieval Poetry"), "deep-learning").Send();
        Assert.Contains("The list holds data and deep learning.", page.MainText, StringComparison.Ordinal);
        Assert.Equal(["none", "", "deep-learning"], page.Document.QuerySelectorAll(".courses tbody select").Select(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value));
    }

    [Theory]
    [InlineData("", "Paste a list of courses first, or choose a file.")]
    [InlineData("<i> %% <i>", "no course was found")]
    public async Task WhatCannotBeRead_IsSaid_AndNothingIsLost(string text, string said)
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/curriculum", "course-list")).Set("courses", text).Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.MainText, StringComparison.Ordinal);
        Assert.Equal(text, page.Document.QuerySelector("#list-text")!.TextContent);
    }

    [Fact]
    public async Task EveryControl_HasAName()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/curriculum", "course-list")).Set("courses", Courses).Send();
        Assert.All(page.Document.QuerySelectorAll("main form input:not([type=hidden]), main form select, main form textarea"), control => Assert.True(
            control.HasAttribute("aria-label") || page.Document.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml));
    }

    [Fact]
    public async Task UnknownProgram_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/curriculum/no-such-program")).Status);

    [Fact]
    public async Task WhatTheReaderSays_GoesWithItsCourse_WhereTheListIsEdited()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/curriculum", "course-list"))
            .Set("courses", "CS 101 Pottery 3\n" + Courses).Set(Field("HIST 100", "Medieval Poetry"), "deep-learning").Send();
        Assert.Equal(["", "", "", "deep-learning"], page.Document.QuerySelectorAll(".courses tbody select").Select(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value));
    }

    private static string Field(string code, string title) => CurriculumForm.FieldOf(new ListedCourse(1, code, title, "", null, null));
}

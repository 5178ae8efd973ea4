using System.Net;
using System.Text;
using Gradus.App.Shell;
using Gradus.App.Verbs.Ready;
using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Web;

/// <summary>"Am I ready?" in the browser: courses are pasted, shown as read, changed, and kept only where that is asked for.</summary>
public sealed class ReadyPageTests(GuideFixture guide)
{
    private const string Courses = "Fall 2015\nMATH 151  Calculus I  4.0  B\nMATH 300  Topics  3.0  A\nHIST 100  The Matrices of Rome  3.0  A\nnothing that is a course\n";

    [Fact]
    public async Task PastedCourses_AreRead_AndNothingIsKept()
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await (await GuideForm.Open(client, "/ready", "courses")).Set("courses", Courses).Set("act", "read").Send();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["Calculus I", "Topics", "The Matrices of Rome"], page.Document.QuerySelectorAll("#courses tbody th").Select(h => h.TextContent.Trim()));
        Assert.Contains("1 line not read", page.MainText, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.strips tbody tr"));
        Assert.Contains("There is none in this browser yet", (await guide.Get("/profile", client)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CoursesThatWereSent_GoAlongWithEveryTurnOfThePage()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = (await GuideForm.Open(client, "/ready", "courses")).Set("courses", Courses).Set("act", "read");
        GuidePage page = await form.Send();
        AngleSharp.Dom.IElement[] turns = [.. page.Document.QuerySelectorAll(".steps [form=courses-form]")];
        Assert.NotEmpty(turns);
        Assert.Empty(page.Document.QuerySelectorAll(".steps a"));
        Assert.All(turns, t => Assert.StartsWith("/ready?step=", t.GetAttribute("formaction"), StringComparison.Ordinal));
        GuidePage next = await form.To(turns[^1].GetAttribute("formaction")!).Send();
        Assert.Contains("3 courses read", next.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_CanBeCorrected_AndKept()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        GuideForm form = await GuideForm.Open(client, "/ready", "courses");
        GuidePage read = await form.Set("courses", Courses).Set("subject-3", "linear-algebra").Set("subject-4", ReadyForm.NoSubject).Set("act", "read").Send();
        Assert.Equal(["", "linear-algebra", "none"], read.Document.QuerySelectorAll("#courses tbody select").Select(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value));
        GuidePage kept = await form.Set("act", "keep").Send();
        Assert.Contains("2 courses in your profile count already", kept.MainText, StringComparison.Ordinal);
        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Profile saved = ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names());
        Assert.Equal([("Calculus I", 2015), ("Topics", 2015)], saved.Background.Courses.Select(c => (c.Title, c.Year!.Value)));
        Assert.Equal([Prerequisite.LinearAlgebra], saved.Background.Courses[1].Subjects);
    }

    [Fact]
    public async Task WhatCannotBeRead_IsSaid_AndNothingIsLost()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        GuidePage page = await (await GuideForm.Open(client, "/ready", "courses")).Set("courses", "<i> %% <i>").Set("toefl", "900").Set("act", "keep").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("<i> %% <i>", page.Document.QuerySelector("#courses-text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("TOEFL iBT", page.MainText, StringComparison.Ordinal);
        Assert.Contains("no course was found", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryControl_HasAName()
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await (await GuideForm.Open(client, "/ready", "courses")).Set("courses", Courses).Set("act", "read").Send();
        Assert.All(page.Document.QuerySelectorAll("main form input:not([type=hidden]), main form select, main form textarea"), control => Assert.True(
            control.HasAttribute("aria-label") || page.Document.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml));
    }

    [Fact]
    public async Task TestScores_CountOnThePageOfOneProgram_AndWrongOnesAreNamed()
    {
        string id = guide.Catalog.Programs.First(p => p.SameAs is null && p.Admission.Gre == Gradus.Programs.Admission.GreRule.Required).Id;
        Assert.Contains("the GRE: not known", (await guide.Get($"/ready/{id}")).MainText, StringComparison.Ordinal);
        Assert.Contains("the GRE: you have it", (await guide.Get($"/ready/{id}?gre=yes")).MainText, StringComparison.Ordinal);
        GuidePage wrong = await guide.Get($"/ready/{id}?toefl=900&gre=perhaps");
        Assert.Equal(HttpStatusCode.OK, wrong.Status);
        Assert.Equal(2, wrong.Document.QuerySelectorAll(".error").Length);
    }

    [Fact]
    public async Task Steps_PartThePrograms_AndWrongOnesAreLeftAside()
    {
        GuidePage page = await guide.Get("/ready?example=working-engineer&step=courses&page=999");
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.strips tbody tr"));
        Assert.Equal(HttpStatusCode.OK, (await guide.Get("/ready?example=working-engineer&step=%3Cb%3E&page=-1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/ready/no-such-program")).Status);
    }
}

using System.Net;
using Gradus.App.Questions;
using Gradus.App.Verbs.Plan;
using Gradus.Degrees;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Web;

/// <summary>The plan in the browser: a grid of terms, changed by links and forms, taken along as files.</summary>
public sealed class PlanPageTests(GuideFixture guide)
{
    private const string Address = "/plan/georgia-tech-ms-computer-science-machine-learning-online?example=working-engineer";

    /// <summary>What is known whole stands in sight; degrees known by groups alone are folded, and no track is named twice.</summary>
    [Fact]
    public async Task DegreesThatCanBePlanned_AreGroupedAndFolded()
    {
        GuidePage page = await guide.Get("/plan");
        int whole = page.Document.QuerySelectorAll("section[aria-labelledby=whole] .plans a").Length;
        int folded = page.Document.QuerySelectorAll("details.more-plans:not([open]) .plans a").Length;
        Assert.InRange(whole, 1, folded);
        Assert.Equal(page.Document.QuerySelectorAll("main .plans a").Length, whole + folded);
        Assert.All(page.Texts(".plans a"), title => Assert.Equal(title.Split(", ").Length, title.Split(", ").Select(p => p.Split(": ")[^1]).Distinct().Count()));
    }

    [Fact]
    public async Task Grid_HoldsEveryTermOfTheAnswer()
    {
        GuidePage page = await guide.Get(Address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Said said = GradusProgram.Run("plan", "georgia-tech-ms-computer-science-machine-learning-online", "--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml"), "--json");
        string[] terms = [.. said.Json["terms"]!.AsArray().Select(t => (string)t!["term"]!)];
        Assert.Equal(terms, page.Document.QuerySelectorAll(".term-grid .term strong").Select(t => t.TextContent.ToLowerInvariant()));
        Assert.All(said.Json["terms"]!.AsArray().SelectMany(t => t!["courses"]!.AsArray()), c => Assert.Contains((string)c!["code"]!, page.MainText, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FormForOneCourse_MovesToAnAddressThatKeepsIt()
    {
        GuidePage page = await guide.Get(Address + "&course=CS+7643&act=pin&in=spring+2028");
        Assert.Contains("CS 7643: in spring 2028.", page.MainText, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll(".term-grid td"), td => td.TextContent.Contains("Spring 2028", StringComparison.Ordinal) && td.TextContent.Contains("CS 7643", StringComparison.Ordinal));
        GuidePage left = await guide.Get(Address + "&pin=CS+7643&course=CS+7643&act=without");
        Assert.Contains("CS 7643: left out.", left.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(left.Document.QuerySelectorAll(".term-grid td"), td => td.TextContent.Contains("CS 7643", StringComparison.Ordinal));
    }

    /// <summary>One act takes a course and leaves out the one that it stands in for, by a form and by a question alike.</summary>
    [Fact]
    public async Task Swap_TakesOneCourse_InPlaceOfAnother()
    {
        GuidePage page = await guide.Get(Address + "&course=CS+7643&act=swap&for=CS+7646");
        Assert.Contains("CS 7643: in the plan.", page.MainText, StringComparison.Ordinal);
        Assert.Contains("CS 7646: left out.", page.MainText, StringComparison.Ordinal);
        DegreeRules rules = guide.Catalog.Degrees.Of(guide.Catalog.FindItem("georgia-tech-ms-computer-science-machine-learning-online")!.Program!)!;
        var asked = PlanQuestion.Read(new GivenValues(name => name == "swap" ? ["cs7643=CS 7646"] : []), rules);
        Assert.Equal([("pin", "CS 7643"), ("without", "CS 7646")], asked.Fields);
        Assert.Throws<InputException>(() => PlanQuestion.Read(new GivenValues(name => name == "swap" ? ["CS 7643=cs-7643"] : []), rules));
    }

    /// <summary>A course that was passed is offered where the degree has it, and counts once the person says so.</summary>
    [Fact]
    public void PassedCourses_AreOffered_AndNotCountedUnasked()
    {
        const string Id = "georgia-tech-ms-computer-science-machine-learning-online";
        const string Person = "background: {courses: [{title: Machine Learning, code: CS 7641, grade: A}, {title: Deep Learning, code: CS 7643, grade: F}, {title: Pottery, grade: A}]}";
        using var asked = new Asked();
        System.Text.Json.Nodes.JsonNode plain = asked.Json("plan", Person, Id);
        System.Text.Json.Nodes.JsonNode passed = Assert.Single(plain["passed"]!.AsArray())!;
        Assert.Equal(("CS 7641", "A"), ((string)passed["code"]!, (string)passed["grade"]!));
        Assert.Contains("You passed CS 7641 Machine Learning with A", (string)passed["words"]!, StringComparison.Ordinal);
        System.Text.Json.Nodes.JsonNode counted = asked.Json("plan", Person, Id, "--taken", "CS 7641=A");
        Assert.Empty(counted["passed"]!.AsArray());
        Assert.True((decimal)counted["credits"]! < (decimal)plain["credits"]!);
    }

    [Fact]
    public async Task Files_AreTheSamePlan()
    {
        using HttpClient client = guide.NewClient();
        string address = Address.Replace("?", "/plan.{0}?", StringComparison.Ordinal);
        string calendar = await client.GetStringAsync(new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, "ics"), UriKind.Relative), TestContext.Current.CancellationToken);
        string csv = await client.GetStringAsync(new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, "csv"), UriKind.Relative), TestContext.Current.CancellationToken);
        string markdown = await client.GetStringAsync(new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, "md"), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(csv.Split("\r\n").Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')[0]).Distinct().Count(), calendar.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("CS 7641", csv, StringComparison.Ordinal);
        Assert.Contains("CS 7641", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DegreeWhoseRulesAreNotKnown_SaysSo()
    {
        GuidePage page = await guide.Get("/plan/139755-11.0701");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Nobody has told us its rules", page.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/plan/nothing-like-it")).Status);
    }

    [Fact]
    public async Task WhatCannotBeUsed_IsSaid_AndTheRestPlanned()
    {
        GuidePage page = await guide.Get(Address + "&hours=many&pin=XX+1");
        Assert.Equal(2, page.Document.QuerySelectorAll("[role=alert]").Length);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".term-grid td"));
    }
}

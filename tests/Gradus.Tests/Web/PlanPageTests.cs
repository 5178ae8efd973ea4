using System.Net;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Web;

/// <summary>The plan in the browser: a grid of terms, changed by links and forms, taken along as files.</summary>
public sealed class PlanPageTests(GuideFixture guide)
{
    private const string Address = "/plan/georgia-tech-ms-computer-science-machine-learning-online?example=working-engineer";

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

namespace Gradus.BrowserTests;

/// <summary>The five people whom the guide is for, each through the pages that they came for; every page opens without trouble, fits the window and ends with a next step.</summary>
public sealed class FivePeopleTests(GuideBrowser browser)
{
    private const string Online = "georgia-tech-ms-computer-science-machine-learning-online";
    private const string Analytics = "georgia-tech-ms-analytics-online";
    private const string Campus = "139755-11.0701";

    /// <summary>Stays at work, so no pay is given up, and hears what the hours of a week make of the terms.</summary>
    [Fact]
    public Task WorkingEngineer_KeepsTheJob() => Walk(
        Look.Engineer,
        ("/shortlist", ["My list"]),
        ($"/programs/{Analytics}", ["Master of Science in Analytics", "What it asks"]),
        ($"/cost/{Online}", ["online, part-time"]),
        ($"/return/{Online}", ["staying as you are"]),
        ($"/plan/{Online}", ["done with", "hours"]),
        ("/online-or-campus", ["Online, part-time"]));

    /// <summary>Knows mathematics, never programmed, wants research: gaps, a bridge, schools and their money.</summary>
    [Fact]
    public Task MathematicsGraduate_HearsOfTheGapAndOfResearch() => Walk(
        "mathematics-graduate",
        ("/shortlist", ["My list", "doctorate"]),
        ($"/ready/{Analytics}", ["Am I ready for it?", "programming"]),
        ($"/bridge/{Analytics}", ["week"]),
        ("/school?name=cmu-ms-machine-learning", ["Carnegie Mellon", "Doctorates in computing"]),
        ("/curriculum/cmu-ms-machine-learning", ["What I will study"]));

    /// <summary>Comes on a student visa: proof of money, months of work, out-of-state prices, what to do when.</summary>
    [Fact]
    public Task InternationalApplicant_HearsOfTheVisa() => Walk(
        "international-applicant",
        ("/shortlist", ["My list", "I-20"]),
        ($"/programs/{Campus}", ["Computer Science", "visa"]),
        ($"/cost/{Campus}", ["Before the I-20 you have to show"]),
        ($"/return/{Campus}", ["authorised work"]),
        ("/apply", ["Apply to", "visa interview"]));

    /// <summary>Compares many programs and has to be able to defend every number.</summary>
    [Fact]
    public Task Adviser_ComparesTwentyAndFindsEverySource() => Walk(
        null,
        ("/compare?" + string.Join('&', browser.Catalog.Items.Where(i => i.IsProgram && i.Restriction is null).Take(20).Select(i => "id=" + i.Id)), ["What else differs", "CSV"]),
        ($"/programs/{Campus}", ["Computer Science"]),
        ($"/school?name={Campus}&name=cmu-ms-machine-learning", ["like it"]),
        ("/report?example=working-engineer", ["My report"]),
        ("/method", ["Method"]));

    /// <summary>Wants the data, the interface for programs and the method.</summary>
    [Fact]
    public Task DataJournalist_FindsDataAndMethod() => Walk(
        null,
        ("/data", ["Data", browser.Catalog.Version]),
        ("/fields/11.0102", ["Artificial Intelligence"]),
        ("/costs", ["What degrees cost"]),
        ("/guide/how-it-learns", ["How this guide learns"]),
        ("/about", ["About"]));

    /// <param name="person">Example whose profile the browser holds; null for nobody in particular.</param>
    /// <param name="steps">Pages in turn, each with what it has to say.</param>
    private async Task Walk(string? person, params (string Path, string[] Says)[] steps)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop, person));
        IPage page = await context.NewPageAsync();
        PageWatch watch = await PageWatch.Of(page, browser.Address);
        foreach ((string path, string[] says) in steps)
        {
            IResponse? answer = await page.GotoAsync(path);
            Assert.Equal(200, answer!.Status);
            string text = await page.Locator("main").InnerTextAsync();
            Assert.All(says, words => Assert.True(text.Contains(words, StringComparison.OrdinalIgnoreCase), $"{path} does not say '{words}'"));
            Assert.DoesNotMatch(@"NaN|∞|System\.|\{[0-9]\}", text);
            Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"), $"{path} is wider than the window");
            Assert.True(await page.Locator("main a[href]").CountAsync() > 0, $"{path} leads nowhere");
        }

        Assert.Empty(watch.Troubles);
    }
}

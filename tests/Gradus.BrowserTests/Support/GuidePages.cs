namespace Gradus.BrowserTests.Support;

/// <summary>A page that the tests look at and the pictures show.</summary>
/// <param name="Name">Also the name of its picture.</param>
/// <param name="Path">Its address.</param>
/// <param name="Heading">How its first heading begins.</param>
public sealed record GuidePage(string Name, string Path, string Heading)
{
    /// <summary>True where the page says other things to somebody with a profile.</summary>
    public bool KnowsReader { get; init; }

    /// <summary>The status that it answers with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>How to get there where the address alone does not lead there.</summary>
    public Func<IPage, Task<IResponse?>>? Arrive { get; init; }

    public async Task<IResponse?> Open(IPage page) => Arrive is null ? await page.GotoAsync(Path) : await Arrive(page);

    public override string ToString() => Name;
}

/// <summary>Every page of the guide. A new page is one more line.</summary>
public static class GuidePages
{
    public const string Offering = "139755-11.0701";

    public const string Program = "georgia-tech-ms-computer-science-machine-learning-online";

    public static IReadOnlyList<GuidePage> All { get; } =
    [
        new("start", "/", "Which master's degree") { KnowsReader = true },
        new("questions", "/questions", "As many questions as you like") { KnowsReader = true },
        new("profile", "/profile", "My profile") { KnowsReader = true },
        new("shortlist", "/shortlist", "My list") { KnowsReader = true },
        new("shortlist-example", "/shortlist?example=international-applicant&keep=110635-11.0701&keep=110662-11.0701&drop=243744-11.0701", "List: international applicant"),
        new("shortlist-zero", "/shortlist?example=working-engineer&w-cost=0&w-earnings-1yr=0&w-earnings-5yr=0&w-cohort=0&w-modality=0&w-focus=0", "List: working engineer"),
        new("explore", "/explore", "Find") { KnowsReader = true },
        new("explore-cards", "/explore?view=cards&q=machine+learning&state=CA", "Find"),
        new("explore-map", "/explore?view=map", "Find"),
        new("explore-nothing", "/explore?q=zymurgy+of+dragons", "Find"),
        new("explore-wrong", "/explore?state=ZZ&page=9999&sort=luck", "Find"),
        new("offering", "/programs/" + Offering, "Computer Science") { KnowsReader = true },
        new("program", "/programs/" + Program, "Master of Science in Computer Science") { KnowsReader = true },
        new("compare", $"/compare?id={Program}&id={Offering}&id=110635-11.0701", "The three differ") { KnowsReader = true },
        new("compare-none", "/compare", "Compare"),
        new("cost", "/cost/" + Offering, "$") { KnowsReader = true },
        new("costs", "/costs", "What degrees cost"),
        new("return", "/return/" + Offering, "add") { KnowsReader = true },
        new("ready", "/ready", "Am I ready?"),
        new("ready-example", "/ready?example=working-engineer", "You have what"),
        new("ready-program", "/ready/georgia-tech-ms-analytics-online?example=mathematics-graduate", "Am I ready for it?"),
        new("careers", "/careers", "A master's degree or more") { KnowsReader = true },
        new("careers-funnel", "/careers/engineering?example=working-engineer", "bachelor's degree"),
        new("career", "/careers/15-2051?near=Atlanta,GA&visa=true", "Data Scientists"),
        new("apply", "/apply", "Apply to") { KnowsReader = true },
        new("apply-example", "/apply?example=international-applicant", "Apply to"),
        new("report", "/report", "My report") { KnowsReader = true },
        new("report-example", "/report?example=working-engineer", "My report: working engineer"),
        new("types", "/types", "43 kinds of degree") { KnowsReader = true },
        new("types-example", "/types?example=mathematics-graduate", "kinds of degree"),
        new("school", "/school?name=139755", "Georgia Institute of Technology"),
        new("schools-example", "/school?example=mathematics-graduate&name=cmu-ms-machine-learning&name=139755&name=243744", "3 schools"),
        new("modes", "/online-or-campus", "167 degrees"),
        new("modes-example", "/online-or-campus?example=working-engineer", "Online, part-time"),
        new("guide", "/guide", "A master's in machine learning") { KnowsReader = true },
        new("guide-first", "/guide/machine-learning", "What is machine learning?"),
        new("guide-cost", "/guide/cost", "What does it cost me?"),
        new("guide-cost-example", "/guide/cost?example=mathematics-graduate", "What does it cost me?"),
        new("guide-choose-example", "/guide/choose?example=working-engineer", "How do I choose a school?"),
        new("guide-plan", "/guide/study-plan", "What happens term by term?"),
        new("guide-learns", "/guide/how-it-learns", "How this guide learns"),
        new("guide-layers", "/guide/how-it-learns/layers", "Network of several layers"),
        new("no-such-career", "/careers/wizardry", "There is no") { Status = 404 },
        new("learn", "/learn", "What counts for you?") { KnowsReader = true },
        new("learn-example", "/learn?example=mathematics-graduate&answer=cmu-ms-machine-learning,columbia-ms-data-science,first", "What counts for you?"),
        new("outside", "/outside", "A ranking of somebody else"),
        new("more", "/more?example=mathematics-graduate&like=cmu-ms-machine-learning", "More like what you keep"),
        new("curriculum", "/curriculum", "What would I study?"),
        new("curriculum-program", "/curriculum/cmu-ms-machine-learning", "What I will study"),
        new("curriculum-unknown", "/curriculum/" + Offering, "What I will study"),
        new("plan", "/plan/" + Program + "?example=working-engineer", "done with"),
        new("plan-unknown", "/plan/" + Offering, "Nobody has told us its rules"),
        new("plans", "/plan", "Study plans"),
        new("bridge", "/bridge/georgia-tech-ms-analytics-online?example=working-engineer", "week"),
        new("test", "/test", "What do I really know?"),
        new("test-question", "/test/programming", "a"),
        new("fields", "/fields", "Fields"),
        new("field", "/fields/11.0102", "Artificial Intelligence"),
        new("degree", "/degrees/ms-machine-learning", "MS in Machine Learning"),
        new("shortlist-lifted", "/shortlist?example=working-engineer&without=budget.total", "List: working engineer"),
        new("data", "/data", "Data"),
        new("method", "/method", "Method"),
        new("about", "/about", "About"),
        new("no-such-page", "/nowhere/at/all", "There is no such page") { Status = 404 },
        new("no-such-program", "/programs/georgia-teck", "There is no") { Status = 404 },
        new("no-such-field", "/fields/99", "There is no such field") { Status = 404 },
        new("no-such-degree", "/degrees/wizardry", "There is no such type of degree") { Status = 404 },
        new("no-such-example", "/shortlist?example=nobody", "My list"),
        new("refused", "/questions", "The form was not accepted") { Status = 400, Arrive = SendWithoutCookie },
    ];

    public static TheoryData<string> Names => [.. All.Select(p => p.Name)];

    public static GuidePage Find(string name) => All.Single(p => p.Name == name);

    /// <summary>Sends a form after the cookie that belongs to it has gone.</summary>
    private static async Task<IResponse?> SendWithoutCookie(IPage page)
    {
        await page.GotoAsync("/questions");
        await page.Context.ClearCookiesAsync(new() { Name = "gradus-form" });
        return await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Save and show my list" }).ClickAsync(),
            response => response.Request.IsNavigationRequest);
    }

}

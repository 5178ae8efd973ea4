using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.People;
using Gradus.Ranking.Criteria;

namespace Gradus.Tests.Web;

public sealed partial class ShortlistPageTests(GuideFixture guide)
{
    private const string Engineer = "/shortlist?example=working-engineer";

    [Theory]
    [InlineData("working-engineer")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    public async Task ExamplePerson_IsShownTenEntries_WithPlacePriceReasonsAndPoints(string example)
    {
        GuidePage page = await guide.Get($"/shortlist?example={example}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Equal(Enumerable.Range(1, 10), Places(page));
        Assert.All(page.Document.QuerySelectorAll("article.entry"), entry =>
        {
            Assert.StartsWith("/programs/", entry.QuerySelector("h3 a")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Matches("Place [0-9]+.* of [0-9,]+", entry.QuerySelector("svg.range")!.GetAttribute("aria-label")!);
            Assert.Contains("of 100 points: ", entry.QuerySelector("svg.parts")!.GetAttribute("aria-label")!, StringComparison.Ordinal);
        });
        Assert.Equal("No profile yet", page.Text("header .end"));
    }

    [Fact]
    public async Task WithoutAProfile_ItOffersQuestionsAndExamples()
    {
        GuidePage page = await guide.Get("/shortlist");

        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/questions");
        Assert.Equal(ExampleProfiles.All.Count, page.Document.QuerySelectorAll("main a[href^='/shortlist?example=']").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/shortlist/list")).Status);
    }

    [Fact]
    public async Task OwnProfile_IsShortlisted_LikeTheExampleItWasMadeFrom()
    {
        using HttpClient client = guide.NewClient("working-engineer");

        GuidePage own = await guide.Get("/shortlist", client);

        Assert.Equal((await guide.Get(Engineer)).Texts("article.entry h3"), own.Texts("article.entry h3"));
    }

    [Fact]
    public async Task OwnCriterion_HasASlider_ThatTheAddressMoves_AndARowInTheProfile()
    {
        Profile person = guide.ReadExample("working-engineer");
        person = person with
        {
            Weights = [.. person.Weights, new CriterionWeight("own-adviser", 30)],
            Criteria = [new() { Id = "own-adviser", Name = "My adviser's mark", Source = "A. Adviser", Values = [new("139755", 8), new("110635", 1)] }],
        };
        using HttpClient client = guide.NewClient([(ProfileCookie.Name, guide.Cookie.Value(person))]);

        GuidePage page = await guide.Get("/shortlist", client);
        GuidePage alone = await guide.Get($"/shortlist?{string.Join('&', person.Weights.SkipLast(1).Select(w => $"w-{w.Criterion}=0"))}&w-own-adviser=80", client);

        Assert.Equal("30", page.Document.GetElementById("w-own-adviser")!.GetAttribute("value"));
        Assert.Contains("My adviser's mark", page.Text("article.entry"), StringComparison.Ordinal);
        Assert.Equal("80", alone.Document.GetElementById("w-own-adviser")!.GetAttribute("value"));
        Assert.Equal("100 %", alone.Text("output[for='w-own-adviser']"));
        Assert.Contains("Georgia Institute of Technology", alone.Text("article.entry"), StringComparison.Ordinal);
        GuidePage profile = await guide.Get("/profile", client);
        Assert.Contains("My adviser's mark", profile.MainText, StringComparison.Ordinal);
        Assert.Contains("2 numbers", profile.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_SayHowManyMoreWithoutThem()
    {
        GuidePage page = await guide.Get(Engineer);

        Assert.Contains(page.Texts(".conditions li"), c => c.StartsWith("All that has to be paid, living over what you spend anyway and interest included, up to $30,000", StringComparison.Ordinal) && c.Contains("more without it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LiftedCondition_LetsIn_WhatWasPromised_AndCanBePutBack()
    {
        GuidePage before = await guide.Get(Engineer + "&w-cost=80");
        IElement budget = before.Document.QuerySelectorAll(".conditions li").Single(c => c.TextContent.Contains("up to $30,000", StringComparison.Ordinal));
        int promised = Number(budget.QuerySelector(".kind")!.TextContent);
        Assert.Equal("lift:budget.total", budget.QuerySelector("button")!.GetAttribute("value"));

        GuidePage lifted = await guide.Get("/shortlist/change?example=working-engineer&w-cost=80&do=lift:budget.total");
        Assert.Equal(Number(before.Text("main .count")) + promised, Number(lifted.Text("main .count")));
        IElement there = Assert.Single(lifted.Document.QuerySelectorAll(".conditions .lifted"));
        Assert.Contains($"lifted; {promised:#,0} fewer with it", there.TextContent, StringComparison.Ordinal);
        Assert.Equal("budget.total", lifted.Document.QuerySelector("input[name='without']")!.GetAttribute("value"));
        Assert.Equal("80", lifted.Document.QuerySelector("input[name='w-cost']")!.GetAttribute("value"));

        GuidePage restored = await guide.Get("/shortlist/change?example=working-engineer&w-cost=80&without=budget.total&do=restore:budget.total");
        Assert.Equal(before.Text("main .count"), restored.Text("main .count"));
    }

    [Fact]
    public async Task EveryConditionCanBeLifted_UntilNoneIsLeft_AndExportsSayWhich()
    {
        GuidePage page = await guide.Get(Engineer);
        string[] keys = [.. page.Document.QuerySelectorAll(".conditions button").Select(b => b.GetAttribute("value")!["lift:".Length..])];
        Assert.NotEmpty(keys);
        string all = string.Concat(keys.Select(k => $"&without={k}"));
        GuidePage none = await guide.Get(Engineer + all);
        Assert.Equal(keys.Length, none.Document.QuerySelectorAll(".conditions .lifted").Length);
        Assert.Contains("there are none", none.Text("main .count"), StringComparison.Ordinal);
        Assert.Equal(keys.Length, (await guide.Get($"/shortlist.md?example=working-engineer{all}")).Html.Split("- Condition lifted: ").Length - 1);
    }

    [Fact]
    public async Task EnterInANote_NeverLiftsACondition()
    {
        GuidePage page = await guide.Get(Engineer);
        IElement first = page.Document.QuerySelectorAll("button[type='submit']").First(b => b.GetAttribute("form") == "shortlist-form" || b.Closest("form")?.Id == "shortlist-form");
        Assert.Equal("save", first.GetAttribute("value"));
    }

    [Fact]
    public async Task Weights_InTheAddress_ChangeTheOrder_AndTheSliders()
    {
        GuidePage before = await guide.Get(Engineer);
        GuidePage after = await guide.Get(Engineer + "&w-cost=0&w-focus=0&w-modality=0&w-earnings-1yr=0&w-earnings-5yr=0&w-cohort=100");

        Assert.NotEqual(before.Texts("article.entry h3"), after.Texts("article.entry h3"));
        Assert.Equal("100 %", after.Text("output[for=w-cohort]"));
        Assert.Equal("0", after.Document.QuerySelector("#w-cost")!.GetAttribute("value"));
        Assert.Contains("Weights as you moved them", after.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("w-cost=1000&w-cohort=abc&w-nonsense=3", "100")]
    [InlineData("w-cost=-4", "0")]
    [InlineData("w-cost=NaN", "100")]
    [InlineData("w-cost=49.6", "50")]
    public async Task Weights_OutOfBounds_AreBroughtWithin(string query, string cost) =>
        Assert.Equal(cost, (await guide.Get($"{Engineer}&{query}")).Document.QuerySelector("#w-cost")!.GetAttribute("value"));

    [Fact]
    public async Task AllSlidersAtZero_AskForOne()
    {
        string zero = string.Concat(KnownCriteria.All.Select(c => $"&w-{c.Id}=0"));

        GuidePage page = await guide.Get(Engineer + zero);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Raise at least one", page.Text("#list .error"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#w-cost"));
    }

    [Fact]
    public async Task Dropped_LeavesTheList_AndCanBeTakenBack()
    {
        GuidePage before = await guide.Get(Engineer);
        string first = Id(before, 0);

        GuidePage after = await guide.Get($"/shortlist/change?example=working-engineer&do=drop:{first}");

        Assert.Equal(2, Places(after)[0]);
        Assert.DoesNotContain(first, after.Document.QuerySelectorAll("article.entry").Select(e => e.Id));
        Assert.Contains("Dropped: 1", after.MainText, StringComparison.Ordinal);
        GuidePage back = await guide.Get($"/shortlist/change?example=working-engineer&drop={first}&do=back:{first}");
        Assert.Equal(before.Texts("article.entry h3"), back.Texts("article.entry h3"));
    }

    [Fact]
    public async Task Kept_StandsAboveTheList_WithItsNoteEncoded()
    {
        string id = Id(await guide.Get(Engineer), 2);

        GuidePage page = await guide.Get($"/shortlist/change?example=working-engineer&note.{id}={Uri.EscapeDataString("<img src=x onerror=alert(1)> \"ask\"")}&do=keep:{id}");

        Assert.Contains("<img src=x onerror=alert(1)> \"ask\"", page.Text("table.kept"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("img"));
        Assert.DoesNotContain("<img", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeptOutsideTheConditions_SaysSo()
    {
        GuidePage page = await guide.Get($"{Engineer}&keep=cornell-meng-computer-science");

        Assert.Contains("does not meet the conditions now", page.Text("table.kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownIdentifiersAndExamples_AreLeftOut()
    {
        Assert.Empty((await guide.Get($"{Engineer}&keep=nope&drop=%3Cb%3E&note.nope=x")).Document.QuerySelectorAll("table.kept"));
        Assert.Contains("Answer the questions", (await guide.Get("/shortlist?example=nobody")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_FollowOneAnother_AndEndInBounds()
    {
        GuidePage second = await guide.Get($"{Engineer}&page=2");
        GuidePage last = await guide.Get($"{Engineer}&page=99999");

        Assert.Equal(Enumerable.Range(11, 10), Places(second));
        Assert.NotEmpty(last.Document.QuerySelectorAll("article.entry"));
        Assert.Null(last.Document.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task ListAlone_IsTheListOfThePage()
    {
        GuidePage page = await guide.Get(Engineer);
        GuidePage list = await guide.Get("/shortlist/list?example=working-engineer");

        Assert.Equal(page.Texts("article.entry h3"), list.Texts("article.entry h3"));
        Assert.Empty(list.Document.QuerySelectorAll("header"));
        Assert.Equal("/shortlist?example=working-engineer", list.Document.QuerySelector("#list")!.GetAttribute("data-address"));
        Assert.Contains("order updated", list.Document.QuerySelector("#list")!.GetAttribute("data-announce")!, StringComparison.Ordinal);
    }

    /// <summary>What a moving slider gets says from how few draws, holds the order, and leaves out what waits for its rest.</summary>
    [Fact]
    public async Task MovingSlider_GetsTheOrderAlone_FromFewerDraws()
    {
        GuidePage moving = await guide.Get("/shortlist/list?example=working-engineer&w-cost=70&do=slide");
        GuidePage resting = await guide.Get("/shortlist/list?example=working-engineer&w-cost=70&do=weigh");

        Assert.Contains("From 200 draws while you move; 1,000 once it rests.", moving.Text("#list .moves"), StringComparison.Ordinal);
        Assert.Equal(10, moving.Texts(".moves article.entry h3").Count);
        Assert.Equal(resting.Texts("article.entry h3").First(), moving.Texts("article.entry h3").First());
        Assert.Equal(resting.Document.QuerySelector("#list")!.GetAttribute("data-address"), moving.Document.QuerySelector("#list")!.GetAttribute("data-address"));
        Assert.Empty(moving.Document.QuerySelectorAll("svg.chart, .parts-table, .dropped"));
        Assert.NotEmpty(resting.Document.QuerySelectorAll("#often-first svg.chart"));
        Assert.DoesNotContain("while you move", resting.Text("#list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_SaysWhatWouldChangeTheOrder_AndWhoWouldChooseTheFirst()
    {
        GuidePage page = await guide.Get(Engineer);
        string[] why = [.. page.Texts("article.entry details.why")];

        Assert.Contains("Who would choose it first: first under", why[0], StringComparison.Ordinal);
        Assert.All(why[1..], w => Assert.Contains("To come before the one before it: ", w, StringComparison.Ordinal));
        Assert.Contains("points of weight would put place", page.Text("#what-flips .chart-title"), StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#price-gain"));
        Assert.NotNull((await guide.Get(Engineer + "&w-return=30")).Document.QuerySelector("#price-gain svg.chart"));
    }

    [Fact]
    public async Task NumbersBehindThePictures_AreOneFile()
    {
        GuidePage file = await guide.Get("/shortlist/order.csv?example=working-engineer");
        string[] lines = file.Html.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.StartsWith("Place,Id,Program or offering,Mean place,From,To,", lines[0], StringComparison.Ordinal);
        Assert.Equal(21, lines.Length);
        Assert.StartsWith("1,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rice", "is left out by: known to be taught online (a must) (it: nobody says how it is taught)")]
    [InlineData("georgia-tech-ms-computer-science-machine-learning-online", "of 136.")]
    [InlineData("wholly unknown xyzzy", "No program or offering here goes by that name")]
    public async Task Where_SaysThePlace_OrWhatKeepsItOut(string asked, string said)
    {
        GuidePage page = await guide.Get($"{Engineer}&where={Uri.EscapeDataString(asked)}");

        Assert.Contains(said, page.Text("#where"), StringComparison.Ordinal);
        Assert.Equal(asked, page.Document.QuerySelector("#where-words")!.GetAttribute("value"));
        Assert.Contains("where=", page.Document.QuerySelector("#list")!.GetAttribute("data-address")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingLeft_NamesWhichConditionToRelax()
    {
        using HttpClient client = guide.NewClient();
        await (await GuideForm.Open(client, "/", "load")).SendFile("p.yaml", "require: {states: [WY], degreeTypes: [ms-computer-vision]}\n"u8.ToArray());

        GuidePage page = await guide.Get("/shortlist", client);

        Assert.Contains("without \"only in Wyoming\": ", page.Text("#list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlaceThatNobodyKnows_IsExplained()
    {
        using HttpClient client = guide.NewClient();
        await (await GuideForm.Open(client, "/", "load")).SendFile("p.yaml", "places: {near: {place: \"Atlantis, GA\", miles: 5}}\n"u8.ToArray());

        GuidePage page = await guide.Get("/shortlist", client);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("No place 'Atlantis, GA' is known", page.Text("#list .error"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCriterion_HasAColour()
    {
        string sheet = File.ReadAllText(Path.Combine(SourceFiles.Repository, "src", "Gradus.App", "Verbs", "Shortlists", "Shortlist.css"));
        Assert.All(Enumerable.Range(0, ShortlistWords.Colours), number => Assert.Contains($".k{number} {{", sheet, StringComparison.Ordinal));
        Assert.Equal(KnownCriteria.All.Count, KnownCriteria.All.Select(c => ShortlistWords.Colour(c, 0)).Distinct().Count());
    }

    internal static string Id(GuidePage page, int entry) =>
        Uri.UnescapeDataString(page.Document.QuerySelectorAll("article.entry h3 a")[entry].GetAttribute("href")!.Split('?')[0]["/programs/".Length..]);

    /// <summary>The first number of a text.</summary>
    private static int Number(string text) =>
        int.Parse(new string([.. text.SkipWhile(c => !char.IsDigit(c)).TakeWhile(c => char.IsDigit(c) || c == ',')]), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    /// <summary>Where it may stand and how sure its price is come before the number: what is read first must not look surer than it is.</summary>
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("international-applicant")]
    public async Task RangeOfPlaces_AndGradeOfThePrice_StandBeforeTheNumber(string example)
    {
        GuidePage page = await guide.Get($"/shortlist?example={example}");
        Assert.All(page.Document.QuerySelectorAll("article.entry"), entry =>
        {
            string said = entry.QuerySelector("svg.range")!.GetAttribute("aria-label")!;
            string shown = entry.QuerySelector(".place")!.Children[0].TextContent;
            Match between = Between().Match(said);
            Assert.Equal(between.Success ? $"{between.Groups["low"].Value}-{between.Groups["high"].Value}" : $"{Place(said)}", shown);
            IElement price = entry.QuerySelector(".price")!;
            Assert.Contains("grade", price.Children[0].ClassList);
            Assert.NotEqual("", price.Children[0].TextContent.Trim());
            Assert.NotNull(price.Children[1].QuerySelector("strong"));
        });
        Assert.Contains(page.Texts("article.entry .place .big"), p => p.Contains('-', StringComparison.Ordinal));
    }

    /// <summary>What a person skipped stands on their list, folded, with what it would change there; an example's does not.</summary>
    [Fact]
    public async Task Skipped_StandsFoldedOnTheList_WithWhatItWouldChange()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        IElement skipped = (await guide.Get("/shortlist", client)).Document.QuerySelector("#not-said")!;
        Assert.False(skipped.HasAttribute("open"));
        Assert.All(skipped.QuerySelectorAll("li"), li =>
        {
            Assert.StartsWith("/questions#q-", li.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.NotEqual("", li.QuerySelector(".small")!.TextContent.Trim());
        });
        Assert.Null((await guide.Get(Engineer)).Document.QuerySelector("#not-said"));
    }

    private static int[] Places(GuidePage page) => [.. page.Document.QuerySelectorAll("article.entry svg.range").Select(r => Place(r.GetAttribute("aria-label")!))];

    private static int Place(string said) => int.Parse(PlaceNumber().Match(said).Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^Place (?<n>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceNumber();

    [GeneratedRegex("between (?<low>[0-9,]+) and (?<high>[0-9,]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Between();
}

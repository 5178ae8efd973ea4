using System.CommandLine;
using System.Net;
using System.Text.Json.Nodes;
using Gradus.App;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Compare;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Loans;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Report;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Web;

/// <summary>A verb's question is declared once: the command line and the page take the same parts, with the same bounds and the same refusals.</summary>
public sealed class SameQuestionTests(GuideFixture guide)
{
    /// <summary>How an answer is shown and from what, not what is asked; who asks is a file here and the reader's own there.</summary>
    private static readonly string[] NotAsked = ["--json", "--data", "--workspace", "--profile", "--limit", "--offset", "--brief", "--by-term", "--ways", "--monthly", "--from", "--output", "--csv", "--as", "--calendar", "--out", "--profiles"];

    /// <summary>A degree whose courses are all on record.</summary>
    private const string Planned = "georgia-tech-ms-computer-science-machine-learning-online";

    private static readonly Dictionary<string, Verb> Verbs = new(StringComparer.Ordinal)
    {
        ["cost"] = new(CostQuestion.All, ["cost", "139755-11.0701", "--profile", Engineer], "/cost/139755-11.0701/lines.csv?example=working-engineer"),
        ["plan"] = new(PlanQuestion.All, ["plan", Planned, "--profile", Engineer], $"/plan/{Planned}/plan.csv?example=working-engineer"),
        ["return"] = new(ReturnQuestion.All, ["return", "139755-11.0701", "--profile", Engineer], "/return/139755-11.0701/values.csv?example=working-engineer"),
        ["shortlist"] = new(ShortlistQuestion.All, ["shortlist", "--profile", Engineer], "/shortlist.csv?example=working-engineer"),
        ["careers"] = new(CareersQuestion.All, ["careers"], "/careers.csv?example=working-engineer"),
        ["apply"] = new(ApplyQuestion.All, ["apply", "--profile", Engineer], "/apply.csv?example=working-engineer"),
        ["modes"] = new(ModesQuestion.All, ["modes", "cmu-ms-machine-learning", "--profile", Engineer], "/online-or-campus.csv?example=working-engineer&id=cmu-ms-machine-learning"),
        ["school"] = new(PriceParameters.All, ["school", "139755"], "/school.csv?example=working-engineer&name=139755"),
        ["report"] = new(ReportQuestion.All, ["report", "--profile", Engineer], "/report.html?example=working-engineer"),
        ["types"] = new(PriceParameters.All, ["types"], null),
        ["loans"] = new(LoansParameters.All, ["loans", "--balance", "10000", "--income", "50000"], null),
    };

    /// <summary>Verbs whose page answers without what it cannot use, and says so.</summary>
    private static readonly Dictionary<string, Page> Pages = new(StringComparer.Ordinal)
    {
        ["find"] = new(FindQuestion.All, (given, catalog) => FindQuestion.Read(given, catalog, countsOfferings: false).Sort + PriceParameters.Read(given, catalog, PriceTerms.Unsaid), "/explore?near=Atlanta, GA"),
        ["show"] = new(PriceParameters.All, (given, catalog) => PriceParameters.Read(given, catalog, PriceTerms.Unsaid), "/programs/139755-11.0701?"),
        ["compare"] = new([.. PriceParameters.All, CompareQuestion.Why], (given, catalog) => (PriceParameters.Read(given, catalog, PriceTerms.Unsaid), CompareQuestion.Why.Read(given, false)), "/compare?id=139755-11.0701&id=110635-11.0701"),
    };

    public static TheoryData<string> Names => [.. Verbs.Keys];

    public static TheoryData<string> PageNames => [.. Pages.Keys];

    public static TheoryData<string> AllNames => [.. Verbs.Keys, .. Pages.Keys];

    private static string Engineer => Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml");

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Options_AreThePartsOfTheQuestion(string name)
    {
        IReadOnlyList<Parameter> parts = Verbs.TryGetValue(name, out Verb? verb) ? verb.Parts : Pages[name].Parts;
        Command command = CommandLine.Root().Subcommands.Single(c => c.Name == name);
        string[] options = [.. command.Options.Select(o => o.Name).Except(NotAsked).Where(o => o != "--help")];
        Assert.Equal(parts.Select(p => "--" + p.Name), options);
        Assert.All(parts, p => Assert.Equal(p.Words, command.Options.Single(o => o.Name == "--" + p.Name).Description));
        Assert.All(parts, p => Assert.NotEmpty(p.Refused));
    }

    /// <summary>Each value that a part refuses, asked of the command line and of the page's file: the same problem in all its parts.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task WhatAPartRefuses_IsRefusedAlike(string name)
    {
        Verb verb = Verbs[name];
        foreach ((Parameter part, string value) in verb.Parts.SelectMany(p => p.Refused.Select(r => (p, r))))
        {
            string[] line = [.. verb.Line.Where((word, at) => word != "--" + part.Name && (at == 0 || verb.Line[at - 1] != "--" + part.Name)), $"--{part.Name}={value}", "--json"];
            Said said = GradusProgram.Run(line);
            Assert.True(said.ExitCode == ExitCode.WrongUse && said.Output.Length > 0, $"{string.Join(' ', line)}: {said.ExitCode} {said.Error}");
            Assert.Equal(part.Name, (string?)said.Json["field"]);
            if (verb.Address is not { } address)
            {
                continue;
            }

            GuidePage answer = await guide.Get($"{address}&{part.Name}={Uri.EscapeDataString(value)}");
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{part.Name}={value}: {answer.Status}");
            Assert.Equal(Parts(said.Json), Parts(JsonNode.Parse(answer.Html)!));
        }
    }

    /// <summary>The page says of each value that a part refuses what the command line says, and shows an answer without it.</summary>
    [Theory]
    [MemberData(nameof(PageNames))]
    public async Task WhatAPartRefuses_IsSaidOnThePage(string name)
    {
        Page page = Pages[name];
        foreach ((Parameter part, string value) in page.Parts.SelectMany(p => p.Refused.Select(r => (p, r))))
        {
            InputException refusal = Assert.Throws<InputException>(() => page.Read(new GivenValues(n => n == part.Name ? [value] : n == "near" ? ["Atlanta, GA"] : []), guide.Catalog));
            Assert.Equal(part.Name, refusal.Problem?.Field);
            string address = part.Name == "near" ? page.Address.Replace("near=Atlanta, GA", "", StringComparison.Ordinal) : page.Address;
            GuidePage answer = await guide.Get($"{address}&{part.Name}={Uri.EscapeDataString(value)}");
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains(refusal.Problem!.Say(part.Label), string.Join(' ', answer.Document.QuerySelectorAll("[role=alert]").Select(e => e.TextContent)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AddressThatSaysWhosePrices_ShowsThem()
    {
        Assert.Contains("for a resident of GA, part-time", (await guide.Get("/explore?q=Georgia+Tech&resident=Georgia&part-time=true")).MainText, StringComparison.Ordinal);
        Assert.Contains("on a student visa", (await guide.Get("/programs/139755-11.0701?international=true")).MainText, StringComparison.Ordinal);
        Assert.Contains("resident=Georgia", (await guide.Get("/explore?q=Georgia+Tech&resident=Georgia&cip=11")).Document.QuerySelector(".chips a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void CostQuestion_IsReadBack_FromWhatAnAddressKeeps()
    {
        var asked = CostQuestion.Read(Given(("way", "online-part-time"), ("summers", "true"), ("set", "tuition=1"), ("set", "fees@2=5.50"), ("set", "tuition@2=3")));
        CostQuestion again = CostQuestion.Read(Given([.. asked.Fields]));
        Assert.Equal((asked.Way, asked.Summers), (again.Way, again.Summers));
        Assert.Equal(asked.Edits, again.Edits);
        Assert.Equal(3, asked.Edits.Count);
        Assert.Empty(CostQuestion.Usual.Fields);
    }

    [Fact]
    public void ReturnQuestion_IsReadBack_FromWhatAnAddressKeeps()
    {
        var asked = ReturnQuestion.Read(Given(("against", "online"), ("set", "discount-rate=5"), ("set", "discount-rate:6.5"), ("plan", "RAP"), ("draws", "1,000"), ("seed", "7")));
        ReturnQuestion again = ReturnQuestion.Read(Given([.. asked.Fields]));
        Assert.Equal((asked.Against, asked.Plan, 1000, 7ul), (again.Against, again.Plan, again.Draws, again.Seed));
        Assert.Equal([new OwnAssumption("discount-rate", 6.5)], again.Own);
        Assert.Empty(ReturnQuestion.Usual.Fields);
    }

    /// <summary>A page answers without what it cannot use, and names it.</summary>
    [Fact]
    public void WhatCannotBeUsed_IsGatheredWhereAnAnswerIsGivenWithoutIt()
    {
        var problems = new List<Problem>();
        var asked = CostQuestion.Read(new GivenValues(name => name switch { "way" => ["walking"], "set" => ["beer=5", "fees=7"], _ => [] }, problems));
        Assert.Equal(["way", "set"], problems.Select(p => p.Field));
        Assert.Equal(["walking", "beer=5"], problems.Select(p => p.Value));
        Assert.Null(asked.Way);
        Assert.Single(asked.Edits);
    }

    private static GivenValues Given(params (string Name, string Value)[] fields) => new(name => [.. fields.Where(f => f.Name == name).Select(f => f.Value)]);

    private static (string?, string?, string?, string?) Parts(JsonNode problem) =>
        ((string?)problem["code"], (string?)problem["field"], (string?)problem["value"], (string?)problem["allowed"]);

    /// <param name="Parts">Of its question.</param>
    /// <param name="Read">Reads the question.</param>
    /// <param name="Address">Of a page with an answer, to which a part can be added.</param>
    private sealed record Page(IReadOnlyList<Parameter> Parts, Func<GivenValues, Catalog, object> Read, string Address);

    /// <param name="Parts">Of its question.</param>
    /// <param name="Line">A good command.</param>
    /// <param name="Address">The address of the page's file for the same question; null where the verb has no page.</param>
    private sealed record Verb(IReadOnlyList<Parameter> Parts, string[] Line, string? Address);
}

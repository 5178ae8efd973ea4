using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gradus.App.Shell;
using Gradus.App.Verbs.Return;

namespace Gradus.Tests.Commands;

/// <summary>
/// Eleven people, each from the list to the report: every command in turn, what is right for that person, and the same totals wherever they
/// stand. Their profiles stand in <c>People</c> beside this file.
/// </summary>
public sealed class WholeWayTests : IDisposable
{
    private const string Analytics = "georgia-tech-ms-analytics-online";
    private const string MachineLearning = "georgia-tech-ms-computer-science-machine-learning-online";
    private const string Eastern = "eastern-ms-data-science-online";
    private const string Open = "cu-boulder-ms-computer-science-online";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-way");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Without a bachelor's degree one enters almost nowhere, and hears it in every answer; the one door that is open is shown.</summary>
    [Fact]
    public void WithoutABachelors_TheWayIsClosed_AndThatIsSaidEverywhere()
    {
        Way way = Walk("no-bachelors", Analytics, Open, MachineLearning, ("return", ExitCode.No), ("ready", ExitCode.No));
        way.Says("shortlist", "You cannot enter most of these yet");
        way.Says("show", "You cannot enter it yet");
        way.Says("cost", "You cannot enter it yet", "a grade point average of at least 3.0 (yours is 1.4)");
        way.Says("ready", "Not open to you as things stand", "a bachelor's degree: in the way");
        way.Says("plan", "You cannot enter it yet");
        way.Says("apply", "Left out: Master of Science in Analytics", "you have none by then");
        Assert.Equal("blocking", (string)way.Close(Analytics)["ready"]!["verdict"]!);
        Assert.Equal("met", (string)way.Close(Open)["ready"]!["verdict"]!);
        Assert.Contains("You cannot enter most of these yet", way.Report, StringComparison.Ordinal);
        Assert.Contains("Master of Science in Computer Science (Coursera)", (string)way.Record["finding"]!, StringComparison.Ordinal);
    }

    /// <summary>Whoever holds a doctorate is sent to no course before the degree, and is asked whether a second degree makes sense.</summary>
    [Fact]
    public void ADoctor_IsSentToNoCourseBeforehand()
    {
        Way way = Walk("statistician", Analytics, Eastern, MachineLearning, ("return", ExitCode.No));
        foreach (string verb in (string[])["shortlist", "ready", "plan", "apply"])
        {
            way.Says(verb, "You hold a doctorate");
        }

        foreach (string verb in (string[])["shortlist", "show", "cost", "ready", "apply"])
        {
            way.SaysNot(verb, "not met", "a gap that a course", "courses that you lack");
        }

        Assert.Contains((string)way.Close(Analytics)["ready"]!["verdict"]!, (string[])["met", "unknown"]);
        Assert.All(way.Record["applications"]!["programs"]!.AsArray(), p => Assert.Empty(p!["missing"]!.AsArray()));
        Assert.Contains("What would you earn a year without the degree?", way.Error("return"), StringComparison.Ordinal);
    }

    /// <summary>From abroad: proof of money before the I-20, no federal loan, 36 months of work, pay at home as said.</summary>
    [Fact]
    public void FromAbroad_MoneyComesFirst_AndPayAtHomeIsAsSaid()
    {
        Way way = Walk("from-abroad", "texas-tech-ms-data-science", "sdstate-ms-data-science", "buffalo-ms-data-science");
        way.Says("cost", "Before the I-20 you have to show about", "No federal loan is counted", "co-signer");
        way.SaysNot("cost", "nothing has to be saved up before", "Federal loans: $");
        way.Says("return", "First the money:", "36 months of authorised work", "At home without the degree: $9,500 a year", "if you finish and go home");
        way.Says("apply", "visa");
        Assert.Equal(36, (int)way.Close("texas-tech-ms-data-science")["return"]!["visa"]!["authorisedMonths"]!);
        Assert.Equal(0, (decimal)way.Close("texas-tech-ms-data-science")["return"]!["study"]!["federalBalance"]!);
    }

    /// <summary>A second master's after practical training of the first brings no further months, in any answer.</summary>
    [Fact]
    public void ASecondMastersOnAVisa_BringsNoFurtherPracticalTraining()
    {
        Way way = Walk("second-masters", "buffalo-ms-engineering-science-artificial-intelligence", "uis-ms-computer-science", "buffalo-ms-engineering-science-artificial-intelligence");
        foreach (string verb in (string[])["shortlist", "show", "cost", "return"])
        {
            way.Says(verb, "Practical training comes once for each higher level of degree");
            way.SaysNot(verb, "36 months of authorised work", "That covers the 3 years");
        }

        way.Says("shortlist", "some schools admit nobody to a second one");
        way.Says("return", "At home without the degree: $26,000 a year");
        Assert.All(way.Record["programs"]!.AsArray(), p => Assert.Equal(0, (int)p!["return"]!["visa"]!["authorisedMonths"]!));
    }

    /// <summary>Who was laid off is held beside the work that they would find in their own line, not beside nothing.</summary>
    [Fact]
    public void LaidOff_IsHeldBesideTheirOwnLineOfWork()
    {
        Way way = Walk("laid-off", "uiuc-mcs-computer-science-online", "sjsu-ms-data-science", "uiuc-mcs-computer-science-online");
        way.Says("return", "beside staying as you are", "That says what they earned, not what the degree did.", "Over 18 years");
        way.SaysNot("cost", "Pay given up, after tax");
        JsonNode shown = way.Close("uiuc-mcs-computer-science-online")["return"]!;
        JsonNode pay = shown["assumptions"]!.AsArray().Single(a => (string)a!["key"]! == "salary")!;
        Assert.InRange((decimal)pay["value"]!, 100_000, 260_000);
        Assert.Contains("the median pay of Computer Hardware Engineers", (string)pay["source"]! + (string?)pay["note"], StringComparison.Ordinal);
        Assert.True((double)shown["median"]! < (double)way.Close("uiuc-mcs-computer-science-online")["return"]!["asGraduates"]!["p90"]!);
    }

    /// <summary>Music to computing: a degree made for newcomers is on the list, and the employer's help is counted.</summary>
    [Fact]
    public void FromMusicToComputing_ADegreeForNewcomersIsListed_AndTheEmployerPaysItsPart()
    {
        const string Newcomers = "penn-mcit-computer-information-technology-online";
        Way way = Walk("musician", Newcomers, MachineLearning, Newcomers);
        Assert.All(way.Record["applications"]!["programs"]!.AsArray(), p => Assert.NotNull(p!["worth"]));
        way.Says("cost", "employer");
        way.Says("return", "beside staying as you are");
        Assert.Contains(way.Close(Newcomers)["cost"]!["lines"]!.AsArray(), l => (string)l!["key"]! == "employer-aid" && (decimal)l["amount"]! < 0);
        Assert.NotEqual("met", (string)way.Close(MachineLearning)["ready"]!["verdict"]!);
    }

    /// <summary>Health analytics in Texas: health informatics leads, programming is a gap, no federal loan under half-time.</summary>
    [Fact]
    public void ANurse_FindsHealthInformatics_AndHearsOfTheGap()
    {
        Way way = Walk("nurse", Analytics, Eastern, MachineLearning);
        way.Says("shortlist", "1. Medical Informatics");
        way.Says("cost", "employer", "half-time");
        way.Says("ready", "programming: a gap");
        way.Says("return", "beside staying as you are");
        Assert.Equal("bridgeable", (string)way.Close(Analytics)["ready"]!["verdict"]!);
        Assert.NotEmpty(way.Record["applications"]!["programs"]!.AsArray().First(p => (string)p!["id"]! == Analytics)!["missing"]!.AsArray());
    }

    /// <summary>Who owes for college hears before borrowing what a new loan does to the older ones, and these count in the repayment.</summary>
    [Fact]
    public void OlderLoans_AreCounted_AndMovedOnlyKnowingly()
    {
        Way way = Walk("older-loans", "cu-denver-ms-computer-science", MachineLearning, MachineLearning);
        way.Says("cost", "Before you borrow: a federal loan for this degree moves your older federal loans of $26,000", "P.L. 119-21 sec. 82001");
        JsonNode repayment = way.Close("cu-denver-ms-computer-science")["cost"]!["repayment"]!;
        Assert.NotNull(repayment["olderLoans"]);
        Assert.Contains("moves your older federal loans of $26,000", way.Report, StringComparison.Ordinal);
    }

    /// <summary>A single parent's degree is cheap, children's credits count, and pay that nobody publishes is an estimate.</summary>
    [Fact]
    public void ASingleParent_PaysWithinTheBudget_AndHearsWhatIsEstimated()
    {
        Way way = Walk("single-parent", Eastern, Analytics, MachineLearning);
        way.Says("cost", "within your $30,000", "Child tax credit and earned-income credit count");
        way.SaysNot("cost", "taken as a private loan");
        way.Says("return", "Their pay is an estimate, because none is published");
        Assert.InRange((double)way.Close(Eastern)["return"]!["median"]!, -100_000, 200_000);
    }

    /// <summary>What a household lacks anyway is not the degree's cost.</summary>
    [Fact]
    public void AShortfallThatIsThereAnyway_IsNotTheDegrees()
    {
        Way way = Walk("parent-of-two", Eastern, Analytics, MachineLearning);
        way.Says("cost", "degree or not", "Child tax credit and earned-income credit count");
        way.SaysNot("cost", "taken as a private loan");
        JsonNode cost = way.Close(Eastern)["cost"]!;
        decimal charges = cost["lines"]!.AsArray().Where(l => (string)l!["key"]! is "tuition" or "fees" or "books").Sum(l => (decimal)l!["amount"]!);
        Assert.InRange((decimal)cost["total"]!, 0, charges * 1.35m);
    }

    /// <summary>A veteran's home state comes first, tuition aid stops at the tuition, and nothing is borrowed.</summary>
    [Fact]
    public void AVeteran_StaysAtHome_AndBorrowsNothing()
    {
        Way way = Walk("veteran", "204796-14.0901", "202134-11.0701", "204796-14.0901", ("return", ExitCode.No), ("plan", ExitCode.WrongUse));
        JsonNode cost = way.Close("204796-14.0901")["cost"]!;
        Assert.All(cost["financing"]!.AsArray(), term => Assert.Equal((0m, 0m), ((decimal)term!["federal"]!, (decimal)term["private"]!)));
        way.Says("show", "on the GI Bill");
        way.Says("cost", "Pay and aid cover every month");
        Assert.Equal("OH", (string)way.Record["list"]!["items"]![0]!["state"]!);
        Assert.Contains("What would you earn a year without the degree?", way.Error("return"), StringComparison.Ordinal);
    }

    /// <summary>Asks every command in turn and checks what holds for everybody: codes, widths, words, and one total in every answer.</summary>
    /// <param name="person">Name of the profile.</param>
    /// <param name="id">Looked at closely.</param>
    /// <param name="beside">The other one of the comparison, the set and the report.</param>
    /// <param name="planned">Its plan is asked for.</param>
    /// <param name="codes">Of the verbs that do not end with 0, because the answer is "no" or nothing is on record.</param>
    private Way Walk(string person, string id, string beside, string planned, params (string Verb, int Code)[] codes)
    {
        string file = Path.Combine(_folder.FullName, person + ".html");
        var said = new Dictionary<string, Said>(StringComparer.Ordinal)
        {
            ["shortlist"] = Run("shortlist", person, "--limit", "5", "--workspace", "none"),
            ["show"] = Run("show", person, id),
            ["cost"] = Run("cost", person, id),
            ["return"] = Run("return", person, id),
            ["compare"] = Run("compare", person, id, beside),
            ["ready"] = Run("ready", person, id),
            ["plan"] = Run("plan", person, planned),
            ["apply"] = Run("apply", person, id, beside, "--on", "2026-11-28", "--workspace", "none"),
            ["report"] = Run("report", person, id, beside, "--on", "2026-11-28", "--out", file, "--workspace", "none"),
        };
        foreach ((string verb, Said answer) in said)
        {
            int code = codes.Where(c => c.Verb == verb).Select(c => c.Code).FirstOrDefault(ExitCode.Done);
            Assert.True(answer.ExitCode == code, $"{person} {verb}: {answer.ExitCode} {answer.Error}");
            Assert.All(answer.Lines, line => Assert.True(line.Length <= 100, $"{person} {verb}: {line}"));
            Assert.DoesNotMatch(@"NaN|∞|\?\?|System\.|Exception| \$0\.00 |--[0-9]|\{[0-9]\}", answer.Output + answer.Error);
        }

        var way = new Way(said, File.ReadAllText(file));
        JsonNode compared = Json("compare", person, id, beside);
        way.HoldsOneTotal(compared, 0, id);
        way.HoldsOneTotal(compared, 1, beside);

        way.Says("cost", $"In all {(string)way.Close(id)["cost"]!["said"]!["total"]!}");
        return way;
    }

    private static Said Run(string verb, string person, params string[] more) =>
        GradusProgram.Run([verb, .. more, "--profile", Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Commands", "People", person + ".yaml")]);

    private static JsonNode Json(string verb, string person, params string[] more) => Run(verb, person, [.. more, "--json"]).Json;

    /// <summary>What every command said to one person, and the report.</summary>
    private sealed class Way
    {
        private readonly IHtmlDocument _page;

        public Way(IReadOnlyDictionary<string, Said> said, string report)
        {
            Said = said;
            _page = new HtmlParser().ParseDocument(report);
            Record = JsonNode.Parse(_page.GetElementById("gradus-report")!.TextContent)!;
            _page.GetElementById("gradus-report")!.Remove();
            Report = Asked.Unbroken(_page.Body!.TextContent);
        }

        public IReadOnlyDictionary<string, Said> Said { get; }

        /// <summary>What the report holds.</summary>
        public JsonNode Record { get; }

        /// <summary>What the report says, as one line.</summary>
        public string Report { get; }

        public JsonNode Close(string id) => Record["programs"]!.AsArray().Single(p => (string)p!["id"]! == id)!;

        public string Error(string verb) => Asked.Unbroken(Said[verb].Error);

        public void Says(string verb, params string[] words) =>
            Assert.All(words, w => Assert.Contains(w, Asked.Unbroken(Said[verb].Output), StringComparison.Ordinal));

        public void SaysNot(string verb, params string[] words) =>
            Assert.All(words, w => Assert.DoesNotContain(w, Asked.Unbroken(Said[verb].Output), StringComparison.OrdinalIgnoreCase));

        /// <summary>The whole cost, and what the degree adds, are the same in the comparison and in the report.</summary>
        /// <param name="compared">The comparison.</param>
        /// <param name="at">Place of the program in it.</param>
        /// <param name="id">Of the program.</param>
        public void HoldsOneTotal(JsonNode compared, int at, string id)
        {
            JsonNode program = Close(id);
            string total = (string)program["cost"]!["said"]!["total"]!;
            Assert.StartsWith(total, Cell("Whole cost to me"), StringComparison.Ordinal);
            Assert.Contains(total, Report, StringComparison.Ordinal);
            string adds = Cell("What it adds to me");
            if (program["return"] is not { } gain)
            {
                Assert.Equal("not known", adds);
                return;
            }

            string range = $"{ReturnSummary.Money((double)gain["p10"]!)} to {ReturnSummary.Money((double)gain["p90"]!)}";
            Assert.Equal($"about {ReturnSummary.Money((double)gain["median"]!)}; {range} in eight of ten", adds);
            Assert.Contains(range, Report, StringComparison.Ordinal);

            string Cell(string row) => (string)compared["rows"]!.AsArray().Single(r => (string)r!["name"]! == row)!["cells"]![at]!;
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What people asked of the return of a degree, and neighbours of what they asked; each is named after its rule.</summary>
public sealed class ReturnCasesTests : IDisposable
{
    private const string OnlineAnalytics = "georgia-tech-ms-analytics-online";
    private readonly Asked _asked = new();

    public static TheoryData<string, int> KeptJobs => new()
    {
        { "georgia-tech-ms-computer-science-machine-learning-online", 40_000 },
        { "georgia-tech-ms-computer-science-machine-learning-online", 250_000 },
        { "ut-austin-ms-data-science-online", 31_000 },
        { "eastern-ms-data-science-online", 120_000 },
        { "uiuc-mcs-computer-science-online", 600_000 },
    };

    public void Dispose() => _asked.Dispose();

    [Theory]
    [MemberData(nameof(KeptJobs))]
    public void ADegreeBesideAKeptJob_NeverLowersItsPay_AndAddsAPartOfIt(string id, int salary)
    {
        JsonNode answer = _asked.Json("return", Kept(salary), id);
        double effect = (double)answer["effect"]!["middle"]!;
        Assert.InRange(effect, 0, 0.45);
        double finished = (double)answer["ifFinished"]!["median"]!;
        double price = (double)answer["study"]!["price"]!;
        Assert.True(finished > -1.5 * price, $"{finished}");
        Assert.True(finished < 20 * 0.45 * salary, $"{finished}");
        Assert.True((double)answer["lossRange"]!["high"]! > (double)answer["lossRange"]!["low"]!);
        string text = _asked.Text("return", Kept(salary), id);
        Assert.DoesNotContain("0 % chance", text, StringComparison.Ordinal);
        Assert.Contains("If I were paid like its aided graduates", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheGain_IsAnEffectOnOnesOwnPay_NotTheGraduatesMedian()
    {
        double[] shares = [.. new[] { 20_000, 40_000, 80_000, 160_000, 320_000 }.Select(salary =>
            (double)_asked.Json("return", Kept(salary), OnlineAnalytics)["effect"]!["middle"]!)];
        for (int i = 1; i < shares.Length; i++)
        {
            Assert.True(shares[i] <= shares[i - 1] + 1e-9, $"{shares[i]} after {shares[i - 1]}");
        }
    }

    [Theory]
    [InlineData("job: {salary: 0}")]
    [InlineData("job: {salary: 0, keepWorking: true}\nstudy: {modality: [online], pace: part-time}")]
    [InlineData("job: {hourlyPay: 0, keepWorking: true}")]
    [InlineData("study: {modality: [online]}")]
    [InlineData("job: {status: unemployed}")]
    [InlineData("job: {title: \"shop assistant\"}")]
    public void NothingKnownOfPay_IsAQuestion_InTextAndJson_AndADroppedWeightIsSaid(string person)
    {
        Said text = _asked.Run("return", person, OnlineAnalytics);
        Assert.Equal(1, text.ExitCode);
        Assert.Contains("What would you earn a year without the degree?", Asked.Unbroken(text.Error), StringComparison.Ordinal);
        Said json = _asked.Run("return", person, OnlineAnalytics, "--json");
        Assert.DoesNotContain("NaN", json.Output + json.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", json.Output + json.Error, StringComparison.Ordinal);
        JsonNode list = _asked.Json("shortlist", person + "\nweights: {cost: 50, return: 50}\n", "--limit", "1");
        Assert.Contains(list["dropped"]!.AsArray(), d => (string)d!["criterion"]! == "return");
    }

    [Theory]
    [InlineData("job: {occupation: 17-2061, salary: 0, keepWorking: false}")]
    [InlineData("job: {status: unemployed, payWithout: 62k}")]
    [InlineData("job: {hourlyPay: 21.50, hoursPerWeek: 30, keepWorking: true}")]
    [InlineData("job: {status: caring, payWithout: 45000}")]
    public void EveryStandingInWork_IsAnsweredInNumbers(string person)
    {
        JsonNode answer = _asked.Json("return", person, OnlineAnalytics);
        foreach (string key in (string[])["median", "p10", "p90", "mean", "central"])
        {
            Assert.InRange((double)answer[key]!, -1_000_000, 3_000_000);
        }

        Assert.DoesNotContain("NaN", _asked.Text("return", person, OnlineAnalytics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eastern-ms-data-science-online")]
    [InlineData("cuny-sps-ms-data-science-online")]
    [InlineData("bellevue-ms-data-science-online")]
    public void PayThatNobodyPublishes_IsAnEstimate_WithItsInterval_AndIsCalledSo(string id)
    {
        const string Parent = """
            residency: {state: AZ, citizenship: us-citizen}
            job: {title: HR coordinator, salary: 52000, keepWorking: true}
            study: {modality: [online], pace: part-time, hoursPerWeek: 10}
            household: {filingStatus: head-of-household, dependents: 2}
            """;
        JsonNode answer = _asked.Json("return", Parent, id);
        Assert.Contains((string)answer["payBasis"]!, (string[])["estimated", "peers"]);
        Assert.InRange((double)answer["median"]!, -60_000, 200_000);
        Assert.Contains("Their pay is an estimate", (string)answer["said"]!["asGraduates"]!, StringComparison.Ordinal);
        Assert.Matches(@"\$[\d,]+ to \$[\d,]+ in eight cases of ten", (string)answer["said"]!["asGraduates"]!);
    }

    [Theory]
    [InlineData(9_000, "cornell-meng-computer-science")]
    [InlineData(9_000, "139755-11.0701")]
    [InlineData(25_000, "cmu-ms-machine-learning")]
    public void ApplicantFromAbroad_IsToldStayAndLeaveSideBySide_ByThePayAtHomeTheyState(int pay, string id)
    {
        JsonNode answer = _asked.Json("return", Abroad(pay), id);
        double stays = (double)answer["visa"]!["medianIfStays"]!;
        double leaves = (double)answer["visa"]!["medianIfLeaves"]!;
        Assert.Equal(pay, (double)answer["visa"]!["homePay"]!, 1.0);
        Assert.True(stays > leaves, $"{stays} beside {leaves}");
        Assert.True(leaves < (3.5 * 150_000) + (20 * 0.4 * pay), $"{leaves}");
        Assert.Contains("if you finish and stay in the United States", (string)answer["said"]!["headline"]!, StringComparison.Ordinal);
        Assert.Contains("if you finish and go home", (string)answer["said"]!["headline"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void NoBranchIsBetterForBeingSentHome_UnlessTheirOwnFiguresSaySo()
    {
        JsonNode rich = _asked.Json("return", Abroad(320_000), "139755-11.0701")["visa"]!;
        Assert.True((double)rich["medianIfLeaves"]! > (double)rich["medianIfStays"]!);
    }

    [Theory]
    [InlineData("{citizenship: f1-visa}", "job: {title: software engineer on STEM OPT, salary: 118000}")]
    [InlineData("{citizenship: f1-visa, state: CA}", "job: {salary: 118000}")]
    [InlineData("{citizenship: f1-visa}", "job: {title: \"analyst (OPT)\", salary: 72000}")]
    [InlineData("{citizenship: f1-visa}", "job: {salary: 90000}\nbackground: {degree: {level: master, country: us}}")]
    public void PayEarnedHere_IsNotTakenForPayAtHome(string residency, string rest) =>
        Assert.Contains("What would you earn at home", _asked.Refusal("return", $"residency: {residency}\n{rest}\nstudy: {{modality: [campus], pace: full-time}}\n", "cornell-meng-computer-science"), StringComparison.Ordinal);

    [Fact]
    public void AMove_IsToTheWorkAimedFor_AtThePlaceSaid_WithItsChanceAndDelay()
    {
        JsonNode there = _asked.Json("return", Mover("places: {near: {place: \"San Jose, CA\", miles: 40}}"), OnlineAnalytics);
        JsonNode here = _asked.Json("return", Mover("places: {near: {place: \"Pittsburgh, PA\", miles: 40}}"), OnlineAnalytics);
        JsonNode anywhere = _asked.Json("return", Mover("places: {moveAnywhere: true}"), OnlineAnalytics);
        Assert.Equal(("the area of San Jose, CA", 185_080), ((string)there["move"]!["where"]!, (double)there["move"]!["payLater"]!));
        Assert.Equal(("the area of Pittsburgh, PA", 96_670), ((string)here["move"]!["where"]!, (double)here["move"]!["payLater"]!));
        Assert.Equal(("the United States", 120_230), ((string)anywhere["move"]!["where"]!, (double)anywhere["move"]!["payLater"]!));
        Assert.Equal((0.4, 12), ((double)there["move"]!["chance"]!, (double)there["move"]!["delayMonths"]!));
        Assert.True((double)there["move"]!["medianIfMoves"]! > (double)there["move"]!["medianIfStays"]!);
        Assert.Contains("Nobody publishes that chance; it may as well be 15 % or 65 %", string.Join(' ', there["said"]!["move"]!.AsArray().Select(m => (string)m!)), StringComparison.Ordinal);
    }

    [Fact]
    public void AMoveWithoutPublishedPayThere_FallsBackToTheNation_AndSaysSo()
    {
        JsonNode answer = _asked.Json("return", Mover("places: {near: {place: \"San Antonio, TX\", miles: 40}}").Replace("15-2051", "15-2021", StringComparison.Ordinal), OnlineAnalytics);
        Assert.Equal("the United States", (string)answer["move"]!["where"]!);
    }

    [Fact]
    public void MissingMoney_IsSaidFirst()
    {
        string text = _asked.Text("return", Abroad(9_000), "cornell-meng-computer-science");
        int gap = text.IndexOf("First the money:", StringComparison.Ordinal);
        Assert.InRange(gap, 0, text.IndexOf("Over 20 years", StringComparison.Ordinal));
        Assert.DoesNotContain("First the money:", _asked.Text("return", Kept(80_000), OnlineAnalytics), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereTheAnswerTurns_IsSaidInPlainWords()
    {
        JsonNode[] flips = [.. _asked.Json("return", Kept(60_000), OnlineAnalytics)["flips"]!.AsArray().OfType<JsonNode>()];
        Assert.All(flips, f => Assert.DoesNotContain("median", (string)f["words"]!, StringComparison.Ordinal));
        Assert.All(flips, f => Assert.Contains(f["at"] is null ? "it stays a " : "for it to be a gain in the middle", (string)f["words"]!, StringComparison.Ordinal));
    }

    [Fact]
    public void LoanPayments_FollowChildrenWhoGrowUp()
    {
        string young = Borrower("[2024, 2026]");
        string old = Borrower("[2010, 2012]");
        double Central(string person) => (double)_asked.Json("return", person, "202134-11.0701", "--plan", "rap")["central"]!;
        double without = Central(Borrower("[]").Replace("dependents: 2, childrenBorn: []", "dependents: 0", StringComparison.Ordinal));
        Assert.NotEqual(Central(young), Central(old));
        Assert.NotEqual(without, Central(old));
    }

    private static string Kept(int salary) => string.Create(CultureInfo.InvariantCulture, $$"""
        job: {salary: {{salary}}, keepWorking: true}
        study: {modality: [online], pace: part-time, hoursPerWeek: 15}
        """);

    private static string Abroad(int pay) => string.Create(CultureInfo.InvariantCulture, $$"""
        start: fall 2027
        residency: {citizenship: f1-visa, workAuthorisationYears: 3}
        background: {degree: {level: bachelor, field: electronics engineering, gpa: 3.3, year: 2025} }
        job: {title: software developer, salary: {{pay}}, keepWorking: false}
        study: {modality: [campus], pace: full-time}
        budget: {total: 60000, mayBorrow: true, livingPerMonth: 350}
        goal: {kind: engineering, focus: [machine-learning], occupations: [15-2051, 15-1252]}
        """);

    private static string Mover(string places) => $$"""
        residency: {state: CA, citizenship: us-citizen}
        job: {title: HR coordinator, salary: 52000, keepWorking: true}
        study: {modality: [online], pace: part-time, hoursPerWeek: 12}
        goal: {occupations: [15-2051]}
        {{places}}
        """;

    private static string Borrower(string born) => $$"""
        start: fall 2027
        residency: {state: OH, citizenship: us-citizen}
        job: {salary: 45000, keepWorking: false}
        study: {modality: [campus], pace: full-time}
        household: {filingStatus: head-of-household, dependents: 2, childrenBorn: {{born}} }
        budget: {mayBorrow: true, livingPerMonth: 2500}
        """;
}

using System.Text.Json.Nodes;
using Gradus.Programs;

namespace Gradus.Tests.Commands;

/// <summary>Where people live, what they are allowed and what is counted beside it; each is named after its rule.</summary>
public sealed class StandingCasesTests : IDisposable
{
    private const string Online = "eastern-ms-data-science-online";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Fact]
    public void AWorseAverage_RaisesNoPlace()
    {
        const string Person = "{background: {degree: {level: bachelor, field: fine arts, gpa: GPA}, mathematics: [{subject: calculus, level: none}]}, weights: {whole-cost: 50, ready-weeks: 30}}";
        JsonArray worse = Items(Person.Replace("GPA", "2.4", StringComparison.Ordinal));
        JsonArray better = Items(Person.Replace("GPA", "3.5", StringComparison.Ordinal));
        int closed = 0;
        foreach (JsonNode? item in worse)
        {
            JsonNode part = Part(item!, "ready-weeks");
            if ((string?)part["measure"]!["status"] == "not-applicable")
            {
                closed++;
                Assert.Equal(0, (double)part["contribution"]!);
            }
        }

        Assert.True(closed > 0);
        foreach (JsonNode? item in worse)
        {
            JsonNode? before = better.FirstOrDefault(b => (string)b!["id"]! == (string)item!["id"]!);
            Assert.True(before is null || (double)Part(item!, "ready-weeks")["contribution"]! <= (double)Part(before, "ready-weeks")["contribution"]! + 0.01, (string)item!["id"]!);
        }
    }

    [Theory]
    [InlineData("WY", "Wyoming")]
    [InlineData("NV", "Nevada")]
    [InlineData("SD", "South Dakota")]
    [InlineData("TN", "Tennessee")]
    [InlineData("AK", "Alaska")]
    [InlineData("NH", "New Hampshire")]
    [InlineData("TX", "Texas")]
    public void AStateWithoutIncomeTaxOnPay_IsNotOneWhoseTaxIsMissing(string code, string name)
    {
        string text = _asked.Text("cost", $"{{residency: {{state: {code}, citizenship: us-citizen}}, job: {{status: employed, salary: 58000, keepWorking: true}}}}", Online);
        Assert.Contains($"{name} has no income tax on pay.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tateincometax", text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void OlderLoans_UnderIncomeBasedRepayment_NeverTakeMoreThanTheStandardPayment()
    {
        const string Person = "{residency: {state: NY, citizenship: us-citizen}, job: {status: employed, salary: 70000}, loans: {federalUndergraduate: OWED}, study: {pace: full-time, modality: [campus]}}";
        decimal Before(string owed) => (decimal)_asked.Json("cost", Person.Replace("OWED", owed, StringComparison.Ordinal), "columbia-ms-data-science")["repayment"]!["olderLoans"]!["incomeBasedPerMonthIfNothingIsBorrowed"]!;
        Assert.InRange(Before("5000"), 40, 70);
        Assert.InRange(Before("27000"), 250, 350);
        Assert.Equal(Before("125000"), Before("200000"));
    }

    [Fact]
    public void WhoCountsOnForgivenessAfterPublicService_HearsThatStudyPausesOlderLoans()
    {
        const string Person = "{residency: {state: MD, citizenship: us-citizen}, job: {status: employed, salary: 62000, keepWorking: true}, loans: {federalGraduate: 142000, publicService: SAID}}";
        const string Pause = "a month of such a pause counts for no forgiveness";
        Assert.Contains(Pause, _asked.Text("cost", Person.Replace("SAID", "true", StringComparison.Ordinal), Online), StringComparison.Ordinal);
        Assert.DoesNotContain(Pause, _asked.Text("cost", Person.Replace("SAID", "false", StringComparison.Ordinal), Online), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PR", "us-citizen", "Taxes of Puerto Rico are not known here")]
    [InlineData("CA", "other", "a Social Security number that allows work")]
    [InlineData("CA", "dependant", "a Social Security number that allows work")]
    public void ACredit_ThatNotEverybodyGets_IsNotTakenOff(string state, string citizenship, string why)
    {
        string person = $"{{residency: {{state: {state}, citizenship: {citizenship}}}, job: {{status: employed, salary: 47000, keepWorking: true}}}}";
        Assert.DoesNotContain(_asked.Json("cost", person, Online)["lines"]!.AsArray(), l => (string)l!["key"]! == "tax-credit");
        Assert.Contains(why, _asked.Text("cost", person, Online), StringComparison.Ordinal);
        Assert.Contains(_asked.Json("cost", person.Replace(citizenship, "us-citizen", StringComparison.Ordinal).Replace("PR", "OH", StringComparison.Ordinal), Online)["lines"]!.AsArray(), l => (string)l!["key"]! == "tax-credit");
    }

    [Theory]
    [InlineData("82716", "WY")]
    [InlineData("Gillette, WY", "WY")]
    [InlineData("Nome, AK", "AK")]
    public void APlaceWithoutCollege_IsAnsweredWithCitiesOfItsState(string place, string state)
    {
        string error = _asked.Refusal("shortlist", $"{{places: {{near: {{place: \"{place}\", miles: 50}}}}}}");
        Assert.Contains($"Colleges of {state} stand in ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("145637-11.0701")]
    [InlineData("228778-11.0101")]
    public void ANamedOnlineDegree_DoesNotStandForTheCampusOnesCountedBesideIt(string id)
    {
        const string Person = "{residency: {citizenship: f1-visa}, study: {modality: [campus], pace: full-time}, goal: {focus: [computer-science]}}";
        JsonNode offering = Assert.Single(Items(Person), i => (string)i!["id"]! == id)!;
        Assert.Contains(offering["may"]!.AsArray(), m => ((string)m!).Contains("is taught online", StringComparison.Ordinal) || ((string)m!).Contains("its online degree is listed apart", StringComparison.Ordinal));
        Assert.DoesNotContain(Items(Person), i => (string)i!["id"]! == "139755-11.0101");
        Assert.DoesNotContain(Items("{study: {modality: [online]}, goal: {focus: [computer-science]}}"), i => (string)i!["id"]! == id);
    }

    [Fact]
    public void ADegreeThatStandsOnceForItsTracks_FitsTheWishOfEach()
    {
        const string Person = "{goal: {focus: [machine-learning]}, weights: {focus: 100}}";
        JsonNode omscs = Items(Person).First(i => ((string)i!["id"]!).StartsWith("georgia-tech-ms-computer-science", StringComparison.Ordinal) && ((string)i["id"]!).EndsWith("online", StringComparison.Ordinal))!;
        Assert.Equal(1, (double)Part(omscs, "focus")["measure"]!["value"]!);
    }

    [Theory]
    [InlineData("New York, NY", "cornell-tech-meng-computer-science")]
    [InlineData("San Francisco, CA", "pacific-ms-data-science")]
    public void AProgramOfAnotherCampus_StandsWhereItIsTaught(string near, string id)
    {
        string person = $"{{places: {{near: {{place: \"{near}\", miles: 20}}, moveAnywhere: false}}}}";
        Assert.Contains(Items(person), i => (string)i!["id"]! == id);
        Assert.Equal(near, $"{_asked.Json("cost", person, id)["city"]}, {_asked.Json("cost", person, id)["state"]}");
    }

    [Fact]
    public void ACampusOfItsOwn_IsAKnownPlace_AndTheMainCampusSaysNothingOfLivingThere()
    {
        Item[] elsewhere = [.. Ledgers.People.Catalog.Items.Where(i => i.Program?.TaughtIn is not null)];
        Assert.True(elsewhere.Length >= 3);
        Assert.All(elsewhere, i => Assert.NotNull(i.Campus));
        const string Person = "{residency: {state: OH, citizenship: us-citizen}, study: {modality: [campus], pace: full-time}, places: {moveAnywhere: true}}";
        JsonNode cost = _asked.Json("cost", Person, "cornell-tech-meng-computer-science");
        Assert.DoesNotContain(cost["lines"]!.AsArray(), l => (string)l!["key"]! == "living");
        Assert.Contains("at its main campus, not in New York", _asked.Text("cost", Person, "cornell-tech-meng-computer-science"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOfferThatCouldStandOnNoList_IsWorthSomethingNotKnown_NotNothing()
    {
        const string Person = "{residency: {citizenship: us-citizen}, study: {modality: [online]}, goal: {focus: [data-science]}}";
        const string Closed = "cmu-ms-computer-science-fifth-year";
        JsonNode answer = _asked.Json("apply", Person, Closed, "eastern-ms-data-science-online", "--offer", Closed);
        JsonNode worth = answer["programs"]!.AsArray().First(p => (string)p!["id"]! == Closed)!["worth"]!;
        Assert.False((bool)worth["isKnown"]!);
        Assert.Contains("not known", _asked.Text("apply", Person, Closed, "eastern-ms-data-science-online", "--offer", Closed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("georgia-tech-ms-analytics", null)]
    [InlineData("cmu-ms-machine-learning", "computer and information sciences")]
    [InlineData("139755-14.2701", "industrial and systems engineering")]
    [InlineData("139755-14.3501", "industrial and systems engineering")]
    public void WhoPaysForStudentsOfAField_IsSaid_OrThatItIsNotOnRecord(string id, string? field)
    {
        foreach (string verb in new[] { "ready", "bridge" })
        {
            string text = _asked.Text(verb, "{residency: {state: GA, citizenship: us-citizen}}", id);
            Assert.Contains(field is null ? "are paid for is not on record here" : $"full-time master's students in {field}", text, StringComparison.Ordinal);
        }
    }

    private JsonArray Items(string profile) => _asked.Json("shortlist", profile, "--limit", "4500")["items"]!.AsArray();

    private static JsonNode Part(JsonNode item, string criterion) => item["parts"]!.AsArray().First(p => (string)p!["criterion"]! == criterion)!;
}

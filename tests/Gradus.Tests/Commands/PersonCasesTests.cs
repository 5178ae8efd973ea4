using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Commands;

/// <summary>What people asked of themselves and of what they want, asked of the commands themselves; each is named after its rule.</summary>
public sealed class PersonCasesTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Fact]
    public void RequiredModality_ListsKnownOnesOnly_AndCountsTheUnknownApart()
    {
        JsonNode answer = Json("shortlist", "require: {modality: [online]}");
        Assert.Equal((int)answer["matches"]!["known"]!, (int)answer["count"]!);
        Assert.InRange((int)answer["count"]!, 64, 400);
        Assert.True((int)answer["matches"]!["may"]! > 2000);
        Assert.All(answer["items"]!.AsArray(), i => Assert.True(Ledgers.People.Catalog.FindItem((string)i!["id"]!)!.Offers(StudyMode.Online) == true, (string)i["id"]!));
        Assert.Contains("more may, but a condition that must be known is not", Text("shortlist", "require: {modality: [online]}"), StringComparison.Ordinal);
    }

    [Fact]
    public void BudgetInAll_IsHeldAgainstAllThatHasToBePaid()
    {
        const string Person = "{residency: {citizenship: f1-visa}, budget: {total: 60000}, study: {modality: [campus], pace: full-time}}";
        JsonNode answer = Json("shortlist", Person, "--limit", "12");
        Assert.True((int)answer["count"]! < 1500, $"{answer["count"]}");
        Assert.All(answer["items"]!.AsArray().Take(6), item =>
        {
            JsonNode budget = Json("cost", Person, (string)item!["id"]!)["budget"]!;
            Assert.NotEqual("no", (string?)budget["withinTotal"]);
            Assert.Equal((string?)budget["withinTotal"] == "may", item["may"]!.AsArray().Any(m => ((string)m!).Contains("may be within your $60,000", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void BudgetOfAYear_WithoutLoans_LeavesOutWhatCannotBePaid()
    {
        const string Person = "budget: {perYear: 8000, mayBorrow: false, savings: 0}";
        JsonNode answer = Json("shortlist", Person, "--limit", "3");
        Assert.InRange((int)answer["count"]!, 1, 500);
        Assert.True((int)answer["matches"]!["no"]! > 3000);
        Assert.Contains(answer["conditions"]!.AsArray(), c => ((string)c!["condition"]!).StartsWith("budget.per-year $8,000", StringComparison.Ordinal));
        JsonNode budget = Json("cost", Person, (string)answer["items"]![0]!["id"]!)["budget"]!;
        Assert.True((decimal)budget["paidInYearLow"]! <= 8000);
    }

    [Fact]
    public void PlaceWishedFor_Counts_ThoughNoWeightNamesIt()
    {
        const string Person = """
            {residency: {state: OH, citizenship: us-citizen}, study: {modality: [campus], pace: full-time}, places: {states: [OH]}, weights: {cost: 60, earnings-1yr: 50}}
            """;
        JsonNode answer = Json("shortlist", Person, "--limit", "10");
        Assert.Contains(answer["wished"]!.AsArray(), w => (string)w! == "place");
        Assert.Equal("OH", (string)answer["items"]![0]!["state"]!);
        Assert.True(answer["items"]!.AsArray().Count(i => (string)i!["state"]! == "OH") >= 8);
        JsonNode without = Json("shortlist", Person.Replace("cost: 60", "cost: 60, place: 0", StringComparison.Ordinal), "--limit", "1");
        Assert.Empty(without["wished"]!.AsArray());
    }

    [Fact]
    public void Background_IsHeldAgainstWhatIsAskedFor_AndUnmetIsSaid()
    {
        const string Wish = "study: {modality: [online], pace: part-time}, goal: {kind: analytics, focus: [data-science, analytics]}, budget: {total: 30000}, weights: {cost: 50, focus: 50}";
        string without = Text("shortlist", $"{{{Wish}, background: {{degree: {{level: none, gpa: 1.2}}, mathematics: [{{subject: linear-algebra, level: none}}], programming: none}}}}", "--limit", "5", "--without", "background.entry");
        Assert.Contains("You cannot enter most of these yet", without, StringComparison.Ordinal);
        Assert.Contains("linear algebra (you have not studied it)", without, StringComparison.Ordinal);
        Assert.Contains("a grade point average of at least 3.0 (yours is 1.2)", without, StringComparison.Ordinal);
        string doctor = Text("shortlist", $"{{{Wish}, background: {{degree: {{level: doctorate, field: statistics, gpa: 4.0}}, programming: professional}}}}", "--limit", "5");
        Assert.Contains("You hold a doctorate", doctor, StringComparison.Ordinal);
        Assert.DoesNotContain("Not met", doctor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("return")]
    [InlineData("show")]
    public void WhoHasNoDegree_HearsThatTheyCannotEnter(string verb)
    {
        const string Person = "{residency: {state: GA, citizenship: us-citizen}, job: {salary: 50000, keepWorking: true}, study: {modality: [online], pace: part-time}, background: {degree: {level: none}}}";
        Assert.Contains("You cannot enter it yet", Text(verb, Person, "georgia-tech-ms-analytics-online"), StringComparison.Ordinal);
        Assert.False((bool)Json(verb, Person, "georgia-tech-ms-analytics-online")["entry"]!["canEnter"]!);
    }

    /// <summary>Two people with the same wishes, one without a degree and one with a doctorate in statistics, hear what differs: of entering, of a bridge, of applying.</summary>
    [Fact]
    public void WhoHasNoDegree_AndADoctor_DifferInReadyBridgeAndApply()
    {
        const string Id = "georgia-tech-ms-analytics-online";
        const string Wish = "residency: {state: MT, citizenship: us-citizen}, study: {modality: [online], pace: part-time, hoursPerWeek: 9}, goal: {kind: analytics, focus: [data-science, analytics]}, budget: {total: 30000}, weights: {cost: 50, focus: 50, modality: 50}";
        const string None = $"{{{Wish}, background: {{degree: {{level: none, field: art history, gpa: 1.2, year: 1990}}, mathematics: [{{subject: calculus, level: none}}, {{subject: linear-algebra, level: none}}, {{subject: statistics, level: none}}], programming: none}}}}";
        const string Doctor = $"{{{Wish}, background: {{degree: {{level: doctorate, field: statistics, gpa: 4.0, year: 2020}}, programming: professional, mathematics: [{{subject: calculus, level: advanced}}, {{subject: linear-algebra, level: advanced}}]}}}}";
        JsonNode none = Json("ready", None, Id);
        JsonNode doctor = Json("ready", Doctor, Id);
        Assert.Equal(("blocking", null), ((string)none["verdict"]!, (int?)none["weeks"]));
        Assert.Contains((string)doctor["verdict"]!, (string[])["met", "unknown"]);
        Assert.Contains("You hold a doctorate", Text("ready", Doctor, Id), StringComparison.Ordinal);
        Assert.Equal(1, (int)Json("ready", None)["ready"]!);
        Assert.True((int)Json("ready", Doctor)["ready"]! > 50);

        Assert.Empty(Json("bridge", None, Id)["plans"]!.AsArray());
        Assert.Contains(Json("bridge", None, Id)["beside"]!.AsArray(), n => (string)n!["need"]! == "a bachelor's degree" && (string)n["verdict"]! == "blocking");
        Assert.DoesNotContain(Json("bridge", Doctor, Id)["beside"]!.AsArray(), n => (string)n!["verdict"]! == "blocking");

        JsonNode applies = Json("apply", None, Id)["programs"]![0]!;
        Assert.Equal("blocked", (string)applies["chance"]!["basis"]!);
        JsonNode other = Json("apply", Doctor, Id)["programs"]![0]!;
        Assert.NotEqual("blocked", (string)other["chance"]!["basis"]!);
        Assert.NotEqual((string)applies["chance"]!["why"]!, (string)other["chance"]!["why"]!);
    }

    /// <summary>A page that asks for no earlier degree is not called closed to who has none.</summary>
    [Fact]
    public void WhoHasNoDegree_IsNotToldThatAnOpenProgramIsClosed()
    {
        const string Person = "{residency: {state: AZ, citizenship: us-citizen}, study: {modality: [online], pace: part-time}, background: {degree: {level: associate}}}";
        string text = Text("show", Person, "cu-boulder-ms-computer-science-online");
        Assert.Contains("asks for no earlier degree", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You cannot enter", text, StringComparison.Ordinal);
    }

    /// <summary>Who looks for online study on a student visa is told what online study gives.</summary>
    [Fact]
    public void OnlineRows_PromiseNoWorkAfterThem_OnAStudentVisa()
    {
        JsonArray rows = GradusProgram.Run(["find", "computer science", "--modality", "online", "--international", "--limit", "30", "--json"]).Json["items"]!.AsArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.StartsWith("no I-20", (string)row!["visaInWords"]!, StringComparison.Ordinal));
        Assert.Contains(rows, row => ((string)row!["visaInWords"]!).Contains("; on campus up to", StringComparison.Ordinal));
    }

    [Fact]
    public void Setting_CanBeSaid_AndIsFound()
    {
        const string Person = """
            {residency: {state: TX, citizenship: us-citizen}, study: {modality: [campus]}, places: {states: [TX]}, goal: {focus: [analytics, data-science], setting: [health]}, weights: {focus: 60, cost: 40}}
            """;
        JsonNode answer = Json("shortlist", Person, "--limit", "10");
        Assert.Contains(answer["items"]!.AsArray(), i => ((string)i!["title"]!).Contains("Medical Informatics", StringComparison.Ordinal) && (string)i["state"]! == "TX");
    }

    [Fact]
    public void NearField_MatchesInPart_AndNoneCountsNothing()
    {
        JsonNode answer = Json("shortlist", "{goal: {focus: [machine-learning]}, weights: {focus: 100, cost: 20}, require: {focus: [artificial-intelligence]}}", "--limit", "400");
        Assert.All(answer["items"]!.AsArray(), i => Assert.True((double)i!["parts"]!.AsArray().Single(p => (string)p!["criterion"]! == "focus")!["worth"]! >= 0.5));
    }

    [Fact]
    public void WhatIWantToStudy_IsACondition_ThatCanBeLifted()
    {
        const string Person = "{goal: {focus: [robotics]}, weights: {cost: 100}}";
        int with = (int)Json("shortlist", Person, "--limit", "1")["count"]!;
        int without = (int)Json("shortlist", Person, "--limit", "1", "--without", "goal.field")["count"]!;
        Assert.True(with < without);
    }

    [Fact]
    public void ResearchAim_NeverStartsWithACourseworkOnlyDegree_AndHearsOfFundedDoctorates()
    {
        const string Person = "{goal: {kind: research, focus: [machine-learning, computer-science]}, weights: {cost: 50, earnings-1yr: 50}}";
        JsonNode answer = Json("shortlist", Person, "--limit", "20");
        Assert.DoesNotContain(answer["items"]!.AsArray(), i => (string)i!["id"]! is "uiuc-mcs-computer-science-online" or "cornell-meng-computer-science" or "ut-austin-ms-computer-science-online" or "georgia-tech-ms-analytics-online");
        Assert.Contains(answer["advice"]!.AsArray(), a => ((string)a!).Contains("doctorate", StringComparison.Ordinal) && ((string)a!).Contains("stipend", StringComparison.Ordinal));
    }

    [Fact]
    public void CriterionEqualForAll_TakesNoWeight_AndThatIsSaid()
    {
        JsonNode answer = Json("shortlist", "{study: {modality: [online]}, require: {modality: [online]}, weights: {cost: 50, modality: 50}}", "--limit", "1");
        Assert.Equal(["cost"], answer["weights"]!.AsArray().Select(w => (string)w!["criterion"]!));
        Assert.Contains(answer["dropped"]!.AsArray(), d => (string)d!["criterion"]! == "modality");
    }

    [Fact]
    public void WeightWithoutGround_IsSaidToCountNothing()
    {
        JsonNode answer = Json("shortlist", "weights: {cost: 50, return: 50, distance: 10}", "--limit", "1");
        Assert.Equal(["distance", "return"], answer["dropped"]!.AsArray().Select(d => (string)d!["criterion"]!).Order(StringComparer.Ordinal));
        Assert.Contains("what you would earn without the degree", Text("shortlist", "weights: {cost: 50, return: 50}", "--limit", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void HoursThatFitNoTerm_SayWhatWould()
    {
        string text = Text("cost", "{residency: {state: GA, citizenship: us-citizen}, study: {modality: [online], pace: part-time, hoursPerWeek: 2}}", "georgia-tech-ms-analytics-online");
        Assert.Contains("Does not fit", text, StringComparison.Ordinal);
        Assert.Contains("hours a week", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GradeAverage_OnAnotherScale_IsConvertedWithDoubt()
    {
        JsonNode entry = Json("show", "background: {degree: {level: bachelor, field: electronics, gpa: 7.2, gpaScale: ten-point}}", "georgia-tech-ms-analytics-online")["entry"]!;
        JsonNode grade = entry["points"]!.AsArray().Single(p => ((string)p!["what"]!).StartsWith("a grade point average", StringComparison.Ordinal))!;
        Assert.Equal("unclear", (string)grade["standing"]!);
        Assert.Contains("2.88 to 3.58", (string)grade["why"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void DegreeThatMayBeWithinTheBudget_IsListed()
    {
        const string Person = """
            {residency: {state: OR, citizenship: us-citizen}, job: {salary: 61000, keepWorking: true, employerAidPerYear: 5250}, study: {modality: [online], pace: part-time, hoursPerWeek: 15},
            budget: {total: 40000}, goal: {focus: [computer-science]}, weights: {cost: 40, focus: 60}, require: {modality: [online]}}
            """;
        JsonNode answer = Json("shortlist", Person);
        Assert.Contains(answer["items"]!.AsArray(), i => (string)i!["id"]! == "penn-mcit-computer-information-technology-online");
        Assert.All(answer["items"]!.AsArray(), i => Assert.InRange((int)i!["rank"]!, (int)i["rankLow"]!, (int)i["rankHigh"]!));
    }

    [Fact]
    public void WhatIsSaidAndNotUsed_IsSaidNotToBe_InEveryAnswer()
    {
        const string Person = "{loans: {private: 9000}, job: {salary: 60000, keepWorking: true}, residency: {state: GA, citizenship: us-citizen, stemExtensionsUsed: 1}, study: {modality: [online]}}";
        foreach (string verb in (string[])["cost", "return", "show", "shortlist"])
        {
            string[] more = verb == "shortlist" ? ["--limit", "1"] : ["georgia-tech-ms-analytics-online"];
            string[] fields = [.. Json(verb, Person, more)["notUsed"]!.AsArray().Select(f => (string)f!["field"]!)];
            Assert.Contains("loans.private", fields);
            Assert.Contains("residency.stemExtensionsUsed", fields);
            Assert.Contains("Not used yet: ", Text(verb, Person, more), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NurseInTexas_HasHealthInformaticsFirst_AndHearsOfThoseAtHomeToAskAbout()
    {
        const string Nurse = """
            start: fall 2027
            residency: {state: TX, citizenship: us-citizen}
            background: {degree: {level: bachelor, field: nursing, gpa: 3.4, year: 2017}, programming: none}
            job: {title: registered nurse, occupation: 29-1141, salary: 84000, keepWorking: true, employerAidPerYear: 3000}
            study: {modality: [online, hybrid], pace: part-time, hoursPerWeek: 12}
            places: {near: {place: "San Antonio, TX", miles: 60}, moveAnywhere: false}
            budget: {total: 35000, mayBorrow: true, livingPerMonth: 4200}
            goal: {kind: analytics, focus: [analytics, data-science], occupations: [15-2051, 29-9021]}
            order: [focus, whole-cost, modality, earnings-1yr]
            """;
        JsonNode answer = Json("shortlist", Nurse, "--limit", "10");
        Assert.Contains("Informatics", (string)answer["items"]![0]!["title"]!, StringComparison.Ordinal);
        Assert.Contains(answer["mayStandAmongFirst"]!.AsArray(), p => ((string)p!["words"]!).Contains("Medical Informatics", StringComparison.Ordinal) && ((string)p["words"]!).Contains(" TX ", StringComparison.Ordinal));
        Assert.Contains("Getting in moves no place: no official file says how hard; what is asked is shown.", Text("shortlist", Nurse, "--limit", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhoKeepsAJobOnTheSpot_IsNotSentFarAway_UntilThatIsLifted()
    {
        const string Person = "residency: {state: CO, citizenship: us-citizen}\njob: {salary: 52000, keepWorking: true}\nstudy: {modality: [campus], pace: part-time, hoursPerWeek: 18}\n";
        JsonNode answer = Json("shortlist", Person, "--limit", "10");
        Assert.All(answer["items"]!.AsArray(), i => Assert.Equal("CO", (string)i!["state"]!));
        Assert.Contains(answer["conditions"]!.AsArray(), c => ((string)c!["condition"]!).StartsWith("no moving, because you keep your job", StringComparison.Ordinal));
        Assert.True((int)Json("shortlist", Person, "--limit", "1", "--without", "places.no-moving")["count"]! > 20 * (int)answer["count"]!);
        Assert.DoesNotContain("no moving", Text("shortlist", Person + "places: {moveAnywhere: true}\n", "--limit", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void AReturnBelowStaying_IsNeverAReasonFor()
    {
        const string Person = "residency: {state: CA, citizenship: us-citizen}\njob: {occupation: 17-2061, salary: 0, keepWorking: false}\nstudy: {modality: [campus, online], pace: full-time}\ngoal: {occupations: [15-2051]}\nweights: {return: 60, cost: 40}\n";
        JsonNode answer = Json("shortlist", Person, "--limit", "60");
        foreach (JsonNode item in answer["items"]!.AsArray().OfType<JsonNode>())
        {
            double value = (double)item["parts"]!.AsArray().Single(p => (string)p!["criterion"]! == "return")!["measure"]!["value"]!;
            Assert.True(value >= 0 || !item["for"]!.AsArray().Any(r => ((string)r!).Contains("staying as I am", StringComparison.Ordinal)), (string)item["id"]!);
        }

        Assert.Contains("better off than staying as you are", Text("shortlist", Person, "--limit", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void OfTwoThatFitAlike_TheCheaperComesFirst()
    {
        JsonNode[] items = [.. Json("shortlist", "residency: {state: OR}\nstudy: {modality: [online], pace: part-time}\nrequire: {modality: [online]}\ngoal: {focus: [computer-science]}\nweights: {focus: 60, cost: 40}", "--limit", "60")["items"]!.AsArray().OfType<JsonNode>()];
        decimal[][] alike =
        [
            .. items.Where(i => (decimal?)i["tuitionToMe"]!["low"] == (decimal?)i["tuitionToMe"]!["high"] && i["tuitionToMe"]!["value"] is not null)
                .GroupBy(i => (double)i["parts"]!.AsArray().First(p => (string)p!["criterion"]! == "focus")!["contribution"]!)
                .Select(g => g.Select(i => (decimal)i["tuitionToMe"]!["value"]!).ToArray()),
        ];
        Assert.Contains(alike, prices => prices.Length > 2);
        Assert.All(alike, prices => Assert.Equal(prices.Order(), prices));
    }

    private JsonNode Json(string verb, string profile, params string[] more) => _asked.Json(verb, profile, more);

    private string Text(string verb, string profile, params string[] more) => _asked.Text(verb, profile, more);
}

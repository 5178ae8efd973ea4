using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>Who can be admitted, and at which pace a degree is counted; each is named after its rule.</summary>
public sealed class EntryCasesTests : IDisposable
{
    private const string Machine = "georgia-tech-ms-computer-science-machine-learning-online";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Fact]
    public void WhatIsClosedToAnAverage_IsNotListed_UnlessTheConditionIsLifted()
    {
        const string Person = "{background: {degree: {level: bachelor, field: biology, gpa: 2.4}}, goal: {focus: [data-science]}, study: {modality: [online]}}";
        JsonArray listed = Items(Person);
        Assert.DoesNotContain(listed, i => Closed(Person, (string)i!["id"]!));
        JsonArray lifted = _asked.Json("shortlist", Person, "--limit", "4500", "--without", "background.entry")["items"]!.AsArray();
        string[] more = [.. lifted.Select(i => (string)i!["id"]!).Except(listed.Select(i => (string)i!["id"]!))];
        Assert.True(more.Length > 5, $"{more.Length} more");
        Assert.Contains("can be entered with the degree and the average that you have", _asked.Text("shortlist", Person), StringComparison.Ordinal);
        Assert.DoesNotContain("can be entered with", _asked.Text("shortlist", Person.Replace("2.4", "3.9", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void PlanOfCourses_SaysWhatIsAskedBeforeTheFirstOfThem()
    {
        const string Person = "{background: {degree: {level: bachelor, field: English, gpa: 3.4}, programming: WRITES}}";
        Assert.Contains("To enter it, not met: programming", _asked.Text("plan", Person.Replace("WRITES", "none", StringComparison.Ordinal), Machine), StringComparison.Ordinal);
        Assert.DoesNotContain("not met: programming", _asked.Text("plan", Person.Replace("WRITES", "working", StringComparison.Ordinal), Machine), StringComparison.Ordinal);
    }

    [Fact]
    public void CoreAreaWithoutCredits_IsNotCalledNoCoreArea()
    {
        string text = _asked.Text("curriculum", "{goal: {kind: research, focus: [machine-learning]}}", "cmu-ms-machine-learning");
        Assert.Contains("how many credits they count its pages do not say", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10-701 Introduction to Machine Learning and 10-718 Machine Learning in Practice; not counted in credits", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WayOfStudying_BeyondTheMoney_IsNotCalledFree_OfAnythingAgainstIt()
    {
        const string Person = "{start: fall 2027, residency: {state: OH, citizenship: us-citizen}, job: {hourlyPay: 15, hoursPerWeek: 30, keepWorking: true}, study: {modality: [online], pace: part-time}, budget: {total: TOTAL, savings: 0, mayBorrow: false, livingPerMonth: 1500}}";
        string Online(string total) => (string)_asked.Json("modes", Person.Replace("TOTAL", total, StringComparison.Ordinal))["ways"]!.AsArray().First(w => (string)w!["key"]! == "online-part-time")!["standing"]!;
        Assert.Equal("against", Online("0"));
        Assert.Equal("open", Online("60000"));
    }

    [Fact]
    public void OrderThatHangsOnTheWayOfStudying_NamesItForEachEntry_AsTheCostDoes()
    {
        const string Person = "{start: fall 2027, residency: {state: GA, citizenship: us-citizen}, job: {status: unemployed, payWithout: 55000}, study: {pace: full-time, modality: [campus, online]}, order: [ORDER]}";
        JsonArray listed = _asked.Json("shortlist", Person.Replace("ORDER", "whole-cost", StringComparison.Ordinal), "--limit", "5")["items"]!.AsArray();
        Assert.All(listed, item => Assert.Equal((string)_asked.Json("cost", Person.Replace("ORDER", "whole-cost", StringComparison.Ordinal), (string)item!["id"]!)["way"]!["key"]!, (string)item["countedAs"]!));
        Assert.Contains("Counted as studied", _asked.Text("shortlist", Person.Replace("ORDER", "whole-cost", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("Counted as studied", _asked.Text("shortlist", Person.Replace("ORDER", "earnings-1yr", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutABachelorsDegree_WhatIsOpenIsListed_AndAppliedTo()
    {
        const string Person = "{background: {degree: {level: associate, field: web development}, programming: working}, study: {modality: [online]}}";
        JsonNode only = Assert.Single(Items(Person))!;
        Assert.Equal("cu-boulder-ms-computer-science-online", (string)only["id"]!);
        Assert.Contains("cu-boulder-ms-computer-science-online", _asked.Json("apply", Person).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAverageThatIsPreferred_OrThatAStrangerNames_IsAQuestion_AndNoWall()
    {
        const string Person = "{background: {degree: {level: bachelor, field: computer science, gpa: 2.4}}, study: {modality: [online]}}";
        foreach ((string id, string why) in new[] { (Machine, "preferred or typical"), ("eastern-ms-data-science-online", "not the school's") })
        {
            JsonNode average = Needs(Person, id).Single(n => ((string)n!["need"]!).Contains("average", StringComparison.Ordinal))!;
            double least = double.Parse(((string)average["need"]!).Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(least > 2.4 ? "unknown" : "met", (string)average["verdict"]!);
            Assert.Contains(why, (string)average["have"]!, StringComparison.Ordinal);
        }

        Assert.True(Closed(Person, "uiuc-mcs-computer-science-online"));
    }

    [Fact]
    public void ADegreeThatIsCountedAtAnotherPaceThanWasSaid_SaysSoFirst()
    {
        const string Person = "{residency: {state: NY, citizenship: us-citizen}, job: {salary: 80000, keepWorking: true}, study: {modality: [campus], pace: part-time}}";
        const string Named = "its pages name full-time study alone";
        foreach (string verb in new[] { "cost", "return" })
        {
            string text = _asked.Text(verb, Person, "nyu-tandon-ms-computer-science");
            Assert.InRange(text.IndexOf(Named, StringComparison.Ordinal), 0, 600);
        }

        Assert.DoesNotContain(Named, _asked.Text("cost", Person, "nyu-tandon-ms-computer-science", "--way", "campus-full-time"), StringComparison.Ordinal);
    }

    /// <summary>The assumption that decides whether it is a gain stands at the head; online study is taken beside the job.</summary>
    [Fact]
    public void WhoHasAJob_AndDoesNotSayWhetherTheyKeepIt_HearsWhatIsCounted()
    {
        const string Person = "{job: {salary: 85000}}";
        JsonNode online = _asked.Json("return", Person, "georgia-tech-ms-analytics-online");
        Assert.Contains(online["advice"]!.AsArray(), a => ((string)a!).Contains("online, part-time, with your job kept", StringComparison.Ordinal));
        Assert.Equal(
            (double)_asked.Json("return", "{job: {salary: 85000, keepWorking: true}}", "georgia-tech-ms-analytics-online")["median"]!, (double)online["median"]!);
        JsonNode campus = _asked.Json("cost", Person, "columbia-ms-data-science");
        Assert.Contains(campus["advice"]!.AsArray(), a => ((string)a!).Contains("with your job's pay given up", StringComparison.Ordinal));
    }

    /// <summary>Costs of coming are for who comes from abroad; who studied here on a visa is here.</summary>
    [Fact]
    public void WhoIsHereOnAStudentVisa_PaysNoFeeOfComing()
    {
        const string Person = "{residency: {citizenship: f1-visa}, background: {degree: {level: bachelor, field: computer science, country: COUNTRY}}, study: {modality: [campus], pace: full-time}}";
        string[] Lines(string country) =>
            [.. _asked.Json("cost", Person.Replace("COUNTRY", country, StringComparison.Ordinal), "cmu-ms-machine-learning")["lines"]!.AsArray().Select(l => (string)l!["key"]!)];
        Assert.Contains("visa", Lines("elsewhere"));
        Assert.DoesNotContain("visa", Lines("us"));
        Assert.Contains("your student record is moved", _asked.Text("cost", Person.Replace("COUNTRY", "us", StringComparison.Ordinal), "cmu-ms-machine-learning"), StringComparison.Ordinal);
    }

    [Fact]
    public void WideRangesThatOverlap_AreNotHardlyDifferent()
    {
        string text = _asked.Text("compare", "{residency: {state: TX}}", "georgia-tech-ms-analytics-online", "ut-austin-ms-data-science-online", "cu-boulder-ms-computer-science-online");
        Assert.DoesNotContain("hardly in price", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatPeopleCallADegree_IsTakenForItsId_WhereItNamesOneAlone()
    {
        Assert.Equal("georgia-tech-ms-analytics-online", (string)_asked.Json("show", "{}", "OMSA")["id"]!);
        string several = _asked.Refusal("cost", "{}", "omscs");
        Assert.Contains("names several", several, StringComparison.Ordinal);
        Assert.Contains("georgia-tech-ms-computer-science-machine-learning-online", several, StringComparison.Ordinal);
    }

    /// <summary>A course that is done is not studied again in another's place, and a free choice falls on what the person wants to study.</summary>
    [Fact]
    public void APlan_AsksForNoMoreThanIsLeft_AndTakesWhatTheGoalIsAbout()
    {
        string[] Done(string goal) => [.. Courses(_asked.Json("plan", $"{{{goal}}}", Machine, "--courses", "2", "--taken", "CS 6601=A"))];
        Assert.Equal(9, Done("").Length);
        const string Artificial = "georgia-tech-ms-computer-science-artificial-intelligence-online";
        string[] About(string goal) => [.. Courses(_asked.Json("plan", $"{{{goal}}}", Artificial, "--courses", "2")).Where(t => t.Contains("Learning", StringComparison.Ordinal))];
        Assert.True(About("goal: {focus: [machine-learning]}").Length > About("goal: {focus: [statistics]}").Length);
        Assert.Contains("CS 7641 Machine Learning", Courses(_asked.Json("plan", "{goal: {focus: [machine-learning]}}", Artificial, "--courses", "2")));
    }

    private static IEnumerable<string> Courses(JsonNode plan) =>
        plan["terms"]!.AsArray().SelectMany(t => t!["courses"]!.AsArray()).Select(c => $"{c!["code"]} {c["title"]}");

    /// <summary>An answer made of nothing said is a question, and no finding.</summary>
    [Fact]
    public void WhoSaysNothingOfTheirStudies_IsAskedForThem()
    {
        Assert.StartsWith("You have not said what you studied.", _asked.Text("ready", "{job: {salary: 60000}}"), StringComparison.Ordinal);
        Assert.False((bool)_asked.Json("ready", "{background: {programming: working}}")["nothingSaid"]!);
    }

    [Theory]
    [InlineData("find", "data science")]
    [InlineData("compare", "georgia-tech-ms-analytics-online", "eastern-ms-data-science-online")]
    public void WithoutABachelorsDegree_EveryAnswerSaysWhatThatMeans(string verb, params string[] what)
    {
        Assert.Contains("You cannot enter most of these yet", _asked.Text(verb, "{background: {degree: {level: none}}}", what), StringComparison.Ordinal);
        Assert.Contains("You hold a doctorate", _asked.Text(verb, "{background: {degree: {level: doctorate}}}", what), StringComparison.Ordinal);
        Assert.DoesNotContain("degree first", _asked.Text(verb, "{background: {degree: {level: bachelor}}}", what), StringComparison.Ordinal);
    }

    private bool Closed(string person, string id) =>
        Needs(person, id).Any(n => (string)n!["verdict"]! == "blocking" && (((string)n["need"]!).Contains("average", StringComparison.Ordinal) || ((string)n["need"]!) == "a bachelor's degree"));

    private JsonArray Needs(string person, string id) => _asked.Json("ready", person, id)["requirements"]!.AsArray();

    private JsonArray Items(string profile) => _asked.Json("shortlist", profile, "--limit", "4500")["items"]!.AsArray();
}

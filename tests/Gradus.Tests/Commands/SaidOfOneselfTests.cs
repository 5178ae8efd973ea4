using System.Text.Json.Nodes;
using Gradus.App.Verbs.Careers;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking.Criteria;
using Gradus.Readiness;
using Gradus.Readiness.Courses;
using Gradus.Tests.Rules;
using Catalogued = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Commands;

/// <summary>What a person says of themselves is heard in every answer, or the answer says why not; each is named after its rule.</summary>
public sealed class SaidOfOneselfTests : IDisposable
{
    private const string Dreamer = """
        {residency: {state: TX, citizenship: daca}, job: {salary: 62000, keepWorking: true}, study: {modality: [campus], pace: part-time}, places: {near: {place: "Houston, TX", miles: 40}}}
        """;

    private const string Houston = "houston-ms-engineering-data-science-ai";
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("shortlist", "--limit", "1")]
    [InlineData("find", "data science", "--limit", "1")]
    [InlineData("show", Houston)]
    [InlineData("compare", Houston, "georgia-tech-ms-analytics-online")]
    [InlineData("cost", Houston)]
    [InlineData("return", Houston)]
    [InlineData("ready", Houston)]
    [InlineData("types")]
    [InlineData("modes", Houston)]
    public void Standing_IsSaidByEveryVerb_InTextAndJson(string verb, params string[] more)
    {
        string words = (string)_asked.Json(verb, Dreamer, more)["standing"]!["words"]!;
        Assert.StartsWith("DACA: whether you pay the resident price is open", words, StringComparison.Ordinal);
        Assert.Contains(words, _asked.Text(verb, Dreamer, more), StringComparison.Ordinal);
    }

    [Fact]
    public void ResidentPriceThatIsOpen_ReachesToTheNonResidents()
    {
        DegreePrice Of(PriceTerms terms) => Pricing.Of(Catalogued.Catalog, Catalogued.Catalog.FindItem(Houston)!, terms);
        DegreePrice resident = Of(new PriceTerms("TX", International: false, PartTime: null));
        DegreePrice other = Of(new PriceTerms("OH", International: false, PartTime: null));
        DegreePrice open = Of(new PriceTerms("TX", International: false, PartTime: null) { ResidencyIsOpen = true });
        Assert.InRange(open.Total.Low!.Value, resident.Total.Low!.Value * 0.99m, resident.Total.Low.Value * 1.01m);
        Assert.InRange(open.Total.High!.Value, other.Total.High!.Value * 0.99m, other.Total.High.Value * 1.01m);
        Assert.Contains(open.Assumptions, a => a.Contains("ask", StringComparison.Ordinal));
        Assert.Equal(other.Total.Value, Of(new PriceTerms("OH", International: false, PartTime: null) { ResidencyIsOpen = true }).Total.Value);
    }

    [Fact]
    public void ActiveDuty_PaysTheResidentPriceWhereStationed_AndHearsOfIt()
    {
        var serving = new PriceTerms("OH", International: false, PartTime: null) { Stationed = "TX" };
        DegreePrice price = Pricing.Of(Catalogued.Catalog, Catalogued.Catalog.FindItem(Houston)!, serving);
        Assert.Equal(Pricing.Of(Catalogued.Catalog, Catalogued.Catalog.FindItem(Houston)!, new PriceTerms("TX", International: false, PartTime: null)).Total.Value, price.Total.Value);
        Assert.Contains(price.Assumptions, a => a.Contains("20 U.S.C. 1015d", StringComparison.Ordinal));
        Assert.Contains(Advice.Of(new Profile { Job = new Job { Status = JobStatus.Military } }), a => a.Contains("name that state in your profile", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "after the last of the 1 working years")]
    [InlineData(5, "of the 5 working years that you have left")]
    [InlineData(30, null)]
    public void DegreeThatTakesTheYearsOfWorkLeft_IsTheReasonInTheHeadline(int years, string? reason)
    {
        string headline = (string)_asked.Json(
            "return", $"{{residency: {{state: FL}}, job: {{salary: 105000, yearsToRetirement: {years}, keepWorking: true}}, study: {{modality: [online], pace: part-time, hoursPerWeek: 9}}}}",
            "georgia-tech-ms-analytics-online")["said"]!["headline"]!;
        Assert.Equal(reason is not null, headline.Contains("working years", StringComparison.Ordinal));
        Assert.Contains(reason ?? "Over", headline, StringComparison.Ordinal);
    }

    [Fact]
    public void WorkForOneself_IsAStatus_AndItsTaxIsSaid()
    {
        Assert.Equal(6479.55m, Gradus.Taxes.SelfEmployment.More(Shipped.On("2026-06-01"), 100_000));
        JsonNode cost = _asked.Json("cost", "{job: {status: self-employed, salary: 47000, keepWorking: true}, study: {modality: [online], pace: part-time}}", "georgia-tech-ms-analytics-online");
        Assert.Contains(cost["assumptions"]!.AsArray(), a => ((string)a!).Contains("26 U.S.C. 1401", StringComparison.Ordinal));
        Assert.Contains("self-employed", _asked.Refusal("cost", "job: {status: astronaut}", "georgia-tech-ms-analytics-online"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disability: deaf")]
    [InlineData("background: {accommodations: captions}")]
    public void Disability_IsSentToTheSchoolsOffice(string profile) =>
        Assert.Contains("Ask each school's disability office", _asked.Refusal("shortlist", profile), StringComparison.Ordinal);

    [Fact]
    public void DegreeFromAbroad_HearsOfYearsEvaluationAndLanguage_WhereItEntersOrApplies()
    {
        const string Abroad = "{background: {degree: {level: bachelor, country: elsewhere, field: three-year BSc}}}";
        Assert.Contains("many schools ask for four", _asked.Text("ready", Abroad, Houston), StringComparison.Ordinal);
        string apply = _asked.Text("apply", Abroad, Houston);
        Assert.Contains("many schools ask for four", apply, StringComparison.Ordinal);
        Assert.Contains("A test of English", apply, StringComparison.Ordinal);
        Assert.DoesNotContain("A test of English", _asked.Text("ready", "{background: {degree: {level: bachelor, country: us}}}", Houston), StringComparison.Ordinal);
    }

    [Fact]
    public void AverageOn43_LiesBetweenItsProportionAndItself()
    {
        Assert.Equal(new GradeAverage(3.72m, 4), GradeAverage.Of(new Degree { Gpa = 4.0m, GpaScale = GradeScale.FourPointThree }));
        Assert.Equal(new GradeAverage(2.79m, 3.0m), GradeAverage.Of(new Degree { Gpa = 3.0m, GpaScale = GradeScale.FourPointThree }));
        Assert.Contains("four-point-three", _asked.Refusal("shortlist", "background: {degree: {gpa: 4.2}}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ML engineer", "machine-learning-engineering")]
    [InlineData("MLE", "machine-learning-engineering")]
    [InlineData("LLM engineer", "machine-learning-engineering")]
    [InlineData("AI researcher", "learning-methods")]
    [InlineData("quant", "finance-and-risk")]
    [InlineData("data scientist", "15-2051")]
    public void PeoplesWordsForWork_FindTheCareer(string words, string means) => Assert.Equal(means, CareerName.Find(words, Catalogued.Catalog).Key);

    [Fact]
    public void EveryWordForWork_MeansACareerThatIsThere_AndAPartOfOneIsSuggested()
    {
        Assert.All(Catalogued.Catalog.Nicknames.Careers, c => Assert.Equal(c.Value, CareerName.Find(c.Key, Catalogued.Catalog).Key));
        InputException refused = Assert.Throws<InputException>(() => CareerName.Find("senior ml engineer", Catalogued.Catalog));
        Assert.Contains("Did you mean machine-learning-engineering", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StatesWishedFor_NeverVanishUnsaid()
    {
        const string Montana = "{residency: {state: MT}, study: {modality: [campus], pace: full-time}, places: {states: [CO, UT]}, budget: {total: 45000}, weights: {cost: 60, place: 40}}";
        JsonNode answer = _asked.Json("shortlist", Montana, "--limit", "3");
        Assert.Contains(answer["before"]!.AsArray(), b => ((string)b!).StartsWith("None on the list lies in Colorado or Utah", StringComparison.Ordinal) && ((string)b!).Contains("to pay in all", StringComparison.Ordinal));
        JsonNode dropped = Assert.Single(answer["dropped"]!.AsArray())!;
        Assert.Equal("none that stands on the list lies where you would like to study", (string)dropped["why"]!);
        JsonNode home = _asked.Json("shortlist", Montana.Replace("CO, UT", "VA", StringComparison.Ordinal), "--limit", "1");
        Assert.DoesNotContain(home["before"]!.AsArray(), b => ((string)b!).StartsWith("None on the list", StringComparison.Ordinal));
    }

    [Fact]
    public void UnknownLiving_ReachesToWhatItCostsElsewhere()
    {
        Gradus.Ledgers.Ledger ledger = Catalogued.Ledger(new Profile { Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime } }, "222628-30.7102");
        var cost = Gradus.Ledgers.ItemCost.Of(ledger);
        Assert.EndsWith(" in TX", cost.LivingFrom, StringComparison.Ordinal);
        Assert.True(cost.Paid.Low > ledger.TotalRange.Low + 8000, $"{cost.Paid.Words}");
        Assert.Null(cost.Total);
    }

    [Fact]
    public void SummersOnly_HearsWhatItWouldTake_Once()
    {
        var summers = new Profile { Study = new Study { SummersOnly = true } };
        Assert.Contains(Advice.Of(summers), a => a.Contains("in how many summers", StringComparison.Ordinal));
        Assert.DoesNotContain(Advice.Of(summers, Catalogued.Catalog.FindItem(Houston)), a => a.Contains("in how many summers", StringComparison.Ordinal));
    }

    [Fact]
    public void FieldOfACode_CountsInPart_WhereItsTitleDoesNotNameIt()
    {
        var profile = new Profile { Goal = new Goal { Focus = [Focus.DataScience, Focus.Analytics] } };
        double Of(string id) => GoalFit.Of(Catalogued.Catalog.FindItem(id)!, profile, Aim.Of(profile), FieldOccupations.Of(Catalogued.Catalog.Fields), publishes: null).Value;
        Assert.True(Of("sjsu-ms-data-science") > 0.9);
        Assert.InRange(Of("122755-14.3501"), 0.3, 0.7);
    }

    /// <summary>Schools file computer science under 11.0101 or 11.0701; the crosswalk lists software developers for the second alone.</summary>
    [Fact]
    public void Occupation_IsReachedByEveryCodeOfAFieldOfStudy()
    {
        var leads = FieldOccupations.Of(Catalogued.Catalog.Fields);
        bool Reaches(string id, string occupation) => SocCode.TryParse(occupation, out SocCode soc) && leads.Reach(Catalogued.Catalog.FindItem(id)!, soc);
        Assert.True(Reaches("139755-11.0101", "15-1252"));
        Assert.True(Reaches("139755-11.0701", "15-1252"));
        Assert.True(Reaches("georgia-tech-ms-computer-science-artificial-intelligence-online", "15-2051"));
        Assert.False(Reaches("139755-11.0701", "29-1141"));
    }

    [Fact]
    public void DegreeOnAPlatformOfOpenCourses_ReachesDownToThePricesOfItsKind()
    {
        Gradus.Catalogs.Catalog catalog = Catalogued.Catalog;
        Item boulder = catalog.FindItem("cu-boulder-ms-computer-science-online")!;
        Assert.Equal("Coursera", LearningPlatform.Of(boulder.Program!));
        Assert.Null(LearningPlatform.Of(catalog.FindItem(Houston)!.Program!));
        DegreePrice price = Pricing.Of(catalog, boulder, PriceTerms.Unsaid);
        Assert.InRange(price.Total.Low!.Value, 9_000, 16_000);
        Assert.Contains(price.Assumptions, a => a.StartsWith("It is sold on Coursera", StringComparison.Ordinal));
    }

    [Fact]
    public void AimOfResearch_WeighsResearch_AndASettingWeighsTheFit()
    {
        Gradus.Ranking.Criteria.Criterion research = Gradus.Ranking.Criteria.KnownCriteria.All.First(c => c.Id == "research");
        Assert.True(research.CountsFor(new Profile { Goal = new Goal { Kind = GoalKind.Research } }));
        Assert.False(research.CountsFor(new Profile { Goal = new Goal { Kind = GoalKind.Engineering } }));
        double With(params Setting[] settings) => Gradus.Ranking.DefaultWeights.Of(new Profile { Goal = new Goal { Focus = [Focus.Statistics], Setting = [.. settings] } }).NumberOf("focus");
        Assert.True(With(Setting.Finance) > With());
    }
}

namespace Gradus.Tests.Commands;

/// <summary>What a household lives on, is insured through and was promised; each is named after its rule.</summary>
public sealed class HouseholdCasesTests : IDisposable
{
    private const string Online = "georgia-tech-ms-computer-science-machine-learning-online";
    private const string ElPaso = "228796-11.0101";
    private const string Teacher = "{start: fall 2027, residency: {state: GA, citizenship: us-citizen}, job: {salary: 52000, keepWorking: true}, study: {modality: [online], pace: part-time, hoursPerWeek: 10}, household: {HOUSE}, budget: {livingPerMonth: 5500, mayBorrow: false, savings: 0}}";
    private const string AtHome = "{start: fall 2027, residency: {state: TX, citizenship: us-citizen}, job: {status: caring}, study: {modality: [campus], pace: full-time}, places: {near: {place: 'El Paso, TX', miles: 60}}, HOUSE}";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("filingStatus: married-separately")]
    [InlineData("filingStatus: single")]
    [InlineData("filingStatus: head-of-household, dependents: 1")]
    [InlineData("dependents: 1")]
    public void APartnersPay_IsLivedOn_WhoeverFilesHow(string filed)
    {
        string with = Teacher.Replace("HOUSE", filed + ", partnerIncome: 70000", StringComparison.Ordinal), without = Teacher.Replace("HOUSE", filed, StringComparison.Ordinal);
        Assert.True((decimal)_asked.Json("cost", without, Online)["shortAnywayPerMonth"]! > 1_000);
        Assert.Equal(0, (decimal)_asked.Json("cost", with, Online)["shortAnywayPerMonth"]!);
        Assert.Contains("Your partner's 70,000 a year, taxed on a return of its own, counts towards what your household lives on.", _asked.Text("cost", with, Online), StringComparison.Ordinal);
        Assert.Contains("Pay covers every month", _asked.Text("cost", with, Online), StringComparison.Ordinal);
        Assert.NotEmpty(_asked.Json("shortlist", with)["items"]!.AsArray());
    }

    [Fact]
    public void APartnersPayOnAReturnOfItsOwn_IsTaxedAsOne()
    {
        // What a partner brings apart is less than what the same pay adds to a joint return of somebody who earns nothing, and less than all of it.
        string apart = Teacher.Replace("HOUSE", "filingStatus: married-separately, partnerIncome: 40000", StringComparison.Ordinal), joint = apart.Replace("separately", "jointly", StringComparison.Ordinal);
        decimal separately = (decimal)_asked.Json("cost", apart, Online)["shortAnywayPerMonth"]!, jointly = (decimal)_asked.Json("cost", joint, Online)["shortAnywayPerMonth"]!;
        Assert.InRange(separately, Math.Max(0, jointly), jointly + 400);
    }

    [Theory]
    [InlineData("household: {filingStatus: married-jointly, partnerIncome: 120000}", false)]
    [InlineData("household: {filingStatus: married-jointly}", true)]
    public void WhoHasNoPayAndAPartnerWithPay_IsInsuredAsToday(string house, bool counted)
    {
        string person = AtHome.Replace("HOUSE", house, StringComparison.Ordinal);
        Assert.Equal(counted, _asked.Json("cost", person, ElPaso)["rows"]!.AsArray().Any(r => (string)r!["key"]! == "insurance"));
        Assert.Equal(!counted, _asked.Text("cost", person, ElPaso).Contains("No health insurance is counted: you are taken to stay insured as today", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("household: {filingStatus: married-jointly}, ", "stationed: TX", false)]
    [InlineData("household: {filingStatus: married-jointly}, ", "state: TX", true)]
    [InlineData("household: {filingStatus: single}, ", "stationed: TX", true)]
    public void TheSpouseOfWhoServes_HasNoHousingAllowance(string house, string place, bool paid)
    {
        string person = $"{{start: fall 2027, residency: {{citizenship: us-citizen, {place}}}, job: {{status: caring}}, study: {{modality: [campus], pace: full-time}}, {house}budget: {{giBill: {{share: 1, housingPerMonth: 1800, monthsLeft: 20}}}}}}";
        string text = _asked.Text("cost", person, ElPaso);
        Assert.Equal(paid, text.Contains("Housing: 1,800 a month", StringComparison.Ordinal));
        Assert.Equal(!paid, text.Contains("No housing allowance of the GI Bill is counted: a benefit that your spouse passed on", StringComparison.Ordinal));
    }

    [Fact]
    public void HelpThatEndsWithTheFirstDegree_IsNotCounted()
    {
        const string Person = "{start: fall 2027, residency: {state: OH, citizenship: us-citizen}, job: {salary: 60000, keepWorking: true}, study: {modality: [online], pace: part-time}, budget: {scholarships: [AID]}}";
        string none = Person.Replace("AID", "", StringComparison.Ordinal), pell = Person.Replace("AID", "{name: Federal Pell Grant, amount: 3000, per: year}", StringComparison.Ordinal);
        Assert.Equal((decimal)_asked.Json("cost", none, Online)["total"]!, (decimal)_asked.Json("cost", pell, Online)["total"]!);
        Assert.Contains("Federal Pell Grant is not counted: it ends with the first bachelor's degree", _asked.Text("cost", pell, Online), StringComparison.Ordinal);
        string award = Person.Replace("AID", "{name: AmeriCorps Segal award, amount: 3000, per: program}", StringComparison.Ordinal);
        Assert.Contains("income of the year in which it is used", _asked.Text("cost", award, Online), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmployersHelp_OfWhoWorksForThemselves_IsAskedAbout()
    {
        const string Person = "{start: fall 2027, residency: {state: OH, citizenship: us-citizen}, job: {status: self-employed, salary: 72000, keepWorking: true, employerAidPerYear: 5250}, study: {modality: [online], pace: part-time}}";
        Assert.Contains("You work for yourself: what an employer pays is counted as you say it.", _asked.Text("cost", Person, Online), StringComparison.Ordinal);
    }

    [Fact]
    public void AJobThatIsKept_LastsAsLongWithoutTheDegree()
    {
        const string Serving = "{start: fall 2027, residency: {state: VA, citizenship: us-citizen}, background: {degree: {level: bachelor, field: mathematics, year: 2012}, programming: working}, job: {status: military, salary: 112000, payWithout: 80000, keepWorking: true}, study: {modality: [online], pace: part-time, hoursPerWeek: 10}}";
        double risk = (double)_asked.Json("return", Serving, Online)["chanceOfLoss"]!;
        double same = (double)_asked.Json("return", Serving.Replace("80000", "112000", StringComparison.Ordinal), Online)["chanceOfLoss"]!;
        Assert.True(risk >= same - 0.1, $"{risk} {same}");
        Assert.DoesNotContain("from the end of year 1", _asked.Text("return", Serving, Online), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsLentAtTheDearEnd_IsSaidAsARange()
    {
        const string Person = "{residency: {state: NY, citizenship: us-citizen}, job: {salary: 70000, keepWorking: true}, study: {modality: [campus], pace: full-time}, budget: {savings: 40000, livingPerMonth: 3000, mayBorrow: true}}";
        string text = _asked.Text("cost", Person, "columbia-ma-statistics");
        Assert.DoesNotContain("no loan is counted", text, StringComparison.Ordinal);
        Assert.Contains("Federal loans: $", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAnOfferCosts_UsesTheHelpThatIsSaid()
    {
        const string Person = "{start: fall 2027, residency: {state: VA, citizenship: us-citizen}, background: {degree: {level: bachelor, field: mathematics, gpa: 3.8, year: 2026, country: us}, programming: working}, job: {status: first-job}, study: {modality: [campus], pace: full-time}, budget: {scholarships: [{name: award, amount: 20000, per: year, at: cmu-ms-machine-learning}]}}";
        Assert.Contains("budget.scholarships[].amount", Unused(), StringComparison.Ordinal);
        Assert.DoesNotContain("budget.scholarships[].amount", Unused("--offer", "cmu-ms-machine-learning"), StringComparison.Ordinal);

        string Unused(params string[] more) => _asked.Json("apply", Person, more)["notUsed"]!.ToJsonString();
    }

    [Fact]
    public void APriceOfSomebodyElse_IsNowhereCalledItsOwnPage()
    {
        const string Id = "georgia-tech-ms-analytics-online";
        const string Person = "{residency: {state: GA, citizenship: us-citizen}}";
        Assert.Contains("told by others", _asked.Text("cost", Person, Id), StringComparison.Ordinal);
        foreach (string text in new[] { _asked.Text("cost", Person, Id), _asked.Text("compare", Person, Id, "wgu-ms-data-analytics-data-science") })
        {
            Assert.DoesNotContain("its own page; github", text, StringComparison.Ordinal);
        }

        string[] known = [.. _asked.Json("compare", Person, Id, ElPaso)["rows"]!.AsArray().First(r => (string)r!["name"]! == "How known")!["cells"]!.AsArray().Select(c => (string)c!)];
        Assert.StartsWith("told by others", known[0], StringComparison.Ordinal);
    }
}

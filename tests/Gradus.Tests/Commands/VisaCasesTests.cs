using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What people on a student visa asked, and neighbours of what they asked; each is named after its rule.</summary>
public sealed class VisaCasesTests : IDisposable
{
    private const string Online = "residency: {citizenship: f1-visa}\njob: {salary: 12000, keepWorking: true}\nstudy: {modality: [online], pace: part-time}\n";
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("ut-austin-ms-data-science-online")]
    [InlineData("georgia-tech-ms-analytics-online")]
    [InlineData("boston-u-ms-computer-science-artificial-intelligence-online")]
    public void AnOnlineDegree_HasNoI20AndNoPracticalTraining_WhateverIsAsked(string id)
    {
        foreach (string verb in (string[])["return", "cost", "show"])
        {
            string text = _asked.Text(verb, Online, id);
            Assert.Contains("no I-20", text, StringComparison.Ordinal);
            Assert.DoesNotContain("36 months", text, StringComparison.Ordinal);
            Assert.Contains("8 CFR 214.2(f)(6)(i)", text, StringComparison.Ordinal);
        }

        Assert.Equal(0, (int)_asked.Json("return", Online, id)["visa"]!["authorisedMonths"]!);
        Assert.Contains("no I-20", _asked.Refusal("return", Online.Replace("job: {salary: 12000, keepWorking: true}\n", "", StringComparison.Ordinal), id), StringComparison.Ordinal);
        JsonNode list = _asked.Json("shortlist", Online.Replace("pace: part-time", "pace: full-time", StringComparison.Ordinal), "--limit", "3000");
        Assert.DoesNotContain(list["items"]!.AsArray(), i => (string)i!["id"]! == id);
    }

    [Theory]
    [InlineData("{level: master, field: \"computer science, US university\", year: 2023}", "", false)]
    [InlineData("{level: master, field: economics, country: us, year: 2022}", "", false)]
    [InlineData("{level: master, field: economics, country: us, year: 2022}", ", practicalTrainingUsed: master", false)]
    [InlineData("{level: doctorate, field: physics, country: us, year: 2022}", ", practicalTrainingUsed: doctorate", false)]
    [InlineData("{level: master, field: economics, country: elsewhere, year: 2022}", "", true)]
    [InlineData("{level: bachelor, field: economics, country: us, year: 2022}", ", practicalTrainingUsed: bachelor", true)]
    public void PracticalTraining_ComesOnceForEachHigherLevel(string degree, string used, bool comes)
    {
        string person = $$"""
            start: fall 2027
            residency: {citizenship: f1-visa, workAuthorisationYears: 3{{used}} }
            background: {degree: {{degree}} }
            job: {payWithout: 30000, keepWorking: false}
            study: {modality: [campus], pace: full-time}
            """;
        foreach (string id in (string[])["cornell-meng-computer-science", "139755-11.0701"])
        {
            string text = _asked.Text("return", person, id);
            Assert.Equal(comes, text.Contains("36 months of authorised work", StringComparison.Ordinal));
            Assert.Equal(comes, text.Contains("That covers the 3 years you need", StringComparison.Ordinal));
            Assert.Equal(comes ? 36 : 0, (int)_asked.Json("return", person, id)["visa"]!["authorisedMonths"]!);
            string cost = _asked.Text("cost", person, id);
            Assert.Contains("8 CFR 214.2(f)(10)", cost, StringComparison.Ordinal);
            Assert.Equal(comes, cost.Contains("36 months of authorised work", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("cornell-meng-computer-science", "{total: 60000, mayBorrow: true, livingPerMonth: 350}")]
    [InlineData("cornell-meng-computer-science", "{savings: 20000, mayBorrow: true}")]
    [InlineData("139755-11.0701", "{mayBorrow: false, savings: 5000}")]
    public void TheSchoolAsksForProofOfTheFirstYearsMoney_AndNoLoanIsTakenForGranted(string id, string budget)
    {
        string person = $$"""
            start: fall 2027
            residency: {citizenship: f1-visa}
            job: {salary: 9000, keepWorking: false}
            study: {modality: [campus], pace: full-time}
            budget: {{budget}}
            """;
        string text = _asked.Text("cost", person, id);
        Assert.DoesNotContain("nothing has to be saved up before", text, StringComparison.Ordinal);
        Assert.Matches(@"Before the I-20 you have to show about \$[\d,]+ for the first year", text);
        Assert.Contains("8 CFR 214.2(f)(1)(i)(B)", text, StringComparison.Ordinal);
        Assert.Contains("co-signer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Federal loans: $", text, StringComparison.Ordinal);
    }

    [Fact]
    public void StudyPartTime_HasNoI20()
    {
        const string Person = "residency: {citizenship: f1-visa}\njob: {salary: 12000}\nstudy: {modality: [campus], pace: part-time}\n";
        Assert.Contains("full-time study in fall and spring: studied this way there is no I-20", _asked.Text("cost", Person, "139755-11.0701"), StringComparison.Ordinal);
        Assert.Equal(0, (int)_asked.Json("return", Person, "139755-11.0701")["visa"]!["authorisedMonths"]!);
    }

    [Fact]
    public void TheSameRules_StandInEveryRowAndAnswer()
    {
        string person = Online.Replace("[online], pace: part-time", "[campus, online], pace: full-time", StringComparison.Ordinal);
        JsonNode[] found = [.. _asked.Json("find", person, "data science", "--limit", "40")["items"]!.AsArray().OfType<JsonNode>()];
        Assert.Contains(found, i => (string)i["visaRules"]!["study"]! == "no");
        Assert.Contains(found, i => (int)i["visaRules"]!["months"]! == 36);
        foreach (JsonNode item in found.Where(i => Ledgers.People.Catalog.FindItem((string)i["id"]!)!.IsProgram).Take(12))
        {
            JsonNode shown = _asked.Json("show", person.Replace("[campus, online]", (string)item["visaRules"]!["study"]! == "no" ? "[online]" : "[campus]", StringComparison.Ordinal), (string)item["id"]!)["visaRules"]!;
            Assert.Equal((string)item["visaRules"]!["study"]!, (string)shown["study"]!);
            Assert.Equal((int)item["visaRules"]!["months"]!, (int)shown["months"]!);
            Assert.NotEmpty(shown["points"]!.AsArray());
        }

        string text = _asked.Text("find", person, "data science", "--limit", "40");
        Assert.Contains("; visa: no I-20", text, StringComparison.Ordinal);
        JsonNode list = _asked.Json("shortlist", person, "--limit", "5");
        Assert.All(list["items"]!.AsArray(), i => Assert.NotEqual("no", (string)i!["visaRules"]!["study"]!));
        Assert.All(GradusProgram.Run("find", "data science", "--international", "--json", "--limit", "10").Json["items"]!.AsArray(), i => Assert.NotNull(i!["visaRules"]));
        Assert.All(GradusProgram.Run("find", "data science", "--json", "--limit", "10").Json["items"]!.AsArray(), i => Assert.Null(i!["visaRules"]));
    }

    [Fact]
    public void Show_OfSomebodyWhoUsedPracticalTraining_CountsNone()
    {
        const string Person = "residency: {citizenship: f1-visa, practicalTrainingUsed: master}\nbackground: {degree: {level: master, field: physics, country: us}}\nstudy: {modality: [campus], pace: full-time}\n";
        Assert.DoesNotContain("36 months", _asked.Text("show", Person, "cornell-meng-computer-science"), StringComparison.Ordinal);
        Assert.Equal(("no", 0), ((string)_asked.Json("show", Person, "cornell-meng-computer-science")["visaRules"]!["training"]!, (int)_asked.Json("show", Person, "cornell-meng-computer-science")["visaRules"]!["months"]!));
    }

    [Fact]
    public void Find_CountsBudgetAsSaid_AndSaysWhatItDoesNotUse()
    {
        const string Person = "residency: {state: OH, citizenship: us-citizen}\nstudy: {modality: [online], pace: part-time}\nbudget: {total: 15000}\ngoal: {focus: [statistics]}\n";
        JsonNode answer = _asked.Json("find", Person, "data science", "--limit", "400");
        Assert.InRange((int)answer["count"]!, 5, 300);
        Assert.True((int)answer["matches"]!["no"]! > 100);
        foreach (JsonNode item in answer["items"]!.AsArray().OfType<JsonNode>().Take(5))
        {
            Assert.NotEqual("no", (string?)_asked.Json("cost", Person, (string)item["id"]!)["budget"]!["withinTotal"]);
        }

        Assert.Contains(answer["notUsed"]!.AsArray(), f => (string)f!["field"]! == "goal.focus");
        Assert.Contains("Not used yet: ", _asked.Text("find", Person, "data science", "--limit", "2"), StringComparison.Ordinal);
    }
}

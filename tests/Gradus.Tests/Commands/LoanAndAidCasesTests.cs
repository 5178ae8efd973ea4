using System.Globalization;
using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What people asked of loans, aid and taxes, and neighbours of what they asked; each is named after its rule.</summary>
public sealed class LoanAndAidCasesTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("cu-denver-ms-computer-science", "CO", "{federalUndergraduate: 24000}")]
    [InlineData("202134-11.0701", "OH", "{federalGraduate: 9000}")]
    [InlineData("139755-11.0701", "GA", "{federalUndergraduate: 12000, federalGraduate: 30000}")]
    public void ANewFederalLoan_MovesOlderOnesToTheNewPlans_WhichIsSaidBeforeLending(string id, string state, string loans)
    {
        string person = $$"""
            start: fall 2027
            residency: {state: {{state}}, citizenship: us-citizen}
            job: {salary: 52000, keepWorking: true}
            study: {modality: [campus], pace: part-time, hoursPerWeek: 18}
            budget: {savings: 0, mayBorrow: true, livingPerMonth: 3300}
            loans: {{loans}}
            """;
        string text = _asked.Text("cost", person, id);
        int warning = text.IndexOf("Before you borrow:", StringComparison.Ordinal);
        Assert.InRange(warning, 0, text.IndexOf("Line by line", StringComparison.Ordinal));
        Assert.Contains("P.L. 119-21 sec. 82001", text, StringComparison.Ordinal);
        Assert.Contains("Income-Based Repayment if you borrow nothing new", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutANewLoan_NothingIsSaidOfOlderOnesMoving()
    {
        const string Person = """
            residency: {state: GA, citizenship: us-citizen}
            job: {salary: 95000, keepWorking: true}
            study: {modality: [online], pace: part-time}
            budget: {mayBorrow: false}
            loans: {federalUndergraduate: 24000}
            """;
        Assert.DoesNotContain("Before you borrow:", _asked.Text("cost", Person, "georgia-tech-ms-analytics-online"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eastern-ms-data-science-online", 52_000, 3_900)]
    [InlineData("eastern-ms-data-science-online", 48_000, 5_500)]
    [InlineData("bellevue-ms-data-science-online", 40_000, 4_200)]
    public void AShortfallThatExistsAnyway_IsNotTheDegrees_AndChildrensCreditsCount(string id, int salary, int living)
    {
        string person = string.Create(CultureInfo.InvariantCulture, $$"""
            start: fall 2027
            residency: {state: AZ, citizenship: us-citizen}
            job: {salary: {{salary}}, keepWorking: true}
            study: {modality: [online], pace: part-time, hoursPerWeek: 10}
            household: {filingStatus: head-of-household, dependents: 2}
            budget: {savings: 3000, livingPerMonth: {{living}}, mayBorrow: true}
            """);
        JsonNode cost = _asked.Json("cost", person, id);
        decimal charges = cost["lines"]!.AsArray().Where(l => (string)l!["key"]! is "tuition" or "fees" or "books").Sum(l => (decimal?)l!["amount"] ?? 0);
        Assert.InRange((decimal)cost["total"]!, 0, charges * 1.35m);
        string text = _asked.Text("cost", person, id);
        Assert.DoesNotContain("taken as a private loan", text, StringComparison.Ordinal);
        Assert.Contains("(34 CFR 668.32)", text, StringComparison.Ordinal);
        Assert.Contains("Child tax credit and earned-income credit count", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("202134-11.0701", "OH", "tuition-only scholarship", "", 40_000, "year")]
    [InlineData("139755-11.0701", "GA", "tuition waiver", "", 90_000, "program")]
    [InlineData("204796-14.0901", "OH", "Buckeye award", ", kind: tuition", 25_000, "term")]
    [InlineData("110635-11.0701", "CA", "Dean's scholarship", ", kind: tuition-and-fees", 200_000, "year")]
    public void AidForTuition_IsPaidUpToTheCharge_SoNoTotalIsBelowNothing(string id, string state, string name, string kind, int amount, string per)
    {
        string person = string.Create(CultureInfo.InvariantCulture, $$"""
            residency: {state: {{state}}, citizenship: us-citizen}
            study: {modality: [campus], pace: full-time}
            budget: {livingPerMonth: 2500, scholarships: [{name: "{{name}}", amount: {{amount}}, per: {{per}}{{kind}} }] }
            """);
        JsonNode cost = _asked.Json("cost", person, id);
        Assert.True((decimal)cost["total"]! >= 0);
        decimal Line(string key) => cost["lines"]!.AsArray().Where(l => (string)l!["key"]! == key).Sum(l => (decimal?)l!["amount"] ?? 0);
        decimal aid = -Line("scholarship");
        Assert.InRange(aid, 1, Line("tuition") + (kind.Contains("fees", StringComparison.Ordinal) ? Line("fees") : 0));
        Assert.Contains("is more than the tuition", _asked.Text("cost", person, id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--balance 41000 --income 60000 --dependents 2")]
    [InlineData("--balance 90k --income 85,000 --dependents 3")]
    [InlineData("--balance 20500 --income 48000 --dependents 1")]
    public void ALoan_IsRepaidFromIncomeThatGrows_ByAHouseholdWhoseChildrenGrowUp_UnlessFlatIsAsked(string line)
    {
        Said usual = GradusProgram.Run(["loans", .. line.Split(' ')]);
        Said flat = GradusProgram.Run(["loans", .. line.Split(' '), "--flat"]);
        string text = Asked.Unbroken(usual.Output);
        Assert.Contains("a year growing 3 % a year (assumed)", text, StringComparison.Ordinal);
        Assert.Contains("the last grown up after", text, StringComparison.Ordinal);
        Assert.DoesNotContain("grown up", Asked.Unbroken(flat.Output), StringComparison.Ordinal);
        JsonNode grows = GradusProgram.Run(["loans", .. line.Split(' '), "--json"]).Json;
        JsonNode still = GradusProgram.Run(["loans", .. line.Split(' '), "--flat", "--json"]).Json;
        decimal Highest(JsonNode answer) => answer["plans"]!.AsArray().Where(p => (string)p!["plan"]! == "rap").Select(p => (decimal)p!["highestPayment"]!).Single();
        Assert.True(Highest(grows) > Highest(still), $"{Highest(grows)} and {Highest(still)}");
    }

    [Fact]
    public void AVeteran_PaysTheResidentPriceOfAPublicSchool_WhereTheyLiveWhileStudying()
    {
        const string Plain = "residency: {state: OH, citizenship: us-citizen}\nstudy: {modality: [campus], pace: full-time}\n";
        foreach (string aid in (string[])["budget: {giBill: {share: 1}}", "budget: {scholarships: [{name: Post-9/11 GI Bill tuition, amount: 29920.95, per: year}]}"])
        {
            foreach (string id in (string[])["139755-11.0701", "110635-11.0701", "tamu-ms-computer-science"])
            {
                decimal other = (decimal)_asked.Json("show", Plain, id)["tuitionToMe"]!["value"]!;
                JsonNode own = _asked.Json("show", Plain + aid, id)["tuitionToMe"]!;
                Assert.True((decimal)own["value"]! < other, $"{id}: {own["value"]} beside {other}");
                Assert.Contains("38 U.S.C. 3679(c)", own["assumptions"]!.ToJsonString(), StringComparison.Ordinal);
            }

            Assert.Equal(
                (decimal)_asked.Json("show", Plain, "cornell-meng-computer-science")["tuitionToMe"]!["value"]!,
                (decimal)_asked.Json("show", Plain + aid, "cornell-meng-computer-science")["tuitionToMe"]!["value"]!);
            string online = Plain.Replace("campus", "online", StringComparison.Ordinal) + aid;
            Assert.DoesNotContain("3679", _asked.Text("show", online, "uiuc-mcs-computer-science-online"), StringComparison.Ordinal);
        }
    }
}

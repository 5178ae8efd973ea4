using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What people asked of prices and pay, asked of the commands themselves; each is named after its rule.</summary>
public sealed class PriceCasesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gradus-cases").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void PriceThatTheProgramStates_ComesBeforeWhatTheInstitutionCharges()
    {
        Assert.Equal((68_380, 68_380, 68_380, "program", "own"), Price("cornell-meng-computer-science"));
        Assert.Equal((25_000, 25_000, 25_000, "program", "own"), Price("boston-u-ms-computer-science-artificial-intelligence-online"));
    }

    [Fact]
    public void PriceOfALaunchYear_IsALowerBound()
    {
        (decimal value, decimal low, decimal high, _, string grade) = Price("penn-mcit-computer-information-technology-online");
        Assert.Equal("third-party", grade);
        Assert.True(low <= 26_300 && high >= 33_000, $"{low} to {high}");

        // "At least so much" is the low end, and what is counted lies in the middle.
        Assert.InRange(value, low * 1.1m, high / 1.1m);
    }

    [Fact]
    public void PriceThatNobodyStates_IsEstimatedFromSistersAtTheSchool()
    {
        (_, decimal low, decimal high, _, string grade) = Price("ut-austin-ms-artificial-intelligence-online");
        Assert.Equal("estimated", grade);
        Assert.True(low <= 10_000 && high is >= 10_000 and <= 25_000, $"{low} to {high}");
    }

    [Fact]
    public void WhatANonResidentPaysOnTop_IsNotThePriceOfACredit()
    {
        foreach (string more in (string[])["", "--part-time"])
        {
            (decimal value, decimal low, decimal high, _, _) = Price("sjsu-ms-data-science", ["--resident", "MT", .. more.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            Assert.True(low > 20_000 && value is > 25_000 and < 45_000 && high < 60_000, $"{more}: {low}, {value}, {high}");
        }
    }

    [Fact]
    public void ChargeOfACourse_IsNotTheChargeOfACredit() =>
        Assert.InRange(Price("northwestern-ms-robotics", "--part-time").High, 80_000, 150_000);

    [Fact]
    public void SistersOfOneSchool_DoNotDifferByTheUnitOfTheirCredits()
    {
        (decimal one, _, _, _, _) = Price("211440-11.0103", "--part-time");
        (decimal other, decimal low, decimal high, _, _) = Price("cmu-ms-computer-science");
        Assert.InRange(one / other, 0.7m, 1.4m);
        Assert.InRange(one, low, high);
    }

    [Fact]
    public void TwoFullYears_AreNotTakenWhereCreditsFillLess()
    {
        (decimal value, decimal low, decimal high, _, _) = Price("196097-11.0701", "--international");
        Assert.InRange(34_875, low, high);
        Assert.True(value < 54_246);
    }

    [Fact]
    public void WhatIsNotOpenToEverybody_IsNotOffered_NorCountedInAField()
    {
        JsonArray items = GradusProgram.Run("find", "--sort", "tuition", "--limit", "4000", "--json").Json["items"]!.AsArray();
        Assert.DoesNotContain(items, i => ((string)i!["id"]!).StartsWith("119678-", StringComparison.Ordinal) || ((string)i["id"]!).StartsWith("200697-", StringComparison.Ordinal));
        Assert.All(items.Take(20), i => Assert.True((decimal)i!["tuitionToMe"]!["value"]! > 0));
        Gradus.Catalogs.Catalog catalog = Ledgers.People.Catalog;
        string[] closed = [.. catalog.Institutions.Where(i => i.Restriction is not null).Select(i => i.Id.ToString())];
        Assert.Contains("119678", closed);
        Assert.All(catalog.Fields, field => Assert.DoesNotContain(Gradus.Portraits.Portrait.Of(catalog, field).Offerings, o => closed.Contains(o.Institution.ToString())));
    }

    /// <summary>Of an amount the entries that only may be within it stay and say so; of a category only the known ones stay, and the others are counted.</summary>
    [Fact]
    public void FeeThatIsNotKnown_MayBeWithin_AndIsMarked()
    {
        JsonNode answer = GradusProgram.Run("find", "--max-application-fee", "50", "--limit", "4000", "--json").Json;
        JsonNode[] may = [.. answer["items"]!.AsArray().Where(i => i!["may"]!.AsArray().Any(m => ((string)m!).StartsWith("application fee", StringComparison.Ordinal))).Select(i => i!)];
        Assert.Equal((int)answer["matches"]!["may"]!, may.Length);
        Assert.True(may.Length > 50 && may.Length < (int)answer["count"]!);
        Assert.Contains("may be within your $50", GradusProgram.Run("find", "--max-application-fee", "50", "--kind", "program", "--limit", "300").Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        JsonNode toefl = GradusProgram.Run("find", "--toefl", "90", "--kind", "program", "--limit", "4000", "--json").Json;
        Assert.Equal((int)toefl["matches"]!["known"]!, (int)toefl["count"]!);
        Assert.True((int)toefl["matches"]!["may"]! > (int)toefl["count"]!);
    }

    [Fact]
    public void DegreeThatMayBeWithinAPrice_IsKept_AndMarked()
    {
        string[] words = ["find", "computer science", "--modality", "online", "--max-tuition", "20000"];
        JsonArray items = GradusProgram.Run([.. words, "--limit", "400", "--json"]).Json["items"]!.AsArray();
        JsonNode[] may = [.. items.Where(i => (decimal)i!["tuitionToMe"]!["high"]! > 20_000).Select(i => i!)];
        Assert.Contains(may, i => (decimal)i["tuitionToMe"]!["value"]! > 20_000);
        Assert.All(items, i => Assert.True((decimal)i!["tuitionToMe"]!["low"]! <= 20_000));
        Assert.All(may, i => Assert.Contains(i["may"]!.AsArray(), m => ((string)m!).Contains("may be within your $20,000", StringComparison.Ordinal)));
    }

    [Fact]
    public void ExchangeOfStates_GivesTheResidentPrice_WhereTheProgramTakesPart()
    {
        const string Montana = "residency: {state: MT, citizenship: us-citizen}";
        decimal theirs = (decimal)Cost(Montana, "cu-denver-ms-computer-science")["rows"]!.AsArray().First(r => (string)r!["key"]! == "tuition")!["amount"]!;
        decimal others = (decimal)Cost("residency: {state: OH, citizenship: us-citizen}", "cu-denver-ms-computer-science")["rows"]!.AsArray().First(r => (string)r!["key"]! == "tuition")!["amount"]!;
        Assert.True(theirs < 30_000 && others > theirs * 1.5m, $"{theirs} and {others}");
        Assert.Contains("Western Regional Graduate Program", Text("show", Montana, "sjsu-ms-data-science"), StringComparison.Ordinal);
    }

    [Fact]
    public void FigureOfSeveralCampuses_SaysSoOnEach()
    {
        foreach (string id in (string[])["483124-11.0701", "104151-11.0701"])
        {
            JsonNode pay = GradusProgram.Run("show", id, "--json").Json["earnings1yr"]!;
            Assert.Equal(("campuses", "general"), ((string)pay["of"]!, (string)pay["grade"]!));
            Assert.Contains("several campuses together", string.Join(' ', GradusProgram.Run("show", id).Output.Split('\n')), StringComparison.Ordinal);
        }
    }

    /// <summary>A third-party or an old price, and an estimate, is a range in hundreds at the line and at the head, with its grade.</summary>
    [Theory]
    [InlineData("georgia-tech-ms-computer-science-machine-learning-online", "told by others, 2026")]
    [InlineData("211440-11.0102", "estimated")]
    public void CostAtAPriceThatIsNotFirm_IsARange(string id, string grade)
    {
        const string Person = "{residency: {state: GA, citizenship: us-citizen}, job: {salary: 95000, keepWorking: true}}";
        JsonNode cost = Cost(Person, id);
        JsonNode tuition = cost["rows"]!.AsArray().First(r => (string)r!["key"]! == "tuition")!;
        Assert.True((decimal)tuition["low"]! < (decimal)tuition["amount"]! && (decimal)tuition["amount"]! < (decimal)tuition["high"]!);
        JsonNode total = cost["ranges"]!["total"]!;
        decimal down = cost["rows"]!.AsArray().Where(r => (string)r!["key"]! is "tuition" or "fees").Sum(r => (decimal)r!["low"]! - (decimal)r["amount"]!);
        Assert.Equal(down, (decimal)total["low"]! - (decimal)cost["total"]!, 2);
        string text = Text("cost", Person, id);
        string head = text[text.IndexOf("In all ", StringComparison.Ordinal)..text.IndexOf("Line by line", StringComparison.Ordinal)];
        Assert.Contains($"(tuition: {grade})", head, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\$[0-9,]+\.[0-9]", head);
        string line = text[text.IndexOf("Tuition tuition ", StringComparison.Ordinal)..][..80];
        Assert.Matches(@"^Tuition tuition \$[0-9,]+00-[0-9,]+00 ", line);
        Assert.Contains(grade, line, StringComparison.Ordinal);
    }

    [Fact]
    public void CostAtTheProgramsOwnPrice_IsOneAmount()
    {
        const string Person = "residency: {state: GA, citizenship: us-citizen}";
        JsonNode cost = Cost(Person, "cornell-meng-computer-science");
        Assert.All(cost["rows"]!.AsArray(), r => Assert.Equal((decimal)r!["low"]!, (decimal)r["high"]!));
        Assert.Contains("(tuition: worked out, 2024)", Text("cost", Person, "cornell-meng-computer-science"), StringComparison.Ordinal);
    }

    /// <summary>The person's own figure takes the doubt away.</summary>
    [Fact]
    public void OwnFigureOfTheTuition_IsFirm()
    {
        JsonNode cost = Cost("residency: {state: GA, citizenship: us-citizen}", "211440-11.0102", "--set", "tuition=50000");
        JsonNode tuition = cost["rows"]!.AsArray().First(r => (string)r!["key"]! == "tuition")!;
        Assert.Equal((50_000, 50_000, 50_000), ((decimal)tuition["low"]!, (decimal)tuition["amount"]!, (decimal)tuition["high"]!));
        Assert.Equal((decimal)cost["budget"]!["paidLow"]!, (decimal)cost["budget"]!["paidHigh"]!);
    }

    [Fact]
    public void FeesOfATerm_AreChargedWithThePrice()
    {
        JsonNode cost = Cost("residency: {state: OH, citizenship: us-citizen}", "columbia-ms-data-science");
        Assert.Contains(cost["rows"]!.AsArray(), r => (string)r!["key"]! == "fees" && (decimal)r["amount"]! == 3 * 1_097);
        Assert.DoesNotContain(cost["unknown"]!.AsArray(), u => (string)u!["key"]! == "fees");
    }

    private (decimal Value, decimal Low, decimal High, string Of, string Grade) Price(string id, params string[] more)
    {
        JsonNode price = GradusProgram.Run(["show", id, .. more, "--json"]).Json["tuitionToMe"]!;
        return ((decimal)price["value"]!, (decimal)price["low"]!, (decimal)price["high"]!, (string)price["of"]!, (string)price["grade"]!);
    }

    private JsonNode Cost(string profile, string id, params string[] more)
    {
        Said said = Run("cost", profile, [id, .. more, "--json"]);
        Assert.True(said.Error.Length == 0, said.Error);
        return said.Json;
    }

    private string Text(string verb, string profile, params string[] more) =>
        string.Join(' ', Run(verb, profile, more).Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private Said Run(string verb, string profile, string[] more)
    {
        string file = Path.Combine(_folder, "person.yaml");
        File.WriteAllText(file, profile);
        return GradusProgram.Run([verb, .. more, "--profile", file]);
    }
}

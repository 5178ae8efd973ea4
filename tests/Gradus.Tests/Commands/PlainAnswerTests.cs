using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>Answers on applying, ways of studying, careers, kinds and schools look no surer than they are; each is named after its rule.</summary>
public sealed class PlainAnswerTests : IDisposable
{
    private const string Engineer = "{start: fall 2027, residency: {state: GA, citizenship: us-citizen}, background: {degree: {level: bachelor, field: mechanical engineering, gpa: 3.2, year: 2016}}, job: {salary: 95000, keepWorking: true, employerAidPerYear: 5250}, study: {modality: [online], pace: part-time}, places: {near: {place: \"Atlanta, GA\", miles: 60}, moveAnywhere: false}, budget: {total: 30000}, require: {modality: [online]}}";
    private const string NoDegree = "{start: fall 2027, residency: {state: OH, citizenship: us-citizen}, background: {degree: {level: none}, programming: working}}";
    private const string Online = "georgia-tech-ms-computer-science-machine-learning-online";
    private const string Campus = "cmu-ms-machine-learning";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(x => (string)x!)];

    /// <summary>A limit below every fee is the reason, not that an application adds too little; which fees are guessed is said.</summary>
    [Fact]
    public void ALimitBelowEveryFee_IsSaid_WithGuessesAndWaivers()
    {
        Said said = GradusProgram.Run("apply", Campus, "columbia-ms-data-science", "--fees", "50");
        string text = Asked.Unbroken(said.Output);
        Assert.Contains("Your limit of $50 for fees is below the fee of each of 2 programs", text, StringComparison.Ordinal);
        Assert.DoesNotContain("adds too little", text, StringComparison.Ordinal);
        Assert.DoesNotContain("no application adds enough", text, StringComparison.Ordinal);
        Assert.Contains("not known, and taken for the middle of other programs'", text, StringComparison.Ordinal);
        Assert.Contains("waive the fee", text, StringComparison.Ordinal);
        Assert.Null(GradusProgram.Run("apply", Campus, "--fees", "500", "--json").Json["aboveLimit"]);
    }

    /// <summary>An offer's cost comes with what cost says of it.</summary>
    [Fact]
    public void AnOffer_HasTheCaveatsOfItsCost()
    {
        JsonNode answer = _asked.Json("apply", Engineer, "--offer", Campus, "--offer", Online);
        string campus = string.Join(' ', Texts(answer["offers"]!.AsArray().Single(o => (string)o!["id"]! == Campus)!["caveats"]));
        Assert.Contains("hypothetical: Nobody says", campus, StringComparison.Ordinal);
        Assert.Contains("must study online", campus, StringComparison.Ordinal);
        Assert.Contains("would not move: it is in Pittsburgh, PA", campus, StringComparison.Ordinal);
        Assert.Contains("of employer's help and tax credit is taken off", campus, StringComparison.Ordinal);
        Assert.Contains("above your", campus, StringComparison.Ordinal);
        string online = string.Join(' ', Texts(answer["offers"]!.AsArray().Single(o => (string)o!["id"]! == Online)!["caveats"]));
        Assert.DoesNotContain("would not move", online, StringComparison.Ordinal);
        Assert.DoesNotContain("must study", online, StringComparison.Ordinal);
    }

    /// <summary>Where low or high chances have another set than the middle, the table says so.</summary>
    [Fact]
    public void ColumnsOfOtherChances_SayWhenTheirSetIsAnother()
    {
        string[] ids = ["columbia-ms-data-science", Campus, "georgia-tech-ms-analytics"];
        string[] wide = [.. ids, "--chance", $"{Campus}=1-90", "--chance", "columbia-ms-data-science=45", "--worth", $"{Campus}=90", "--worth", "columbia-ms-data-science=80"];
        Said said = GradusProgram.Run(["apply", .. wide]);
        Assert.Contains($"at the low ends that of 1 application is columbia-ms-data-science", Asked.Unbroken(said.Output), StringComparison.Ordinal);
    }

    /// <summary>The headline does not pass over what keeps a person out, and the counts say what they count.</summary>
    [Fact]
    public void Modes_SayFirst_ThatADegreeComesFirst_AndThatNoTermFits()
    {
        string finding = (string)_asked.Json("modes", NoDegree, "asu-mcs-computer-science-online", "--hours", "2")["finding"]!;
        Assert.StartsWith("Not open to you before a bachelor's degree.", finding, StringComparison.Ordinal);
        Assert.Contains("more hours a week than you have", finding, StringComparison.Ordinal);
        string text = _asked.Text("modes", NoDegree, "asu-mcs-computer-science-online", "--hours", "2");
        Assert.DoesNotContain("meet all you said", text, StringComparison.Ordinal);
        Assert.Contains("what each asks of those who enter, are not counted", text, StringComparison.Ordinal);
        Assert.DoesNotContain("more hours", (string)_asked.Json("modes", NoDegree, "asu-mcs-computer-science-online", "--hours", "30")["finding"]!, StringComparison.Ordinal);
    }

    /// <summary>Preparatory courses make up for subjects, never for a bachelor's degree.</summary>
    [Theory]
    [InlineData("modes")]
    [InlineData("cost")]
    [InlineData("show")]
    public void PreparatoryCourses_DoNotStandForABachelorsDegree(string verb)
    {
        string text = _asked.Text(verb, NoDegree, "asu-mcs-computer-science-online");
        Assert.Contains("they do not stand for one", text, StringComparison.Ordinal);
        Assert.DoesNotContain("lack something", text, StringComparison.Ordinal);
    }

    /// <summary>A trade that was named leads, and pay that was said is set beside the wages.</summary>
    [Theory]
    [InlineData("health", "health-analytics")]
    [InlineData("finance", "finance-and-risk")]
    public void ATradeThatWasNamed_Leads_AndPayIsSetBeside(string setting, string leads)
    {
        string person = $"{{residency: {{state: MN, citizenship: us-citizen}}, job: {{occupation: 29-1141, hourlyPay: 46, hoursPerWeek: 36, status: employed}}, goal: {{setting: [{setting}]}}}}";
        JsonNode first = _asked.Json("careers", person, "analytics")["funnels"]!.AsArray()[0]!["specialisations"]!.AsArray()[0]!;
        Assert.Equal((leads, true), ((string)first["id"]!, (bool)first["aimed"]!));
        Assert.Contains("Your $86,112 a year is below the middle of", _asked.Text("careers", person, "analytics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctorate", "at or above")]
    [InlineData("master", "at the usual level")]
    public void ADegreeAboveTheUsualLevel_IsSaidToBeAboveIt(string level, string said) =>
        Assert.Contains(said, (string)_asked.Json("careers", $"{{background: {{degree: {{level: {level}, field: physics}}}}}}", "research")["yourLevel"]!, StringComparison.Ordinal);

    /// <summary>Degrees a year and prices of a kind are known of no more degrees than it has.</summary>
    [Fact]
    public void DegreesAYearAndPrices_AreKnownOfNoMoreDegreesThanThereAre()
    {
        foreach (JsonNode? type in GradusProgram.Run("types", "--json").Json["types"]!.AsArray())
        {
            int degrees = (int)type!["degrees"]!;
            foreach (string measure in (string[])["cohort", "price"])
            {
                Assert.True((int)type["measures"]![measure]!["known"]! <= degrees, $"{type["id"]} {measure}");
            }
        }
    }

    /// <summary>Pay beside schools is of one occupation.</summary>
    [Fact]
    public void PayOfThePlaces_IsOfOneOccupation()
    {
        JsonNode answer = GradusProgram.Run("school", "187985", "207500", "--json").Json;
        string[] notes = [.. answer["rows"]!.AsArray().Single(r => (string)r!["key"]! == "place")!["figures"]!.AsArray().Select(f => (string)f!["note"]!)];
        Assert.Equal(2, notes.Length);
        Assert.Single(notes.Select(n => n[..n.IndexOf(" earn ", StringComparison.Ordinal)]).Distinct());
        Assert.Empty(answer["takenAs"]!.AsArray());
    }

    [Fact]
    public void ANameThatOtherSchoolsCarryToo_SaysWhichWasTaken()
    {
        JsonNode answer = GradusProgram.Run("school", "Oklahoma", "--json").Json;
        Assert.Contains("Oklahoma State University", Assert.Single(Texts(answer["takenAs"])), StringComparison.Ordinal);
        Assert.Empty(GradusProgram.Run("school", "University of Oklahoma", "--json").Json["takenAs"]!.AsArray());
    }

    /// <summary>Names in tables are broken between words.</summary>
    [Fact]
    public void Tables_BreakNamesAtSpacesAndHyphens()
    {
        string[] lines = GradusProgram.Run("careers", "15-2051").Output.Split('\n');
        int at = Array.FindIndex(lines, l => l.StartsWith("San Francisco", StringComparison.Ordinal));
        Assert.StartsWith("San Francisco-Oakland-", lines[at], StringComparison.Ordinal);
        Assert.StartsWith("Fremont, CA", lines[at + 1], StringComparison.Ordinal);
        Assert.All(lines, l => Assert.True(l.Length <= 100, l));
    }
}

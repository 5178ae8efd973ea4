using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What a degree cannot lead to is not counted, however much it is wished for; each is named after its rule.</summary>
public sealed class LeadsThereTests : IDisposable
{
    private const string Online = "eastern-ms-data-science-online";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static string Aiming(string occupation, string more = "") =>
        $$$"""{start: fall 2027, residency: {state: NC, citizenship: us-citizen}, job: {title: business analyst, occupation: 13-1111, salary: 74000, keepWorking: true}, study: {modality: [online], pace: part-time, hoursPerWeek: 12}, goal: {occupations: [{{{occupation}}}]}{{{more}}}}""";

    /// <summary>A data degree makes nobody a physician, a lawyer, a pilot or a nurse.</summary>
    [Theory]
    [InlineData("29-1215")]
    [InlineData("23-1011")]
    [InlineData("53-2011")]
    [InlineData("29-1141")]
    public void AMoveToWorkThatTheDegreeDoesNotLeadTo_IsNotCounted_AndIsSaid(string occupation)
    {
        JsonNode answer = _asked.Json("return", Aiming(occupation), Online);
        Assert.Null(answer["move"]);
        Assert.Contains("no official table leads", answer["said"]!["move"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>Where pay is held to that of the graduates, the sentence that names the pay aimed for says so.</summary>
    [Fact]
    public void PayThatIsNotCountedInFull_IsSaidBesideIt()
    {
        string text = _asked.Text("return", Aiming("15-2051", ", places: {near: {place: \"San Jose, CA\", miles: 40}}"), Online);
        Assert.Contains("No more is counted than this degree's graduates are estimated to earn", text, StringComparison.Ordinal);
        Assert.Contains("Dearer living there, its taxes and moving are not taken off", text, StringComparison.Ordinal);
    }

    /// <summary>Where nearly everybody studies at a distance, a campus degree and its months of work are a question to the school.</summary>
    [Theory]
    [InlineData("489779-11.0101")]
    [InlineData("187046-27.0599")]
    public void WhereNobodyStudiesOnCampus_NoMonthsOfWorkAreCounted(string id)
    {
        string text = _asked.Text("show", "{start: fall 2027, residency: {citizenship: f1-visa}, study: {modality: [campus], pace: full-time}}", id);
        Assert.Contains("study only at a distance: ask whether anyone studies this degree on campus", text, StringComparison.Ordinal);
        Assert.DoesNotContain("months of authorised work after the degree, if every condition", text, StringComparison.Ordinal);
    }

    /// <summary>Who holds a master's is not told that this one is their first.</summary>
    [Fact]
    public void AHolderOfAMastersDegree_IsNotToldThatThisIsTheFirst()
    {
        string text = _asked.Text("show", "{residency: {citizenship: f1-visa, practicalTrainingUsed: none}, background: {degree: {level: master, field: economics, country: us}}, study: {modality: [campus], pace: full-time}}", "iit-ms-computer-science");
        Assert.DoesNotContain("the first at its level", text, StringComparison.Ordinal);
        Assert.Contains("say that you used none after it", text, StringComparison.Ordinal);
    }
}

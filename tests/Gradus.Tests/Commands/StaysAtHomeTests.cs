using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>Who keeps home and job is counted no second home, and who has few hours is told what does not fit them; each is named after its rule.</summary>
public sealed class StaysAtHomeTests : IDisposable
{
    private const string Ohio = "{residency: {state: OH, citizenship: us-citizen}, job: {salary: 64000, keepWorking: true}, study: {modality: [campus], pace: part-time, hoursPerWeek: 12}";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    /// <summary>In their own state nothing is counted for moving and living, and it is said what that rests on.</summary>
    [Fact]
    public void WhoKeepsAJobAndNamesNoTown_IsCountedNoSecondHome_AndToldSo()
    {
        string text = _asked.Text("cost", Ohio + "}", "201885-11.0101");
        Assert.DoesNotContain("Moving there", text, StringComparison.Ordinal);
        Assert.Contains("no move and no second home are counted", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    /// <summary>In another state, or where any place will do, moving and living are counted as before.</summary>
    [Theory]
    [InlineData("}", "243780-11.0701")]
    [InlineData(", places: {moveAnywhere: true}}", "201885-11.0101")]
    public void WhoWouldMove_IsCountedTheMove(string rest, string id) =>
        Assert.Contains("Moving there", _asked.Text("cost", Ohio + rest, id), StringComparison.Ordinal);

    /// <summary>A list marks what fits no term of the hours said, as its cost does.</summary>
    [Fact]
    public void ListMarksWhatDoesNotFitTheHours()
    {
        const string Few = "{residency: {state: NC, citizenship: us-citizen}, job: {salary: 72000, keepWorking: true}, study: {pace: part-time, hoursPerWeek: HOURS}, goal: {focus: [data-science]}}";
        JsonArray few = _asked.Json("shortlist", Few.Replace("HOURS", "3", StringComparison.Ordinal))["items"]!.AsArray();
        Assert.All(few, item => Assert.Contains(item!["may"]!.AsArray(), line => line!.GetValue<string>().StartsWith("it does not fit the hours", StringComparison.Ordinal)));
        JsonArray many = _asked.Json("shortlist", Few.Replace("HOURS", "25", StringComparison.Ordinal))["items"]!.AsArray();
        Assert.Contains(many, item => !(item!["may"]?.AsArray() ?? []).Any(line => line!.GetValue<string>().StartsWith("it does not fit the hours", StringComparison.Ordinal)));
    }

    /// <summary>Who has never written a program has no data structures or algorithms either, unless they say so.</summary>
    [Fact]
    public void WhatComesAfterALackedSubject_IsLackedToo()
    {
        JsonArray needs = _asked.Json("ready", "{background: {degree: {level: bachelor, field: english}, programming: none}}", "asu-mcs-computer-science-online")["requirements"]!.AsArray();
        Assert.Equal(3, needs.Count(n => n!["need"]!.GetValue<string>() is "data structures" or "algorithms" or "computer systems" && n["verdict"]!.GetValue<string>() == "bridgeable"));
        Assert.Contains("comes after programming: you have never written a program", _asked.Text("ready", "{background: {degree: {level: bachelor, field: english}, programming: none}}", "asu-mcs-computer-science-online"), StringComparison.Ordinal);
    }

    /// <summary>A year of which one full-time term is studied lends half of its limit, however many credits the term holds.</summary>
    [Fact]
    public void OneTermOfAYear_LendsHalfOfTheYear()
    {
        JsonNode cost = _asked.Json("cost", "{residency: {state: NC, citizenship: us-citizen}, study: {modality: [campus], pace: full-time}, places: {moveAnywhere: true}}", "uncw-ms-data-science");
        decimal[] lent = [.. cost["financing"]!.AsArray().Select(t => t!["federal"]!.GetValue<decimal>())];
        Assert.InRange(lent[^1], 0, 10_250);
    }
}

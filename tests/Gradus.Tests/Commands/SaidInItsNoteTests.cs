using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What a record says of its price beyond the amount counts: how many terms, for which pace, with which fees; each is named after its rule.</summary>
public sealed class SaidInItsNoteTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    /// <summary>Seven terms of a quarter school are more than the length in months comes to.</summary>
    [Fact]
    public void TermsThatThePageCounts_AreCharged()
    {
        JsonNode show = _asked.Json("show", "{residency: {state: NH, citizenship: us-citizen}, study: {pace: full-time}}", "dartmouth-ms-computer-science");
        Assert.Equal(150_392.62m, show["tuitionToMe"]!["value"]!.GetValue<decimal>());
        Assert.Contains("7 terms x $21,484.66", _asked.Text("show", "{}", "dartmouth-ms-computer-science"), StringComparison.Ordinal);
    }

    /// <summary>The price of a full-time cohort is not that of part-time study, which is charged by the credit or online.</summary>
    [Theory]
    [InlineData("ohio-state-smb-business-analytics-online", "KY", 53_000, 54_500)]
    [InlineData("uva-ms-data-science", "VA", 39_000, 48_500)]
    public void PriceOfTheFullTimeForm_IsNotTakenForPartTimeStudy(string id, string state, int least, int most)
    {
        JsonNode price = _asked.Json("show", $"{{residency: {{state: {state}, citizenship: us-citizen}}, study: {{modality: [online], pace: part-time}}}}", id)["tuitionToMe"]!;
        Assert.InRange(price["value"]!.GetValue<decimal>(), least, most);
    }

    /// <summary>A price for people from other states is nobody else's.</summary>
    [Fact]
    public void PriceForOthers_IsNotTheResidents()
    {
        string text = _asked.Text("show", "{residency: {state: VA, citizenship: us-citizen}, study: {modality: [online], pace: part-time}}", "odu-mem-engineering-management-online");
        Assert.DoesNotContain("30 credits x $595", text, StringComparison.Ordinal);
    }
}

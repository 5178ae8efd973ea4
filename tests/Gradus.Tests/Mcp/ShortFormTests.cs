using System.Text.Json.Nodes;
using Gradus.App.Mcp;

namespace Gradus.Tests.Mcp;

/// <summary>A short answer keeps every figure with its source, year and grade, and names what it leaves out.</summary>
public sealed class ShortFormTests
{
    [Fact]
    public void Figure_KeepsAllThatIsKnownOfIt_AndWhyItIsMissing()
    {
        JsonNode said = Short("""{"price": {"value": 1, "status": "known", "kind": "estimated", "source": "S", "year": "2023", "low": 0, "high": 2, "grade": "old"}, "pay": {"value": null, "status": "suppressed"}}""");
        Assert.Equal("""{"value":1,"status":"known","kind":"estimated","source":"S","year":"2023","low":0,"high":2,"grade":"old"}""", said["answer"]!["price"]!.ToJsonString());
        Assert.Equal("""{"status":"suppressed"}""", said["answer"]!["pay"]!.ToJsonString());
        Assert.Null(said["leftOut"]);
    }

    [Fact]
    public void LongestList_IsCutFirst_AndNamed()
    {
        JsonNode said = Short(new JsonObject { ["few"] = List(5, 20), ["rules"] = List(400, 100) }.ToJsonString());
        Assert.Equal(5, said["answer"]!["few"]!.AsArray().Count);
        JsonNode left = Assert.Single(said["leftOut"]!.AsArray())!;
        Assert.Equal(("/rules", 400), ((string)left["part"]!, (int)left["of"]!));
        Assert.Equal((int)left["shown"]!, said["answer"]!["rules"]!.AsArray().Count);
    }

    [Fact]
    public void RowsBeyondTheLimit_AreNamed()
    {
        JsonNode said = Short("""{"count": 133, "items": [{"id": "a"}]}""");
        Assert.Equal("""[{"part":"/items","shown":1,"of":133,"ask":"limit, and offset where the tool has it"}]""", said["leftOut"]!.ToJsonString());
    }

    [Fact]
    public void WhatHasNoLists_LosesItsLongestParts_AndNamesThem()
    {
        var whole = new JsonObject { ["id"] = "a", ["small"] = new JsonObject { ["x"] = 1 }, ["large"] = new JsonObject { ["text"] = new string('x', 2 * ShortForm.Most) } };
        JsonNode said = Short(whole.ToJsonString());
        Assert.Equal("""{"id":"a","small":{"x":1}}""", said["answer"]!.ToJsonString());
        Assert.Equal("/large", (string?)said["leftOut"]![0]!["part"]);
    }

    [Theory]
    [InlineData("/a~1b/0/c", "7")]
    [InlineData("/list/2", "3")]
    [InlineData("/list", "[1,2,3]")]
    public void Part_IsFoundByItsPointer(string part, string expected) => Assert.Equal(
        expected, JsonNode.Parse(ShortForm.Of(JsonNode.Parse("""{"a/b": [{"c": 7}], "list": [1, 2, 3]}""")!, part))!["answer"]!.ToJsonString());

    [Theory]
    [InlineData("/nothing")]
    [InlineData("list")]
    [InlineData("/list/3")]
    [InlineData("/list/-1")]
    [InlineData("/list/0/x")]
    public void PartThatIsNotThere_IsRefused(string part)
    {
        InputException refusal = Assert.Throws<InputException>(() => ShortForm.Of(JsonNode.Parse("""{"list": [1, 2, 3]}""")!, part));
        Assert.Equal("part", refusal.Problem!.Field);
        Assert.Contains("/list", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongList_IsReadOnFromWhereItWasCut()
    {
        JsonNode whole = new JsonObject { ["rules"] = List(400, 100) };
        JsonNode first = JsonNode.Parse(ShortForm.Of(whole, "/rules"))!;
        int shown = first["answer"]!.AsArray().Count;
        JsonNode next = JsonNode.Parse(ShortForm.Of(whole, "/rules", shown))!;
        Assert.Equal(shown, (int)next["answer"]![0]!["n"]!);
    }

    private static JsonNode Short(string json)
    {
        string text = ShortForm.Of(JsonNode.Parse(json)!);
        Assert.True(text.Length <= ShortForm.Most, $"{text.Length} characters");
        return JsonNode.Parse(text)!;
    }

    private static JsonArray List(int count, int length) => new([.. Enumerable.Range(0, count).Select(i => new JsonObject { ["n"] = i, ["text"] = new string('x', length) })]);
}

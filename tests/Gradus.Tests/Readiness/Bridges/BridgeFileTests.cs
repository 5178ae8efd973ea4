using System.Text;
using Gradus.Programs.Bridges;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Readiness.Bridges;

/// <summary>What a file of courses may say, and what is refused with its place.</summary>
public sealed class BridgeFileTests
{
    private const string Good = """
        providers:
          - name: A school
            kind: extension
            gives: grade
            price: {per: credit, least: 100, most: 120, known: reported, year: 2024}
            page: https://example.org/
            read: Something.
            checked: false
            courses:
              - {id: a-calculus, title: Calculus, subjects: [calculus], credits: 4}
        """;

    [Fact]
    public void PriceOfACredit_IsTimesTheCredits_AndHoursGoByThem()
    {
        BridgeOption option = Assert.Single(Parse(Good));
        Assert.Equal((400m, 480m), (option.Cost.Least, option.Cost.Most));
        Assert.Equal((144m, 216m), (option.Hours.Least, option.Hours.Most));
        Assert.Equal(BridgeWord.Judged, option.Hours.Word);
    }

    [Theory]
    [InlineData("least: 100, most: 120", "least: 100, most: 90", "most is less than least")]
    [InlineData("known: reported, year: 2024", "known: page", "a page says it for a year; name it")]
    [InlineData("least: 100, most: 120, known: reported, year: 2024", "least: 100, most: 100, known: judged", "a judgement is a range")]
    [InlineData(", credits: 4", "", "give hours or credits")]
    [InlineData(", credits: 4", ", hours: {least: 10, most: 20, known: judged}", "a price for each credit needs credits")]
    [InlineData("[calculus]", "[pottery]", "one of calculus")]
    [InlineData("https://example.org/", "http://example.org/", "starts with https://")]
    [InlineData("    read: Something.", "    elsewhere: {per: course, least: 1, most: 2, known: judged}\n    read: Something.", "name their states")]
    public void WhatDoesNotFit_IsRefusedWithItsPlace(string instead, string written, string why)
    {
        string message = Assert.Throws<InputException>(() => Parse(Good.Replace(instead, written, StringComparison.Ordinal))).Message;
        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.Contains("bridges/x.yaml", message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<BridgeOption> Parse(string text) => BridgeFiles.Parse(YamlNodeReader.Read("bridges/x.yaml", Encoding.UTF8.GetBytes(text)));
}

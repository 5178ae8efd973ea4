using Gradus.Rules;
using Gradus.Sources.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Rules;

public sealed class MalformedRulesTests
{
    private const string Cited = "reference: a law, source: \"https://example.org\", saidBy: primary, confirmed: true, read: the text itself";

    [Fact]
    public void SmallFile_IsRead()
    {
        RuleBook book = Parse($"{{from: 2026-01-01, to: 2026-06-30, number: 1.5, {Cited}}}", $"{{from: 2026-07-01, number: 2, {Cited}}}");
        Assert.Equal(new DateOnly(2026, 11, 1), book.AsOf);
        Assert.Equal("1.5", RuleText.Of(book.At(new DateOnly(2026, 6, 30)).Get("a-rule").Dated.Value));
        Assert.Equal("2", RuleText.Of(book.At(new DateOnly(2030, 1, 1)).Get("a-rule").Dated.Value));
    }

    [Theory]
    [InlineData("{from: 2026-01-01, number: 1}", "lacks the key 'reference'")]
    [InlineData("{number: 1, CITED}", "lacks the key 'from'")]
    [InlineData("{from: 2026-01-01, CITED}", "exactly one of the keys number, flag, day, scale, byFiling, scalesByFiling; this one has 0")]
    [InlineData("{from: 2026-01-01, number: 1, flag: true, CITED}", "this one has 2")]
    [InlineData("{from: 2026-01-01, number: \"1\", CITED}", "number is '1'; expected a number from 0 to")]
    [InlineData("{from: 2026-01-01, number: -1, CITED}", "expected a number from 0 to")]
    [InlineData("{from: 2026-01-01, number: 1e5, CITED}", "expected a number from 0 to")]
    [InlineData("{from: 2026-01-01, number: 99999999999999999999999999999999999, CITED}", "expected a number from 0 to")]
    [InlineData("{from: 2026-01-01, flag: maybe, CITED}", "true or false")]
    [InlineData("{from: 2026-02-30, number: 1, CITED}", "there is no such day")]
    [InlineData("{from: 1.7.2026, number: 1, CITED}", "a date such as")]
    [InlineData("{from: 2026-07-01, to: 2026-06-30, number: 1, CITED}", "lies before 'from'")]
    [InlineData("{from: 2026-07-01, day: soon, CITED}", "a date such as")]
    [InlineData("{from: 2026-07-01, number: 1, reference: a law, source: \"http://example.org\", saidBy: primary, confirmed: true, read: the text}", "https://")]
    [InlineData("{from: 2026-07-01, number: 1, reference: a law, source: \"https://example.org\", saidBy: rumour, confirmed: true, read: the text}", "one of primary, secondary, assumption")]
    [InlineData("{from: 2026-07-01, number: 1, reference: a law, source: \"https://example.org\", saidBy: assumption, confirmed: true, read: the text}", "an assumption cannot be confirmed")]
    [InlineData("{from: 2026-07-01, number: 1, page: 3, CITED}", "no key 'page'")]
    [InlineData("{from: 2026-07-01, scale: [{upTo: null, value: 1}], CITED}", "'boundary'")]
    [InlineData("{from: 2026-07-01, byFiling: {single: 1, married-jointly: 2, married-separately: null}, CITED}", "lacks the key 'head-of-household'")]
    [InlineData("{from: 2026-01-01, number: 1, CITED}\n      - {from: 2026-07-01, number: 1, CITED}", "needs a 'to', because another follows it")]
    [InlineData("{from: 2026-01-01, to: 2026-06-30, number: 1, CITED}\n      - {from: 2026-06-30, number: 1, CITED}", "must start on the next day")]
    [InlineData("{from: 2026-01-01, to: 2026-06-29, number: 1, CITED}\n      - {from: 2026-07-01, number: 1, CITED}", "must start on the next day")]
    [InlineData("{from: 2026-01-01, to: 2026-06-30, number: 1, CITED}\n      - {from: 2026-07-01, flag: true, CITED}", "of another kind")]
    [InlineData("&a {from: 2026-01-01, number: 1, CITED}", "line 8")]
    public void MalformedValue_IsRefused_WithPlaceAndWhatIsAllowed(string value, string problem)
    {
        InputException error = Assert.Throws<InputException>(() => Parse(value.Replace("CITED", Cited, StringComparison.Ordinal)));
        Assert.StartsWith("rules/a.yaml, line ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{upTo: 10, value: 1}]", "only the last band has no end")]
    [InlineData("[{upTo: 10, value: 1}, {upTo: 5, value: 2}, {upTo: null, value: 3}]", "must end above 10")]
    [InlineData("[{upTo: 0, value: 1}, {upTo: null, value: 3}]", "must end above 0")]
    [InlineData("[{upTo: null, value: 1}, {upTo: null, value: 3}]", "only the last band")]
    [InlineData("[]", "a list of 1 to 40 items")]
    public void MalformedScale_IsRefused(string bands, string problem)
    {
        string text = File("{from: 2026-07-01, scale: " + bands + ", " + Cited + "}").Replace("unit: USD", "unit: USD\n    boundary: lower", StringComparison.Ordinal);
        Assert.Contains(problem, Assert.Throws<InputException>(() => RuleBookReader.Parse([YamlNodeReader.Read("rules/a.yaml", text)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleStandingTwice_AndAbsentDirectory_AreRefused()
    {
        FileNode file = YamlNodeReader.Read("rules/a.yaml", File($"{{from: 2026-01-01, number: 1, {Cited}}}"));
        Assert.Contains("the rule 'a-rule' stands twice", Assert.Throws<InputException>(() => RuleBookReader.Parse([file, file])).Message, StringComparison.Ordinal);
        Assert.Contains("holds no rules", Assert.Throws<InputException>(() => RuleBookReader.Read("nowhere")).Message, StringComparison.Ordinal);
    }

    private static RuleBook Parse(params string[] values) => RuleBookReader.Parse([YamlNodeReader.Read("rules/a.yaml", File(values))]);

    private static string File(params string[] values) =>
        "asOf: 2026-11-01\narea: taxes\nrules:\n  - id: a-rule\n    title: A rule\n    unit: USD\n    values:\n"
        + string.Concat(values.Select(v => "      - " + v + "\n"));
}

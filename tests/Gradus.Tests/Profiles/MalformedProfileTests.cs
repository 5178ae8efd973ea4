using System.Text.Json.Nodes;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

public sealed class MalformedProfileTests
{
    /// <summary>What JSON Schema cannot say, or says in another way: the reader alone refuses these.</summary>
    private static readonly string[] BeyondSchema =
        ["; allowed: a year from", "names 'calculus' twice", "15-12", "12-200", "whose state is not known", "'a\uFFFD", "declare it under criteria", "can be read only where", "all the same", "which is no program", "lower end first", "no weights meet"];

    public static TheoryData<string, int, int, string> Yaml => MalformedProfiles.Yaml;

    public static TheoryData<string, int, int, string> Json => MalformedProfiles.Json;

    [Theory]
    [MemberData(nameof(Yaml))]
    public void MalformedYaml_GetsOneClearError(string text, int line, int column, string message)
    {
        string refusal = Known.Refusal("p.yaml", text);

        Assert.StartsWith($"p.yaml, line {line}, column {column}: {message}", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
        Assert.EndsWith(".", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void MalformedJson_GetsOneClearError(string text, int line, int column, string message)
    {
        string refusal = Known.Refusal("p.json", text);

        Assert.StartsWith($"p.json, line {line}, column {column}: {message}", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void WhatTheReaderRefuses_TheSchemaRefuses(string text, int line, int column, string message)
    {
        if (message.StartsWith("not valid YAML", StringComparison.Ordinal) || BeyondSchema.Any(message.Contains) || !TryParse(text, out JsonNode? value))
        {
            Assert.Throws<InputException>(() => Known.Yaml(text));
            return;
        }

        Assert.False(new JsonSchema(ProfileSchema.Build(Known.Names)).Accepts(value), $"line {line}, column {column}");
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "p.yaml", "goal: " + new string('[', 250_000) },
        { "p.yaml", string.Concat(Enumerable.Repeat("a: ", 80_000)) },
        { "p.yaml", string.Concat(Enumerable.Repeat("? ", 120_000)) },
        { "p.yaml", "x: [" + string.Concat(Enumerable.Repeat("a,", 120_000)) + "]" },
        { "p.yaml", "weights: {" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"c{i}: 1, ")) + "}" },
        { "p.yaml", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n" },
        { "p.json", new string('[', 250_000) },
        { "p.json", "{\"x\":[" + string.Concat(Enumerable.Repeat("[],", 80_000)) + "1]}" },
        { "p.json", "{\"job\":{\"salary\":" + new string('9', 250_000) + "}}" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileText_IsRefused_InFewWords(string file, string text)
    {
        string refusal = Known.Refusal(file, text);

        Assert.True(refusal.Length < 8_000, refusal);
    }

    private static bool TryParse(string text, out JsonNode? value)
    {
        value = null;
        try
        {
            value = ToJson(YamlNodes.Read("p.yaml", text, FormLimits.Profile)!);
            return true;
        }
        catch (InputException)
        {
            return false;
        }
    }

    private static JsonNode? ToJson(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key, ToJson(e.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode { Kind: ScalarKind.Flag, Text: var text } => JsonValue.Create(bool.Parse(text)),
        ScalarNode { Kind: ScalarKind.Number, Text: var text }
            when double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) => JsonValue.Create(number),
        ScalarNode { Text: var text } => JsonValue.Create(text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}

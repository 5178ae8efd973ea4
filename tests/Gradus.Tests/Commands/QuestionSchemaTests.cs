using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App;
using Gradus.App.Questions;
using Gradus.App.Verbs.Schema;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Commands;

/// <summary>The schema of a question says what its command takes: the same names, and what the command's own examples give.</summary>
public sealed class QuestionSchemaTests
{
    /// <summary>How an answer is shown and from what, not what is asked.</summary>
    private static readonly string[] NotAsked = ["--json", "--data", "--limit", "--offset", "--brief", "--by-term", "--ways", "--monthly", "--from", "--since", "--output", "--csv", "--calendar", "--out", "--profiles", "--remember", "--workspace", "--help"];

    public static TheoryData<string> Verbs => [.. QuestionSchemas.Verbs.Keys];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void EveryArgumentAndOption_IsInTheSchema_AndNoOther(string verb)
    {
        Command command = CommandOf(verb);
        IEnumerable<string> taken = command.Arguments.Select(a => a.Name).Concat(command.Options.Select(o => o.Name).Except(verb switch { "plan" => [.. NotAsked, "--as"], "bridge" or "curriculum" => [.. NotAsked, "--keep"], _ => NotAsked }).Select(o => o[2..]));
        JsonNode schema = JsonNode.Parse(QuestionSchemas.Of(verb + "-question"))!;
        Assert.Equal(taken.Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(
            command.Options.Where(o => o.Required).Select(o => o.Name[2..]).Concat(command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(a => a.Name)).Order(StringComparer.Ordinal),
            (schema["required"]?.AsArray() ?? []).Select(r => (string)r!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void EveryExampleOfHelp_FitsTheSchema(string verb)
    {
        var schema = new JsonSchema(JsonNode.Parse(QuestionSchemas.Of(verb + "-question"))!, ProfileForm());
        string[] examples = [.. string.Join(' ', GradusProgram.Run(verb, "--help").Lines.Select(l => l.Trim())).Split("Example: gradus ").Skip(1).Select(l => l.Trim())];
        Assert.NotEmpty(examples);
        Assert.All(examples.Where(e => !e.Contains("--from", StringComparison.Ordinal) && !e.Contains("--profiles", StringComparison.Ordinal) && !e.Contains("--since", StringComparison.Ordinal) && e.Contains(' ', StringComparison.Ordinal)), example =>
        {
            ParseResult parsed = CommandLine.Root().Parse(CommandLineParser.SplitCommandLine(example).ToArray());
            Assert.Empty(parsed.Errors);
            JsonObject asked = Asked(verb, parsed);
            Assert.NotEmpty(asked);
            Assert.Null(schema.Problem(asked));
        });
    }

    /// <summary>Bounds and words are the schema's too; what names something in the data is looked up and not listed.</summary>
    [Fact]
    public void WhatANumberOrAWordMayNotBe_TheSchemaRefuses()
    {
        int tried = 0;
        foreach (Parameter part in QuestionSchemas.Verbs.Values.SelectMany(parts => parts).DistinctBy(p => (p.Name, p.Words)))
        {
            JsonObject form = part.Schema();
            JsonNode one = form["items"] ?? form;
            if ((string?)one["type"] is not ("number" or "integer" or "boolean") && one["enum"] is null)
            {
                continue;
            }

            var schema = new JsonSchema(one.DeepClone());
            foreach (string refused in part.Refused)
            {
                JsonNode value = decimal.TryParse(refused, CultureInfo.InvariantCulture, out decimal number) ? number : refused;
                Assert.False(schema.Accepts(value), $"{part.Name}: {refused}");
                tried++;
            }

            if (form["default"] is { } usual)
            {
                Assert.True(schema.Accepts(usual), $"{part.Name}: {usual}");
            }
        }

        Assert.True(tried > 40, $"{tried} tried");
    }

    private static Command CommandOf(string verb) => CommandLine.Root().Subcommands.Single(c => c.Name == verb);

    private static JsonNode ProfileForm()
    {
        JsonNode form = JsonNode.Parse(ProfileSchema.Write(KnownNames.Unchecked))!;
        form["$id"] = "https://gradus.example/schemas/profile.schema.json";
        return form;
    }

    /// <summary>What was typed as the object that the schema describes.</summary>
    private static JsonObject Asked(string verb, ParseResult parsed)
    {
        var asked = new JsonObject();
        Command command = parsed.CommandResult.Command;
        foreach (Parameter part in QuestionSchemas.Verbs[verb])
        {
            SymbolResult? result = part.IsPositional
                ? parsed.GetResult(command.Arguments.Single(a => a.Name == part.Name))
                : parsed.GetResult(command.Options.Single(o => o.Name == "--" + part.Name)) is { Implicit: false } given ? given : null;
            if (result is null || (part.IsPositional && result.Tokens.Count == 0))
            {
                continue;
            }

            JsonObject form = part.Schema();
            JsonNode one = form["items"] ?? form;
            JsonNode?[] values = [.. result.Tokens.Select(t => Value(one, t.Value))];
            asked[part.Name] = part.IsFlag ? true
                : part.IsMany ? new JsonArray(values)
                : part.IsWords ? string.Join(' ', result.Tokens.Select(t => t.Value))
                : values[0];
        }

        return asked;
    }

    private static JsonNode? Value(JsonNode form, string text) => form["$ref"] is not null
        ? JsonNode.Parse(YamlJson.ToJson(YamlNodeReader.ReadFile(Path.Combine(SourceFiles.Repository, text)).Value))
        : (string?)form["type"] is "number" or "integer" ? decimal.Parse(text, CultureInfo.InvariantCulture) : text;
}

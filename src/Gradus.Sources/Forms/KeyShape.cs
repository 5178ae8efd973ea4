using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>One key of a list that is known while the program is written, kept as it stands.</summary>
/// <param name="keys">All keys with what each means.</param>
/// <param name="others">Keys that people may make themselves: their form in words, as a regular expression both .NET and ECMA-262 read alike, and as a test; null where there are none.</param>
public sealed class KeyShape(IReadOnlyList<(string Key, string Meaning)> keys, (string Words, string Pattern, Predicate<string> Fits)? others = null) : Shape<string>
{
    private IEnumerable<string> Keys => keys.Select(k => k.Key);

    public override string Allowed => string.Join(", or ", new[] { keys.Count > 0 ? "one of " + string.Join(", ", Keys) : null, others?.Words }.OfType<string>());

    public override IReadOnlyList<(string Key, string Meaning)> Choices => keys;

    public override bool TryRead(Node node, string path, ProfileReading reading, out string value)
    {
        value = (node as ScalarNode)?.Text ?? "";
        if (node is not ScalarNode { Kind: ScalarKind.Text })
        {
            return Refuse(node, path, reading, out value);
        }

        string bare = value.Trim().Replace(' ', '-').Replace('_', '-');
        if (Keys.FirstOrDefault(k => string.Equals(k, bare, StringComparison.OrdinalIgnoreCase)) is { } key)
        {
            value = key;
            return true;
        }

        return others?.Fits(value) == true || RefuseWith(
            node, $"{path} is {Quoted.Of(value)}{NearestWord.Suggestion(value, Keys)}; allowed: {Allowed}.", reading, out value);
    }

    public override Node Write(string value) => ScalarNode.OfText(value);

    public override JsonObject Schema(KnownNames known)
    {
        JsonObject schema = new() { ["type"] = "string" };
        JsonArray listed = new([.. Keys.Select(k => (JsonNode)k)]);
        if (others is { } form && keys.Count > 0)
        {
            schema["anyOf"] = new JsonArray(new JsonObject { ["enum"] = listed }, new JsonObject { ["pattern"] = form.Pattern });
        }
        else if (others is { } only)
        {
            schema["pattern"] = only.Pattern;
        }
        else
        {
            schema["enum"] = listed;
        }

        return schema;
    }

    public override Node FromAnswer(string answer) => ScalarNode.OfText(answer.Trim().ToLowerInvariant().Replace(' ', '-'));
}

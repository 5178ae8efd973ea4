using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>One key of a list that is known while the program is written, kept as it stands.</summary>
/// <param name="keys">All keys with what each means.</param>
public sealed class KeyShape(IReadOnlyList<(string Key, string Meaning)> keys) : Shape<string>
{
    private IEnumerable<string> Keys => keys.Select(k => k.Key);

    public override string Allowed => "one of " + string.Join(", ", Keys);

    public override IReadOnlyList<(string Key, string Meaning)> Choices => keys;

    public override bool TryRead(Node node, string path, ProfileReading reading, out string value)
    {
        value = (node as ScalarNode)?.Text ?? "";
        if (node is not ScalarNode { Kind: ScalarKind.Text })
        {
            return Refuse(node, path, reading, out value);
        }

        return Keys.Contains(value, StringComparer.Ordinal) || RefuseWith(
            node, $"{path} is {Quoted.Of(value)}{NearestWord.Suggestion(value, Keys)}; allowed: {Allowed}.", reading, out value);
    }

    public override Node Write(string value) => ScalarNode.OfText(value);

    public override JsonObject Schema(KnownNames known) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. Keys.Select(k => (JsonNode)k)]) };

    public override Node FromAnswer(string answer) => ScalarNode.OfText(answer.Trim().ToLowerInvariant().Replace(' ', '-'));
}

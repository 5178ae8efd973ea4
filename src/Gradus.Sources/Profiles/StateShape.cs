using System.Text.Json.Nodes;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>A state of the United States by its two letters or its name; kept as its USPS code.</summary>
internal sealed class StateShape : Shape<string>
{
    private const string Pattern = "^[A-Z]{2}$";

    public override string Allowed => "a two-letter state code such as GA, or the name of a state";

    public override bool TryRead(Node node, string path, ProfileReading reading, out string value)
    {
        value = "";
        if (node is not ScalarNode { Kind: ScalarKind.Text or ScalarKind.Flag } scalar || scalar.Text.Length is 0 or > 60)
        {
            return Refuse(node, path, reading, out value);
        }

        return Find(scalar.Text, reading.Known) is { } code
            ? (value = code) == code
            : RefuseWith(node, $"{path} is {Quoted.Of(scalar.Text)}{Trouble(scalar.Text, reading.Known)}", reading, out value);
    }

    /// <summary>The code of a state as people write it; null where it is none.</summary>
    public static string? Find(string text, KnownNames known)
    {
        string bare = string.Concat(text.Where(c => c != '.')).Trim();
        string upper = bare.ToUpperInvariant();
        if (known.States is null)
        {
            return upper.Length == 2 && upper.All(char.IsAsciiLetterUpper) ? upper : null;
        }

        string name = string.Equals(bare, "Washington DC", StringComparison.OrdinalIgnoreCase) || string.Equals(bare, "Washington, DC", StringComparison.OrdinalIgnoreCase) ? "District of Columbia" : bare;
        return known.States.Contains(upper) ? upper : known.StateNames.TryGetValue(name, out string? code) ? code : null;
    }

    /// <summary>What to write instead, to be read after "x is 'NO'"; no state is guessed from two letters.</summary>
    public static string Trouble(string text, KnownNames known)
    {
        string[] alike = text.Length <= 3 && text.Length > 0 && known.States is { } codes
            ? [.. codes.Where(c => c[0] == char.ToUpperInvariant(text[0])).Order(StringComparer.Ordinal)]
            : [.. NearestWord.Find(text, known.StateNames.Keys) is { } near ? [known.StateNames[near]] : Array.Empty<string>()];
        string hint = alike.Length > 0 ? $", such as {string.Join(", ", alike)}" : ", such as GA";
        return $", which is no state of the United States; write its two letters{hint}, or its name, and leave it out if you live abroad.";
    }

    public override Node Write(string value) => ScalarNode.OfText(value);

    public override JsonObject Schema(KnownNames names) => names.States is { } all
        ? new() { ["type"] = "string", ["enum"] = new JsonArray([.. all.Order(StringComparer.Ordinal).Select(k => (JsonNode)k)]) }
        : new() { ["type"] = "string", ["pattern"] = Pattern };

    public override Node FromAnswer(string answer) => ScalarNode.OfText(answer.Trim());
}

using System.Text;
using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>One line of free text.</summary>
/// <param name="longest">Most characters (code points).</param>
public sealed class TextShape(int longest) : Shape<string>
{
    public override string Allowed => $"text of 1 to {longest} characters on one line";

    public override bool TryRead(Node node, string path, ProfileReading reading, out string value)
    {
        value = "";
        if (node is ScalarNode { Kind: ScalarKind.Number or ScalarKind.Flag } other)
        {
            return RefuseWith(node, $"{path} is {Quoted.Of(other.Text)[1..^1]}, which is not text; put it in quotes.", reading, out value);
        }

        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar || !IsOneLine(scalar.Text))
        {
            return Refuse(node, path, reading, out value);
        }

        int length = scalar.Text.EnumerateRunes().Count();
        if (length == 0 || length > longest)
        {
            return RefuseWith(node, $"{path} has {length} characters; allowed: {Allowed}.", reading, out value);
        }

        value = scalar.Text;
        return true;
    }

    public override Node Write(string value) => ScalarNode.OfText(value);

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = longest };

    public override Node FromAnswer(string answer) => ScalarNode.OfText(answer);

    private static bool IsOneLine(string text)
    {
        foreach (char c in text)
        {
            if (c is '\t' or '\n' or '\r' || !FormText.IsAllowed(c))
            {
                return false;
            }
        }

        return IsWhole(text);
    }

    /// <summary>False where half of a surrogate pair stands alone.</summary>
    private static bool IsWhole(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.Length > 0)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}

/// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
public sealed class FlagShape : Shape<bool>
{
    public override string Allowed => "true or false";

    public override bool TryRead(Node node, string path, ProfileReading reading, out bool value)
    {
        value = false;
        if (node is ScalarNode { Kind: ScalarKind.Text } text && FromAnswer(text.Text.Trim()) is ScalarNode { Kind: ScalarKind.Flag } said)
        {
            return bool.TryParse(said.Text, out value);
        }

        return node is ScalarNode { Kind: ScalarKind.Flag } scalar
            ? bool.TryParse(scalar.Text, out value)
            : Refuse(node, path, reading, out value);
    }

    public override Node Write(bool value) => ScalarNode.OfFlag(value);

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "boolean" };

    public override Node FromAnswer(string answer) => answer.ToLowerInvariant() switch
    {
        "y" or "yes" or "true" or "on" => ScalarNode.OfFlag(true),
        "n" or "no" or "false" or "off" => ScalarNode.OfFlag(false),
        _ => ScalarNode.OfText(answer),
    };
}

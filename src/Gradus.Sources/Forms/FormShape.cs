using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Forms;

/// <summary>Makes a value from a text of the right form; says what is wrong where it cannot.</summary>
/// <returns>The problem, to be read after "x is 'text'"; null where the value will do.</returns>
public delegate string? MakeFromForm<T>(string text, KnownNames known, out T value);

/// <summary>A text of a fixed form with a meaning of its own: "fall 2027", "Atlanta, GA", "15-2051".</summary>
/// <param name="allowed">What may be written, in words.</param>
/// <param name="form">The form, a regular expression that every dialect reads alike, anchored at both ends.</param>
/// <param name="make">Value from the text.</param>
/// <param name="write">Text from the value.</param>
public sealed class FormShape<T>(string allowed, Regex form, MakeFromForm<T> make, Func<T, string> write) : Shape<T>
{
    public override string Allowed => allowed;

    public override bool TryRead(Node node, string path, ProfileReading reading, out T value)
    {
        value = default!;
        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar || scalar.Text.Length > 200 || scalar.Text.EndsWith('\n'))
        {
            return Refuse(node, path, reading, out value);
        }

        return form.IsMatch(scalar.Text)
            ? make(scalar.Text, reading.Known, out value) is not { } trouble
                || RefuseWith(node, $"{path} is {Quoted.Of(scalar.Text)}{trouble}", reading, out value)
            : Refuse(node, path, reading, out value);
    }

    public override Node Write(T value) => ScalarNode.OfText(write(value));

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "string", ["pattern"] = form.ToString() };

    /// <summary>Takes capitals for small letters where only that is in the way.</summary>
    public override Node FromAnswer(string answer)
    {
        string lower = answer.ToLowerInvariant();
        return ScalarNode.OfText(form.IsMatch(lower) ? lower : answer);
    }
}

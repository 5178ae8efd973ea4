using System.Globalization;
using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
/// <param name="least">Smallest allowed.</param>
/// <param name="most">Largest allowed.</param>
/// <param name="unit">What it counts, in words; empty for a bare number.</param>
public sealed class NumberShape(decimal least, decimal most, string unit = "") : Shape<decimal>
{
    /// <summary>What it counts; empty for a bare number.</summary>
    public string Unit => unit;

    public override string Allowed => "a number from " + Range(least, most, unit);

    public override bool TryRead(Node node, string path, ProfileReading reading, out decimal value)
    {
        return (Number.TryRead(node, most, unit, out value) && value >= least && value <= most) || Refuse(node, path, reading, out value);
    }

    public override Node Write(decimal value) => ScalarNode.OfNumber(value);

    public override Node FromAnswer(string answer) => Number.FromAnswer(answer, most, unit);

    public override JsonObject Schema(KnownNames known) =>
        new() { ["type"] = "number", ["minimum"] = JsonValue.Create(least), ["maximum"] = JsonValue.Create(most) };

    internal static string Range(decimal least, decimal most, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{least:#,0.####} to {most:#,0.####}{(unit.Length == 0 ? "" : " ")}{unit}");
}

/// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
/// <param name="least">Smallest allowed.</param>
/// <param name="most">Largest allowed.</param>
/// <param name="unit">What it counts, in words; "year" for a calendar year, which is written without commas.</param>
public sealed class IntegerShape(int least, int most, string unit = "") : Shape<int>
{
    /// <summary>What it counts; "year" for a calendar year.</summary>
    public string Unit => unit;

    public override string Allowed => unit == "year"
        ? $"a year from {least} to {most}"
        : "a whole number from " + NumberShape.Range(least, most, unit);

    public override bool TryRead(Node node, string path, ProfileReading reading, out int value)
    {
        if (Number.TryRead(node, most, unit, out decimal number) && number >= least && number <= most && decimal.IsInteger(number))
        {
            value = (int)number;
            return true;
        }

        return Refuse(node, path, reading, out value);
    }

    public override Node Write(int value) => ScalarNode.OfNumber(value);

    public override Node FromAnswer(string answer) => Number.FromAnswer(answer, most, unit);

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}

/// <summary>How numbers are written in a profile.</summary>
internal static class Number
{
    /// <summary>Decimal digits with point and exponent, or a text that people would read as a number; neither hexadecimal nor infinite.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="most">The largest that can be meant.</param>
    /// <param name="unit">What it counts, in words.</param>
    /// <param name="value">The number.</param>
    public static bool TryRead(Node node, decimal most, string unit, out decimal value)
    {
        value = 0;
        bool isNumber = node switch
        {
            ScalarNode { Kind: ScalarKind.Number } scalar when unit.StartsWith("USD", StringComparison.Ordinal) && WrittenNumber.TryRead(scalar.Text, most, unit, out value) => true,
            ScalarNode { Kind: ScalarKind.Number } scalar => decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value),
            ScalarNode { Kind: ScalarKind.Text } scalar => WrittenNumber.TryRead(scalar.Text, most, unit, out value),
            _ => false,
        };

        // A zero keeps the sign it was written with, and counts as negative then.
        value = value == 0 ? 0 : value;
        return isNumber;
    }

    /// <summary>A number where the answer is one, the text itself elsewhere.</summary>
    public static ScalarNode FromAnswer(string answer, decimal most, string unit) =>
        WrittenNumber.TryRead(answer, most, unit, out decimal value) ? ScalarNode.OfNumber(value) : new ScalarNode(Position.Start, YamlNodes.KindOf(answer), answer);
}

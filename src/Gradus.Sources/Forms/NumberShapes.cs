using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

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
        if (Number.TryRead(node, out value) && value >= least && value <= most)
        {
            return true;
        }

        return Number.Hint(node) is { } hint
            ? RefuseWith(node, $"{path} is {hint}; allowed: {Allowed}.", reading, out value)
            : Refuse(node, path, reading, out value);
    }

    public override Node Write(decimal value) => ScalarNode.OfNumber(value);

    public override Node FromAnswer(string answer) => base.FromAnswer(Number.WithoutSigns(answer));

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
        if (Number.TryRead(node, out decimal number) && number >= least && number <= most && decimal.IsInteger(number))
        {
            value = (int)number;
            return true;
        }

        return Number.Hint(node) is { } hint
            ? RefuseWith(node, $"{path} is {hint}; allowed: {Allowed}.", reading, out value)
            : Refuse(node, path, reading, out value);
    }

    public override Node Write(int value) => ScalarNode.OfNumber(value);

    public override Node FromAnswer(string answer) => base.FromAnswer(Number.WithoutSigns(answer));

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}

/// <summary>How numbers are written in a profile.</summary>
internal static partial class Number
{
    /// <summary>Decimal digits with point and exponent; neither hexadecimal nor infinite.</summary>
    public static bool TryRead(Node node, out decimal value)
    {
        value = 0;
        return node is ScalarNode { Kind: ScalarKind.Number } scalar
            && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>How to mend a number written as people write it; null where that is not what is wrong.</summary>
    public static string? Hint(Node node)
    {
        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar || !PeoplesForm().IsMatch(scalar.Text))
        {
            return null;
        }

        string digits = WithoutSigns(scalar.Text);
        return digits == scalar.Text
            ? $"in quotes; write {digits} without them"
            : $"{Quoted.Of(scalar.Text)}; write {digits}, without signs, commas or blanks";
    }

    /// <summary>The same without dollar signs, thousands' separators and blanks; a percentage as a fraction.</summary>
    public static string WithoutSigns(string text)
    {
        string digits = string.Concat(text.Where(c => c is not ('$' or ',' or '_' or '%' or ' ' or 'U' or 'S' or 'D')));
        return text.Contains('%', StringComparison.Ordinal) && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal percent)
            ? ScalarNode.OfNumber(percent / 100).Text
            : digits;
    }

    [GeneratedRegex(@"^-?\$? ?-?[0-9][0-9,_]*(\.[0-9]+)?( ?(USD|%|\$))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PeoplesForm();
}

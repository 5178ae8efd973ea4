using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Yaml;

/// <summary>
/// What a value of a YAML file may be. One declaration serves twice: <see cref="Check"/> refuses a value with its place and
/// what is allowed there, <see cref="ToSchema"/> states the same in JSON Schema (draft 2020-12) for editors.
/// </summary>
public abstract record YamlShape
{
    /// <summary>Does nothing when the value fits.</summary>
    /// <param name="node">The value.</param>
    /// <param name="name">What the value is called in the file, for the message.</param>
    /// <exception cref="InputException">The value does not fit.</exception>
    public abstract void Check(YamlNode node, string name);

    public abstract JsonObject ToSchema();

    /// <summary>The message for a value of another kind.</summary>
    protected static InputException Wrong(YamlNode node, string name, string allowed) =>
        node.Error($"{name} is {node.Describe()}; expected {allowed}.");
}

/// <summary>A text; a bare <c>30</c>, <c>true</c> or <c>null</c> must be written in quotes to be one.</summary>
/// <param name="MaxLength">Most characters.</param>
/// <param name="Pattern">Expression for the whole text; null for any.</param>
/// <param name="Allowed">The pattern in words, for the message.</param>
public sealed partial record TextShape(int MaxLength = 2000, string? Pattern = null, string? Allowed = null) : YamlShape
{
    private readonly Regex? _pattern = Pattern is null
        ? null
        : new Regex(Pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public override void Check(YamlNode node, string name)
    {
        string allowed = Allowed ?? $"text of 1 to {MaxLength} characters";
        if (node is not YamlScalar scalar || scalar.IsNull)
        {
            throw Wrong(node, name, allowed);
        }

        if (scalar.IsPlain && IsNumberOrFlag(scalar.Value))
        {
            throw Wrong(node, name, allowed + ": write it in quotes");
        }

        if (scalar.Value.Trim().Length == 0 || scalar.Value.Any(char.IsControl) || scalar.Value.Length > MaxLength || (_pattern is not null && !_pattern.IsMatch(scalar.Value)))
        {
            throw Wrong(node, name, allowed);
        }
    }

    public override JsonObject ToSchema()
    {
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = MaxLength };
        if (Pattern is not null)
        {
            schema["pattern"] = Pattern;
        }

        return schema;
    }

    /// <summary>True when other readers of YAML would take the bare text for a number or a flag.</summary>
    public static bool IsNumberOrFlag(string text) => NumberOrFlag().IsMatch(text);

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$", RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex NumberOrFlag();
}

/// <summary>One of a few words.</summary>
public sealed record ChoiceShape(params string[] Values) : YamlShape
{
    public override void Check(YamlNode node, string name)
    {
        if (node is not YamlScalar { IsNull: false } scalar || !Values.Contains(scalar.Value, StringComparer.Ordinal))
        {
            throw Wrong(node, name, "one of " + string.Join(", ", Values));
        }
    }

    public override JsonObject ToSchema() => new() { ["enum"] = new JsonArray([.. Values.Select(v => (JsonNode)v)]) };
}

/// <summary>A number between two bounds, both allowed, without quotes.</summary>
public sealed record NumberShape(double Minimum, double Maximum, bool Whole = false) : YamlShape
{
    public override void Check(YamlNode node, string name)
    {
        bool ok = node is YamlScalar { IsPlain: true } scalar
            && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            && value >= Minimum && value <= Maximum
            && (!Whole || scalar.Value.All(c => char.IsAsciiDigit(c) || c == '-'));
        if (!ok)
        {
            throw Wrong(node, name, string.Create(CultureInfo.InvariantCulture, $"a {(Whole ? "whole " : "")}number from {Minimum} to {Maximum}"));
        }
    }

    public override JsonObject ToSchema() => new()
    {
        ["type"] = Whole ? "integer" : "number",
        ["minimum"] = Minimum,
        ["maximum"] = Maximum,
    };
}

/// <summary>true or false, without quotes.</summary>
public sealed record FlagShape : YamlShape
{
    public override void Check(YamlNode node, string name)
    {
        if (node is not YamlScalar { IsPlain: true, Value: "true" or "false" })
        {
            throw Wrong(node, name, "true or false");
        }
    }

    public override JsonObject ToSchema() => new() { ["type"] = "boolean" };
}

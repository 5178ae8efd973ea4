using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>A text on one line.</summary>
/// <param name="longest">Most characters.</param>
/// <param name="pattern">Expression for the whole text; null for any.</param>
/// <param name="allowed">The pattern in words, for the message.</param>
internal sealed class LineShape(int longest, string? pattern, string? allowed) : FileShape<string>
{
    private readonly Lazy<Regex>? _pattern = pattern is not { } expression ? null : new(() => new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));

    public override string Read(FileNode node, string name)
    {
        string expected = allowed ?? string.Create(CultureInfo.InvariantCulture, $"text of 1 to {longest} characters");
        if (node.Value is not ScalarNode { Kind: not ScalarKind.Null } scalar)
        {
            throw node.Wrong(name, expected);
        }

        if (scalar.IsPlain && YamlText.IsNumberOrFlag(scalar.Text))
        {
            throw node.Wrong(name, expected + ": write it in quotes");
        }

        return Fits(scalar.Text) ? scalar.Text : throw node.Wrong(name, expected);
    }

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = longest };
        if (pattern is not null)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    private bool Fits(string text) =>
        text.Trim().Length > 0 && text.Length <= longest && !text.Any(char.IsControl) && (_pattern is null || _pattern.Value.IsMatch(text));
}

/// <summary>A number without quotes, written in digits with a point.</summary>
/// <param name="least">Smallest allowed.</param>
/// <param name="most">Largest allowed.</param>
/// <param name="isWhole">True where no point may stand.</param>
internal sealed class BareNumberShape(decimal least, decimal most, bool isWhole) : FileShape<decimal>
{
    public override decimal Read(FileNode node, string name) =>
        node.Value is ScalarNode { IsPlain: true } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
        && value >= least && value <= most
        && (!isWhole || scalar.Text.All(c => char.IsAsciiDigit(c) || c == '-'))
            ? value
            : throw node.Wrong(name, string.Create(CultureInfo.InvariantCulture, $"a {(isWhole ? "whole " : "")}number from {least} to {most}"));

    public override JsonObject Schema() => new() { ["type"] = isWhole ? "integer" : "number", ["minimum"] = least, ["maximum"] = most };
}

using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>How much a criterion counts: a number, a range such as 20-45, or a group of low and high.</summary>
public sealed class WeightShape : Shape<CriterionWeight>
{
    private const decimal Most = 100;
    private const string Pattern = "^[0-9]{1,3}(\\.[0-9]{1,4})?-[0-9]{1,3}(\\.[0-9]{1,4})?$";

    private static readonly NumberShape Number = new(0, Most);

    public override string Allowed => "a number from 0 to 100, or a range of percent such as 20-45";

    public override bool TryRead(Node node, string path, ProfileReading reading, out CriterionWeight value)
    {
        value = default;
        if (Range(node) is not { } range)
        {
            bool isNumber = Forms.Number.TryRead(node, Most, "", out decimal number) && number is >= 0 and <= Most;
            value = new CriterionWeight("", number);
            return isNumber || Refuse(node, path, reading, out value);
        }

        value = CriterionWeight.Between("", range.Low, range.High);
        return (range.Low >= 0 && range.High <= Most && range.Low <= range.High) || RefuseWith(
            node,
            string.Create(CultureInfo.InvariantCulture, $"{path} is {range.Low}-{range.High}; allowed: a range with its lower end first, both from 0 to 100."),
            reading,
            out value);
    }

    public override Node Write(CriterionWeight value) => value.IsRange
        ? ScalarNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{value.Low:0.####}-{value.High:0.####}"))
        : ScalarNode.OfNumber(value.Weight);

    public override Node FromAnswer(string answer) => WrittenRange.TryRead(answer, out decimal low, out decimal high)
        ? ScalarNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{low}-{high}"))
        : Number.FromAnswer(answer);

    public override JsonObject Schema(KnownNames known) => new()
    {
        ["type"] = new JsonArray("number", "string", "object"),
        ["minimum"] = 0,
        ["maximum"] = Most,
        ["pattern"] = Pattern,
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("low", "high"),
        ["properties"] = new JsonObject { ["low"] = Number.Schema(known), ["high"] = Number.Schema(known) },
    };

    /// <summary>Both ends as written; null where it is no range.</summary>
    private static (decimal Low, decimal High)? Range(Node node)
    {
        if (node is MappingNode { Entries.Count: 2 } group && group.Find("low") is { } from && group.Find("high") is { } to)
        {
            return Forms.Number.TryRead(from.Value, Most, "", out decimal least) && Forms.Number.TryRead(to.Value, Most, "", out decimal most) ? (least, most) : null;
        }

        return node is ScalarNode { Kind: ScalarKind.Text } scalar && WrittenRange.TryRead(scalar.Text, out decimal low, out decimal high) ? (low, high) : null;
    }
}

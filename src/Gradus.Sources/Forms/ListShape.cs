using System.Text.Json.Nodes;
using Gradus.People;

namespace Gradus.Sources.Forms;

/// <summary>Several values in order.</summary>
/// <param name="item">The form of one.</param>
/// <param name="most">Most items.</param>
/// <param name="identity">What may not occur twice; null where repeats are fine.</param>
public sealed class ListShape<T>(Shape<T> item, int most, Func<T, object>? identity) : Shape<ValueList<T>>
{
    public override string Allowed => item.Fields.Count == 0
        ? $"a list of up to {most}, each {item.Allowed}"
        : $"a list of up to {most} groups";

    public override IReadOnlyList<IField> Fields => item.Fields;

    public override bool IsList => true;

    public override IReadOnlyList<(string Key, string Meaning)> Choices => item.Choices;

    public override bool TryRead(Node node, string path, ProfileReading reading, out ValueList<T> value)
    {
        value = [];
        if (node is ScalarNode { Kind: not ScalarKind.Null } scalar && item.Fields.Count == 0)
        {
            node = Several(scalar);
        }

        if (node is not SequenceNode sequence)
        {
            return Refuse(node, path, reading, out value);
        }

        if (sequence.Items.Count > most)
        {
            return RefuseWith(node, $"{path} has {sequence.Items.Count} items; allowed: up to {most}.", reading, out value);
        }

        int before = reading.Problems.Count;
        value = [.. ReadItems(sequence, path, reading)];
        return reading.Problems.Count == before;
    }

    public override Node Write(ValueList<T> value) => new SequenceNode(Position.Start, [.. value.Select(item.Write)]);

    public override JsonObject Schema(KnownNames known)
    {
        JsonObject schema = new() { ["type"] = "array", ["items"] = item.Schema(known), ["maxItems"] = most };
        if (identity is not null)
        {
            schema["uniqueItems"] = true;
        }

        return schema;
    }

    /// <summary>Several words, separated by commas.</summary>
    public override Node FromAnswer(string answer) => new SequenceNode(
        Position.Start,
        [.. answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item.FromAnswer)]);

    /// <summary>A list of one, or of those that commas part.</summary>
    private static SequenceNode Several(ScalarNode scalar) => scalar.Kind != ScalarKind.Text
        ? new SequenceNode(scalar.At, [scalar])
        : new SequenceNode(scalar.At,
            [.. scalar.Text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new ScalarNode(scalar.At, YamlNodes.KindOf(part), part))]);

    private IEnumerable<T> ReadItems(SequenceNode sequence, string path, ProfileReading reading)
    {
        HashSet<object> seen = [];
        foreach (Node node in sequence.Items)
        {
            if (!item.TryRead(node, path, reading, out T value))
            {
                continue;
            }

            if (identity is not null && !seen.Add(identity(value)))
            {
                reading.Problems.Add(node.At, $"{path} names {Quoted.Of(Name(item.Write(value)))} twice.");
                continue;
            }

            yield return value;
        }
    }

    private static string Name(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        MappingNode mapping => Name(mapping.Entries[0].Value),
        _ => "an item",
    };
}

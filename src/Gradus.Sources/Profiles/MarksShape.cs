using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>Numbers by identifier: <c>{139755-11.0701: 8, 110635: 3.5}</c>.</summary>
/// <param name="most">Most numbers.</param>
public sealed class MarksShape(int most) : Shape<ValueList<OwnMark>>
{
    /// <summary>Neither end leaves room for a number that spoils the scale of the others by its size alone.</summary>
    internal static readonly NumberShape Mark = new(-1_000_000_000, 1_000_000_000);

    public override string Allowed => $"up to {most} lines of an id and a number";

    public override bool TryRead(Node node, string path, ProfileReading reading, out ValueList<OwnMark> value)
    {
        value = [];
        if (node is not MappingNode mapping)
        {
            return Refuse(node, path, reading, out value);
        }

        if (mapping.Entries.Count > most)
        {
            return RefuseWith(node, $"{path} has {mapping.Entries.Count} numbers; allowed: up to {most}; a file takes more.", reading, out value);
        }

        int before = reading.Problems.Count;
        var marks = new List<OwnMark>();
        foreach (Entry entry in mapping.Entries)
        {
            if (reading.Known.IsItem?.Invoke(entry.Key) == false)
            {
                reading.Problems.Add(entry.At, $"{path} names {Quoted.Of(entry.Key)}, {Unknown}{Near(entry.Key, reading.Known)}");
            }
            else if (Mark.TryRead(entry.Value, $"{path}.{entry.Key}", reading, out decimal mark))
            {
                marks.Add(new OwnMark(entry.Key, mark));
            }
        }

        if (reading.Problems.Count == before && marks.Count > 0 && marks.TrueForAll(m => m.Value == marks[0].Value))
        {
            reading.Problems.Add(node.At, $"{path} {Alike}");
        }

        value = [.. marks];
        return reading.Problems.Count == before;
    }

    public override Node Write(ValueList<OwnMark> value) =>
        new MappingNode(Position.Start, [.. value.Select(m => new Entry(m.Id, Position.Start, Mark.Write(m.Value)))]);

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "object", ["additionalProperties"] = Mark.Schema(known), ["maxProperties"] = most };

    /// <summary>What was probably meant, to follow <see cref="Unknown"/>; empty where nothing is near.</summary>
    internal static string Near(string id, KnownNames known) => known.NearItems?.Invoke(id) is { Count: > 0 } near ? $" Did you mean {string.Join("; or ", near.Take(3))}?" : "";

    internal const string Unknown = "which is no program, offering or institution of the dataset; gradus find gives identifiers.";

    internal const string Alike = "are all the same, so they tell nothing apart; give at least two that differ.";
}

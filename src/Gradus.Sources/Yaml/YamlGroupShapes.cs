using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Yaml;

/// <summary>A list of values of one shape.</summary>
/// <param name="Item">What each is.</param>
/// <param name="Minimum">Fewest items.</param>
/// <param name="Maximum">Most items.</param>
/// <param name="Distinct">True when no text may stand twice.</param>
public sealed record ListShape(YamlShape Item, int Minimum = 1, int Maximum = 10_000, bool Distinct = false) : YamlShape
{
    public override void Check(YamlNode node, string name)
    {
        if (node is not YamlSequence list || list.Items.Count < Minimum || list.Items.Count > Maximum)
        {
            throw Wrong(node, name, $"a list of {Minimum} to {Maximum} items");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list.Items)
        {
            Item.Check(item, name);
            if (Distinct && item is YamlScalar scalar && !seen.Add(scalar.Value))
            {
                throw item.Error($"'{scalar.Value}' stands twice in {name}.");
            }
        }
    }

    public override JsonObject ToSchema()
    {
        var schema = new JsonObject
        {
            ["type"] = "array",
            ["items"] = Item.ToSchema(),
            ["minItems"] = Minimum,
            ["maxItems"] = Maximum,
        };
        if (Distinct)
        {
            schema["uniqueItems"] = true;
        }

        return schema;
    }
}

/// <summary>A key of a record.</summary>
public sealed record YamlMember(string Name, YamlShape Shape, bool Required = true, string? Description = null)
{
    /// <summary>What messages call its value.</summary>
    public string Label { get; init; } = Name;
}

/// <summary>A group of known keys; no other key is allowed.</summary>
public sealed record RecordShape(params YamlMember[] Members) : YamlShape
{
    public override void Check(YamlNode node, string name)
    {
        if (node is not YamlMapping mapping)
        {
            throw Wrong(node, name, "the keys " + string.Join(", ", Members.Select(m => m.Name)));
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            YamlMember member = Array.Find(Members, m => m.Name == entry.Key.Value)
                ?? throw entry.Key.Error($"{name} has no key {entry.Key.Describe()}; allowed are {string.Join(", ", Members.Select(m => m.Name))}.");
            member.Shape.Check(entry.Value, member.Label);
        }

        foreach (YamlMember member in Members)
        {
            if (member.Required && mapping.Find(member.Name) is null)
            {
                throw node.Error($"{name} lacks the key '{member.Name}'.");
            }
        }
    }

    public override JsonObject ToSchema()
    {
        var properties = new JsonObject();
        foreach (YamlMember member in Members)
        {
            JsonObject schema = member.Shape.ToSchema();
            if (member.Description is not null)
            {
                schema["description"] = member.Description;
            }

            properties[member.Name] = schema;
        }

        var record = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (Members.Any(m => m.Required))
        {
            record["required"] = new JsonArray([.. Members.Where(m => m.Required).Select(m => (JsonNode)m.Name)]);
        }

        return record;
    }
}

/// <summary>A group of keys that the file chooses itself, all with values of one shape.</summary>
/// <param name="KeyPattern">Expression for a whole key.</param>
/// <param name="Allowed">The pattern in words.</param>
/// <param name="Value">What each value is.</param>
public sealed record MapShape(string KeyPattern, string Allowed, YamlShape Value) : YamlShape
{
    private readonly Regex _key = new(KeyPattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public override void Check(YamlNode node, string name)
    {
        if (node is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            throw Wrong(node, name, "at least one key with its value");
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            if (!_key.IsMatch(entry.Key.Value))
            {
                throw entry.Key.Error($"{entry.Key.Describe()} is no key of {name}; expected {Allowed}.");
            }

            Value.Check(entry.Value, name + " " + entry.Key.Value);
        }
    }

    public override JsonObject ToSchema() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = KeyPattern },
        ["additionalProperties"] = Value.ToSchema(),
    };
}

/// <summary>A value, or nothing.</summary>
public sealed record OptionalShape(YamlShape Value) : YamlShape
{
    public override void Check(YamlNode node, string name)
    {
        if (node is not YamlScalar { IsNull: true })
        {
            Value.Check(node, name);
        }
    }

    public override JsonObject ToSchema() => new()
    {
        ["anyOf"] = new JsonArray(Value.ToSchema(), new JsonObject { ["type"] = "null" }),
    };
}

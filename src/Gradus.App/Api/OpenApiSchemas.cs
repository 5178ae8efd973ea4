using System.Text.Json.Nodes;
using Gradus.App.Verbs.Schema;

namespace Gradus.App.Api;

/// <summary>The JSON Schemas of one OpenAPI document, each under its name; what they share stands once.</summary>
internal sealed class OpenApiSchemas
{
    private const string Root = "#/components/schemas/";

    private readonly SortedDictionary<string, JsonNode> _schemas = new(StringComparer.Ordinal);

    public OpenApiSchemas() => Named("problem");

    /// <summary>Adds a schema and gives the reference to it.</summary>
    /// <param name="name">One of <see cref="SchemaCommand.Names"/>.</param>
    public string Named(string name)
    {
        if (!_schemas.ContainsKey(name))
        {
            JsonObject schema = JsonNode.Parse(SchemaCommand.Read(name))!.AsObject();
            schema.Remove("$schema");
            schema.Remove("$id");
            if (schema["$defs"] is JsonObject shared)
            {
                schema.Remove("$defs");
                foreach ((string part, JsonNode? form) in shared)
                {
                    // An answer that another holds is described as itself.
                    if (SchemaCommand.Names.Contains(part, StringComparer.Ordinal))
                    {
                        Named(part);
                    }
                    else
                    {
                        Share(part, form!.DeepClone(), name);
                    }
                }
            }

            Lead(schema, name);
            _schemas[name] = schema;
        }

        return Root + name;
    }

    /// <summary>Adds a schema of this document alone and gives the reference to it.</summary>
    public JsonObject Add(string name, JsonObject schema)
    {
        _schemas.Add(name, schema);
        return new JsonObject { ["$ref"] = Root + name };
    }

    /// <summary>Every schema, ascending by name.</summary>
    public JsonObject All() => new(_schemas.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value)));

    private void Share(string part, JsonNode form, string of)
    {
        Lead(form, of);
        if (_schemas.TryGetValue(part, out JsonNode? there) && !JsonNode.DeepEquals(there, form))
        {
            throw new InvalidOperationException($"{part} of {of} is another than that of the answers before it.");
        }

        _schemas[part] = form;
    }

    /// <summary>References within a schema lead to where they stand in the document.</summary>
    private static void Lead(JsonNode node, string of)
    {
        if (node is JsonObject o)
        {
            if ((string?)(o["$ref"] as JsonValue) is { } to && to.StartsWith('#') && !to.StartsWith(Root, StringComparison.Ordinal))
            {
                o["$ref"] = to.StartsWith("#/$defs/", StringComparison.Ordinal) ? Root + to["#/$defs/".Length..] : Root + of + to[1..];
            }

            foreach ((_, JsonNode? below) in o)
            {
                if (below is not null)
                {
                    Lead(below, of);
                }
            }
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? below in list)
            {
                if (below is not null)
                {
                    Lead(below, of);
                }
            }
        }
    }
}

using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>A named field of a group, enough to describe it.</summary>
public interface IField
{
    string Name { get; }

    /// <summary>What it means, in one line without a closing full stop.</summary>
    string Meaning { get; }

    /// <summary>True when it must be there whenever its group is.</summary>
    bool IsRequired { get; }

    /// <summary>True when it is allowed but says nothing of the person.</summary>
    bool IsIgnored { get; }

    IShape Shape { get; }
}

/// <summary>A named field of the group <typeparamref name="T"/>.</summary>
public sealed class Field<T> : IField
{
    private readonly Func<T, Node, string, ProfileReading, T> _read;
    private readonly Func<T, Node?> _write;

    private Field(string name, string meaning, IShape shape, Func<T, Node, string, ProfileReading, T> read, Func<T, Node?> write)
    {
        Name = name;
        Meaning = meaning;
        Shape = shape;
        _read = read;
        _write = write;
    }

    public string Name { get; }

    public string Meaning { get; }

    public bool IsRequired { get; internal set; }

    public bool IsIgnored { get; internal set; }

    public IShape Shape { get; }

    public static Field<T> Of<TValue>(string name, string meaning, Shape<TValue> shape, Func<T, Node?> write, Func<T, TValue, T> set) => new(
        name,
        meaning,
        shape,
        (owner, node, path, reading) => shape.TryRead(node, path, reading, out TValue value) ? set(owner, value) : owner,
        write);

    /// <summary>The owner with the field set; unchanged, with a problem added, where the node cannot be used.</summary>
    public T Read(T owner, Node node, string path, ProfileReading reading) => _read(owner, node, path, reading);

    /// <summary>Null where nothing is said.</summary>
    public Node? Write(T owner) => _write(owner);

    public JsonObject Schema(KnownNames known)
    {
        JsonObject schema = Shape.Schema(known);
        schema.Insert(0, "description", Meaning + ".");
        if (!IsRequired)
        {
            AllowNull(schema);
        }

        return schema;
    }

    /// <summary>A key with nothing after it means "not said", so null passes wherever a field may be left out.</summary>
    private static void AllowNull(JsonObject schema)
    {
        JsonArray types = schema["type"] is JsonArray several ? several.DeepClone().AsArray() : [schema["type"]!.DeepClone()];
        types.Add((JsonNode)"null");
        schema["type"] = types;
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
    }
}

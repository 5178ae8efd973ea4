using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>The keys of a group, as they are declared.</summary>
public sealed class KeySet
{
    private readonly List<DeclaredKey> _all = [];

    internal IReadOnlyList<DeclaredKey> All => _all;

    /// <summary>A key that must be there.</summary>
    /// <param name="name">The key.</param>
    /// <param name="meaning">What it means, in one line without a closing full stop.</param>
    /// <param name="shape">What it holds.</param>
    /// <param name="label">What messages call its value; null for the key itself.</param>
    public Key<T> Required<T>(string name, string meaning, FileShape<T> shape, string? label = null) => Add(name, meaning, shape, label, isRequired: true, default!);

    /// <summary>A key that may be absent; null where it is.</summary>
    public Key<T?> Optional<T>(string name, string meaning, FileShape<T> shape)
        where T : class? => Optional(name, meaning, shape.As(value => (T?)value), null);

    /// <summary>A key with a number, flag or other value that may be absent; null where it is.</summary>
    public Key<T?> OptionalValue<T>(string name, string meaning, FileShape<T> shape)
        where T : struct => Optional(name, meaning, shape.As(value => (T?)value), null);

    /// <summary>A key that may be absent.</summary>
    /// <param name="name">The key.</param>
    /// <param name="meaning">What it means, in one line without a closing full stop.</param>
    /// <param name="shape">What it holds.</param>
    /// <param name="absent">What counts where the key is absent.</param>
    public Key<T> Optional<T>(string name, string meaning, FileShape<T> shape, T absent) => Add(name, meaning, shape, null, isRequired: false, absent);

    private Key<T> Add<T>(string name, string meaning, FileShape<T> shape, string? label, bool isRequired, T absent)
    {
        _all.Add(new DeclaredKey(name, meaning, isRequired, shape, (node) => shape.Read(node, label ?? name)));
        return new Key<T>(_all.Count - 1, name, absent);
    }
}

/// <summary>A key of a group.</summary>
/// <param name="Name">The key.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsRequired">True when it must be there.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Read">Its value.</param>
internal sealed record DeclaredKey(string Name, string Meaning, bool IsRequired, FileShape Shape, Func<FileNode, object?> Read);

/// <summary>A declared key, by which its value is had from a group that was read.</summary>
public sealed class Key<T>
{
    private readonly int _index;
    private readonly T _absent;

    internal Key(int index, string name, T absent) => (_index, Name, _absent) = (index, name, absent);

    internal string Name { get; }

    /// <summary>The value in a group; what the declaration says where the key is absent.</summary>
    public T In(Found group) => IsIn(group) ? (T)group.Values[_index]!.Value! : _absent;

    /// <summary>True where the group has the key.</summary>
    public bool IsIn(Found group) => group.Values[_index] is not null;
}

/// <summary>A group whose keys have been read.</summary>
public sealed class Found
{
    internal Found(FileNode node, FoundValue?[] values) => (Node, Values) = (node, values);

    /// <summary>Where the group stands.</summary>
    public FileNode Node { get; }

    internal FoundValue?[] Values { get; }

    /// <summary>An error about the group as a whole.</summary>
    public InputException Error(string problem) => Node.Error(problem);

    /// <summary>An error about the value of a key that is there.</summary>
    public InputException Error<T>(Key<T> key, string problem) =>
        Node.Value is MappingNode group && group.Find(key.Name) is { } entry ? Node.Part(entry.Value).Error(problem) : Node.Error(problem);
}

/// <summary>The value of a key that is there.</summary>
internal sealed record FoundValue(object? Value);

/// <summary>A group of known keys; no other key is allowed.</summary>
internal sealed class KeysShape<T>(KeySet keys, Func<Found, T> make) : FileShape<T>
{
    private string Names => string.Join(", ", keys.All.Select(k => k.Name));

    public override T Read(FileNode node, string name)
    {
        if (node.Value is not MappingNode group)
        {
            throw node.Wrong(name, "the keys " + Names);
        }

        var values = new FoundValue?[keys.All.Count];
        foreach (Entry entry in group.Entries)
        {
            int index = IndexOf(entry.Key);
            if (index < 0)
            {
                throw node.Part(new ScalarNode(entry.At, ScalarKind.Text, entry.Key))
                    .Error($"{name} has no key {Quoted.Of(entry.Key)}{NearestWord.Suggestion(entry.Key, keys.All.Select(k => k.Name))}; allowed are {Names}.");
            }

            values[index] = new FoundValue(keys.All[index].Read(node.Part(entry.Value)));
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is null && keys.All[i].IsRequired)
            {
                throw node.Error($"{name} lacks the key '{keys.All[i].Name}'.");
            }
        }

        return make(new Found(node, values));
    }

    public override JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (DeclaredKey key in keys.All)
        {
            JsonObject schema = key.Shape.Schema();
            schema.Insert(0, "description", key.Meaning + ".");
            properties[key.Name] = schema;
        }

        var group = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (keys.All.Any(k => k.IsRequired))
        {
            group["required"] = new JsonArray([.. keys.All.Where(k => k.IsRequired).Select(k => (JsonNode)k.Name)]);
        }

        return group;
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < keys.All.Count; i++)
        {
            if (keys.All[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A key that a file chose, where it stands, and what it holds.</summary>
public sealed record OwnKey<T>(string Name, FileNode Node, T Value);

/// <summary>A group of keys that the file chooses itself, all with values of one shape.</summary>
internal sealed class OwnKeysShape<T>(string pattern, string allowed, FileShape<T> value) : FileShape<IReadOnlyList<OwnKey<T>>>
{
    private readonly Lazy<Regex> _key = new(() => new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));

    public override IReadOnlyList<OwnKey<T>> Read(FileNode node, string name) => node.Value is MappingNode { Entries.Count: > 0 } group
        ? [.. group.Entries.Select(entry => Own(node, entry, name))]
        : throw node.Wrong(name, "at least one key with its value");

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = pattern },
        ["additionalProperties"] = value.Schema(),
    };

    private OwnKey<T> Own(FileNode node, Entry entry, string name)
    {
        FileNode key = node.Part(new ScalarNode(entry.At, ScalarKind.Text, entry.Key));
        return _key.Value.IsMatch(entry.Key)
            ? new OwnKey<T>(entry.Key, key, value.Read(node.Part(entry.Value), name + " " + entry.Key))
            : throw key.Error($"{Quoted.Of(entry.Key)} is no key of {name}; expected {allowed}.");
    }
}

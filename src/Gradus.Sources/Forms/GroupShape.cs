using System.Text.Json.Nodes;

namespace Gradus.Sources.Forms;

/// <summary>Checks what single fields cannot see; adds a problem where it does not hold.</summary>
public delegate void GroupRule<T>(T value, MappingNode node, string path, ProfileReading reading);

/// <summary>A group of named fields.</summary>
/// <param name="blank">The group with nothing said.</param>
public sealed class GroupShape<T>(T blank) : Shape<T>
{
    private const int ThousandsDigits = 3;

    private readonly List<Field<T>> _fields = [];
    private readonly List<GroupRule<T>> _rules = [];
    private readonly List<Action<JsonObject>> _schemaRules = [];
    private Func<string, Node>? _fromAnswer;
    private OtherFields<T>? _others;
    private readonly List<(IReadOnlyList<string> Words, string Where)> _elsewhere = [];

    public override string Allowed => "a group of the keys " + string.Join(", ", Keys);

    public override IReadOnlyList<IField> Fields => _fields;

    private IEnumerable<string> Keys => _fields.Where(f => !f.IsIgnored).Select(f => f.Name);

    /// <summary>Adds a field whose value is a record, text or list.</summary>
    public GroupShape<T> With<TValue>(string name, string meaning, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : class
    {
        _fields.Add(Field<T>.Of(name, meaning, shape, owner => get(owner) is { } value ? shape.Write(value) : null, set));
        return this;
    }

    /// <summary>Adds a field whose value is a number, flag, choice or other struct.</summary>
    public GroupShape<T> WithValue<TValue>(string name, string meaning, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : struct
    {
        _fields.Add(Field<T>.Of(name, meaning, shape, owner => get(owner) is { } value ? shape.Write(value) : null, set));
        return this;
    }

    /// <summary>Says that the field added last must be there whenever the group is.</summary>
    public GroupShape<T> Required()
    {
        _fields[^1].IsRequired = true;
        return this;
    }

    /// <summary>Adds a key that is checked and then left out, such as an editor's own.</summary>
    public GroupShape<T> Ignored<TValue>(string name, string meaning, Shape<TValue> shape)
    {
        _fields.Add(Field<T>.Of(name, meaning, shape, _ => null, (owner, _) => owner));
        _fields[^1].IsIgnored = true;
        return this;
    }

    /// <summary>Also takes keys that are not known while the program is written, where they have a form of their own.</summary>
    /// <param name="pattern">Their form, a regular expression both .NET and ECMA-262 read alike.</param>
    /// <param name="fits">Whether a key has it.</param>
    /// <param name="shape">What each holds.</param>
    /// <param name="get">Those of an owner with their values.</param>
    /// <param name="set">The owner with one more.</param>
    public GroupShape<T> WithOthers<TValue>(string pattern, Predicate<string> fits, Shape<TValue> shape, Func<T, IEnumerable<(string Key, TValue Value)>> get, Func<T, string, TValue, T> set)
    {
        _others = new OtherFields<T>(
            pattern,
            fits,
            (owner, key, node, path, reading) => shape.TryRead(node, path, reading, out TValue value) ? set(owner, key, value) : owner,
            owner => get(owner).Select(o => new Entry(o.Key, Position.Start, shape.Write(o.Value))),
            shape.Schema);
        return this;
    }

    /// <summary>Says where to go with something that is no key and that no answer uses.</summary>
    /// <param name="words">What people would call the key; letter case, hyphens and underscores do not matter.</param>
    /// <param name="where">A sentence.</param>
    public GroupShape<T> Elsewhere(IReadOnlyList<string> words, string where)
    {
        _elsewhere.Add((words, where));
        return this;
    }

    public GroupShape<T> Rule(GroupRule<T> rule, Action<JsonObject>? schema = null)
    {
        _rules.Add(rule);
        if (schema is not null)
        {
            _schemaRules.Add(schema);
        }

        return this;
    }

    public GroupShape<T> Answer(Func<string, Node> fromAnswer)
    {
        _fromAnswer = fromAnswer;
        return this;
    }

    public override bool TryRead(Node node, string path, ProfileReading reading, out T value)
    {
        value = blank;
        if (node is not MappingNode mapping)
        {
            return Refuse(node, path.Length == 0 ? "the profile" : path, reading, out value);
        }

        int before = reading.Problems.Count;
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            int parts = mapping.Entries.Skip(i + 1).TakeWhile(IsAlone).Count();
            if (parts > 0 && Cut(mapping.Entries[i], [.. mapping.Entries.Skip(i + 1).Take(parts).Select(e => e.Key)], path) is { } cut)
            {
                reading.Problems.Add(mapping.Entries[i].At, cut);
                i += parts;
            }
            else
            {
                value = ReadEntry(mapping.Entries[i], path, value, reading);
            }
        }

        RequireFields(mapping, path, reading);
        foreach (GroupRule<T> rule in _rules)
        {
            rule(value, mapping, path, reading);
        }

        return reading.Problems.Count == before;
    }

    public override Node Write(T value) => new MappingNode(
        Position.Start,
        [
            .. _fields.Select(f => (f.Name, Node: f.Write(value))).Where(f => !IsUnsaid(f.Node)).Select(f => new Entry(f.Name, Position.Start, f.Node!)),
            .. _others?.Write(value) ?? [],
        ]);

    public override JsonObject Schema(KnownNames known)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (Field<T> field in _fields)
        {
            properties[field.Name] = field.Schema(known);
            if (field.IsRequired)
            {
                required.Add((JsonNode)field.Name);
            }
        }

        JsonObject schema = new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (_others is not null)
        {
            schema["patternProperties"] = new JsonObject { [_others.Pattern] = _others.Schema(known) };
        }

        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        _schemaRules.ForEach(rule => rule(schema));
        return schema;
    }

    public override Node FromAnswer(string answer) => _fromAnswer?.Invoke(answer) ?? ScalarNode.OfText(answer);

    private Field<T>? FieldOf(string key) => _fields.Find(f => f.Name == key) ?? _fields.Find(f => !f.IsIgnored && Bare(f.Name) == Bare(key));

    /// <summary>True for digits without a value: what a comma inside { } cut off a number.</summary>
    private static bool IsAlone(Entry entry) => entry.Key.Length > 0 && entry.Key.All(char.IsAsciiDigit) && IsNull(entry.Value);

    /// <summary>What to write in place of a number that commas cut into several; null where the key before them holds no number. Three digits behind each comma are thousands.</summary>
    private string? Cut(Entry entry, string[] parts, string path)
    {
        if (entry.Value is not ScalarNode { Text: var first } || FieldOf(entry.Key) is not { } field || !first.TrimStart('$').All(char.IsAsciiDigit) || first.Length == 0)
        {
            return null;
        }

        string name = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
        string whole = Array.TrueForAll(parts, p => p.Length == ThousandsDigits) ? first + string.Concat(parts) : parts is [var behind] ? $"{first}.{behind}" : "the number without commas";
        return $"{name}: inside {{ }} a comma ends a value, so {Quoted.Of($"{first},{string.Join(',', parts)}")} is no number here; write {whole}, or put it in quotes. What is asked: {char.ToLowerInvariant(field.Meaning[0])}{field.Meaning[1..]}.";
    }

    private T ReadEntry(Entry entry, string path, T value, ProfileReading reading)
    {
        Field<T>? field = FieldOf(entry.Key);
        if (field is null && _others is not null && _others.Fits(entry.Key))
        {
            return IsNull(entry.Value) ? value : _others.Read(value, entry.Key, entry.Value, $"{path}.{entry.Key}", reading);
        }

        if (field is null && IsAlone(entry))
        {
            reading.Problems.Add(entry.At, $"{Quoted.Of(entry.Key)} stands alone: inside {{ }} a comma ends a value, so write a number without commas, or put it in quotes.");
            return value;
        }

        if (field is null)
        {
            string where = path.Length == 0 ? "a profile" : path;
            if (_elsewhere.Find(e => e.Words.Any(w => Bare(w) == Bare(entry.Key))).Where is { } sentence)
            {
                reading.Problems.Add(entry.At, $"{Quoted.Of(entry.Key)} is not a key of {where}: {sentence}");
                return value;
            }

            reading.Problems.Add(
                entry.At,
                $"{Quoted.Of(entry.Key)} is not a key of {where}{NearestWord.Suggestion(entry.Key, Keys)}; allowed: {string.Join(", ", Keys)}.");
            return value;
        }

        if (IsNull(entry.Value))
        {
            return value;
        }

        int before = reading.Problems.Count;
        T read = field.Read(value, entry.Value, reading.NameOf(path, field.Name), reading);
        if (field.Shape.Fields.Count == 0)
        {
            reading.Problems.Explain(before, field.Meaning);
        }

        return read;
    }

    /// <summary>A key without capitals, hyphens and underscores.</summary>
    private static string Bare(string key) => key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private void RequireFields(MappingNode mapping, string path, ProfileReading reading)
    {
        foreach (Field<T> field in _fields.Where(f => f.IsRequired))
        {
            if (mapping.Find(field.Name) is not { } entry || IsNull(entry.Value))
            {
                reading.Problems.Add(mapping.At, reading.ShownBeside is null ? $"{path} needs the key {field.Name}: {field.Shape.Allowed}." : $"{path} needs the {field.Name} too: {field.Shape.Allowed}.");
            }
        }
    }

    private static bool IsNull(Node node) => node is ScalarNode { Kind: ScalarKind.Null };

    private static bool IsUnsaid(Node? node) => node is null or SequenceNode { Items.Count: 0 } or MappingNode { Entries.Count: 0 };
}

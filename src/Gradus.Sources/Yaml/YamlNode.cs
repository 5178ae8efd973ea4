namespace Gradus.Sources.Yaml;

/// <summary>A value of a YAML file, with the place it stands at; lines and columns start at 1.</summary>
public abstract record YamlNode(string File, long Line, long Column)
{
    /// <summary>An error that names file, line and column of this value.</summary>
    public InputException Error(string problem) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}, line {Line}, column {Column}: {problem}"));

    /// <summary>What the value is, for a message.</summary>
    public abstract string Describe();
}

/// <summary>Text, number, flag or null. <see cref="IsPlain"/> is true when it stands without quotes.</summary>
public sealed record YamlScalar(string File, long Line, long Column, string Value, bool IsPlain) : YamlNode(File, Line, Column)
{
    /// <summary>True for <c>null</c>, <c>~</c> or nothing, without quotes.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Describe() => IsNull ? "nothing" : $"'{Shorten(Value)}'";

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";
}

/// <summary>A list.</summary>
public sealed record YamlSequence(string File, long Line, long Column, IReadOnlyList<YamlNode> Items) : YamlNode(File, Line, Column)
{
    public override string Describe() => "a list";
}

/// <summary>Keys with values, in file order; no key stands twice.</summary>
public sealed record YamlMapping(string File, long Line, long Column, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries)
    : YamlNode(File, Line, Column)
{
    public override string Describe() => "a group of keys";

    /// <summary>The value of a key; null where the key is absent.</summary>
    public YamlNode? Find(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The text of a key that a shape has checked; null where the key is absent or holds nothing.</summary>
    public string? Text(string key) => Find(key) is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>The texts of a list that a shape has checked; empty where the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Find(key) is YamlSequence list ? [.. list.Items.Select(item => ((YamlScalar)item).Value)] : [];

    /// <summary>The groups of a list that a shape has checked; empty where the key is absent.</summary>
    public IEnumerable<YamlMapping> Groups(string key) => Find(key) is YamlSequence list ? list.Items.Cast<YamlMapping>() : [];

    /// <summary>The whole number of a key that a shape has checked; null where the key is absent or holds nothing.</summary>
    public int? Whole(string key) => Text(key) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}

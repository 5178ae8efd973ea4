namespace Gradus.Sources.Forms;

/// <summary>A place in a text, both counted from 1.</summary>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public static Position Start { get; } = new(1, 1);

    /// <summary>The place in a file of which the text is a part that starts at a line.</summary>
    public Position Below(int firstLine) => new(Line + firstLine - 1, Column);

    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));
}

/// <summary>What a scalar is before anybody asks for it, by the core schema of YAML 1.2.</summary>
public enum ScalarKind
{
    Text,
    Number,
    Flag,
    Null,
}

/// <summary>A value as it stands in the text, YAML or JSON alike.</summary>
public abstract record Node(Position At);

/// <summary>One value. <paramref name="Text"/> has its quotes and escapes undone.</summary>
public sealed record ScalarNode(Position At, ScalarKind Kind, string Text) : Node(At)
{
    /// <summary>True when it stands without quotes.</summary>
    public bool IsPlain { get; init; }

    public static ScalarNode OfText(string text) => new(Position.Start, ScalarKind.Text, text);

    public static ScalarNode OfNumber(decimal number) =>
        new(Position.Start, ScalarKind.Number, number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture));

    public static ScalarNode OfFlag(bool flag) => new(Position.Start, ScalarKind.Flag, flag ? "true" : "false");
}

/// <summary>Several values in order.</summary>
public sealed record SequenceNode(Position At, IReadOnlyList<Node> Items) : Node(At);

/// <summary>Keys with values; no key occurs twice.</summary>
public sealed record MappingNode(Position At, IReadOnlyList<Entry> Entries) : Node(At)
{
    public static MappingNode Empty { get; } = new(Position.Start, []);

    public Entry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);
}

/// <summary>A key, where it stands, and its value.</summary>
public sealed record Entry(string Key, Position At, Node Value);

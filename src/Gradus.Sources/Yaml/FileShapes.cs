using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>The shapes from which the shape of a file is put together.</summary>
public static class FileShapes
{
    /// <summary>A text on one line; a bare <c>30</c>, <c>true</c> or <c>null</c> must be written in quotes to be one.</summary>
    /// <param name="longest">Most characters.</param>
    /// <param name="pattern">Expression for the whole text; null for any.</param>
    /// <param name="allowed">The pattern in words, for the message.</param>
    public static FileShape<string> Text(int longest, string? pattern = null, string? allowed = null) => new LineShape(longest, pattern, allowed);

    /// <summary>One of a few words.</summary>
    public static FileShape<string> Choice(params string[] words) => new OneWordShape(words);

    /// <summary>One of the words of a vocabulary.</summary>
    public static FileShape<T> Choice<T>(Vocabulary<T> words)
        where T : struct, Enum => Choice([.. words.Keys]).As(word => words.TryFind(word, out T value) ? value : throw new ArgumentException($"'{word}' is none of its words.", nameof(words)));

    /// <summary>Some of the words of a vocabulary, none twice, in the order of the file.</summary>
    public static FileShape<IReadOnlyList<T>> Choices<T>(Vocabulary<T> words)
        where T : struct, Enum => List(Choice(words), 1, words.Count).Distinct();

    /// <summary>A number between two bounds, both allowed, without quotes.</summary>
    public static FileShape<decimal> Number(decimal least, decimal most) => new BareNumberShape(least, most, isWhole: false);

    /// <summary>A whole number between two bounds, both allowed, without quotes.</summary>
    public static FileShape<int> Whole(int least, int most) => new BareNumberShape(least, most, isWhole: true).As(number => (int)number);

    /// <summary>A number of bytes from 1, without quotes.</summary>
    public static FileShape<long> Bytes(long most) => new BareNumberShape(1, most, isWhole: true).As(number => (long)number);

    /// <summary>true or false, without quotes.</summary>
    public static FileShape<bool> Flag() => new BareFlagShape(null);

    /// <summary>One of the two and not the other, without quotes.</summary>
    public static FileShape<bool> Only(bool flag) => new BareFlagShape(flag);

    /// <summary>Several values in order.</summary>
    /// <param name="item">What each is.</param>
    /// <param name="least">Fewest.</param>
    /// <param name="most">Most.</param>
    public static SeveralShape<T> List<T>(FileShape<T> item, int least = 1, int most = 10_000) => new(item, least, most);

    /// <summary>A group of known keys; no other key is allowed.</summary>
    /// <param name="declare">Declares the keys, and gives what makes the value of what they hold.</param>
    public static FileShape<T> Group<T>(Func<KeySet, Func<Found, T>> declare)
    {
        var keys = new KeySet();
        return new KeysShape<T>(keys, declare(keys));
    }

    /// <summary>A group of keys that the file chooses itself, at least one, all with values of one shape.</summary>
    /// <param name="pattern">Expression for a whole key.</param>
    /// <param name="allowed">The pattern in words.</param>
    /// <param name="value">What each value is.</param>
    public static FileShape<IReadOnlyList<OwnKey<T>>> Map<T>(string pattern, string allowed, FileShape<T> value) => new OwnKeysShape<T>(pattern, allowed, value);

    /// <summary>One of two shapes, told apart by a look at the value.</summary>
    /// <param name="isFirst">True where the value is meant to be the first.</param>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    public static FileShape<T> Either<T>(Predicate<Node> isFirst, FileShape<T> first, FileShape<T> second) => new EitherShape<T>(isFirst, first, second);

    /// <summary>The same value with its place, for what only a whole file can tell.</summary>
    /// <remarks>No member of the shape: a type that names itself with a larger argument has no end, and cannot be compiled ahead of time.</remarks>
    public static FileShape<Placed<T>> Placed<T>(this FileShape<T> value) => value.As((read, node, _) => new Placed<T>(read, node));

    /// <summary>A value, or nothing written out as null.</summary>
    public static FileShape<T?> OrNull<T>(this FileShape<T> value)
        where T : class => new NullShape<T?>(value, value.Read, null);

    /// <summary>A number, flag or other value, or nothing written out as null.</summary>
    public static FileShape<T?> OrNothing<T>(this FileShape<T> value)
        where T : struct => new NullShape<T?>(value, (node, name) => value.Read(node, name), null);

    private sealed class OneWordShape(string[] words) : FileShape<string>
    {
        public override string Read(FileNode node, string name) =>
            node.Value is ScalarNode { Kind: not ScalarKind.Null } scalar && words.Contains(scalar.Text, StringComparer.Ordinal)
                ? scalar.Text
                : throw node.Wrong(name, "one of " + string.Join(", ", words));

        public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };
    }

    private sealed class BareFlagShape(bool? only) : FileShape<bool>
    {
        public override bool Read(FileNode node, string name) =>
            node.Value is ScalarNode { IsPlain: true, Text: "true" or "false" } scalar && (only is null || only == (scalar.Text == "true"))
                ? scalar.Text == "true"
                : throw node.Wrong(name, "true or false");

        public override JsonObject Schema() => only is { } flag ? new() { ["const"] = flag } : new() { ["type"] = "boolean" };
    }

    private sealed class EitherShape<T>(Predicate<Node> isFirst, FileShape<T> first, FileShape<T> second) : FileShape<T>
    {
        public override T Read(FileNode node, string name) => (isFirst(node.Value) ? first : second).Read(node, name);

        public override JsonObject Schema() => new() { ["oneOf"] = new JsonArray(first.Schema(), second.Schema()) };
    }

    private sealed class NullShape<T>(FileShape value, Func<FileNode, string, T> read, T nothing) : FileShape<T>
    {
        public override T Read(FileNode node, string name) => node.Value is ScalarNode { Kind: ScalarKind.Null } ? nothing : read(node, name);

        public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(value.Schema(), new JsonObject { ["type"] = "null" }) };
    }
}

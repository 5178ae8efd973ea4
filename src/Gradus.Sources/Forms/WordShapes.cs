using System.Text.Json.Nodes;
using Gradus.People;

namespace Gradus.Sources.Forms;

/// <summary>One word of a closed vocabulary.</summary>
public sealed class ChoiceShape<T>(Vocabulary<T> words) : Shape<T>
    where T : struct, Enum
{
    public override string Allowed => "one of " + string.Join(", ", words.Keys);

    public override IReadOnlyList<(string Key, string Meaning)> Choices => [.. words.Select(w => (w.Key, w.Meaning))];

    public override bool TryRead(Node node, string path, ProfileReading reading, out T value)
    {
        value = default;
        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar)
        {
            return Refuse(node, path, reading, out value);
        }

        return words.TryRead(scalar.Text, out value) || RefuseWith(
            node, $"{path} is {Quoted.Of(scalar.Text)}{NearestWord.Suggestion(scalar.Text, words.Keys)}; allowed: {Allowed}.", reading, out value);
    }

    public override Node Write(T value) => ScalarNode.OfText(words.KeyOf(value));

    public override JsonObject Schema(KnownNames known) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Keys.Select(k => (JsonNode)k)]) };

    public override Node FromAnswer(string answer) =>
        ScalarNode.OfText(words.TryRead(answer, out T value) ? words.KeyOf(value) : answer.Trim().ToLowerInvariant().Replace(' ', '-'));
}

/// <summary>A word that the dataset decides on, where the dataset is at hand; its form alone otherwise.</summary>
/// <param name="what">What it is, in words: "a two-letter state code such as GA".</param>
/// <param name="pattern">Its form, a regular expression both .NET and ECMA-262 read alike.</param>
/// <param name="fits">Whether a text has that form.</param>
/// <param name="known">The words the dataset knows.</param>
public sealed class KnownNameShape(string what, string pattern, Predicate<string> fits, Func<KnownNames, IReadOnlySet<string>?> known) : Shape<string>
{
    public override string Allowed => what;

    public override bool TryRead(Node node, string path, ProfileReading reading, out string value)
    {
        value = (node as ScalarNode)?.Text ?? "";
        if (node is not ScalarNode { Kind: ScalarKind.Text } || value.Length == 0)
        {
            return Refuse(node, path, reading, out value);
        }

        return Check(value, reading.Known) is not { } trouble || RefuseWith(node, $"{path} is {Quoted.Of(value)}{trouble}", reading, out value);
    }

    /// <summary>What is wrong with the word, to be read after "x is 'word'"; null where it will do.</summary>
    public string? Check(string word, KnownNames names)
    {
        IReadOnlySet<string>? all = known(names);
        if (all is null)
        {
            return fits(word) ? null : $"; allowed: {what}.";
        }

        return all.Contains(word)
            ? null
            : $"{NearestWord.Suggestion(word, all)}; allowed: {what}: {string.Join(", ", all.Order(StringComparer.Ordinal))}.";
    }

    public override Node Write(string value) => ScalarNode.OfText(value);

    public override JsonObject Schema(KnownNames names) => known(names) is { } all
        ? new() { ["type"] = "string", ["enum"] = new JsonArray([.. all.Order(StringComparer.Ordinal).Select(k => (JsonNode)k)]) }
        : new() { ["type"] = "string", ["pattern"] = pattern };

    public override Node FromAnswer(string answer)
    {
        string trimmed = answer.Trim();
        return ScalarNode.OfText(trimmed.Length == 2 ? trimmed.ToUpperInvariant() : trimmed.ToLowerInvariant());
    }
}

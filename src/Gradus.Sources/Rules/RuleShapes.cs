using Gradus.People;
using Gradus.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Rules;

/// <summary>The form of the files under <c>data/rules</c>.</summary>
public static class RuleShapes
{
    /// <summary>Larger than any amount, count or percentage a rule may hold.</summary>
    private const double Most = 100_000_000;

    internal const string DatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    internal static readonly string[] Areas = [.. RuleVocabulary.Areas.Keys];
    internal static readonly string[] Authorities = [.. RuleVocabulary.Authorities.Keys];
    internal static readonly string[] Statuses = [.. Vocabularies.FilingStatuses.Keys];

    private static readonly TextShape Date = new(10, DatePattern, "a date such as \"2026-07-01\", in quotes or bare");
    private static readonly TextShape Sentence = new(1000);

    private static readonly ListShape Bands = new(
        new RecordShape(
            new YamlMember("upTo", new OptionalShape(new NumberShape(0, Most))),
            new YamlMember("value", new NumberShape(0, Most))),
        1,
        40);

    /// <summary>Exactly one of the keys from <c>number</c> to <c>scalesByFiling</c> is given; the reader checks that.</summary>
    private static readonly RecordShape Value = new(
        new YamlMember("from", Date),
        new YamlMember("to", Date, Required: false),
        new YamlMember("number", new NumberShape(0, Most), Required: false),
        new YamlMember("flag", new FlagShape(), Required: false),
        new YamlMember("day", Date, Required: false),
        new YamlMember("scale", Bands, Required: false),
        new YamlMember("byFiling", ByFiling(new OptionalShape(new NumberShape(0, Most))), Required: false),
        new YamlMember("scalesByFiling", ByFiling(Bands), Required: false),
        new YamlMember("reference", Sentence),
        new YamlMember("source", new TextShape(500, "^https://[^ <>\"]+$", "a web address that starts with https://")),
        new YamlMember("saidBy", new ChoiceShape(Authorities)),
        new YamlMember("confirmed", new FlagShape()),
        new YamlMember("read", Sentence));

    public static RecordShape File { get; } = new(
        new YamlMember("asOf", Date),
        new YamlMember("area", new ChoiceShape(Areas)),
        new YamlMember("rules", new ListShape(
            new RecordShape(
                new YamlMember("id", new TextShape(80, "^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case words joined by hyphens")),
                new YamlMember("title", new TextShape(200)),
                new YamlMember("unit", new TextShape(60)),
                new YamlMember("boundary", new ChoiceShape("lower", "higher"), Required: false),
                new YamlMember("note", Sentence, Required: false),
                new YamlMember("values", new ListShape(Value, 1, 60))),
            1,
            200)));

    /// <summary>The value of a key whose word a shape has checked.</summary>
    internal static T WordOf<T>(YamlMapping node, string key, Vocabulary<T> words)
        where T : struct, Enum =>
        words.TryFind(node.Text(key)!, out T value) ? value : throw node.Error($"{key} is none of {string.Join(", ", words.Keys)}.");

    private static RecordShape ByFiling(YamlShape value) => new([.. Statuses.Select(s => new YamlMember(s, value))]);
}

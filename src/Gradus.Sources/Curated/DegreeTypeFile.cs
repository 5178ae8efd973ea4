using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>A degree type with what joins its programs to offerings.</summary>
/// <param name="Type">Key, name and description.</param>
/// <param name="Focus">What it counts as where no words name a focus.</param>
/// <param name="Cips">Codes such degrees are usually filed under, most usual first.</param>
public sealed record DegreeTypeEntry(DegreeType Type, IReadOnlyList<Focus> Focus, IReadOnlyList<CipCode> Cips);

/// <summary>The content of <c>data/degree-types.yaml</c>: the types in order, and the rules that tell them apart.</summary>
public sealed record DegreeTypeFile(
    IReadOnlyList<DegreeTypeEntry> Types,
    IReadOnlyList<DegreeTypeRule> Rules,
    IReadOnlyList<FocusRule> Focus)
{
    private static readonly ListShape Phrases = new(
        new TextShape(80, "^[a-z0-9]+( [a-z0-9]+)*$", "a phrase in lower-case words"), 1, 100, Distinct: true);

    /// <summary>What the file may hold.</summary>
    public static RecordShape Shape { get; } = new(
        new YamlMember("types", new ListShape(new RecordShape(
            new YamlMember("id", CuratedShapes.Key),
            new YamlMember("name", new TextShape(100)),
            new YamlMember("description", new TextShape(500)),
            new YamlMember("focus", CuratedShapes.FocusList),
            new YamlMember("cips", new ListShape(CuratedShapes.Cip6, 0, 100, Distinct: true))))),
        new YamlMember("rules", new ListShape(new RecordShape(
            new YamlMember("type", CuratedShapes.Key),
            new YamlMember("title", Phrases, Required: false),
            new YamlMember("then", Phrases, Required: false),
            new YamlMember("concentration", Phrases, Required: false),
            new YamlMember("without", Phrases, Required: false),
            new YamlMember("degree", new ListShape(new ChoiceShape([.. ProgramWords.Degrees]), 1, 20, Distinct: true), Required: false),
            new YamlMember("cip", new ListShape(CuratedShapes.Cip, 1, 100, Distinct: true), Required: false),
            new YamlMember("reason", new TextShape(200))))),
        new YamlMember("focus", new ListShape(new RecordShape(
            new YamlMember("key", new ChoiceShape([.. ProgramWords.Focuses.Keys])),
            new YamlMember("phrases", Phrases)))));

    /// <exception cref="InputException">The file is absent or malformed, names a type twice, or a rule names an unknown type.</exception>
    public static DegreeTypeFile Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    /// <summary>The content of a file already read.</summary>
    public static DegreeTypeFile Parse(YamlNode root)
    {
        Shape.Check(root, "degree types");
        var file = (YamlMapping)root;
        var types = new List<DegreeTypeEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlMapping type in file.Groups("types"))
        {
            if (!known.Add(type.Text("id")!))
            {
                throw type.Find("id")!.Error($"the degree type '{type.Text("id")}' stands twice.");
            }

            types.Add(new(
                new DegreeType(type.Text("id")!, type.Text("name")!, type.Text("description")!),
                Words.InOrder(ProgramWords.Focuses, type.Texts("focus")),
                [.. type.Texts("cips").Select(CipCode.Parse)]));
        }

        DegreeTypeRule[] rules = [.. file.Groups("rules").Select(rule => RuleOf(rule, known))];
        DegreeTypeRule last = rules[^1];
        if (last.Title.Count + last.Concentration.Count + last.Without.Count + last.Degree.Count + last.Cip.Count > 0)
        {
            throw root.Error("the last rule must have no condition, so that one rule always holds.");
        }

        return new(types, rules, [.. file.Groups("focus")
            .Select(focus => new FocusRule(Words.Of(ProgramWords.Focuses, focus.Text("key")!), focus.Texts("phrases")))
            .OrderBy(focus => focus.Focus)]);
    }

    /// <summary>A classifier with these rules.</summary>
    public DegreeTypeClassifier Classifier() => new(
        Rules, Focus, Types.ToDictionary(t => t.Type.Id, t => t.Focus, StringComparer.Ordinal));

    private static DegreeTypeRule RuleOf(YamlMapping rule, HashSet<string> known)
    {
        if (!known.Contains(rule.Text("type")!))
        {
            throw rule.Find("type")!.Error($"the degree type '{rule.Text("type")}' is not defined above; defined are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }

        if (rule.Find("then") is { } then && rule.Find("title") is null)
        {
            throw then.Error("'then' needs 'title': it says what stands after the title's phrase.");
        }

        return new DegreeTypeRule(rule.Text("type")!, rule.Text("reason")!)
        {
            Title = rule.Texts("title"),
            Then = rule.Texts("then"),
            Concentration = rule.Texts("concentration"),
            Without = rule.Texts("without"),
            Degree = rule.Texts("degree"),
            Cip = [.. rule.Texts("cip").Select(CipCode.Parse)],
        };
    }
}

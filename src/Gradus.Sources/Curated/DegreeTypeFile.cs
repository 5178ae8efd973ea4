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
    private static readonly FileShape<IReadOnlyList<string>> Phrases =
        FileShapes.List(FileShapes.Text(80, "^[a-z0-9]+( [a-z0-9]+)*$", "a phrase in lower-case words"), 1, 100).Distinct();

    private static readonly FileShape<DegreeTypeEntry> TypeShape = FileShapes.Group<DegreeTypeEntry>(keys =>
    {
        Key<string> id = keys.Required("id", "Key, named by programs and fields", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "Name for readers", FileShapes.Text(100));
        Key<string> description = keys.Required("description", "What tells it apart", FileShapes.Text(500));
        Key<IReadOnlyList<Focus>> focus = keys.Required("focus", "What it counts as where no words name a focus", CuratedShapes.FocusInOrder);
        Key<IReadOnlyList<CipCode>> cips = keys.Required("cips", "Codes such degrees are usually filed under, most usual first", FileShapes.List(CuratedShapes.Cip6, 0, 100).Distinct());
        return found => new DegreeTypeEntry(new DegreeType(id.In(found), name.In(found), description.In(found)), focus.In(found), cips.In(found));
    });

    private static readonly FileShape<Placed<DegreeTypeRule>> RuleShape = FileShapes.Group<Placed<DegreeTypeRule>>(keys =>
    {
        Key<Placed<string>> type = keys.Required("type", "The degree type it gives", CuratedShapes.Key.Placed());
        Key<IReadOnlyList<string>> title = keys.Optional("title", "Phrases of which the title has one", Phrases, []);
        Key<IReadOnlyList<string>> then = keys.Optional("then", "Phrases of which one stands after the title's phrase", Phrases, []);
        Key<IReadOnlyList<string>> concentration = keys.Optional("concentration", "Phrases of which the concentration has one", Phrases, []);
        Key<IReadOnlyList<string>> without = keys.Optional("without", "Phrases that stand in neither", Phrases, []);
        Key<IReadOnlyList<string>> degree = keys.Optional("degree", "Degrees it is for", FileShapes.List(FileShapes.Choice([.. ProgramWords.Degrees]), 1, 20).Distinct(), []);
        Key<IReadOnlyList<CipCode>> cip = keys.Optional("cip", "Codes it is for, with all below them", FileShapes.List(CuratedShapes.Cip, 1, 100).Distinct(), []);
        Key<string> reason = keys.Required("reason", "Why", FileShapes.Text(200));
        return found => then.IsIn(found) && !title.IsIn(found)
            ? throw found.Error(then, "'then' needs 'title': it says what stands after the title's phrase.")
            : type.In(found).With(id => new DegreeTypeRule(id, reason.In(found))
            {
                Title = title.In(found),
                Then = then.In(found),
                Concentration = concentration.In(found),
                Without = without.In(found),
                Degree = degree.In(found),
                Cip = cip.In(found),
            });
    });

    private static readonly FileShape<FocusRule> FocusShape = FileShapes.Group<FocusRule>(keys =>
    {
        Key<Focus> key = keys.Required("key", "What the degree is about", FileShapes.Choice(ProgramWords.Focuses));
        Key<IReadOnlyList<string>> phrases = keys.Required("phrases", "Phrases that say so", Phrases);
        return found => new FocusRule(key.In(found), phrases.In(found));
    });

    /// <summary>What the file may hold.</summary>
    public static FileShape<DegreeTypeFile> Shape { get; } = FileShapes.Group<DegreeTypeFile>(keys =>
    {
        Key<IReadOnlyList<DegreeTypeEntry>> types = keys.Required(
            "types", "The degree types, in the order of the written guide", FileShapes.List(TypeShape).Once(t => t.Type.Id, t => $"the degree type '{t.Type.Id}' stands twice.", "id"));
        Key<IReadOnlyList<Placed<DegreeTypeRule>>> rules = keys.Required("rules", "What tells them apart; the first that holds counts", FileShapes.List(RuleShape));
        Key<IReadOnlyList<FocusRule>> focus = keys.Required("focus", "Words that name a focus", FileShapes.List(FocusShape));
        return found =>
        {
            HashSet<string> known = [.. types.In(found).Select(t => t.Type.Id)];
            foreach (Placed<DegreeTypeRule> rule in rules.In(found))
            {
                if (!known.Contains(rule.Value.DegreeType))
                {
                    throw rule.Node.Error($"the degree type '{rule.Value.DegreeType}' is not defined above; defined are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
                }
            }

            DegreeTypeRule last = rules.In(found)[^1].Value;
            return last.Title.Count + last.Concentration.Count + last.Without.Count + last.Degree.Count + last.Cip.Count > 0
                ? throw rules.In(found)[^1].Node.Error("the last rule must have no condition, so that one rule always holds.")
                : new DegreeTypeFile(types.In(found), [.. rules.In(found).Select(r => r.Value)], [.. focus.In(found).OrderBy(f => f.Focus)]);
        };
    });

    /// <exception cref="InputException">The file is absent or malformed, names a type twice, or a rule names an unknown type.</exception>
    public static DegreeTypeFile Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    /// <summary>The content of a file already read.</summary>
    public static DegreeTypeFile Parse(FileNode root) => Shape.Read(root, "degree types");

    /// <summary>A classifier with these rules.</summary>
    public DegreeTypeClassifier Classifier() => new(
        Rules, Focus, Types.ToDictionary(t => t.Type.Id, t => t.Focus, StringComparer.Ordinal));
}

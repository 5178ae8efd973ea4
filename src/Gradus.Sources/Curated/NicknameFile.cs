using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/nicknames.yaml</c>.</summary>
public static class NicknameFile
{
    public const string FileName = "nicknames.yaml";

    private static readonly TextShape Name = new(60);
    private static readonly TextShape SaidBy = new(500);
    private static readonly ListShape Names = new(Name, 1, 30, Distinct: true);

    public static RecordShape Shape { get; } = new(
        new YamlMember("institutions", new ListShape(new RecordShape(
            new YamlMember("unitId", CuratedShapes.UnitIdNumber),
            new YamlMember("names", Names),
            new YamlMember("saidBy", SaidBy)))),
        new YamlMember("programs", new ListShape(new RecordShape(
            new YamlMember("name", Name),
            new YamlMember("means", new ListShape(CuratedShapes.Key, 1, 30, Distinct: true)),
            new YamlMember("saidBy", SaidBy)))),
        new YamlMember("words", new ListShape(new RecordShape(
            new YamlMember("names", Names),
            new YamlMember("means", Name),
            new YamlMember("saidBy", SaidBy)))),
        new YamlMember("conditions", new ListShape(new RecordShape(
            new YamlMember("asks", new ChoiceShape([.. WordsConditions.Keys.Keys])),
            new YamlMember("names", Names)))),
        new YamlMember("fillers", Names));

    /// <exception cref="InputException">The file is malformed.</exception>
    public static Nicknames ReadIfAny(string file) => File.Exists(file) ? Parse(YamlNodeReader.ReadFile(file)) : Nicknames.None;

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static Nicknames Parse(YamlNode root)
    {
        Shape.Check(root, "nicknames");
        var mapping = (YamlMapping)root;
        var conditions = new Dictionary<string, WordsCondition>(StringComparer.Ordinal);
        foreach (YamlMapping row in mapping.Groups("conditions"))
        {
            WordsConditions.Keys.TryFind(row.Text("asks")!, out WordsCondition asked);
            foreach (string name in row.Texts("names"))
            {
                conditions[Plain(name)] = asked;
            }
        }

        return new Nicknames(
            ByName(mapping.Groups("institutions").SelectMany(row => row.Texts("names").Select(n => (n, new UnitId(row.Whole("unitId")!.Value))))),
            ByName(mapping.Groups("programs").SelectMany(row => row.Texts("means").Select(id => (row.Text("name")!, id)))),
            ByName(mapping.Groups("words").SelectMany(row => row.Texts("names").SelectMany(n => PlainWords.Of(row.Text("means")!).Select(word => (n, word))))),
            conditions,
            mapping.Texts("fillers").Select(Plain).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>What each name stands for, in the order of the file.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<T>> ByName<T>(IEnumerable<(string Name, T Means)> rows) =>
        rows.GroupBy(r => Plain(r.Name), StringComparer.Ordinal).ToDictionary(g => g.Key, g => (IReadOnlyList<T>)[.. g.Select(r => r.Means)], StringComparer.Ordinal);

    private static string Plain(string name) => string.Join(' ', PlainWords.Of(name));
}

using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/nicknames.yaml</c>.</summary>
public static class NicknameFile
{
    public const string FileName = "nicknames.yaml";

    private static readonly FileShape<string> Name = FileShapes.Text(60);
    private static readonly FileShape<string> SaidBy = FileShapes.Text(500);
    private static readonly FileShape<IReadOnlyList<string>> Names = FileShapes.List(Name, 1, 30).Distinct();

    private static readonly FileShape<IEnumerable<(string Name, UnitId Means)>> Institution = FileShapes.Group<IEnumerable<(string Name, UnitId Means)>>(keys =>
    {
        Key<UnitId> institution = keys.Required("unitId", "IPEDS UNITID of the institution", CuratedShapes.Institution);
        Key<IReadOnlyList<string>> names = keys.Required("names", "What people call it", Names);
        keys.Required("saidBy", "Who calls it so", SaidBy);
        return found => names.In(found).Select(name => (name, institution.In(found)));
    });

    private static readonly FileShape<IEnumerable<(string Name, string Means)>> Program = FileShapes.Group<IEnumerable<(string Name, string Means)>>(keys =>
    {
        Key<string> name = keys.Required("name", "What people call it", Name);
        Key<IReadOnlyList<string>> means = keys.Required("means", "Ids of the programs that are meant", FileShapes.List(CuratedShapes.Key, 1, 30).Distinct());
        keys.Required("saidBy", "Who calls it so", SaidBy);
        return found => means.In(found).Select(id => (name.In(found), id));
    });

    private static readonly FileShape<IEnumerable<(string Name, string Means)>> Word = FileShapes.Group<IEnumerable<(string Name, string Means)>>(keys =>
    {
        Key<IReadOnlyList<string>> names = keys.Required("names", "Short forms", Names);
        Key<string> means = keys.Required("means", "The words they stand for", Name);
        keys.Required("saidBy", "Who uses them", SaidBy);
        return found => names.In(found).SelectMany(name => PlainWords.Of(means.In(found)).Select(word => (name, word)));
    });

    private static readonly FileShape<IEnumerable<(string Name, WordsCondition Asks)>> Condition = FileShapes.Group<IEnumerable<(string Name, WordsCondition Asks)>>(keys =>
    {
        Key<WordsCondition> asks = keys.Required("asks", "The condition that the words ask for", FileShapes.Choice(WordsConditions.Keys));
        Key<IReadOnlyList<string>> names = keys.Required("names", "Words that ask for it", Names);
        return found => names.In(found).Select(name => (name, asks.In(found)));
    });

    private static readonly FileShape<IEnumerable<(string Name, string Means)>> Career = FileShapes.Group<IEnumerable<(string Name, string Means)>>(keys =>
    {
        Key<IReadOnlyList<string>> names = keys.Required("names", "What people call the work", Names);
        Key<string> means = keys.Required("means", "A specialisation of careers.yaml, or the SOC code of an occupation", CuratedShapes.Key);
        keys.Required("saidBy", "Who calls it so", SaidBy);
        return found => names.In(found).Select(name => (name, means.In(found)));
    });

    private static readonly FileShape<IEnumerable<(string Name, NamedArea Means)>> Area = FileShapes.Group<IEnumerable<(string Name, NamedArea Means)>>(keys =>
    {
        Key<IReadOnlyList<string>> names = keys.Required("names", "What people call the area", Names);
        Key<string> near = keys.Required("near", "A city of it: San Francisco, CA", Name);
        Key<decimal> miles = keys.Required("miles", "Miles around that city that hold it", FileShapes.Number(1, 500));
        keys.Required("saidBy", "Who calls it so", SaidBy);
        return found => names.In(found).Select(name => (name, new NamedArea(near.In(found), (double)miles.In(found))));
    });

    public static FileShape<Nicknames> Shape { get; } = FileShapes.Group<Nicknames>(keys =>
    {
        Key<IReadOnlyList<IEnumerable<(string Name, UnitId Means)>>> institutions = keys.Required("institutions", "What people call institutions", FileShapes.List(Institution));
        Key<IReadOnlyList<IEnumerable<(string Name, string Means)>>> programs = keys.Required("programs", "What people call programs", FileShapes.List(Program));
        Key<IReadOnlyList<IEnumerable<(string Name, string Means)>>> words = keys.Required("words", "Short forms of words", FileShapes.List(Word));
        Key<IReadOnlyList<IEnumerable<(string Name, WordsCondition Asks)>>> conditions = keys.Required("conditions", "Words that ask for a condition", FileShapes.List(Condition));
        Key<IReadOnlyList<IEnumerable<(string Name, NamedArea Means)>>> areas = keys.Optional("areas", "What people call areas that no city or state is named for", FileShapes.List(Area), []);
        Key<IReadOnlyList<IEnumerable<(string Name, string Means)>>> careers = keys.Optional("careers", "What people call work", FileShapes.List(Career), []);
        Key<IReadOnlyList<string>> fillers = keys.Required("fillers", "Words that ask for nothing", Names);
        Key<IReadOnlyList<string>> elsewhere = keys.Optional("elsewhere", "Schools outside the United States, so that no school here is taken for one of them", FileShapes.List(Name, 0, 300).Distinct(), []);
        return found =>
        {
            var asked = new Dictionary<string, WordsCondition>(StringComparer.Ordinal);
            foreach ((string name, WordsCondition asks) in conditions.In(found).SelectMany(rows => rows))
            {
                asked[Plain(name)] = asks;
            }

            return new Nicknames(
                ByName(institutions.In(found).SelectMany(rows => rows)),
                ByName(programs.In(found).SelectMany(rows => rows)),
                ByName(words.In(found).SelectMany(rows => rows)),
                asked,
                fillers.In(found).Select(Plain).ToHashSet(StringComparer.Ordinal))
            {
                Elsewhere = elsewhere.In(found).Select(Plain).ToHashSet(StringComparer.Ordinal),
                Careers = careers.In(found).SelectMany(rows => rows).DistinctBy(c => Plain(c.Name)).ToDictionary(c => Plain(c.Name), c => c.Means, StringComparer.Ordinal),
                Areas = areas.In(found).SelectMany(rows => rows).DistinctBy(a => Plain(a.Name)).ToDictionary(a => Plain(a.Name), a => a.Means, StringComparer.Ordinal),
            };
        };
    });

    /// <exception cref="InputException">The file is malformed.</exception>
    public static Nicknames ReadIfAny(string file) => File.Exists(file) ? Parse(YamlNodeReader.ReadFile(file)) : Nicknames.None;

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static Nicknames Parse(FileNode root) => Shape.Read(root, "nicknames");

    /// <summary>What each name stands for, in the order of the file.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<T>> ByName<T>(IEnumerable<(string Name, T Means)> rows) =>
        rows.GroupBy(r => Plain(r.Name), StringComparer.Ordinal).ToDictionary(g => g.Key, g => (IReadOnlyList<T>)[.. g.Select(r => r.Means)], StringComparer.Ordinal);

    private static string Plain(string name) => string.Join(' ', PlainWords.Of(name));
}

using Gradus.Places;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/states.yaml</c>.</summary>
public static class StateFile
{
    public static RecordShape Shape { get; } = new(
        new YamlMember("sources", new ListShape(CuratedShapes.WebAddress)),
        new YamlMember("states", new ListShape(new RecordShape(
            new YamlMember("code", new TextShape(2, "^[A-Z]{2}$", "two capital letters, in quotes where YAML reads them as a flag")),
            new YamlMember("name", new TextShape(60)),
            new YamlMember("fips", new NumberShape(1, 99, Whole: true)),
            new YamlMember("region", new ChoiceShape("Northeast", "Midwest", "South", "West", "Island areas")),
            new YamlMember("division", new ChoiceShape(
                "New England", "Middle Atlantic", "East North Central", "West North Central", "South Atlantic",
                "East South Central", "West South Central", "Mountain", "Pacific", "Island areas"))))));

    /// <summary>The states and territories, ascending by code.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a code or number twice.</exception>
    public static IReadOnlyList<State> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<State> Parse(YamlNode root)
    {
        Shape.Check(root, "states");
        var states = new SortedDictionary<string, State>(StringComparer.Ordinal);
        var numbers = new HashSet<int>();
        foreach (YamlMapping row in ((YamlMapping)root).Groups("states"))
        {
            var state = new State(row.Text("code")!, row.Text("name")!, row.Whole("fips")!.Value, row.Text("region")!, row.Text("division")!);
            if (!states.TryAdd(state.Code, state) || !numbers.Add(state.Fips))
            {
                throw row.Error($"the code {state.Code} or the number {state.Fips} stands twice.");
            }
        }

        return [.. states.Values];
    }
}

using Gradus.Places;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/states.yaml</c>.</summary>
public static class StateFile
{
    private static readonly FileShape<State> Entry = FileShapes.Group<State>(keys =>
    {
        Key<string> code = keys.Required("code", "USPS code", FileShapes.Text(2, "^[A-Z]{2}$", "two capital letters, in quotes where YAML reads them as a flag"));
        Key<string> name = keys.Required("name", "Name", FileShapes.Text(60));
        Key<int> fips = keys.Required("fips", "FIPS number", FileShapes.Whole(1, 99));
        Key<string> region = keys.Required("region", "Region of the Census Bureau", FileShapes.Choice("Northeast", "Midwest", "South", "West", "Island areas"));
        Key<string> division = keys.Required("division", "Division of the Census Bureau", FileShapes.Choice(
            "New England", "Middle Atlantic", "East North Central", "West North Central", "South Atlantic",
            "East South Central", "West South Central", "Mountain", "Pacific", "Island areas"));
        return found => new State(code.In(found), name.In(found), fips.In(found), region.In(found), division.In(found));
    });

    public static FileShape<IReadOnlyList<State>> Shape { get; } = FileShapes.Group<IReadOnlyList<State>>(keys =>
    {
        keys.Required("sources", "Where the lists are published", FileShapes.List(CuratedShapes.WebAddress));
        Key<IReadOnlyList<State>> states = keys.Required("states", "States and territories", FileShapes.List(
            Entry.Placed()).Once(s => s.Value.Code, s => $"the code {s.Value.Code} stands twice.").As(Numbered));
        return found => [.. states.In(found).OrderBy(s => s.Code, StringComparer.Ordinal)];
    });

    /// <summary>The states and territories, ascending by code.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a code or number twice.</exception>
    public static IReadOnlyList<State> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<State> Parse(FileNode root) => Shape.Read(root, "states");

    private static IReadOnlyList<State> Numbered(IReadOnlyList<Placed<State>> states)
    {
        var numbers = new HashSet<int>();
        foreach (Placed<State> state in states)
        {
            if (!numbers.Add(state.Value.Fips))
            {
                throw state.Node.Error($"the number {state.Value.Fips} stands twice.");
            }
        }

        return [.. states.Select(s => s.Value)];
    }
}

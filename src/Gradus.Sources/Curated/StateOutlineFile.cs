using Gradus.Places;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/state-outlines.yaml</c>.</summary>
public static class StateOutlineFile
{
    private static readonly FileShape<IReadOnlyList<int>> Point = FileShapes.List(FileShapes.Whole(0, StateOutline.MapWidth), 2, 2);

    private static readonly FileShape<StateOutline> Entry = FileShapes.Group<StateOutline>(keys =>
    {
        Key<string> state = keys.Required("state", "USPS code", FileShapes.Text(2, "^[A-Z]{2}$", "two capital letters, in quotes"));
        Key<IReadOnlyList<int>> label = keys.Required("label", "Middle of its label, x and y", Point);
        Key<IReadOnlyList<int>?> anchor = keys.Optional("anchor", "Where a line from the label leads, where the label stands beside the state", Point);
        Key<string> path = keys.Required("path", "Its outline", FileShapes.Text(10_000, "^(M[0-9.]+,[0-9.]+l[-0-9., ]+Z)+$", "path data of the form M x,y l dx,dy ... Z"));
        return found => new StateOutline(state.In(found), path.In(found), label.In(found)[0], label.In(found)[1], anchor.In(found)?[0], anchor.In(found)?[1]);
    });

    public static FileShape<IReadOnlyList<StateOutline>> Shape { get; } = FileShapes.Group<IReadOnlyList<StateOutline>>(keys =>
    {
        keys.Required("source", "Where the outlines are published", CuratedShapes.WebAddress);
        keys.Required("edition", "Year of their edition", FileShapes.Whole(2010, 2100));
        keys.Required("width", "Width of the map", FileShapes.Whole(StateOutline.MapWidth, StateOutline.MapWidth));
        keys.Required("height", "Height of the map", FileShapes.Whole(StateOutline.MapHeight, StateOutline.MapHeight));
        Key<IReadOnlyList<StateOutline>> states = keys.Required("states", "Outlines of the states", FileShapes.List(Entry).Once(s => s.State, s => $"the state {s.State} stands twice."));
        return found => [.. states.In(found).OrderBy(s => s.State, StringComparer.Ordinal)];
    });

    /// <summary>The outlines, ascending by state.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a state twice.</exception>
    public static IReadOnlyList<StateOutline> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<StateOutline> Parse(FileNode root) => Shape.Read(root, "state outlines");
}

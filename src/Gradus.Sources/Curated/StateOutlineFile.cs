using System.Globalization;
using Gradus.Places;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/state-outlines.yaml</c>.</summary>
public static class StateOutlineFile
{
    private static readonly ListShape Point = new(new NumberShape(0, StateOutline.MapWidth, Whole: true), 2, 2);

    public static RecordShape Shape { get; } = new(
        new YamlMember("source", CuratedShapes.WebAddress),
        new YamlMember("edition", new NumberShape(2010, 2100, Whole: true)),
        new YamlMember("width", new NumberShape(StateOutline.MapWidth, StateOutline.MapWidth, Whole: true)),
        new YamlMember("height", new NumberShape(StateOutline.MapHeight, StateOutline.MapHeight, Whole: true)),
        new YamlMember("states", new ListShape(new RecordShape(
            new YamlMember("state", new TextShape(2, "^[A-Z]{2}$", "two capital letters, in quotes")),
            new YamlMember("label", Point),
            new YamlMember("anchor", Point, Required: false),
            new YamlMember("path", new TextShape(10_000, "^(M[0-9.]+,[0-9.]+l[-0-9., ]+Z)+$", "path data of the form M x,y l dx,dy ... Z"))))));

    /// <summary>The outlines, ascending by state.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a state twice.</exception>
    public static IReadOnlyList<StateOutline> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<StateOutline> Parse(YamlNode root)
    {
        Shape.Check(root, "state outlines");
        var outlines = new SortedDictionary<string, StateOutline>(StringComparer.Ordinal);
        foreach (YamlMapping row in ((YamlMapping)root).Groups("states"))
        {
            IReadOnlyList<int> label = Whole(row.Texts("label"));
            IReadOnlyList<int> anchor = Whole(row.Texts("anchor"));
            var outline = new StateOutline(
                row.Text("state")!, row.Text("path")!, label[0], label[1], anchor.Count == 2 ? anchor[0] : null, anchor.Count == 2 ? anchor[1] : null);
            if (!outlines.TryAdd(outline.State, outline))
            {
                throw row.Error($"the state {outline.State} stands twice.");
            }
        }

        return [.. outlines.Values];
    }

    private static int[] Whole(IReadOnlyList<string> numbers) => [.. numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}

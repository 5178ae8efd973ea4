using Gradus.Places;

namespace Gradus.App.Charts;

/// <summary>A state's number on the map.</summary>
/// <param name="State">USPS code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Not negative.</param>
/// <param name="Address">Where the state leads; null for nowhere.</param>
public sealed record StateValue(string State, string Name, int Value, string? Address);

/// <summary>A map of the states in five shades, each state with its abbreviation, a title and a link.</summary>
public static class StateMapDrawing
{
    private const double Tile = 31;

    /// <summary>The outlines; states without an outline are left out.</summary>
    /// <param name="label">What the map shows, for those who do not see it.</param>
    /// <param name="outlines">Of the dataset.</param>
    /// <param name="values">Ascending by state.</param>
    /// <param name="classes">Shades.</param>
    /// <param name="unit">"programs", after the number in titles.</param>
    public static string Outlines(
        string label, IReadOnlyList<StateOutline> outlines, IReadOnlyList<StateValue> values, MapClasses classes, string unit)
    {
        var svg = new Svg(StateOutline.MapWidth, StateOutline.MapHeight, "map wide-map");
        var byState = values.ToDictionary(v => v.State, StringComparer.Ordinal);
        foreach (StateOutline outline in outlines.Where(o => byState.ContainsKey(o.State)).OrderBy(o => o.AnchorX is null ? 0 : 1))
        {
            StateValue value = byState[outline.State];
            int shade = classes.ClassOf(value.Value);
            Open(svg, value, unit);
            svg.Path(outline.Path, $"state m{shade}");
            bool onState = outline.AnchorX is null && outline.State != "HI";
            if (outline is { AnchorX: { } x, AnchorY: { } y })
            {
                svg.Line(x, y, outline.LabelX - 12, outline.LabelY - 4, "lead");
                svg.Box(outline.LabelX - 14, outline.LabelY - 14, 28, 22, "touch");
            }

            svg.Text(outline.LabelX, outline.LabelY + 4, outline.State, onState ? $"name on{shade}" : "name", TextEnd.Middle);
            Close(svg, value);
        }

        return svg.ToText(label, holdsLinks: true);
    }

    /// <summary>The squares, each with abbreviation and number.</summary>
    public static string Tiles(string label, IReadOnlyList<StateValue> values, MapClasses classes, string unit)
    {
        var svg = new Svg(TileGrid.Columns * Tile, TileGrid.RowCount * Tile, "map narrow-map");
        var byState = values.ToDictionary(v => v.State, StringComparer.Ordinal);
        foreach ((string state, int column, int row) in TileGrid.Tiles().Where(t => byState.ContainsKey(t.State)))
        {
            StateValue value = byState[state];
            int shade = classes.ClassOf(value.Value);
            double x = column * Tile;
            double y = row * Tile;
            Open(svg, value, unit);
            svg.Box(x + 0.5, y + 0.5, Tile - 1, Tile - 1, $"state m{shade}");
            svg.Text(x + (Tile / 2), y + 13, state, $"name on{shade}", TextEnd.Middle);
            svg.Text(x + (Tile / 2), y + 26, ChartText.Short(value.Value), $"count on{shade}", TextEnd.Middle);
            Close(svg, value);
        }

        return svg.ToText(label, holdsLinks: true);
    }

    private static void Open(Svg svg, StateValue value, string unit)
    {
        if (value.Address is { } address)
        {
            svg.OpenLink(address, Title(value, unit));
        }
        else
        {
            svg.OpenGroup(Title(value, unit));
        }
    }

    private static void Close(Svg svg, StateValue value)
    {
        if (value.Address is null)
        {
            svg.CloseGroup();
        }
        else
        {
            svg.CloseLink();
        }
    }

    private static string Title(StateValue value, string unit) => $"{value.Name}: {ChartText.Whole(value.Value)} {unit}";
}

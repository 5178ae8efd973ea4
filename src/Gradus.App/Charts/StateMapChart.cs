using System.Globalization;
using Gradus.App.Figures;
using Gradus.Catalogs;

namespace Gradus.App.Charts;

/// <summary>A map of the states with its key, its table and what does not fit on it.</summary>
public static class StateMapChart
{
    /// <param name="catalog">For the outlines.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="caption">What it says.</param>
    /// <param name="values">All states and territories, ascending by code; those without outline are listed beside the map unless zero.</param>
    /// <param name="unit">What is counted: "offerings".</param>
    /// <param name="source">Publisher and year.</param>
    public static Chart Of(
        Catalog catalog, string id, string title, string caption, IReadOnlyList<StateValue> values, string unit, string source)
    {
        HashSet<string> drawn = [.. catalog.StateOutlines.Select(o => o.State)];
        StateValue[] onMap = [.. values.Where(v => drawn.Contains(v.State))];
        var classes = MapClasses.Of(onMap.Select(v => v.Value));
        return new Chart(
            id,
            title,
            caption,
            StateMapDrawing.Outlines(title, catalog.StateOutlines, onMap, classes, unit),
            new ChartTable(
                [new("State"), new(char.ToUpperInvariant(unit[0]) + unit[1..], true)],
                [.. values.Where(v => v.Value > 0 || drawn.Contains(v.State)).Select(Row)]),
            source + $"; outlines after the US Census Bureau, {catalog.Vintages.StateOutlines.Period}")
        {
            NarrowDrawing = StateMapDrawing.Tiles(title, onMap, classes, unit),
            Keys = classes.Keys("none"),
            Beside = [.. values.Where(v => v.Value > 0 && !drawn.Contains(v.State)).Select(v => new ChartLink($"{v.Name} {Titles.Number(v.Value)}", v.Address))],
        };
    }

    private static IReadOnlyList<ChartCell> Row(StateValue value) =>
        [new ChartCell(value.Name, value.Name, value.Address), new ChartCell(Titles.Number(value.Value), value.Value.ToString(CultureInfo.InvariantCulture))];
}

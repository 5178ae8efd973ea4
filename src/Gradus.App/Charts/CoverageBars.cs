using System.Globalization;

namespace Gradus.App.Charts;

/// <summary>How much is certain and how much can be had, with what others have below it.</summary>
/// <param name="Label">Stands above the bar.</param>
/// <param name="Value">Both in words; stands at the right.</param>
/// <param name="Certain">Where the filled part of the bar ends.</param>
/// <param name="Most">Where the hollow part ends; at least <paramref name="Certain"/>.</param>
/// <param name="Peers">Those of others.</param>
public sealed record CoverageBar(string Label, string Value, double Certain, double Most, CoveragePeers Peers);

/// <summary>What others have.</summary>
/// <param name="Least">The least that is certain at any of them.</param>
/// <param name="MiddleCertain">The middle of what is certain.</param>
/// <param name="MiddleMost">The middle of what can be had.</param>
/// <param name="Most">The most that can be had at any of them.</param>
public sealed record CoveragePeers(double Least, double MiddleCertain, double MiddleMost, double Most);

/// <summary>Bars from a common zero, filled where certain and hollow where to be had; below each a line over what others have, thick between their middles.</summary>
public static class CoverageBars
{
    private const double Width = 400;
    private const double Left = 2;
    private const double Right = 392;
    private const double RowHeight = 52;
    private const double BarHeight = 12;
    private const double AxisHeight = 26;
    private const double LeastDrawn = 3;

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="bars">From the top.</param>
    public static string Draw(string label, IReadOnlyList<CoverageBar> bars)
    {
        var x = LinearScale.Round(0, Math.Max(1, bars.Select(b => Math.Max(b.Most, b.Peers.Most)).DefaultIfEmpty(0).Max()), Left, Right);
        double bottom = bars.Count * RowHeight;
        var svg = new Svg(Width, bottom + AxisHeight, "coverage");
        foreach (double tick in x.Ticks())
        {
            svg.Line(x.At(tick), 0, x.At(tick), bottom + 4, tick == 0 ? "axis" : "grid");
            svg.Text(x.At(tick), bottom + 19, tick.ToString("0.#", CultureInfo.InvariantCulture), "tick", tick == x.Low ? TextEnd.Start : TextEnd.Middle);
        }

        for (int i = 0; i < bars.Count; i++)
        {
            DrawBar(svg, bars[i], x, i * RowHeight);
        }

        return svg.ToText(label);
    }

    private static void DrawBar(Svg svg, CoverageBar bar, LinearScale x, double top)
    {
        svg.Text(Left, top + 15, bar.Label, "halo");
        svg.Text(Right, top + 15, bar.Value, "value halo", TextEnd.End);
        svg.Box(x.At(0), top + 21, x.At(bar.Certain) - x.At(0), BarHeight, "part1", $"{bar.Label}, certain");
        svg.Box(x.At(bar.Certain), top + 21, x.At(bar.Most) - x.At(bar.Certain), BarHeight, "part2", $"{bar.Label}, if you pick it");
        double y = top + 42;
        svg.Line(x.At(bar.Peers.Least), y, x.At(bar.Peers.Most), y, "outer");
        svg.Line(x.At(bar.Peers.MiddleCertain), y, Math.Max(x.At(bar.Peers.MiddleMost), x.At(bar.Peers.MiddleCertain) + LeastDrawn), y, "inner");
    }
}

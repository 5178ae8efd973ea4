namespace Gradus.App.Charts;

/// <summary>A bar with its label above and its value at its end.</summary>
/// <param name="Label">Stands above the bar.</param>
/// <param name="Value">Stands at its end, in words.</param>
/// <param name="Parts">One length, or several that make up the bar; none negative.</param>
/// <param name="Address">Where the bar leads; null for nowhere.</param>
public sealed record Bar(string Label, string Value, IReadOnlyList<double> Parts, string? Address = null);

/// <summary>Horizontal bars from a common zero. The parts of a bar differ by fill and outline, not by colour alone.</summary>
public static class BarChart
{
    private const double Width = 400;
    private const double RowHeight = 40;
    private const int LabelLength = 52;

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="bars">In order.</param>
    /// <param name="longest">Length of the longest bar in units; the value stands right of it.</param>
    public static string Draw(string label, IReadOnlyList<Bar> bars, double longest = 330)
    {
        double most = Math.Max(bars.Select(b => b.Parts.Sum()).DefaultIfEmpty(0).Max(), 1);
        var scale = new LinearScale(0, most, 0, longest, most);
        var svg = new Svg(Width, Math.Max(bars.Count * RowHeight, RowHeight), "bars");
        for (int i = 0; i < bars.Count; i++)
        {
            DrawBar(svg, bars[i], i * RowHeight, scale);
        }

        return svg.ToText(label, bars.Any(b => b.Address is not null));
    }

    private static void DrawBar(Svg svg, Bar bar, double top, LinearScale scale)
    {
        if (bar.Address is { } address)
        {
            svg.OpenLink(address, $"{bar.Label}: {bar.Value}");
        }

        svg.Text(0, top + 14, ChartText.Lines(bar.Label, LabelLength, 1)[0]);
        double from = 0;
        for (int part = 0; part < bar.Parts.Count; part++)
        {
            double to = scale.At(bar.Parts[part]) + from;
            svg.Box(from, top + 20, Math.Max(to - from, 0), 12, $"part{part + 1}");
            from = to;
        }

        svg.Text(from + 6, top + 31, bar.Value, "value");
        if (bar.Address is not null)
        {
            svg.CloseLink();
        }
    }
}

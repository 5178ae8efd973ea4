namespace Gradus.App.Charts;

/// <summary>A dot of a strip.</summary>
public sealed record StripDot(double Value, string Title);

/// <summary>Values on one line, one dot each.</summary>
/// <param name="Label">Stands above the strip.</param>
/// <param name="Dots">Ascending by value.</param>
/// <param name="Median">Marked with a line; null for none.</param>
public sealed record Strip(string Label, IReadOnlyList<StripDot> Dots, double? Median);

/// <summary>Strips of dots on one scale of dollars; dots that would touch are stacked upwards.</summary>
public static class DotStrip
{
    private const double Width = 400;
    private const double Left = 6;
    private const double Right = 380;
    private const double Radius = 3.5;
    private const double LabelHeight = 38;
    private const double AxisHeight = 26;

    public static string Draw(string label, IReadOnlyList<Strip> strips)
    {
        double[] values = [.. strips.SelectMany(s => s.Dots).Select(d => d.Value)];
        var x = LinearScale.Round(values.DefaultIfEmpty(0).Min(), values.DefaultIfEmpty(1).Max(), Left, Right);
        var svg = new Svg(Width, 0, "strips");
        double top = 0;
        foreach (Strip strip in strips)
        {
            top += DrawStrip(svg, strip, x, top);
        }

        foreach (double tick in x.Ticks())
        {
            svg.Text(x.At(tick), top + 16, ChartText.ShortMoney(tick), "tick", tick == x.Low ? TextEnd.Start : tick == x.High ? TextEnd.End : TextEnd.Middle);
        }

        svg.Height = top + AxisHeight;
        return svg.ToText(label);
    }

    /// <summary>How many dots stand below each one: dots within one diameter of each other share a column.</summary>
    public static IReadOnlyList<int> Levels(IReadOnlyList<double> positions)
    {
        int[] levels = new int[positions.Count];
        for (int i = 0; i < positions.Count; i++)
        {
            bool[] taken = new bool[i + 1];
            for (int before = i - 1; before >= 0 && positions[i] - positions[before] < 2 * Radius; before--)
            {
                taken[levels[before]] = true;
            }

            levels[i] = Array.IndexOf(taken, false);
        }

        return levels;
    }

    private static double DrawStrip(Svg svg, Strip strip, LinearScale x, double top)
    {
        double[] positions = [.. strip.Dots.Select(d => x.At(d.Value))];
        IReadOnlyList<int> levels = Levels(positions);
        double bottom = top + LabelHeight + (levels.DefaultIfEmpty(0).Max() * 2 * Radius) + 4;
        svg.Text(0, top + 16, strip.Label);
        svg.Line(Left, bottom + Radius + 1, Right, bottom + Radius + 1, "axis");
        for (int i = 0; i < positions.Length; i++)
        {
            svg.Dot(positions[i], bottom - (levels[i] * 2 * Radius), Radius, "strip-dot", strip.Dots[i].Title);
        }

        if (strip.Median is { } median)
        {
            svg.Line(x.At(median), top + 24, x.At(median), bottom + Radius + 5, "median");
            svg.Text(x.At(median) + 5, top + 31, "median " + ChartText.ShortMoney(Math.Round(median / 100) * 100), "value halo");
        }

        return bottom + Radius + 12 - top;
    }
}

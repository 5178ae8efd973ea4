namespace Gradus.App.Charts;

/// <summary>Values whose distribution is drawn.</summary>
/// <param name="Label">Stands above the panel: whose values, how many.</param>
/// <param name="Ascending">The values, none negative.</param>
/// <param name="Median">Their median; null where there are no values.</param>
public sealed record DistributionPanel(string Label, IReadOnlyList<double> Ascending, double? Median);

/// <summary>A bin of a histogram: from its low end, inclusive, to its high end, exclusive.</summary>
public sealed record Bin(double Low, double High, int Count);

/// <summary>Histograms of dollars one above the other on one scale of dollars, each as high as its fullest bin, with the median marked.</summary>
public static class Distribution
{
    private const double Width = 400;
    private const double Left = 8;
    private const double Right = 380;
    private const double PanelHeight = 104;
    private const double AxisHeight = 34;
    private const int Bins = 16;

    public static string Draw(string label, IReadOnlyList<DistributionPanel> panels)
    {
        LinearScale x = Scale(panels);
        var svg = new Svg(Width, (panels.Count * PanelHeight) + AxisHeight, "distribution");
        for (int i = 0; i < panels.Count; i++)
        {
            DrawPanel(svg, panels[i], x, i * PanelHeight);
        }

        double axis = (panels.Count * PanelHeight) + 14;
        foreach (double tick in x.Ticks())
        {
            svg.Text(x.At(tick), axis + 4, ChartText.ShortMoney(tick), "tick", tick == x.Low ? TextEnd.Start : TextEnd.Middle);
        }

        return svg.ToText(label);
    }

    /// <summary>The bins of a panel on the scale that all panels share.</summary>
    public static IReadOnlyList<Bin> BinsOf(DistributionPanel panel, LinearScale scale)
    {
        double width = (scale.High - scale.Low) / BinCount(scale);
        int[] counts = new int[BinCount(scale)];
        foreach (double value in panel.Ascending)
        {
            counts[Math.Clamp((int)((value - scale.Low) / width), 0, counts.Length - 1)]++;
        }

        return [.. counts.Select((count, i) => new Bin(scale.Low + (i * width), scale.Low + ((i + 1) * width), count))];
    }

    /// <summary>The scale that holds the values of all panels, from zero.</summary>
    public static LinearScale Scale(IReadOnlyList<DistributionPanel> panels) =>
        LinearScale.Round(0, panels.SelectMany(p => p.Ascending).DefaultIfEmpty(1).Max(), Left, Right);

    /// <summary>A whole number of bins in each step of the scale.</summary>
    private static int BinCount(LinearScale scale)
    {
        int steps = (int)Math.Round((scale.High - scale.Low) / scale.Step);
        return steps * Math.Max(1, Bins / steps);
    }

    private static void DrawPanel(Svg svg, DistributionPanel panel, LinearScale x, double top)
    {
        double bottom = top + PanelHeight - 8;
        IReadOnlyList<Bin> bins = BinsOf(panel, x);
        int tallest = Math.Max(bins.Max(b => b.Count), 1);
        var y = new LinearScale(0, tallest, bottom, top + 40, tallest);
        svg.Text(0, top + 16, panel.Label);
        foreach (Bin bin in bins.Where(b => b.Count > 0))
        {
            svg.Box(
                x.At(bin.Low) + 0.5, y.At(bin.Count), x.At(bin.High) - x.At(bin.Low) - 1, bottom - y.At(bin.Count), "bin",
                $"{ChartText.ShortMoney(bin.Low)} to {ChartText.ShortMoney(bin.High)}: {bin.Count}");
        }

        svg.Line(Left, bottom, Right, bottom, "axis");
        if (panel.Median is { } median)
        {
            svg.Line(x.At(median), top + 34, x.At(median), bottom + 4, "median");
            svg.Text(x.At(median) + 5, top + 36, "median " + ChartText.ShortMoney(Math.Round(median / 100) * 100), "value");
        }
    }
}

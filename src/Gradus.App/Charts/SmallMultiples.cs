namespace Gradus.App.Charts;

/// <summary>A small panel with one line.</summary>
/// <param name="Title">Stands above it, on at most two lines.</param>
/// <param name="Values">One for each period; null where there is none.</param>
/// <param name="Address">Where the panel leads; null for nowhere.</param>
public sealed record Panel(string Title, IReadOnlyList<double?> Values, string? Address = null);

/// <summary>Many small line charts side by side, two in a row, each from zero and on its own scale, first and last value named.</summary>
public static class SmallMultiples
{
    private const double Width = 400;
    private const double PanelWidth = 188;
    private const double PanelHeight = 112;
    private const int TitleLength = 26;

    public static string Draw(string label, IReadOnlyList<Panel> panels)
    {
        var svg = new Svg(Width, Math.Max((panels.Count + 1) / 2, 1) * PanelHeight, "multiples");
        for (int i = 0; i < panels.Count; i++)
        {
            DrawPanel(svg, panels[i], i % 2 * (Width - PanelWidth), i / 2 * PanelHeight);
        }

        return svg.ToText(label, panels.Any(p => p.Address is not null));
    }

    private static void DrawPanel(Svg svg, Panel panel, double left, double top)
    {
        if (panel.Address is { } address)
        {
            svg.OpenLink(address, panel.Title);
        }

        IReadOnlyList<string> title = ChartText.Lines(panel.Title, TitleLength, 2);
        for (int i = 0; i < title.Count; i++)
        {
            svg.Text(left, top + 13 + (i * 15), title[i], "panel-title");
        }

        DrawLine(svg, panel.Values, left, top);
        if (panel.Address is not null)
        {
            svg.CloseLink();
        }
    }

    private static void DrawLine(Svg svg, IReadOnlyList<double?> values, double left, double top)
    {
        double bottom = top + PanelHeight - 16;
        double most = Math.Max(values.Max() ?? 0, 1);
        var y = new LinearScale(0, most, bottom, top + 46, most);
        double from = left + 50;
        double to = left + PanelWidth - 50;
        double X(int i) => from + (i * (to - from) / Math.Max(values.Count - 1, 1));
        svg.Line(from, bottom, to, bottom, "axis");
        foreach (List<(double X, double Y)> run in LineChart.Runs(values, y, X))
        {
            svg.Through(run, "line line1");
        }

        if (values.Count == 0)
        {
            return;
        }

        Label(svg, values[0], X(0), y, before: true);
        Label(svg, values[^1], X(values.Count - 1), y, before: false);
    }

    private static void Label(Svg svg, double? value, double x, LinearScale y, bool before)
    {
        double at = y.At(value ?? 0);
        if (value is not null)
        {
            svg.Dot(x, at, 3, "dot dot1");
        }

        string text = value is { } known ? ChartText.Whole(known) : "-";
        svg.Text(before ? x - 6 : x + 6, Math.Min(at + 4, y.From), text, "value", before ? TextEnd.End : TextEnd.Start);
    }
}

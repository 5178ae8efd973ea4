namespace Gradus.App.Charts;

/// <summary>One year of a panel, in dollars.</summary>
/// <param name="In">What comes in; drawn upwards.</param>
/// <param name="Out">What goes out; drawn downwards, nothing where it is below 0.</param>
/// <param name="Low">One in ten leaves less.</param>
/// <param name="Middle">What is left in the middle.</param>
/// <param name="High">One in ten leaves more.</param>
/// <param name="IsStudy">True for a year of which some part is study.</param>
public readonly record struct YearBar(double In, double Out, double Low, double Middle, double High, bool IsStudy);

/// <summary>A row of years.</summary>
/// <param name="Title">Stands above it.</param>
/// <param name="Value">Stands at the right above it.</param>
/// <param name="Years">From the first.</param>
public sealed record YearPanel(string Title, string Value, IReadOnlyList<YearBar> Years);

/// <summary>Money in and out, year by year, in panels that share years and dollars: a bar up and one down, and over them a dot for what is left with a line that holds eight of ten.</summary>
public static class YearPanels
{
    private const double Width = 400;
    private const double Left = 46;
    private const double Right = 396;
    private const double PanelHeight = 124;
    private const double Head = 34;
    private const double Foot = 24;
    private const int TitleLength = 32;
    private const double WidestBar = 26;

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="panels">From the top, each with as many years as the others.</param>
    /// <param name="first">Calendar year of the first year.</param>
    public static string Draw(string label, IReadOnlyList<YearPanel> panels, int first)
    {
        YearBar[] all = [.. panels.SelectMany(p => p.Years)];
        double least = Math.Min(0, all.Min(y => Math.Min(y.Low, -y.Out)));
        double most = Math.Max(1, all.Max(y => Math.Max(y.High, y.In)));
        double mark = LinearScale.Round(0, most, 0, 1, steps: 2).Step;
        int years = panels.Max(p => p.Years.Count);
        var svg = new Svg(Width, (panels.Count * PanelHeight) + Foot, "years");
        for (int i = 0; i < panels.Count; i++)
        {
            Panel(svg, panels[i], years, new LinearScale(least, most, ((i + 1) * PanelHeight) - 4, (i * PanelHeight) + Head, mark));
        }

        double step = (Right - Left) / years;
        int every = years > 10 ? 2 : 1;
        for (int year = 0; year < years; year += every)
        {
            svg.Text(Left + ((year + 0.5) * step), (panels.Count * PanelHeight) + 17, years > 6 ? $"'{ChartText.Year(first + year)[2..]}" : ChartText.Year(first + year), "tick", TextEnd.Middle);
        }

        return svg.ToText(label);
    }

    private static void Panel(Svg svg, YearPanel panel, int years, LinearScale y)
    {
        svg.Text(0, y.To - 14, ChartText.Lines(panel.Title, TitleLength, 1)[0], "halo");
        svg.Text(Width, y.To - 14, panel.Value, "value halo", TextEnd.End);
        for (double tick = Math.Ceiling(y.Low / y.Step) * y.Step; tick <= y.High; tick += y.Step)
        {
            svg.Line(Left, y.At(tick), Right, y.At(tick), tick == 0 ? "axis" : "grid");
            svg.Text(Left - 6, y.At(tick) + 4, ChartText.ShortMoney(tick), "tick", TextEnd.End);
        }

        double step = (Right - Left) / years;
        double wide = Math.Min(WidestBar, step * 0.6);
        for (int i = 0; i < panel.Years.Count; i++)
        {
            YearBar year = panel.Years[i];
            double middle = Left + ((i + 0.5) * step);
            svg.Box(middle - (wide / 2), y.At(Math.Max(0, year.In)), wide, y.At(0) - y.At(Math.Max(0, year.In)), year.IsStudy ? "year-in" : "year-after", $"in {ChartText.MoneyMark(year.In)}, out {ChartText.MoneyMark(year.Out)}, left {ChartText.MoneyMark(year.Low)} to {ChartText.MoneyMark(year.High)}");
            if (year.Out > 0)
            {
                svg.Box(middle - (wide / 2), y.At(0), wide, y.At(-year.Out) - y.At(0), "fall-heavy");
            }

            svg.Line(middle, y.At(year.Low), middle, y.At(year.High), "fall-doubt");
            svg.Dot(middle, y.At(year.Middle), 3.5, "year-left");
        }
    }
}

namespace Gradus.App.Charts;

/// <summary>A year of a fan: what lies below which value.</summary>
/// <param name="At">Calendar year, with its part: 2031.5.</param>
/// <param name="P10">One in ten lies below.</param>
/// <param name="P25">A quarter lies below.</param>
/// <param name="Middle">Half lie below.</param>
/// <param name="P75">Three quarters lie below.</param>
/// <param name="P90">Nine in ten lie below.</param>
public readonly record struct FanYear(double At, double P10, double P25, double Middle, double P75, double P90);

/// <summary>Money over true years: a line in the middle, a dark band that holds half and a pale one that holds eight of ten, each named at its end.</summary>
public static class Fan
{
    private const double Width = 400;
    private const double Height = 270;
    private const double Left = 50;
    private const double Right = 304;
    private const double Top = 14;
    private const double Bottom = 232;
    private const double Apart = 30;

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="years">Ascending, two or more.</param>
    /// <param name="studyEnds">Calendar year in which study ends, with its part.</param>
    /// <param name="ahead">Calendar year from which the middle is ahead for good; null where it never is.</param>
    public static string Draw(string label, IReadOnlyList<FanYear> years, double studyEnds, double? ahead)
    {
        var x = new LinearScale(years[0].At, years[^1].At, Left, Right, 5);
        var y = LinearScale.Round(Math.Min(0, years.Min(p => p.P10)), Math.Max(0, years.Max(p => p.P90)), Bottom, Top);
        var svg = new Svg(Width, Height, "fan");
        svg.Box(Left, Top, x.At(Math.Min(studyEnds, years[^1].At)) - Left, Bottom - Top, "fan-study");
        svg.Text(Left + 4, Top + 14, "study", "tick");
        svg.Path(Band(years, x, y, p => p.P10, p => p.P90), "fan-outer");
        svg.Path(Band(years, x, y, p => p.P25, p => p.P75), "fan-inner");
        foreach (double tick in y.Ticks())
        {
            svg.Line(Left, y.At(tick), Right, y.At(tick), tick == 0 ? "axis" : "grid");
            svg.Text(Left - 6, y.At(tick) + 4, ChartText.ShortMoney(tick), "tick", TextEnd.End);
        }

        for (int year = (int)Math.Ceiling(years[0].At / 5) * 5; year <= years[^1].At; year += 5)
        {
            svg.Line(x.At(year), Bottom, x.At(year), Bottom + 4, "axis");
            svg.Text(x.At(year), Bottom + 18, ChartText.Year(year), "tick", TextEnd.Middle);
        }

        svg.Through(years.Select(p => (x.At(p.At), y.At(p.Middle))), "line line1");
        if (ahead is { } from && from <= years[^1].At)
        {
            svg.Dot(x.At(from), y.At(0), 5, "fan-ahead", $"ahead from {ChartText.Year(Math.Floor(from))} on, in the middle");
            bool late = x.At(from) > Right - 130;
            svg.Text(x.At(from) + (late ? -8 : 8), y.At(0) + 16, $"ahead from {ChartText.Year(Math.Floor(from))}", "value halo", late ? TextEnd.End : TextEnd.Start);
        }

        Ends(svg, years[^1], y);
        return svg.ToText(label);
    }

    /// <summary>The three ends by name, moved apart where they would touch.</summary>
    private static void Ends(Svg svg, FanYear last, LinearScale y)
    {
        double high = y.At(last.P90) + 4;
        double middle = Math.Max(y.At(last.Middle) + 4, high + Apart);
        double low = Math.Max(y.At(last.P10) + 4, middle + Apart);
        double over = Math.Max(0, low - (Bottom + 4));
        (high, middle, low) = (high - over, middle - over, low - over);
        Name(svg, high, last.P90, "1 in 10 above");
        Name(svg, middle, last.Middle, "the middle");
        Name(svg, low, last.P10, "1 in 10 below");
    }

    private static void Name(Svg svg, double at, double amount, string words)
    {
        svg.Text(Right + 6, at, (amount > 0 ? "+" : "") + ChartText.MoneyMark(Math.Round(amount / 100) * 100), "value halo");
        svg.Text(Right + 6, at + 14, words, "tick halo");
    }

    private static string Band(IReadOnlyList<FanYear> years, LinearScale x, LinearScale y, Func<FanYear, double> low, Func<FanYear, double> high) =>
        "M" + string.Join(" L", years.Select(p => $"{Svg.N(x.At(p.At))},{Svg.N(y.At(high(p)))}").Concat(years.Reverse().Select(p => $"{Svg.N(x.At(p.At))},{Svg.N(y.At(low(p)))}"))) + " Z";
}

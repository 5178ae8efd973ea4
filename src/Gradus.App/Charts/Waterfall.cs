namespace Gradus.App.Charts;

/// <summary>A line on the way to a total.</summary>
/// <param name="Label">Stands left of it, at most some 18 letters.</param>
/// <param name="Amount">Above 0 where it adds, below where it takes off; null where it is not known.</param>
/// <param name="Value">In words, after the bar.</param>
public sealed record WaterfallStep(string Label, double? Amount, string Value)
{
    /// <summary>Both ends of the amount where it is not firm.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>Drawn so that it is seen first.</summary>
    public bool IsHeavy { get; init; }
}

/// <summary>Lines that build up to a total, each beginning where the one before ends: what adds is filled, what takes off is hollow.</summary>
public static class Waterfall
{
    private const double Width = 400;
    private const double LabelEnd = 128;
    private const double Right = 296;
    private const double RowHeight = 24;
    private const double BarHeight = 12;

    /// <summary>A scale that holds every panel that is compared.</summary>
    public static LinearScale Scale(IEnumerable<IReadOnlyList<WaterfallStep>> panels)
    {
        double least = 0;
        double most = 1;
        foreach (IReadOnlyList<WaterfallStep> panel in panels)
        {
            double at = 0;
            foreach (WaterfallStep step in panel)
            {
                most = Math.Max(most, at + Math.Max(step.Amount ?? 0, step.Range?.High ?? 0));
                at += step.Amount ?? 0;
                least = Math.Min(least, at);
                most = Math.Max(most, at);
            }
        }

        return LinearScale.Round(least, most, LabelEnd, Right, steps: 3);
    }

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="steps">In order.</param>
    /// <param name="total">The sum, in words.</param>
    /// <param name="totalRange">Both ends of the sum where it is not firm.</param>
    /// <param name="x">One scale for all panels.</param>
    public static string Draw(string label, IReadOnlyList<WaterfallStep> steps, string total, (double Low, double High)? totalRange, LinearScale x)
    {
        double bottom = (steps.Count + 1) * RowHeight;
        var svg = new Svg(Width, bottom + 26, "waterfall");
        foreach (double tick in x.Ticks())
        {
            svg.Line(x.At(tick), 0, x.At(tick), bottom + 4, tick == 0 ? "axis" : "grid");
            svg.Text(x.At(tick), bottom + 19, ChartText.ShortMoney(tick), "tick", TextEnd.Middle);
        }

        double at = 0;
        for (int i = 0; i < steps.Count; i++)
        {
            at = DrawStep(svg, steps[i], i * RowHeight, at, x);
        }

        double top = steps.Count * RowHeight;
        svg.Line(0, top + 1, Width, top + 1, "axis");
        svg.Text(0, top + 16, "In all", "value");
        svg.Box(x.At(Math.Min(0, at)), top + 7, Math.Abs(x.At(at) - x.At(0)), BarHeight, "fall-total");
        double end = Doubt(svg, totalRange, top, x.At(Math.Max(0, at)), x);
        svg.Text(end + 5, top + 17, total, "value halo");
        return svg.ToText(label);
    }

    private static double DrawStep(Svg svg, WaterfallStep step, double top, double from, LinearScale x)
    {
        svg.Text(0, top + 16, ChartText.Lines(step.Label, 18, 1)[0], "fall-label");
        if (step.Amount is not { } amount)
        {
            svg.Line(x.At(from), top + 13, x.At(from) + 14, top + 13, "fall-missing");
            svg.Text(x.At(from) + 19, top + 17, step.Value, "tick halo fall-unknown");
            return from;
        }

        double to = from + amount;
        double left = x.At(Math.Min(from, to));
        double right = x.At(Math.Max(from, to));
        svg.Box(left, top + 7, Math.Max(right - left, 1.5), BarHeight, amount == 0 ? "fall-none" : amount < 0 ? "fall-help" : step.IsHeavy ? "fall-heavy" : "fall-cost");
        (double Low, double High)? range = step.Range is { } r ? (from + r.Low, from + r.High) : null;
        double end = Doubt(svg, range, top, right, x);
        svg.Line(x.At(to), top + 7 + BarHeight, x.At(to), top + RowHeight + 7, "fall-join");
        svg.Text(end + 5, top + 17, step.Value, "tick halo");
        return to;
    }

    /// <summary>The line over the end of a bar; gives where the drawing ends.</summary>
    private static double Doubt(Svg svg, (double Low, double High)? range, double top, double end, LinearScale x)
    {
        if (range is not { } ends || ends.Low == ends.High)
        {
            return end;
        }

        svg.Line(x.At(ends.Low), top + 13, x.At(ends.High), top + 13, "fall-doubt");
        return Math.Max(end, x.At(ends.High));
    }
}

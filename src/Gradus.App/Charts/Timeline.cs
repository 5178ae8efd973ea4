namespace Gradus.App.Charts;

/// <summary>Some days of a row.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; the same for a single day.</param>
/// <param name="IsFirm">False where it is a guess or may not be: drawn as an outline.</param>
/// <param name="Title">What it is, for who points at it.</param>
public readonly record struct TimelineSpan(DateOnly From, DateOnly To, bool IsFirm, string Title);

/// <summary>One kind of thing over the years.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">When, in words; stands at the right.</param>
/// <param name="Spans">In order.</param>
public sealed record TimelineRow(string Label, string Value, IReadOnlyList<TimelineSpan> Spans);

/// <summary>What happens when, over years to scale: a row of bars for each kind of thing.</summary>
public static class Timeline
{
    private const double Width = 400;
    private const double Left = 2;
    private const double Right = 396;
    private const double RowHeight = 42;
    private const double Foot = 22;
    private const double Narrowest = 4;
    private const int MostTicks = 7;

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="rows">From the top, a span at least among them.</param>
    public static string Draw(string label, IReadOnlyList<TimelineRow> rows)
    {
        TimelineSpan[] all = [.. rows.SelectMany(r => r.Spans)];
        int first = all.Min(s => s.From).Year;
        int end = all.Max(s => s.To).Year + 1;
        var x = new LinearScale(new DateOnly(first, 1, 1).DayNumber, new DateOnly(end, 1, 1).DayNumber, Left, Right, 1);
        double bottom = rows.Count * RowHeight;
        var svg = new Svg(Width, bottom + Foot, "plan");
        int every = new[] { 1, 2, 5, 10 }.FirstOrDefault(e => e * MostTicks >= end - first, 20);
        for (int year = first; year <= end; year += every)
        {
            double at = x.At(new DateOnly(year, 1, 1).DayNumber);
            svg.Line(at, 0, at, bottom + 4, "grid");
            svg.Text(at, bottom + 17, ChartText.Year(year), "tick", at > Right - 24 ? TextEnd.End : at < Left + 24 ? TextEnd.Start : TextEnd.Middle);
        }

        for (int i = 0; i < rows.Count; i++)
        {
            Row(svg, rows[i], i * RowHeight, x);
        }

        return svg.ToText(label);
    }

    private static void Row(Svg svg, TimelineRow row, double top, LinearScale x)
    {
        svg.Text(0, top + 14, row.Label, "halo");
        svg.Text(Width, top + 14, row.Value, "value halo", TextEnd.End);
        foreach (TimelineSpan span in row.Spans)
        {
            double from = x.At(span.From.DayNumber);
            svg.Box(from, top + 20, Math.Max(x.At(span.To.DayNumber) - from, Narrowest), 12, span.IsFirm ? "plan-grade" : "plan-known", span.Title);
        }
    }
}

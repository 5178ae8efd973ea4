namespace Gradus.App.Charts;

/// <summary>A range of dollars that may lie on both sides of zero, with its middle.</summary>
/// <param name="Label">Stands above the range.</param>
/// <param name="Value">In words; stands at the right.</param>
/// <param name="Low">Low end, USD.</param>
/// <param name="Middle">The dot; null for none.</param>
/// <param name="High">High end, USD.</param>
public sealed record SignedInterval(string Label, string Value, double Low, double? Middle, double High);

/// <summary>Ranges on one scale of dollars, with a line where gain and loss meet.</summary>
public static class SignedIntervals
{
    private const double Width = 400;
    private const double Left = 4;
    private const double Right = 380;
    private const double RowHeight = 40;
    private const double AxisHeight = 26;
    private const int LabelLength = 31;

    public static string Draw(string label, IReadOnlyList<SignedInterval> rows)
    {
        double least = Math.Min(0, rows.Select(r => Math.Min(r.Low, r.High)).DefaultIfEmpty(0).Min());
        double most = Math.Max(0, rows.Select(r => Math.Max(r.Low, r.High)).DefaultIfEmpty(0).Max());
        var x = LinearScale.Round(least, most, Left, Right);
        double bottom = rows.Count * RowHeight;
        var svg = new Svg(Width, bottom + AxisHeight, "intervals");
        foreach (double tick in x.Ticks())
        {
            svg.Line(x.At(tick), 0, x.At(tick), bottom + 4, tick == 0 ? "axis" : "grid");
            svg.Text(x.At(tick), bottom + 19, ChartText.ShortMoney(tick), "tick", tick == x.Low ? TextEnd.Start : tick == x.High ? TextEnd.End : TextEnd.Middle);
        }

        for (int i = 0; i < rows.Count; i++)
        {
            double y = (i * RowHeight) + 28;
            svg.Text(0, y - 13, ChartText.Lines(rows[i].Label, LabelLength, 1)[0], "halo");
            svg.Text(Width, y - 13, rows[i].Value, "value halo", TextEnd.End);
            svg.Line(x.At(rows[i].Low), y, x.At(rows[i].High), y, "inner");
            if (rows[i].Middle is { } middle)
            {
                svg.Dot(x.At(middle), y, 5, "dot dot1", $"{rows[i].Label}: {rows[i].Value}");
            }
        }

        return svg.ToText(label);
    }
}

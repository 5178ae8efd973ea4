using Gradus.App.Figures;

namespace Gradus.App.Charts;

/// <summary>A middle value with an inner and an outer interval around it; missing ends are not drawn.</summary>
/// <param name="Label">Stands above the interval.</param>
/// <param name="Value">The middle in words, or why there is none; stands at the right.</param>
/// <param name="Low">Low end of the outer interval.</param>
/// <param name="InnerLow">Low end of the inner interval.</param>
/// <param name="Middle">The dot.</param>
/// <param name="InnerHigh">High end of the inner interval.</param>
/// <param name="High">High end of the outer interval.</param>
public sealed record Interval(string Label, string Value, double? Low, double? InnerLow, double? Middle, double? InnerHigh, double? High);

/// <summary>A range that is marked behind all intervals.</summary>
/// <param name="Low">In dollars.</param>
/// <param name="High">In dollars.</param>
/// <param name="Title">What it is; browsers show it when pointed at.</param>
public sealed record IntervalBand(double Low, double High, string Title);

/// <summary>One amount that all intervals are read against.</summary>
/// <param name="Amount">In dollars.</param>
/// <param name="Name">Stands at its head: "your pay".</param>
public sealed record IntervalMark(double Amount, string Name);

/// <summary>Dots with intervals on one scale of dollars, from zero.</summary>
public static class DotInterval
{
    private const double Width = 400;
    private const double Left = 4;
    private const double Right = 380;
    private const double RowHeight = 40;
    private const double AxisHeight = 26;
    private const int LabelLength = 46;
    private const double MarkHeight = 18;

    /// <summary>As wide as a letter may be set: label and value share a line.</summary>
    private const double LetterWidth = 8.3;

    /// <param name="label">What the drawing shows, for who cannot see it.</param>
    /// <param name="rows">From the top.</param>
    /// <param name="band">Marked behind all rows; null for none.</param>
    /// <param name="mark">One amount marked across all rows, with its name above them; null for none.</param>
    public static string Draw(string label, IReadOnlyList<Interval> rows, IntervalBand? band = null, IntervalMark? mark = null)
    {
        double most = rows.SelectMany(r => new[] { r.High, r.InnerHigh, r.Middle, r.InnerLow }).Append(mark?.Amount).Max() ?? 1;
        var x = LinearScale.Round(0, most, Left, Right);
        double head = mark is null ? 0 : MarkHeight;
        double bottom = head + (rows.Count * RowHeight);
        var svg = new Svg(Width, bottom + AxisHeight, "intervals");
        if (mark is not null)
        {
            bool right = x.At(mark.Amount) > (Left + Right) / 2;
            svg.Line(x.At(mark.Amount), 4, x.At(mark.Amount), bottom + 4, "median");
            svg.Text(x.At(mark.Amount) + (right ? -5 : 5), 13, mark.Name, "halo", right ? TextEnd.End : TextEnd.Start);
        }

        if (band is not null)
        {
            svg.Box(x.At(band.Low), 0, x.At(Math.Min(band.High, x.High)) - x.At(band.Low), bottom + 4, "band", band.Title);
        }

        foreach (double tick in x.Ticks())
        {
            svg.Line(x.At(tick), 0, x.At(tick), bottom + 4, "grid");
            svg.Text(x.At(tick), bottom + 19, ChartText.ShortMoney(tick), "tick", tick == 0 ? TextEnd.Start : tick == x.High ? TextEnd.End : TextEnd.Middle);
        }

        for (int i = 0; i < rows.Count; i++)
        {
            DrawRow(svg, rows[i], x, head + (i * RowHeight));
        }

        return svg.ToText(label);
    }

    private static void DrawRow(Svg svg, Interval row, LinearScale x, double top)
    {
        double y = top + 28;
        svg.Text(0, top + 15, ShortNames.Cut(row.Label, Math.Min(LabelLength, (int)((Width - (row.Value.Length * LetterWidth)) / LetterWidth) - 1)), "halo");
        svg.Text(Width, top + 15, row.Value, "value halo", TextEnd.End);
        if ((row.Low ?? row.InnerLow ?? row.Middle, row.High ?? row.InnerHigh ?? row.Middle) is ({ } low, { } high))
        {
            svg.Line(x.At(low), y, x.At(high), y, "outer");
        }

        if ((row.InnerLow ?? row.Middle, row.InnerHigh ?? row.Middle) is ({ } innerLow, { } innerHigh))
        {
            svg.Line(x.At(innerLow), y, x.At(innerHigh), y, "inner");
        }

        if (row.Middle is { } middle)
        {
            svg.Dot(x.At(middle), y, 5, "dot dot1", $"{row.Label}: {row.Value}");
        }
    }
}

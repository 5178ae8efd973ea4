namespace Gradus.App.Charts;

/// <summary>A line over the same periods as its neighbours; a period without a value breaks it.</summary>
public sealed record LineSeries(string Label, IReadOnlyList<double?> Values);

/// <summary>One to four lines over a few periods, from zero. Lines differ by dash and mark, and each carries its name.</summary>
public static class LineChart
{
    private const double Width = 400;
    private const double Height = 230;
    private const double Left = 44;
    private const double Right = 372;
    private const double Top = 24;
    private const double Bottom = 190;

    public static string Draw(string label, IReadOnlyList<string> periods, IReadOnlyList<LineSeries> series)
    {
        double most = series.SelectMany(s => s.Values).Max() ?? 0;
        var y = LinearScale.Round(0, Math.Max(most, 1), Bottom, Top);
        var svg = new Svg(Width, Height, "lines");
        foreach (double tick in y.Ticks())
        {
            svg.Line(Left, y.At(tick), Right, y.At(tick), tick == 0 ? "axis" : "grid");
            svg.Text(Left - 6, y.At(tick) + 4, ChartText.Short(tick), "tick", TextEnd.End);
        }

        for (int i = 0; i < periods.Count; i++)
        {
            svg.Text(X(i, periods.Count), Bottom + 20, periods[i], "tick", TextEnd.Middle);
        }

        for (int s = 0; s < series.Count; s++)
        {
            DrawSeries(svg, series[s], s + 1, y, series.Count == 1);
        }

        return svg.ToText(label);
    }

    private static double X(int period, int count) =>
        count < 2 ? (Left + Right) / 2 : Left + 22 + (period * (Right - Left - 44) / (count - 1));

    private static void DrawSeries(Svg svg, LineSeries series, int number, LinearScale y, bool allValues)
    {
        int count = series.Values.Count;
        foreach (List<(double X, double Y)> run in Runs(series.Values, y))
        {
            svg.Through(run, $"line line{number}");
        }

        int last = LastKnown(series.Values);
        for (int i = 0; i < count; i++)
        {
            if (series.Values[i] is not { } value)
            {
                continue;
            }

            svg.Dot(X(i, count), y.At(value), 3.5, $"dot dot{number}");
            if (allValues || i == last)
            {
                string text = allValues ? ChartText.Whole(value) : $"{series.Label} {ChartText.Whole(value)}";
                double above = IsValley(series.Values, i) ? 19 : -9;
                svg.Text(X(i, count), y.At(value) + above, text, "value halo", allValues ? TextEnd.Middle : TextEnd.End);
            }
        }
    }

    /// <summary>The points of each unbroken stretch.</summary>
    internal static IReadOnlyList<List<(double X, double Y)>> Runs(IReadOnlyList<double?> values, LinearScale y, Func<int, double>? x = null)
    {
        x ??= i => X(i, values.Count);
        var runs = new List<List<(double X, double Y)>>();
        bool open = false;
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                if (!open)
                {
                    runs.Add([]);
                }

                runs[^1].Add((x(i), y.At(value)));
            }

            open = values[i] is not null;
        }

        return runs;
    }

    /// <summary>True where both neighbours are higher, so that a label above would lie on the line.</summary>
    private static bool IsValley(IReadOnlyList<double?> values, int i) =>
        i > 0 && i < values.Count - 1 && values[i - 1] > values[i] && values[i + 1] > values[i];

    private static int LastKnown(IReadOnlyList<double?> values)
    {
        int last = values.Count - 1;
        while (last >= 0 && values[last] is null)
        {
            last--;
        }

        return last;
    }
}

using System.Globalization;
using Gradus.App.Charts;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Return;

/// <summary>The charts of one degree's return to one person.</summary>
public static class ReturnCharts
{
    private const string Source = "Computed from your profile, the cost of the degree and the assumptions below";
    private const double Width = 400;
    private const double Left = 8;
    private const double Right = 392;
    private const double Bottom = 150;
    private const double Top = 30;
    private const int Bins = 30;

    /// <summary>How the results of all draws are spread.</summary>
    public static Chart Spread(DegreeReturn of) => new(
        "return-spread",
        "How the results are spread",
        $"Each bar counts draws. One in ten lies below {ReturnSummary.Money(of.Outcome.P10)}, half below {ReturnSummary.Money(of.Outcome.Median)}, nine in ten below {ReturnSummary.Money(of.Outcome.P90)}. Left of zero you would be worse off. The outermost hundredth on each side is not drawn.",
        Histogram(of),
        SpreadTable(ReturnContract.Of(of)),
        Source);

    /// <summary>The discounted sum year by year.</summary>
    public static Chart Path(DegreeReturn of)
    {
        CumulativeYear[] shown = [.. of.Path.Where(y => y.Year <= 5 || y.Year % 5 == 0 || y.Year == of.Path.Count)];
        return new Chart(
            "return-path",
            "When it pays back",
            $"Everything gained and spent up to the end of each year, beside {of.Against.Name}. Bar: eight cases of ten; dot: the middle. {ReturnSummary.BreakEven(of)}",
            SignedIntervals.Draw("Sum of gains and costs by year", [.. shown.Select(y => new SignedInterval($"after year {y.Year}", ReturnSummary.Money(y.Median), y.P10, y.Median, y.P90))]),
            new ChartTable(
                [new("Year"), new("1 in 10 below", true), new("Middle", true), new("9 in 10 below", true)],
                [.. of.Path.Select(y => (IReadOnlyList<ChartCell>)[y.Year.ToString(CultureInfo.InvariantCulture), Money(y.P10), Money(y.Median), Money(y.P90)])]),
            Source);
    }

    /// <summary>What moves the answer most, one thing at a time.</summary>
    public static Chart Tornado(DegreeReturn of) => new(
        "return-drivers",
        "What moves it most",
        $"One thing at a time from one end to the other, all else in the middle and the degree finished, where the result is {ReturnSummary.Money(of.Central)}.",
        SignedIntervals.Draw("What moves the result most", [.. of.Tornado.Select(d => new SignedInterval(d.Label, $"{Thousands(Math.Min(d.Low, d.High))} to {Thousands(Math.Max(d.Low, d.High))}", d.Low, of.Central, d.High))]),
        new ChartTable(
            [new("What"), new("From"), new("Result", true), new("To"), new("Result there", true)],
            [.. of.Tornado.Select(d => (IReadOnlyList<ChartCell>)[d.Label, d.LowLabel, Money(d.Low), d.HighLabel, Money(d.High)])]),
        Source);

    /// <summary>Results at every hundredth of the draws.</summary>
    public static ChartTable SpreadTable(ReturnContract of) => new(
        [new("Share of draws below", true), new("Result", true)],
        [.. Enumerable.Range(1, 19).Select(i => (IReadOnlyList<ChartCell>)[new($"{i * 5} %", (i * 5).ToString(CultureInfo.InvariantCulture)), Money((double)of.Percentiles[(i * 5) - 1])])]);

    private static string Histogram(DegreeReturn of)
    {
        double low = Math.Min(0, At(of, 1));
        double high = Math.Max(0, At(of, 99));
        var x = LinearScale.Round(low, high, Left, Right, steps: 3);
        double size = (x.High - x.Low) / Bins;
        int[] counts = new int[Bins];
        foreach (double value in of.Values.Where(v => v >= low && v <= high))
        {
            counts[Math.Clamp((int)((value - x.Low) / size), 0, Bins - 1)]++;
        }

        var y = new LinearScale(0, Math.Max(counts.Max(), 1), Bottom, Top, 1);
        var svg = new Svg(Width, Bottom + 26, "distribution");
        for (int i = 0; i < Bins; i++)
        {
            if (counts[i] > 0)
            {
                double from = x.Low + (i * size);
                svg.Box(x.At(from) + 0.5, y.At(counts[i]), x.At(from + size) - x.At(from) - 1, Bottom - y.At(counts[i]), "bin", $"{ChartText.ShortMoney(from)} to {ChartText.ShortMoney(from + size)}: {counts[i]}");
            }
        }

        svg.Line(Left, Bottom, Right, Bottom, "axis");
        svg.Line(x.At(0), Top - 8, x.At(0), Bottom, "axis");
        svg.Line(x.At(of.Outcome.Median), Top - 10, x.At(of.Outcome.Median), Bottom + 4, "median");
        svg.Text(x.At(of.Outcome.Median), Top - 16, "middle " + ReturnSummary.Money(of.Outcome.Median), "value", x.At(of.Outcome.Median) > Width / 2 ? TextEnd.End : TextEnd.Start);
        foreach (double tick in x.Ticks())
        {
            svg.Text(x.At(tick), Bottom + 18, ChartText.ShortMoney(tick), "tick", tick == x.Low ? TextEnd.Start : tick == x.High ? TextEnd.End : TextEnd.Middle);
        }

        return svg.ToText("Results of all draws");
    }

    private static string Thousands(double amount) => ChartText.ShortMoney(Math.Round(amount / 1000) * 1000);

    private static double At(DegreeReturn of, int percent) => Quantile.Of(of.Values, percent / 100.0);

    private static ChartCell Money(double amount) => new(ReturnSummary.Money(amount), amount.ToString("0", CultureInfo.InvariantCulture));
}

using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>What each criterion counts as far as the answers tell, as one strip of ranges.</summary>
internal static class WeightChart
{
    private const double RowHeight = 24;
    private const double AxisHeight = 28;

    public static Chart Of(WeightLearning learned, int answers, string dataset)
    {
        LearnedWeight[] weights = [.. learned.Weights.OrderByDescending(w => w.Mean)];
        return new Chart(
            "learned",
            Finding(weights),
            "Percent of all that counts: the line is eight of ten, the dot the mean of the weights that your answers leave open.",
            Draw(weights, 560, 200, 30),
            new ChartTable(
                [new("Criterion"), new("Mean, percent", true), new("One in ten below", true), new("One in ten above", true)],
                [.. weights.Select(w => (IReadOnlyList<ChartCell>)[w.Criterion.Name, Percent(w.Mean), Percent(w.Low), Percent(w.High)])]),
            $"{Titles.Count(answers, "answer")} of yours; the figures of pairs are of dataset {dataset}")
        {
            NarrowDrawing = Draw(weights, 340, 134, 17),
        };
    }

    /// <summary>What can be repeated of it: what surely counts more than what.</summary>
    private static string Finding(LearnedWeight[] weights) => weights.Length > 1 && Array.Find(weights, w => w.High < weights[0].Low) is { } less
        ? $"{weights[0].Criterion.Name} counts more for you than {Written.Lower(less.Criterion.Name)}"
        : "What counts most is still open";

    private static string Draw(LearnedWeight[] weights, double width, double left, int letters)
    {
        var x = LinearScale.Round(0, weights.Max(w => w.High) * 100, left, width - 14);
        double bottom = weights.Length * RowHeight;
        var svg = new Svg(width, bottom + AxisHeight, width < 400 ? "places narrow" : "places wide");
        foreach (double tick in x.Ticks())
        {
            svg.Line(x.At(tick), 0, x.At(tick), bottom + 4, "grid");
            svg.Text(x.At(tick), bottom + 19, Written.Number(tick, "0"), "tick", TextEnd.Middle);
        }

        for (int i = 0; i < weights.Length; i++)
        {
            LearnedWeight weight = weights[i];
            double y = (i * RowHeight) + (RowHeight / 2);
            svg.Text(0, y + 4, ChartText.Lines(weight.Criterion.Name, letters, 1)[0], "tick");
            svg.Line(x.At(weight.Low * 100), y, Math.Max(x.At(weight.High * 100), x.At(weight.Low * 100) + 1), y, "inner");
            svg.Dot(x.At(weight.Mean * 100), y, 4, "dot dot1", $"{weight.Criterion.Name}: {Percent(weight.Mean)} percent, {Percent(weight.Low)} to {Percent(weight.High)}");
        }

        return svg.ToText("What each criterion counts, in percent, with the ends of eight of ten");
    }

    private static string Percent(double share) => Written.Number(share * 100, "0");
}

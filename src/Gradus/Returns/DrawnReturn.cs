using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>What the draws say, without the draws of every year: they are many, and go before the next question is put.</summary>
/// <param name="Values">Net present value of each draw, USD.</param>
/// <param name="Ascending">The same, ascending.</param>
/// <param name="Beside">Against each of the others.</param>
/// <param name="Path">The range of each year's sum.</param>
/// <param name="Rate">Internal rate of return in the middle, a fraction a year; infinite where there is none or it lies beyond.</param>
/// <param name="BreakEvenYear">Year after which the degree is ahead for good, in the middle; null where half or more never are.</param>
/// <param name="NeverBreaksEven">Chance that it is never ahead for good, 0 to 1.</param>
internal sealed record DrawnReturn(
    double[] Values, double[] Ascending, IReadOnlyList<Outcome> Beside, IReadOnlyList<CumulativeYear> Path, double Rate, int? BreakEvenYear, double NeverBreaksEven)
{
    public Outcome Outcome { get; } = Outcome.Of(Values);

    /// <param name="simulation">Its years and sums are put in order where they stand.</param>
    public static DrawnReturn Of(Simulation simulation)
    {
        double never = simulation.BreakEven.Count(y => y == 0) / (double)simulation.BreakEven.Length;
        Array.Sort(simulation.BreakEven);
        double[] ascending = [.. simulation.Values];
        Array.Sort(ascending);

        // Those that are never ahead stand first, as year 0, and count as the latest.
        int late = simulation.BreakEven.AsSpan().LastIndexOf(0) + 1;
        int middle = ((simulation.BreakEven.Length - 1) / 2) + late;
        return new DrawnReturn(
            simulation.Values, ascending, [.. simulation.Beside.Select(v => Outcome.Of(v))], [.. simulation.Cumulative.Select(Range)], simulation.Rate,
            middle < simulation.BreakEven.Length ? simulation.BreakEven[middle] : null, never);
    }

    private static CumulativeYear Range(double[] sums, int year)
    {
        Array.Sort(sums);
        return new CumulativeYear(year + 1, Quantile.Of(sums, Outcome.LowShare), Quantile.Of(sums, 0.5), Quantile.Of(sums, Outcome.HighShare))
        {
            P25 = Quantile.Of(sums, 0.25),
            P75 = Quantile.Of(sums, 0.75),
        };
    }
}

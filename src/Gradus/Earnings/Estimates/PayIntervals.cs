namespace Gradus.Earnings.Estimates;

/// <summary>An error of the trial: how many of its own deviations it is, and whose.</summary>
/// <param name="Horizon">Of which horizon.</param>
/// <param name="Class">Of which class of cells.</param>
/// <param name="Part">Part of its institution.</param>
/// <param name="Score">The error over the deviation that the prediction states.</param>
/// <param name="Weight">What it counts.</param>
internal readonly record struct PayScore(int Horizon, int Class, int Part, double Score, double Weight);

/// <summary>
/// Half-widths of 80 % intervals in deviations of the prediction, made conformal on the errors of the trial (Vovk 2005), by horizon and by class of cells.
/// A program with many figures weighs hardly more than one with few, which is most like those without any.
/// </summary>
internal sealed class PayIntervals
{
    /// <summary>Share that an interval should hold.</summary>
    public const double Coverage = 0.8;

    /// <summary>A class's own width is mixed with that of all classes as if it had so many more errors.</summary>
    private const double ClassPrior = 20;

    /// <summary>A program of n figures weighs as n to this power; each of its figures the n-th part.</summary>
    private const double ProgramWeight = 0.25;

    private const int None = -1;

    private readonly Dictionary<(int Horizon, int Class, int Without), double> _widths = [];

    /// <param name="scores">Errors of the trial.</param>
    /// <param name="classes">Number of classes.</param>
    public PayIntervals(IReadOnlyList<PayScore> scores, int classes)
    {
        foreach (IGrouping<int, PayScore> horizon in scores.GroupBy(s => s.Horizon))
        {
            PayScore[] sorted = Ascending(horizon);
            for (int without = None; without < PayFrame.Parts; without++)
            {
                // The last place is that of all classes together.
                (double[] widths, int[] counts) = Widths(sorted, without, classes);
                for (int c = 0; c < classes; c++)
                {
                    double width = counts[c] == 0 ? widths[classes] : ((counts[c] * widths[c]) + (ClassPrior * widths[classes])) / (counts[c] + ClassPrior);
                    _widths[(horizon.Key, c, without)] = width;
                }
            }
        }
    }

    /// <summary>In deviations of the prediction.</summary>
    /// <param name="horizon">Of which horizon.</param>
    /// <param name="ofClass">Of which class.</param>
    /// <param name="without">A part whose own errors are not looked at; null for none.</param>
    /// <returns>Null where the trial has no error at the horizon.</returns>
    public double? HalfWidth(int horizon, int ofClass, int? without = null) => _widths.TryGetValue((horizon, ofClass, without ?? None), out double width) ? width : null;

    /// <summary>What one figure of a program counts.</summary>
    /// <param name="published">How many figures the program has, at least 1.</param>
    internal static double Weight(int published) => Math.Pow(published, ProgramWeight - 1);

    /// <summary>The least score at or below which the share of the weight lies, one more error than there are allowed for; 0 where there is none.</summary>
    internal static double Width(IEnumerable<PayScore> scores) => Widths(Ascending(scores), None, 0).Widths[0];

    private static PayScore[] Ascending(IEnumerable<PayScore> scores)
    {
        PayScore[] sorted = [.. scores];
        Array.Sort(Array.ConvertAll(sorted, s => s.Score), sorted);
        return sorted;
    }

    /// <summary>The width of each class, and in the last place that of all; and how many errors each has.</summary>
    private static (double[] Widths, int[] Counts) Widths(PayScore[] ascending, int without, int classes)
    {
        double[] widths = new double[classes + 1];
        int[] counts = new int[classes + 1];
        double[] totals = new double[classes + 1];
        foreach (PayScore score in ascending)
        {
            if (score.Part != without)
            {
                if (score.Class < classes)
                {
                    Count(score.Class, score.Weight);
                }

                Count(classes, score.Weight);
            }
        }

        double[] reach = [.. totals.Select((total, c) => Coverage * total * (1 + (1.0 / Math.Max(1, counts[c]))))];
        double[] sums = new double[classes + 1];
        foreach (PayScore score in ascending)
        {
            if (score.Part != without)
            {
                if (score.Class < classes)
                {
                    Reach(score.Class, score);
                }

                Reach(classes, score);
            }
        }

        return (widths, counts);

        void Count(int c, double weight)
        {
            totals[c] += weight;
            counts[c]++;
        }

        // Until the reach is passed, and where it never is, the width is the last score looked at.
        void Reach(int c, PayScore score)
        {
            if (sums[c] < reach[c])
            {
                widths[c] = score.Score;
                sums[c] += score.Weight;
            }
        }
    }
}

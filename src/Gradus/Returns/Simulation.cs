namespace Gradus.Returns;

/// <summary>Flows with a degree less those of something else, over all draws: the plain engine's distribution.</summary>
public sealed class Simulation
{
    /// <summary>Rates between which an internal rate of return is looked for.</summary>
    private const double LowestRate = -0.9;
    private const double HighestRate = 10;

    private Simulation(double[] values, int[] breakEven, double rate, double[][] cumulative, double[][] beside)
    {
        Beside = beside;
        Values = values;
        BreakEven = breakEven;
        Rate = rate;
        Cumulative = cumulative;
    }

    /// <summary>Net present value of each draw.</summary>
    public double[] Values { get; }

    /// <summary>Years after which the sum of discounted differences is above 0 for good; 0 where that never happens.</summary>
    public int[] BreakEven { get; }

    /// <summary>Internal rate of return in the middle of the draws; minus infinity where there is none, plus infinity above the highest looked for.</summary>
    public double Rate { get; }

    /// <summary>For each year of the horizon, the discounted sum up to its end in each draw; the last year holds what comes later too.</summary>
    public double[][] Cumulative { get; }

    /// <summary>Net present value of each draw against each of the others, in their order.</summary>
    public IReadOnlyList<double[]> Beside { get; }

    /// <summary>Runs all draws.</summary>
    /// <param name="basis">Horizon and discount rate.</param>
    /// <param name="draws">How many.</param>
    /// <param name="with">Flows with the degree in a draw.</param>
    /// <param name="other">Flows of what it is compared with.</param>
    /// <param name="others">Flows of what else it is compared with, by its value alone; null for nothing.</param>
    /// <param name="threads">Most threads; the answer is the same.</param>
    public static Simulation Run(ValuationBasis basis, int draws, Func<int, double[]> with, Func<int, double[]> other, IReadOnlyList<Func<int, double[]>>? others = null, int threads = -1)
    {
        double[][] beside = [.. (others ?? []).Select(_ => new double[draws])];
        double[] values = new double[draws];
        int[] breakEven = new int[draws];
        double[][] differences = new double[draws][];
        double[][] cumulative = [.. Enumerable.Range(0, basis.Horizon).Select(_ => new double[draws])];
        double[] discounts = [.. Enumerable.Range(0, 200).Select(basis.Discount)];
        Parallel.For(0, draws, new ParallelOptions { MaxDegreeOfParallelism = threads }, d =>
        {
            Abandonment.Check();
            double[] degree = with(d);
            double[] difference = Subtract(degree, other(d));
            double sum = 0;
            int even = 0;
            for (int year = 0; year < difference.Length; year++)
            {
                sum += difference[year] * discounts[year];
                int at = Math.Min(year, basis.Horizon - 1);
                cumulative[at][d] = sum;
                even = sum <= 0 ? 0 : even > 0 ? even : at + 1;
            }

            for (int year = difference.Length; year < basis.Horizon; year++)
            {
                cumulative[year][d] = sum;
            }

            values[d] = sum;
            breakEven[d] = even;
            differences[d] = difference;
            for (int i = 0; i < beside.Length; i++)
            {
                beside[i][d] = Sum(Subtract(degree, others![i](d)), discounts);
            }
        });
        return new Simulation(values, breakEven, MiddleRate(differences), cumulative, beside);
    }

    private static double Sum(double[] flows, double[] discounts)
    {
        double sum = 0;
        for (int year = 0; year < flows.Length; year++)
        {
            sum += flows[year] * discounts[year];
        }

        return sum;
    }

    /// <summary>
    /// The middle of the rates at which each of many flows is worth nothing, the lower one of two, by bisection; minus infinity where flows are worth less than
    /// nothing at every rate that is looked at, or at the lowest, plus infinity where they are worth more at the highest.
    /// </summary>
    /// <remarks>The halvings are the same for all, so that only the flows on the side that holds the middle are looked at again.</remarks>
    /// <param name="flows">At least one.</param>
    public static double MiddleRate(IReadOnlyList<double[]> flows)
    {
        int place = (flows.Count - 1) / 2;
        ILookup<bool, double[]> atLowest = flows.ToLookup(f => YearByYear.PresentValue(f, LowestRate) > 0);
        int none = atLowest[false].Count();
        ILookup<bool, double[]> atHighest = atLowest[true].ToLookup(f => YearByYear.PresentValue(f, HighestRate) > 0);
        double[][] left = [.. atHighest[false]];
        place -= none;
        if (place < 0 || place >= left.Length)
        {
            return place < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }

        double low = LowestRate;
        double high = HighestRate;
        const int Halvings = 40;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            ILookup<bool, double[]> sides = left.ToLookup(f => YearByYear.PresentValue(f, middle) > 0);
            int below = sides[false].Count();
            bool above = place >= below;
            (low, high) = above ? (middle, high) : (low, middle);
            place -= above ? below : 0;
            left = [.. sides[above]];
        }

        return (low + high) / 2;
    }

    private static double[] Subtract(double[] with, double[] other)
    {
        double[] difference = new double[Math.Max(with.Length, other.Length)];
        for (int year = 0; year < difference.Length; year++)
        {
            difference[year] = (year < with.Length ? with[year] : 0) - (year < other.Length ? other[year] : 0);
        }

        return difference;
    }
}

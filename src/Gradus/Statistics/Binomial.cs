using Exact = MathNet.Numerics.Distributions.Binomial;

namespace Gradus.Statistics;

/// <summary>The exact binomial test.</summary>
public static class Binomial
{
    /// <summary>The chance of a count no likelier than the one seen, both sides together (Clopper and Pearson's model; Fisher's rule).</summary>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">At least 1.</param>
    /// <param name="share">The share that is tested, between 0 and 1.</param>
    public static double TwoSided(int successes, int trials, double share)
    {
        var distribution = new Exact(share, trials);
        double seen = distribution.Probability(successes) * (1 + 1e-9);
        return Math.Min(1, Enumerable.Range(0, trials + 1).Select(distribution.Probability).Where(p => p <= seen).Sum());
    }
}

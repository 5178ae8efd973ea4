using Gradus.Careers;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>
/// How far people of one occupation are paid apart: the standard deviation of the logarithm of pay, from the published
/// percentiles (a lognormal distribution fitted by least squares on normal scores).
/// </summary>
public static class PersonalSpread
{
    private static readonly double[] Scores = [.. new[] { 0.1, 0.25, 0.5, 0.75, 0.9 }.Select(Normal.Quantile)];

    /// <summary>Null where fewer than two percentiles are published.</summary>
    public static double? Of(Occupation occupation)
    {
        (double Score, double Log)[] points =
        [
            .. occupation.WagePercentiles.Zip(Scores).Where(p => p.First.IsKnown && p.First.Value > 0).Select(p => (p.Second, Math.Log((double)p.First.Value))),
        ];
        if (points.Length < 2)
        {
            return null;
        }

        double score = points.Average(p => p.Score);
        double log = points.Average(p => p.Log);
        return points.Sum(p => (p.Score - score) * (p.Log - log)) / points.Sum(p => (p.Score - score) * (p.Score - score));
    }

    /// <summary>The mean over several occupations, weighted by the people in them; null where none has percentiles.</summary>
    public static double? Of(IEnumerable<Occupation> occupations)
    {
        double sum = 0;
        double people = 0;
        foreach (Occupation occupation in occupations)
        {
            if (Of(occupation) is { } spread)
            {
                double weight = occupation.Employment.IsKnown ? occupation.Employment.Value : 1;
                sum += weight * spread;
                people += weight;
            }
        }

        return people > 0 ? sum / people : null;
    }
}

namespace Gradus.Ranking.Learning;

/// <summary>A pair worth asking about.</summary>
/// <param name="First">Row of the one shown first.</param>
/// <param name="Second">Row of the other.</param>
/// <param name="Bits">How much its answer is expected to tell of the weights: the mutual information between the two, 0 to 1.</param>
internal readonly record struct PairToAsk(int First, int Second, double Bits);

/// <summary>Which two degrees to ask about next (expected information gain, Lindley 1956; of pairs, Chajewska, Koller and Parr 2000).</summary>
internal static class NextPair
{
    /// <summary>Degrees among which pairs are looked for: those that most often come out first under the weights there still may be.</summary>
    private const int Looked = 32;

    /// <summary>Members of the cloud that stand for it.</summary>
    private const int Sampled = 200;

    /// <summary>Places that count as coming out first.</summary>
    private const int Top = 3;

    /// <summary>More differences than so many are hard to weigh at once: a pair counts less for each more.</summary>
    private const int EasyDifferences = 6;

    /// <summary>A lead on one criterion below which two degrees are about the same there.</summary>
    public const double Noticeable = 0.05;

    /// <summary>The pair whose answer is expected to tell most; null where none is left that tells anything.</summary>
    /// <param name="table">The degrees.</param>
    /// <param name="posterior">What is known of the weights.</param>
    /// <param name="asked">Pairs that were asked already, each with the lower row first.</param>
    public static PairToAsk? Of(ChoiceTable table, WeightPosterior posterior, IReadOnlySet<(int Low, int High)> asked)
    {
        int[] sample = posterior.Sample(Sampled);
        int[] pool = Pool(table, posterior, sample);
        double[] values = Values(table, posterior, sample, pool);
        PairToAsk? found = null;
        double highest = 0;
        for (int a = 0; a < pool.Length; a++)
        {
            for (int b = a + 1; b < pool.Length; b++)
            {
                if (asked.Contains((Math.Min(pool[a], pool[b]), Math.Max(pool[a], pool[b]))))
                {
                    continue;
                }

                double bits = Information(values.AsSpan(a * Sampled, Sampled), values.AsSpan(b * Sampled, Sampled));
                double worth = bits * Math.Min(1, EasyDifferences / (double)Differences(table, pool[a], pool[b]));
                if (worth > highest)
                {
                    highest = worth;
                    found = new PairToAsk(pool[a], pool[b], bits);
                }
            }
        }

        return found;
    }

    private static int[] Pool(ChoiceTable table, WeightPosterior posterior, int[] sample)
    {
        int[] efficient = [.. table.Efficient];
        double[] wins = new double[efficient.Length];
        double[] scores = new double[efficient.Length];
        foreach (int member in sample)
        {
            for (int i = 0; i < efficient.Length; i++)
            {
                scores[i] = table.Value(efficient[i], posterior.Weights(member));
            }

            foreach (int i in ChoiceTable.Highest(scores, Top))
            {
                wins[i]++;
            }
        }

        return [.. ChoiceTable.Highest(wins, Looked).Select(i => efficient[i])];
    }

    /// <summary>For each of the pool its value to each member, times how strictly the member follows it.</summary>
    private static double[] Values(ChoiceTable table, WeightPosterior posterior, int[] sample, int[] pool)
    {
        double[] values = new double[pool.Length * Sampled];
        for (int a = 0; a < pool.Length; a++)
        {
            for (int s = 0; s < Sampled; s++)
            {
                values[(a * Sampled) + s] = posterior.Strictness(sample[s]) * table.Value(pool[a], posterior.Weights(sample[s]));
            }
        }

        return values;
    }

    /// <summary>Entropy of the answer less its mean entropy once the weights are known.</summary>
    private static double Information(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double chance = 0;
        double noise = 0;
        for (int s = 0; s < first.Length; s++)
        {
            double p = 1 / (1 + Math.Exp(second[s] - first[s]));
            chance += p;
            noise += Entropy(p);
        }

        return Math.Max(0, Entropy(chance / first.Length) - (noise / first.Length));
    }

    private static double Entropy(double p) => p <= 0 || p >= 1 ? 0 : -((p * Math.Log2(p)) + ((1 - p) * Math.Log2(1 - p)));

    private static int Differences(ChoiceTable table, int row, int other)
    {
        ReadOnlySpan<double> worths = table.Worths(row);
        ReadOnlySpan<double> others = table.Worths(other);
        int count = 0;
        for (int j = 0; j < worths.Length; j++)
        {
            count += Math.Abs(worths[j] - others[j]) >= Noticeable ? 1 : 0;
        }

        return Math.Max(1, count);
    }
}

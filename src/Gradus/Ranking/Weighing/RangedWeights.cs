using Gradus.Statistics;

namespace Gradus.Ranking.Weighing;

/// <summary>
/// Weights between bounds that sum to one, uniform over all such: hit-and-run along the directions in which one weight gives to another. Each step moves
/// along its whole feasible line, so the chain is a Gibbs sampler of the simplex, which mixes in the order of n log n steps; it takes more than twice n squared
/// between two draws.
/// </summary>
/// <remarks>Smith 1984 (hit-and-run); Tervonen, van Valkenhoef, Basturk and Postmus 2013 (weights of decisions); A. Smith 2014 (mixing on the simplex).</remarks>
public sealed class RangedWeights : WeightSet
{
    /// <summary>Sums of bounds that differ from one by less are taken for one.</summary>
    private const double Rounding = 1e-9;

    private readonly double[] _low;
    private readonly double[] _high;

    private RangedWeights(IReadOnlyList<string> keys, double[] low, double[] high)
        : base(keys)
    {
        _low = low;
        _high = high;
    }

    public override bool IsExact => Free().Length < 2;

    /// <param name="ranges">For each criterion its key and the least and most of all weight that it may have, in percent.</param>
    /// <exception cref="InputException">A range runs backwards or leaves 0 to 100, or no weights meet all of them; the problem names which.</exception>
    public static RangedWeights Of(IReadOnlyList<(string Key, double Low, double High)> ranges)
    {
        if (ranges.Count == 0)
        {
            throw new InputException(new Problem(ProblemCode.Missing, "weights", null, "give at least one range."));
        }

        foreach ((string key, double from, double to) in ranges)
        {
            if (!(from >= 0 && to <= 100 && from <= to))
            {
                throw new InputException(new Problem(ProblemCode.OutOfRange, $"weights.{key}", Percent(from, to), "give the lower end first, both from 0 to 100."));
            }
        }

        double[] low = [.. ranges.Select(r => r.Low / 100)];
        double[] high = [.. ranges.Select(r => r.High / 100)];
        if (low.Sum() > 1 + Rounding)
        {
            throw NoWeights(ranges.Where(r => r.Low > 0), $"their lower ends add up to {Number(low.Sum() * 100)} percent, and only 100 can be shared out: lower one of them.");
        }

        if (high.Sum() < 1 - Rounding)
        {
            throw NoWeights(ranges, $"their upper ends add up to {Number(high.Sum() * 100)} percent, and all 100 are shared out: raise one of them.");
        }

        return new RangedWeights([.. ranges.Select(r => r.Key)], low, high);
    }

    public override WeightDraws Draw(ulong seed, int count)
    {
        int m = Keys.Count;
        double[] at = Start();
        int[] free = Free();
        if (free.Length < 2)
        {
            return new WeightDraws(m, at);
        }

        int steps = (2 * free.Length * free.Length) + 8;
        double[] rows = new double[checked(count * m)];
        ulong start = SplitMix.Start(seed);
        for (int draw = 0; draw < count; draw++)
        {
            ulong bits = SplitMix.Row(start, (uint)draw, SplitMix.OfWeights);
            for (uint step = 0; step < steps; step++)
            {
                Step(at, free, bits, step);
            }

            at.CopyTo(rows, draw * m);
        }

        return new WeightDraws(m, rows);
    }

    /// <summary>Two weights share out anew what they have together.</summary>
    private void Step(double[] at, int[] free, ulong bits, uint step)
    {
        int first = SplitMix.Index(SplitMix.Bits(bits, 3 * step), free.Length);
        int second = SplitMix.Index(SplitMix.Bits(bits, (3 * step) + 1), free.Length - 1);
        int i = free[first];
        int j = free[second < first ? second : second + 1];
        double both = at[i] + at[j];
        double low = Math.Max(_low[i], both - _high[j]);
        double high = Math.Min(_high[i], both - _low[j]);
        double share = low + (Math.Max(0, high - low) * SplitMix.Fraction(SplitMix.Bits(bits, (3 * step) + 2)));
        at[i] = Math.Clamp(share, _low[i], _high[i]);
        at[j] = Math.Clamp(both - at[i], _low[j], _high[j]);
    }

    /// <summary>Every weight the same part of the way from its lower end to its upper.</summary>
    private double[] Start()
    {
        double room = _high.Sum() - _low.Sum();
        double part = room > 0 ? Math.Clamp((1 - _low.Sum()) / room, 0, 1) : 0;
        return [.. _low.Zip(_high, (low, high) => low + (part * (high - low)))];
    }

    /// <summary>Numbers of the weights that can move: none where the ends leave one point only.</summary>
    private int[] Free() => _low.Sum() > 1 - Rounding || _high.Sum() < 1 + Rounding ? [] : [.. Enumerable.Range(0, _low.Length).Where(i => _high[i] > _low[i])];

    private static InputException NoWeights(IEnumerable<(string Key, double Low, double High)> ranges, string why) => new(new Problem(
        ProblemCode.NotAllowed, "weights", string.Join(", ", ranges.Select(r => $"{r.Key} {Percent(r.Low, r.High)}")), $"no weights meet all of these ranges: {why}"));

    private static string Percent(double low, double high) => low == high ? Number(low) : $"{Number(low)}-{Number(high)}";

    private static string Number(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}

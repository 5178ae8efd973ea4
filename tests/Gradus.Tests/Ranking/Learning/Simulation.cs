using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Statistics;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>
/// A simulated person: weights drawn from all there are, choices by the value under them, and one answer in twenty at random. Everything follows from seed and number.
/// </summary>
internal sealed class Simulation
{
    /// <summary>Share of answers that are a coin toss.</summary>
    private const double Careless = 0.05;

    private readonly ulong _bits;
    private uint _answers;

    public Simulation(int criteria, ulong seed, int person)
    {
        _bits = SplitMix.Row(SplitMix.Start(seed), (uint)person, 7);
        double[] drawn = [.. Enumerable.Range(0, criteria).Select(j => -Math.Log(1 - SplitMix.Fraction(SplitMix.Bits(_bits, (uint)j))))];
        Weights = [.. drawn.Select(d => d / drawn.Sum())];
    }

    public double[] Weights { get; }

    public double Value(ReadOnlySpan<double> worths)
    {
        double value = 0;
        for (int j = 0; j < worths.Length; j++)
        {
            value += Weights[j] * worths[j];
        }

        return value;
    }

    public Compared Answer(ChoiceTable table, int first, int second)
    {
        ulong bits = SplitMix.Bits(_bits, 1000 + (3 * _answers++));
        bool prefersFirst = SplitMix.Fraction(bits) < Careless
            ? SplitMix.Fraction(SplitMix.Bits(bits, 1)) < 0.5
            : Value(table.Worths(first)) >= Value(table.Worths(second));
        return new Compared(table.Leads(first, second), prefersFirst ? Preferred.First : Preferred.Second);
    }

    /// <summary>What the person loses by taking a row and not the one of most value to them.</summary>
    public double Loss(ChoiceTable table, int row) => Value(table.Worths(table.First(Weights, 1)[0])) - Value(table.Worths(row));

    /// <summary>Two different ones of some rows, by chance.</summary>
    public (int First, int Second) Pair(IReadOnlyList<int> rows)
    {
        ulong bits = SplitMix.Bits(_bits, 500_000 + _answers);
        int first = SplitMix.Index(SplitMix.Bits(bits, 1), rows.Count);
        int second = SplitMix.Index(SplitMix.Bits(bits, 2), rows.Count - 1);
        return (rows[first], rows[second < first ? second : second + 1]);
    }
}

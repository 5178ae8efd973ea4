using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>
/// What chance decides, drawn once for a person and used for every degree, so that two degrees differ by what they are and
/// not by luck. Draw d of a seed is the same whatever the number of draws or threads.
/// </summary>
public sealed class PersonDraws
{
    private readonly double[] _otherLevel;
    private readonly double[] _otherPrice;

    /// <param name="count">Number of draws, 1 or more.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="correlation">Of a person's place with and without the degree, 0 to 1.</param>
    public PersonDraws(int count, ulong seed, double correlation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Count = count;
        Seed = seed;
        With = new double[count];
        Without = new double[count];
        Level = new double[count];
        Price = new double[count];
        Finish = new double[count];
        Stay = new double[count];
        Effect = new double[count];
        _otherLevel = new double[count];
        _otherPrice = new double[count];
        ulong start = SplitMix.Start(seed);
        double rest = Math.Sqrt(1 - (correlation * correlation));
        for (int d = 0; d < count; d++)
        {
            ulong row = SplitMix.Row(start, (uint)d, 0);
            uint next = 0;
            double chance = Normal.Quantile(Uniform(SplitMix.Bits(row, next++)));
            With[d] = chance;
            Without[d] = (correlation * chance) + (rest * Normal.Quantile(Uniform(SplitMix.Bits(row, next++))));
            Level[d] = Normal.Quantile(Uniform(SplitMix.Bits(row, next++)));
            Price[d] = Uniform(SplitMix.Bits(row, next++));
            Finish[d] = Uniform(SplitMix.Bits(row, next++));
            Stay[d] = Uniform(SplitMix.Bits(row, next++));
            Effect[d] = Normal.Quantile(Uniform(SplitMix.Bits(row, next++)));
            _otherLevel[d] = Normal.Quantile(Uniform(SplitMix.Bits(row, next++)));
            _otherPrice[d] = Uniform(SplitMix.Bits(row, next));
        }
    }

    private PersonDraws(PersonDraws first)
    {
        (Count, Seed, With, Without, Finish, Stay, Effect) = (first.Count, first.Seed, first.With, first.Without, first.Finish, first.Stay, first.Effect);
        (Level, _otherLevel) = (first._otherLevel, first.Level);
        (Price, _otherPrice) = (first._otherPrice, first.Price);
    }

    /// <summary>The same person's draws for a second degree: what is not known of two degrees differs, the person does not.</summary>
    public PersonDraws Beside => new(this);

    public int Count { get; }

    public ulong Seed { get; }

    /// <summary>Standard normal: the person's place among people with the degree.</summary>
    public double[] With { get; }

    /// <summary>Standard normal: the person's place without it.</summary>
    public double[] Without { get; }

    /// <summary>Standard normal: how far the level of the degree's graduates, and what the degree itself adds beside others, lies from the middle.</summary>
    public double[] Level { get; }

    /// <summary>Uniform: where the price lies among those it could be.</summary>
    public double[] Price { get; }

    /// <summary>Uniform: below the chance of not finishing, the study is left.</summary>
    public double[] Finish { get; }

    /// <summary>Uniform: below the chance of staying, in the country or in the same line of work, somebody who finishes stays.</summary>
    public double[] Stay { get; }

    /// <summary>Standard normal: how much study, for a degree or on one's own, adds to pay.</summary>
    public double[] Effect { get; }

    /// <summary>Above 0 and below 1, from the upper 52 bits.</summary>
    private static double Uniform(ulong bits) => ((bits >> 12) + 0.5) / (1UL << 52);
}

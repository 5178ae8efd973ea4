namespace Gradus.Statistics;

/// <summary>
/// Random numbers that are a pure function of a seed and a position, so that results do not depend on the order or the
/// number of threads in which they are drawn (SplitMix64 finaliser, Steele, Lea and Flood 2014).
/// </summary>
public static class SplitMix
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>64 well-mixed bits for a seed and three coordinates.</summary>
    public static ulong Bits(ulong seed, uint draw, uint candidate, uint criterion) =>
        Bits(Row(Start(seed), draw, candidate), criterion);

    /// <summary>What all bits of a seed have in common.</summary>
    public static ulong Start(ulong seed) => Mix(seed + Golden);

    /// <summary>What all bits of a candidate in a draw have in common.</summary>
    public static ulong Row(ulong start, uint draw, uint candidate) => Mix(start ^ (((ulong)draw << 32) | candidate));

    /// <summary>The bits of one criterion of a row.</summary>
    public static ulong Bits(ulong row, uint criterion) => Mix(row + (criterion * Golden));

    /// <summary>Stands in place of a candidate for draws that belong to weights.</summary>
    public const uint OfWeights = uint.MaxValue;

    /// <summary>A number from 0 up to, not including, 1: the upper 53 bits.</summary>
    public static double Fraction(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to <paramref name="count"/> - 1, uniform up to 2^-32 of bias.</summary>
    public static int Index(ulong bits, int count) => (int)(((bits >> 32) * (ulong)count) >> 32);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

using Gradus.Statistics;

namespace Gradus.App.Figures;

/// <summary>Where a value stands among those of its peers, in words and as ticks of a strip.</summary>
public static class PeerPlace
{
    /// <summary>With fewer values nothing is said.</summary>
    public const int Fewest = 10;

    private const double Edge = 0.01;

    /// <summary>Both ends where the value is not firm: "cheaper than 77 of 100", "dearer than 60 to 80 of 100"; "level with all 31" where none differs.</summary>
    /// <param name="values">Those of the peers.</param>
    /// <param name="low">The least that the value could be.</param>
    /// <param name="value">The value.</param>
    /// <param name="high">The most that it could be.</param>
    /// <param name="less">What a smaller value is: "cheaper".</param>
    /// <param name="more">What a larger one is.</param>
    public static string Words(IReadOnlyList<double> values, double low, double value, double high, string less, string more)
    {
        int below = values.Count(v => v < value);
        int above = values.Count(v => v > value);
        return below == 0 && above == 0 && low >= high ? $"level with all {Titles.Number(values.Count)}"
            : above > below ? $"{less} than {Part(values.Count(v => v > high), values.Count(v => v > low), values.Count)}"
            : $"{more} than {Part(values.Count(v => v < low), values.Count(v => v < high), values.Count)}";
    }

    /// <summary>Every second percentile, from the 2nd to the 98th.</summary>
    public static IReadOnlyList<double> Ticks(double[] values) => [.. Enumerable.Range(1, 49).Select(p => Math.Round(Quantile.Of(values, p / 50.0), 2))];

    private static string Part(int least, int most, int all) => least >= all * (1 - Edge) ? $"nearly all of {Titles.Number(all)}"
        : $"{Titles.Number(least)}{(least < most ? $" to {Titles.Number(most)}" : "")} of {Titles.Number(all)}";
}

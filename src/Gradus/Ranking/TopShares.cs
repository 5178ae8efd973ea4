namespace Gradus.Ranking;

/// <summary>How likely a candidate stands among the first: shares of the draws.</summary>
/// <param name="First">That it comes first.</param>
/// <param name="Three">Among the first three.</param>
/// <param name="Five">Among the first five.</param>
/// <param name="Ten">Among the first ten.</param>
public readonly record struct TopShares(double First, double Three, double Five, double Ten)
{
    /// <param name="counts">How often each place was taken; entry 0 unused.</param>
    /// <param name="draws">How many draws there were.</param>
    internal static TopShares Of(ReadOnlySpan<ushort> counts, int draws) =>
        new(Upto(counts, 1, draws), Upto(counts, 3, draws), Upto(counts, 5, draws), Upto(counts, 10, draws));

    private static double Upto(ReadOnlySpan<ushort> counts, int place, int draws)
    {
        int sum = 0;
        foreach (ushort count in counts[1..Math.Min(counts.Length, place + 1)])
        {
            sum += count;
        }

        return sum / (double)draws;
    }
}

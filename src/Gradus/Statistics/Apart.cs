namespace Gradus.Statistics;

/// <summary>How far a measure tells things apart whose values are not all firm.</summary>
public static class Apart
{
    /// <summary>The share of all pairs whose ranges do not meet, 0 to 1; a pair in which a value is missing is not told apart.</summary>
    /// <param name="ranges">One for each thing; null where its value is missing.</param>
    public static double Share(IReadOnlyList<(double Low, double High)?> ranges)
    {
        if (ranges.Count < 2)
        {
            return 0;
        }

        int apart = 0;
        for (int i = 0; i < ranges.Count; i++)
        {
            for (int j = i + 1; j < ranges.Count; j++)
            {
                apart += ranges[i] is { } a && ranges[j] is { } b && (a.High < b.Low || b.High < a.Low) ? 1 : 0;
            }
        }

        return apart / (ranges.Count * (ranges.Count - 1) / 2.0);
    }
}

namespace Gradus.Statistics;

/// <summary>Sample quantiles.</summary>
public static class Quantile
{
    /// <summary>Linear interpolation of the order statistics (Hyndman and Fan 1996, definition 7).</summary>
    /// <param name="ascending">At least one value, ascending.</param>
    /// <param name="share">0 to 1.</param>
    public static double Of(ReadOnlySpan<double> ascending, double share)
    {
        double position = share * (ascending.Length - 1);
        int below = (int)Math.Floor(position);
        int above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + ((position - below) * (ascending[above] - ascending[below]));
    }

    /// <summary>The share of <paramref name="ascending"/> that lies strictly below <paramref name="value"/>.</summary>
    public static double ShareBelow(ReadOnlySpan<double> ascending, double value)
    {
        int low = 0;
        int high = ascending.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ascending[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return ascending.Length == 0 ? 0 : low / (double)ascending.Length;
    }
}

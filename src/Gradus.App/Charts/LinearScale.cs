namespace Gradus.App.Charts;

/// <summary>Maps a range of values to a range of positions, with round values to mark.</summary>
/// <param name="Low">Value at <paramref name="From"/>.</param>
/// <param name="High">Value at <paramref name="To"/>; above <paramref name="Low"/>.</param>
/// <param name="From">Position of the lowest value.</param>
/// <param name="To">Position of the highest value; may be smaller than <paramref name="From"/>, as upwards in a drawing.</param>
/// <param name="Step">Distance between marked values: 1, 2 or 5 times a power of ten.</param>
public sealed record LinearScale(double Low, double High, double From, double To, double Step)
{
    /// <summary>A scale whose ends are round values that hold all the given ones.</summary>
    /// <param name="lowest">Smallest value.</param>
    /// <param name="highest">Largest value.</param>
    /// <param name="from">Position of the low end.</param>
    /// <param name="to">Position of the high end.</param>
    /// <param name="steps">About how many steps.</param>
    public static LinearScale Round(double lowest, double highest, double from, double to, int steps = 4)
    {
        double span = highest > lowest ? highest - lowest : Math.Max(Math.Abs(highest), 1);
        double step = NiceStep(span / steps);
        double low = Math.Floor(lowest / step) * step;
        double high = Math.Ceiling(highest / step) * step;
        return new LinearScale(low, high > low ? high : low + step, from, to, step);
    }

    public double At(double value) => From + ((value - Low) / (High - Low) * (To - From));

    /// <summary>The marked values, ascending, both ends among them.</summary>
    public IEnumerable<double> Ticks()
    {
        int count = (int)Math.Round((High - Low) / Step);
        for (int i = 0; i <= count; i++)
        {
            yield return Low + (i * Step);
        }
    }

    /// <summary>The smallest of 1, 2, 5, 10 times a power of ten that is not below the given step.</summary>
    private static double NiceStep(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        double times = step / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}

using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>The two measures between which a difference counts; <paramref name="Low"/> is below <paramref name="High"/>.</summary>
public readonly record struct Anchors(double Low, double High)
{
    /// <summary>Share of the dataset below the low anchor and above the high one.</summary>
    public const double TailShare = 0.05;

    /// <summary>
    /// The 5th and 95th percentile of a measure over the whole dataset, by linear interpolation of the order statistics
    /// (Hyndman and Fan 1996, definition 7). Null when fewer than two distinct values are known.
    /// </summary>
    /// <param name="ascending">Known values, ascending.</param>
    public static Anchors? Of(ReadOnlySpan<double> ascending)
    {
        if (ascending.Length < 2)
        {
            return null;
        }

        double low = Quantile.Of(ascending, TailShare);
        double high = Quantile.Of(ascending, 1 - TailShare);
        if (low < high)
        {
            return new Anchors(low, high);
        }

        return ascending[0] < ascending[^1] ? new Anchors(ascending[0], ascending[^1]) : null;
    }
}

/// <summary>
/// Worth of a measure between 0 and 1: linear between the anchors, flat outside them (Keeney and Raiffa 1976). Anchors come
/// from the whole dataset, so that adding an option to a shortlist cannot reorder two others.
/// </summary>
public readonly record struct ValueFunction(Anchors Anchors, Preference Preference)
{
    public double Of(double measure)
    {
        double position = Math.Clamp((measure - Anchors.Low) / (Anchors.High - Anchors.Low), 0, 1);
        return Preference == Preference.More ? position : 1 - position;
    }

    /// <summary>The measure between the anchors that is worth so much.</summary>
    /// <param name="worth">0 to 1.</param>
    public double MeasureAt(double worth) => Anchors.Low + ((Preference == Preference.More ? worth : 1 - worth) * (Anchors.High - Anchors.Low));
}

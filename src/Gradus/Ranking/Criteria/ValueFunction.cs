using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>The two measures between which a difference counts; <paramref name="Low"/> is below <paramref name="High"/>.</summary>
public readonly record struct Anchors(double Low, double High)
{
    /// <summary>Share of the dataset below the low anchor and above the high one, and of the worth that lies there.</summary>
    public const double TailShare = 0.05;

    /// <summary>The least measure that is known; the low anchor where nothing lies below it.</summary>
    public double Least { get; init; } = Low;

    /// <summary>The greatest measure that is known; the high anchor where nothing lies above it.</summary>
    public double Most { get; init; } = High;

    /// <summary>Worth of the low anchor, where more is better.</summary>
    internal double WorthOfLow => Least < Low ? TailShare : 0;

    /// <summary>Worth of the high anchor, where more is better.</summary>
    internal double WorthOfHigh => Most > High ? 1 - TailShare : 1;

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
            return new Anchors(low, high) { Least = ascending[0], Most = ascending[^1] };
        }

        return ascending[0] < ascending[^1] ? new Anchors(ascending[0], ascending[^1]) : null;
    }
}

/// <summary>
/// Worth of a measure between 0 and 1: linear in three pieces (Keeney and Raiffa 1976). Between the anchors lie nine tenths of the worth and of the dataset; from each anchor to
/// the furthest measure known a twentieth of both, so that of two that lie out there the better one still counts as better, and one far out does not press all others together.
/// Anchors come from the whole dataset, so that adding an option to a shortlist cannot reorder two others.
/// </summary>
public readonly record struct ValueFunction(Anchors Anchors, Preference Preference)
{
    public double Of(double measure)
    {
        double position = measure < Anchors.Low ? Piece(measure, Anchors.Least, Anchors.Low, 0, Anchors.WorthOfLow)
            : measure > Anchors.High ? Piece(measure, Anchors.High, Anchors.Most, Anchors.WorthOfHigh, 1)
            : Piece(measure, Anchors.Low, Anchors.High, Anchors.WorthOfLow, Anchors.WorthOfHigh);
        return Preference == Preference.More ? position : 1 - position;
    }

    /// <summary>The measure that is worth so much.</summary>
    /// <param name="worth">0 to 1.</param>
    public double MeasureAt(double worth)
    {
        double position = Preference == Preference.More ? worth : 1 - worth;
        return position < Anchors.WorthOfLow ? Piece(position, 0, Anchors.WorthOfLow, Anchors.Least, Anchors.Low)
            : position > Anchors.WorthOfHigh ? Piece(position, Anchors.WorthOfHigh, 1, Anchors.High, Anchors.Most)
            : Piece(position, Anchors.WorthOfLow, Anchors.WorthOfHigh, Anchors.Low, Anchors.High);
    }

    /// <summary>What a value between two bounds is between two others; at a bound beyond them.</summary>
    private static double Piece(double of, double from, double to, double atFrom, double atTo) =>
        from < to ? atFrom + ((atTo - atFrom) * Math.Clamp((of - from) / (to - from), 0, 1)) : of < from ? atFrom : atTo;
}

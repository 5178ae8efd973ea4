namespace Gradus.Statistics;

/// <summary>Values that are equally likely; between them, quantiles are interpolated.</summary>
public sealed class EquallyLikelySpread : Spread
{
    /// <summary>Ascending; shared by all spreads that are multiples of one another.</summary>
    private readonly double[] _ascending;
    private readonly double _average;
    private readonly double _factor;
    private readonly double _shift;

    /// <param name="description">Who stands behind it.</param>
    /// <param name="ascending">At least one value, ascending; not changed afterwards.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal EquallyLikelySpread(string description, double[] ascending)
        : this(description, ascending, ascending.Length > 0 ? ascending.Average() : throw new ArgumentException("A spread needs a value.", nameof(ascending)), 1, 0)
    {
    }

    private EquallyLikelySpread(string description, double[] ascending, double average, double factor, double shift)
        : base(description)
    {
        _ascending = ascending;
        _average = average;
        _factor = factor;
        _shift = shift;
    }

    public override double Mean => (_average * _factor) + _shift;

    public override double At(double share) => (Quantile.Of(_ascending, share) * _factor) + _shift;

    public override double[] Values(int count) => _factor == 1 && _shift == 0 ? _ascending : [.. _ascending.Select(v => (v * _factor) + _shift)];

    public override Spread Times(double factor) => new EquallyLikelySpread(Description, _ascending, _average, _factor * factor, _shift * factor);

    public override Spread Plus(double amount) => new EquallyLikelySpread(Description, _ascending, _average, _factor, _shift + amount);

    public override Spread As(string description) => new EquallyLikelySpread(description, _ascending, _average, _factor, _shift);
}

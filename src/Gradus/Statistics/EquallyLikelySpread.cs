namespace Gradus.Statistics;

/// <summary>Values that are equally likely; between them, quantiles are interpolated.</summary>
public sealed class EquallyLikelySpread : Spread
{
    private readonly double[] _ascending;

    /// <param name="description">Who stands behind it.</param>
    /// <param name="ascending">At least one value, ascending.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal EquallyLikelySpread(string description, IReadOnlyList<double> ascending)
        : base(description)
    {
        _ascending = ascending.Count > 0 ? [.. ascending] : throw new ArgumentException("A spread needs a value.", nameof(ascending));
        Mean = _ascending.Average();
    }

    public override double Mean { get; }

    public override double At(double share) => Quantile.Of(_ascending, share);

    public override IReadOnlyList<double> Values(int count) => _ascending;

    public override Spread Times(double factor) => new EquallyLikelySpread(Description, [.. _ascending.Select(v => v * factor)]);

    public override Spread As(string description) => new EquallyLikelySpread(description, _ascending);
}

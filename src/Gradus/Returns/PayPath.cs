namespace Gradus.Returns;

/// <summary>
/// Pay by years since a degree, in real USD: flat up to the first point, geometric between the two points, then growing by
/// the same share each year.
/// </summary>
/// <param name="EarlyYear">Years after the degree of the first point.</param>
/// <param name="Early">Pay at it.</param>
/// <param name="LateYear">Years after the degree of the second point, above the first.</param>
/// <param name="Late">Pay at it.</param>
/// <param name="Growth">Yearly growth after the second point, a fraction.</param>
/// <param name="Extra">Yearly growth on top of all of it for the first <see cref="ExtraYears"/> years.</param>
public sealed record PayPath(double EarlyYear, double Early, double LateYear, double Late, double Growth, double Extra = 0)
{
    /// <summary>Projections of jobs speak of ten years.</summary>
    public const double ExtraYears = 10;

    /// <summary>Pay at a time after the degree.</summary>
    /// <param name="years">0 or more.</param>
    public double At(double years)
    {
        double pay = years <= EarlyYear ? Early
            : years <= LateYear ? Early * Math.Pow(Late / Early, (years - EarlyYear) / (LateYear - EarlyYear))
            : Late * Math.Pow(1 + Growth, years - LateYear);
        return Extra == 0 ? pay : pay * Math.Pow(1 + Extra, Math.Min(years, ExtraYears));
    }
}

namespace Gradus.Costs.Prices;

/// <summary>A charge per credit held against the charge of a year at the same institution.</summary>
/// <param name="PerCredit">USD.</param>
/// <param name="Annual">USD of a full-time year.</param>
/// <remarks>
/// Where the two cannot both be what they are called, the charge per credit is something else: what a non-resident pays on top,
/// the charge of a course, of a unit of another system. Then it is set aside and the year's charge stands.
/// </remarks>
public readonly record struct RateCheck(decimal PerCredit, decimal Annual)
{
    /// <summary>Credits of a full-time year: 12 a semester at most, 9 as a rule.</summary>
    public const int CreditsOfYear = 24;

    /// <summary>A year by the credit may cost from so much of the year's charge: full time may start at 9 credits a semester.</summary>
    public const double LeastShare = 0.6;

    /// <summary>A year by the credit may cost up to so much of the year's charge: part-time study is charged more dearly at some.</summary>
    public const double GreatestShare = 1.6;

    /// <summary>The year's 24 credits by the credit over the year's charge.</summary>
    public double Share => (double)(PerCredit * CreditsOfYear / Annual);

    public bool Fits => Share is >= LeastShare and <= GreatestShare;

    /// <summary>Null where one of the two is not reported or is zero.</summary>
    public static RateCheck? Of(Charges charges, ChargeResidency residency)
    {
        (Figure<decimal> credit, Figure<decimal> year) = (charges.PerCreditFor(residency), charges.TuitionFor(residency));
        return credit is { IsKnown: true, Value: > 0 } && year is { IsKnown: true, Value: > 0 } ? new RateCheck(credit.Value, year.Value) : null;
    }

    /// <summary>What does not fit, in words.</summary>
    public string Words => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{CreditsOfYear} credits at ${PerCredit:#,0.##} are {Share:0.00} of the year's ${Annual:#,0}: not a price of a credit hour, so the year's charge is taken.");
}

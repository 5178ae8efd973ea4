using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>What of a degree an estimate of its price rests on.</summary>
/// <param name="Id">The program's or offering's identifier.</param>
/// <param name="Institution">Who awards it.</param>
/// <param name="IsPrivate">Not a public institution.</param>
/// <param name="IsOnline">Known to be taught online.</param>
/// <param name="IsProfessional">A degree named for practice: MEng, MPS, MIDS, MEM, MSE, or one of its own name.</param>
/// <param name="IsAnalytics">Its focus is analytics.</param>
/// <param name="IsBusiness">A degree of business: by its code, or by its title.</param>
/// <param name="IsDataScience">Its focus is data science.</param>
/// <param name="IsQuarter">Its credits are quarter credits.</param>
/// <param name="Hours">Length in semester hours.</param>
/// <param name="Semesters">Length in full-time semesters, at least 1.</param>
/// <param name="Annual">What the institution charges a non-resident for a full-time year, USD, above 0.</param>
/// <param name="PerCredit">What it charges a non-resident for a credit hour, USD; null where it reports none that fits its year's charge.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PricedDegree(
    string Id,
    UnitId Institution,
    bool IsPrivate,
    bool IsOnline,
    bool IsProfessional,
    bool IsAnalytics,
    bool IsBusiness,
    bool IsDataScience,
    bool IsQuarter,
    double Hours,
    int Semesters,
    double Annual,
    double? PerCredit)
{
    /// <summary>Academic years that the general charge is taken for: the usual length of a US master's degree in full-time study.</summary>
    public const double ReferenceYears = 1.5;

    /// <summary>Business, and business analytics among the interdisciplinary fields.</summary>
    private static readonly string[] BusinessCodes = ["52.", "30.7102"];

    private static readonly string[] ProfessionalDegrees = ["MEng", "MPS", "MIDS", "MEM", "MSE", "other"];

    /// <summary>The general charge for the usual length, USD: what a price is compared with.</summary>
    public double Reference => Annual * ReferenceYears;

    /// <summary>Null where the institution reports no charge for a non-resident's year.</summary>
    public static PricedDegree? Of(Item item, IReadOnlyList<Charges> charges)
    {
        Charges? newest = charges.LastOrDefault(c => c.TuitionOutOfState is { IsKnown: true, Value: > 0 });
        if (newest is null)
        {
            return null;
        }

        DegreeLength length = item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual;
        return new PricedDegree(
            item.Id,
            item.Institution.Id,
            item.Institution.Control != Control.Public,
            item.IsKnownOnline(),
            item.Program is { } named && ProfessionalDegrees.Contains(named.Degree, StringComparer.Ordinal),
            item.Focus.Contains(Focus.Analytics),
            (item.Cip?.ToString() is { } cip && Array.Exists(BusinessCodes, c => cip.StartsWith(c, StringComparison.Ordinal))) || item.Title.Contains("business", StringComparison.OrdinalIgnoreCase),
            item.Focus.Contains(Focus.DataScience),
            item.Program?.CreditSystem == CreditSystem.Quarter,
            length.SemesterCredits,
            length.Semesters,
            (double)newest.TuitionOutOfState.Value,
            RateCheck.Of(newest, ChargeResidency.OutOfState) is { Fits: true } rate ? (double)rate.PerCredit : null);
    }
}

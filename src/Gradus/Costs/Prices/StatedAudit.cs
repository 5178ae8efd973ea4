using System.Globalization;
using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>A stated price held against the institution's charge and the record's other prices.</summary>
/// <param name="Price">The price.</param>
/// <param name="Whole">What it comes to for the whole degree.</param>
/// <param name="SetAside">Why it is not used, in words; null where it is.</param>
/// <param name="IsFar">A report that lies too far from the institution's charge to be taken for exact: it counts as a listing.</param>
public sealed record AuditedPrice(StatedTuition Price, StatedWhole Whole, string? SetAside, bool IsFar);

/// <summary>
/// Prices that somebody else says are held against the institution's charge for as many years, and against what the school itself says: a listing is
/// set aside beyond <see cref="MostOfCharge"/> times the charge or <see cref="MostOfOther"/> times another price of the record, and a report is taken
/// for exact only from <see cref="LeastOfCharge"/> to <see cref="MostOfCharge"/> times the charge. Required fees of more than the tuition are set aside.
/// </summary>
/// <remarks>The limits are those of the audit that the program records come with.</remarks>
public static class StatedAudit
{
    /// <summary>The most that a price said by somebody else may be, as a multiple of the institution's charge for as many years.</summary>
    public const decimal MostOfCharge = 1.8m;

    /// <summary>The least, for a report to be exact.</summary>
    public const decimal LeastOfCharge = 0.5m;

    /// <summary>The most that a listing may lie off a better price of the record, either way, as a multiple.</summary>
    public const decimal MostOfOther = 1.4m;

    /// <summary>Every price of a record, in its order.</summary>
    public static IReadOnlyList<AuditedPrice> Of(Program program, Institution institution, IReadOnlyList<Charges> charges)
    {
        var length = DegreeLength.Of(program);
        (StatedTuition Price, StatedWhole Whole)[] all = [.. program.Tuition.Select(price => (price, StatedWhole.Of(program, length, price)))];
        return [.. all.Select(of => Weigh(of.Price, of.Whole, Charge(of.Price, institution, charges, length), all))];
    }

    /// <summary>Why the fees of a term are not charged, in words; null where they are, or none are stated.</summary>
    public static string? FeesSetAside(Program program, decimal tuition, decimal fees) => fees <= tuition ? null : string.Create(
        CultureInfo.InvariantCulture, $"fees of {StatedWhole.Money(program.FeesPerTerm.Value)} a term come to {StatedWhole.Money(fees)}, more than the tuition of {StatedWhole.Money(tuition)}");

    private static AuditedPrice Weigh(StatedTuition price, StatedWhole whole, (decimal ByYear, decimal Most)? charge, (StatedTuition Price, StatedWhole Whole)[] all)
    {
        if (price.Voice == FigureVoice.Official)
        {
            return new AuditedPrice(price, whole, null, false);
        }

        if (price.Voice == FigureVoice.Report)
        {
            return new AuditedPrice(price, whole, null, whole.Amount / charge?.ByYear is < LeastOfCharge or > MostOfCharge);
        }

        decimal? share = whole.Amount / charge?.Most;
        string? reason = share > MostOfCharge
            ? string.Create(CultureInfo.InvariantCulture, $"{whole.Basis}, as somebody else lists it, is {share:0.0} times what the institution charges for as long")
            : null;
        foreach ((StatedTuition other, StatedWhole better) in all)
        {
            if (reason is null && other.Voice < price.Voice && Meet(price, other) && Apart(whole.Amount, better.Amount) > MostOfOther)
            {
                reason = string.Create(CultureInfo.InvariantCulture, $"{whole.Basis}, as somebody else lists it, does not fit {better.Basis}, which is better sourced");
            }
        }

        return new AuditedPrice(price, whole, reason, false);
    }

    /// <summary>Charged to the same people, studying at the same pace.</summary>
    private static bool Meet(StatedTuition one, StatedTuition other) =>
        (one.Residency == other.Residency || one.Residency == TuitionResidency.Any || other.Residency == TuitionResidency.Any)
        && (one.Load is null || other.Load is null || one.Load == other.Load);

    private static decimal Apart(decimal one, decimal other) => Math.Max(one, other) / Math.Max(1, Math.Min(one, other));

    /// <summary>
    /// What the institution charges those whom the price is for, for the whole degree: a year's charge for as many years; and the most it may be, which is its charge for as many credits where
    /// that is more. Where credits are quarter hours, a year holds fewer of a degree than its length says. Null where it reports none.
    /// </summary>
    private static (decimal ByYear, decimal Most)? Charge(StatedTuition price, Institution institution, IReadOnlyList<Charges> charges, DegreeLength length)
    {
        ChargeResidency residency = price.Residency == TuitionResidency.InState || institution.Control != Control.Public ? ChargeResidency.InState : ChargeResidency.OutOfState;
        if (charges.LastOrDefault(c => c.TuitionFor(residency) is { IsKnown: true, Value: > 0 }) is not { } newest)
        {
            return null;
        }

        decimal byYear = newest.TuitionFor(residency).Value * (decimal)length.AcademicYears;
        Charges? rated = charges.LastOrDefault(c => RateCheck.Of(c, residency) is { Fits: true });
        decimal byCredit = rated is null ? 0 : rated.PerCreditFor(residency).Value * (decimal)(length.AreCreditHours ? length.Credits : length.SemesterCredits);
        return (byYear, Math.Max(byYear, byCredit));
    }
}

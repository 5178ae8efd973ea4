namespace Gradus.Costs;

/// <summary>
/// How far the graduate students of a school leaned on federal loans in one award year: all fields, law and medicine too, and all campuses that report
/// together. It says nothing of one program; it says whether a school's students filled a gap with a loan that new borrowers cannot take.
/// </summary>
/// <param name="Opeid6">Code of the federal student-aid office.</param>
/// <param name="AwardYear">July to June, as the publisher writes it.</param>
/// <param name="UnsubsidizedBorrowers">Graduate students with the loan that is still open to all.</param>
/// <param name="Unsubsidized">What they were paid out together, USD.</param>
/// <param name="PlusBorrowers">Graduate students with a PLUS loan.</param>
/// <param name="Plus">What they were paid out together, USD.</param>
public sealed record GraduateLoans(
    string Opeid6, string AwardYear, Figure<int> UnsubsidizedBorrowers, Figure<decimal> Unsubsidized, Figure<int> PlusBorrowers, Figure<decimal> Plus)
{
    /// <summary>USD that a borrower of a PLUS loan was paid out, the mean; null where nobody had one or a number is missing.</summary>
    public decimal? MeanPlus => Plus.IsKnown && PlusBorrowers is { IsKnown: true, Value: > 0 } ? Plus.Value / PlusBorrowers.Value : null;

    /// <summary>Borrowers of a PLUS loan for each borrower of the other, 0 and up; null where a number is missing or nobody borrowed.</summary>
    public double? PlusShare => PlusBorrowers.IsKnown && UnsubsidizedBorrowers is { IsKnown: true, Value: > 0 } ? (double)PlusBorrowers.Value / UnsubsidizedBorrowers.Value : null;
}

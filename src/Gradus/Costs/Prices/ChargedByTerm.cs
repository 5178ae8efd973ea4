using System.Globalization;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>
/// The charges of a term that stand with the rules of a degree, as one of the prices that pages state of its programs: study plans and costs then rest on
/// the same price.
/// </summary>
internal static class ChargedByTerm
{
    /// <summary>The program with that price among those stated, and with the fees of a full-time fall as its fees of a term.</summary>
    public static Program Named(Program program, TermCharges charges)
    {
        Source source = SourceOf(charges);
        var length = DegreeLength.Of(program);
        decimal fees = charges.FeesOf(Season.Fall, (decimal)(length.SemesterCredits / length.Semesters));
        return program with
        {
            Tuition =
            [
                .. program.Tuition,
                new StatedTuition(charges.PerCredit, TuitionBasis.Credit, program.IsOnline ? TuitionResidency.Online : TuitionResidency.Any, source, FactKind.ThirdParty)
                {
                    Voice = FigureVoice.Report,
                    Year = charges.Year,
                    NamesFees = charges.Fees.Count > 0,
                    FeesGoByCredits = charges.Fees.Count > 0,
                },
            ],
            FeesPerTerm = fees > 0 ? Figure<decimal>.Known(fees, FigureKind.Stated, source, "USD") : program.FeesPerTerm,
        };
    }

    /// <summary>Whether a price is taken from there.</summary>
    public static bool IsTaken(DegreePrice price, TermCharges charges) =>
        price.IsProgramsOwn && price.Total is { IsKnown: true, Source: { } source } && source.Document == charges.Page;

    private static Source SourceOf(TermCharges charges) => new(new Uri(charges.Page).Host, charges.Page, null, charges.Year.ToString(CultureInfo.InvariantCulture));
}

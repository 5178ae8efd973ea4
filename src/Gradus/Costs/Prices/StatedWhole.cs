using System.Globalization;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>What a stated price comes to for the whole degree.</summary>
/// <param name="Amount">USD, to the cent.</param>
/// <param name="Basis">How, in words with its figures: "32 credits x $600".</param>
/// <param name="IsWhole">The price is stated for the whole program; nothing is multiplied.</param>
/// <param name="LengthIsAssumed">The number of years or terms is not stated, or credits are not and the usual number is taken.</param>
/// <param name="CreditsAreAssumed">The number of credits is not stated, so the usual one is taken.</param>
public sealed record StatedWhole(decimal Amount, string Basis, bool IsWhole, bool LengthIsAssumed, bool CreditsAreAssumed)
{
    private const double CreditsOfCourse = 3;

    /// <summary>Three quarters are an academic year, as two semesters are.</summary>
    private const double QuartersOfSemester = 1.5;

    /// <summary>The whole degree at a price: for itself, by credits, courses, years or terms.</summary>
    public static StatedWhole Of(Program program, DegreeLength length, StatedTuition price)
    {
        bool known = program.Credits.IsKnown;
        bool counted = price.Times is not null;
        double credits = known ? program.Credits.Value : length.Credits;
        (double times, string unit) = price.Basis switch
        {
            TuitionBasis.Program => (1, "the whole program"),
            TuitionBasis.Credit => (credits, "credits"),
            TuitionBasis.Course => (!known ? Math.Ceiling(DegreeLength.UsualCredits / CreditsOfCourse) : length.AreCreditHours ? Math.Ceiling(credits / CreditsOfCourse) : credits, "courses"),
            TuitionBasis.Year => (length.AcademicYears, "academic years"),
            _ => (TermsOf(program, length), price.Times is null ? TermWords(program) : "terms"),
        };
        bool whole = price.Basis == TuitionBasis.Program;
        times = whole ? times : price.Times ?? times;
        bool byCredit = price.Basis is TuitionBasis.Credit or TuitionBasis.Course;
        return new StatedWhole(
            decimal.Round(price.Amount * (decimal)times, 2),
            whole ? $"{Money(price.Amount)} for the whole program" : $"{times.ToString("0.##", CultureInfo.InvariantCulture)} {(times == 1 ? unit[..^1] : unit)} x {Money(price.Amount)}",
            whole,
            price.Basis is TuitionBasis.Year or TuitionBasis.Term && !counted && !program.MinimumMonths.IsKnown,
            byCredit && !counted && !known);
    }

    /// <summary>Terms of full-time study: semesters, or quarters where its credits are quarter credits.</summary>
    public static int TermsOf(Program program, DegreeLength length) =>
        (int)Math.Ceiling(length.Semesters * (program.CreditSystem == CreditSystem.Quarter ? QuartersOfSemester : 1));

    /// <summary>What the terms of a formula are: those of full-time study, unless the program is part-time only and its length is of that.</summary>
    internal static string TermWords(Program program) => program.Paces is [Gradus.People.Pace.PartTime] && program.MinimumMonths.IsKnown ? "terms" : "full-time terms";

    internal static string Money(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>
/// What a whole degree costs one person in tuition and required fees. A price that the program itself states comes
/// first; then the institution's published charge.
/// </summary>
public static class Pricing
{
    private const string Dollars = "USD";

    /// <summary>The price of a program or an offering, with what it could as well be.</summary>
    public static DegreePrice Of(Catalog catalog, Item item, PriceTerms terms)
    {
        IReadOnlyList<Charges> charges = catalog.ChargesOf(item.Institution.Id);
        DegreePrice price = item.Program is { } program
            ? Of(program, item.Institution, charges, terms)
            : Of(item.Institution, charges, terms);
        return PriceDoubt.For(catalog, terms).Weigh(item, price);
    }

    /// <summary>The price of a named program.</summary>
    public static DegreePrice Of(Program program, Institution institution, IReadOnlyList<Charges> charges, PriceTerms terms)
    {
        var length = DegreeLength.Of(program);
        return Stated(program, institution, length, terms) ?? Published(institution, charges, length, terms, program.IsOnline);
    }

    /// <summary>The price of an offering of which no program is named.</summary>
    public static DegreePrice Of(Institution institution, IReadOnlyList<Charges> charges, PriceTerms terms) =>
        Published(institution, charges, DegreeLength.Usual, terms, online: false);

    private static DegreePrice? Stated(Program program, Institution institution, DegreeLength length, PriceTerms terms)
    {
        foreach (StatedTuition price in Applicable(program, institution, terms))
        {
            (double times, string what)? multiple = price.Basis switch
            {
                TuitionBasis.Program => (1, "the whole program"),
                TuitionBasis.Credit when program.Credits.IsKnown => (program.Credits.Value, "credits"),
                TuitionBasis.Year => (length.AcademicYears, "academic years"),
                TuitionBasis.Term => (length.Semesters, "terms"),
                TuitionBasis.Course when program.Credits.IsKnown =>
                    (length.AreCreditHours ? Math.Ceiling(program.Credits.Value / 3) : program.Credits.Value, "courses"),
                _ => null,
            };
            if (multiple is not var (factor, unit))
            {
                continue;
            }

            bool whole = price.Basis == TuitionBasis.Program;
            string basis = whole
                ? $"{Money(price.Amount)} for the whole program"
                : $"{factor.ToString("0.##", CultureInfo.InvariantCulture)} {unit} x {Money(price.Amount)}";
            bool assumed = price.Basis is TuitionBasis.Year or TuitionBasis.Term && !program.MinimumMonths.IsKnown;
            var total = Figure<decimal>.Known(
                decimal.Round(price.Amount * (decimal)factor, 2),
                whole ? FigureKind.Stated : assumed ? FigureKind.Assumed : FigureKind.Derived,
                price.Source,
                Dollars);
            var notes = new List<string> { "Fees outside this stated price are not known." };
            if (price.Kind != FactKind.Official)
            {
                notes.Add(price.Kind == FactKind.OfficialOld ? "The price is from an older catalogue." : "The price is from a page of somebody else.");
            }

            if (assumed)
            {
                notes.AddRange(length.Assumptions);
            }

            return new DegreePrice(total, basis, notes) { IsProgramsOwn = true, SaidBy = price.Kind, Tuition = total };
        }

        return null;
    }

    /// <summary>
    /// Prices for this person's residency before prices for everybody, prices of the online form only where the program
    /// is online; among equals the whole program before a credit, a course, a year, a term.
    /// </summary>
    private static IEnumerable<StatedTuition> Applicable(Program program, Institution institution, PriceTerms terms)
    {
        TuitionResidency own = terms.At(institution) == ChargeResidency.InState && institution.Control == Control.Public
            ? TuitionResidency.InState
            : TuitionResidency.OutOfState;
        bool alsoOnCampus = program.Modalities.Any(m => m is Modality.Campus or Modality.Hybrid);
        bool online = program.IsOnline && (!alsoOnCampus || (terms.Online != false && !terms.International));
        return program.Tuition
            .Where(t => t.Residency == own || t.Residency == TuitionResidency.Any || (t.Residency == TuitionResidency.Online && online))
            .OrderBy(t => t.Residency == own ? 0 : t.Residency == TuitionResidency.Online ? 1 : 2)
            .ThenBy(t => t.Basis switch
            {
                TuitionBasis.Program => 0,
                TuitionBasis.Credit => 1,
                TuitionBasis.Course => 2,
                TuitionBasis.Year => 3,
                _ => 4,
            })
            .ThenBy(t => t.Amount);
    }

    private static DegreePrice Published(
        Institution institution, IReadOnlyList<Charges> charges, DegreeLength length, PriceTerms terms, bool online)
    {
        Charges? newest = charges.LastOrDefault(c => c.TuitionInState.IsKnown || c.PerCreditInState.IsKnown);
        if (newest is null)
        {
            Figure<decimal> reported = charges.Count > 0 ? charges[^1].TuitionInState : default;
            return new DegreePrice(
                Figure<decimal>.Missing(charges.Count > 0 ? reported.Status : FigureStatus.NotReported, reported.Source, Dollars),
                "Neither the program nor the institution states a price.",
                []);
        }

        bool resident = terms.At(institution) == ChargeResidency.InState;
        Figure<decimal> annual = resident ? newest.TuitionInState : newest.TuitionOutOfState;
        Figure<decimal> fees = resident ? newest.FeesInState : newest.FeesOutOfState;
        Figure<decimal> perCredit = resident ? newest.PerCreditInState : newest.PerCreditOutOfState;
        string whose = institution.Control != Control.Public ? "" : resident ? "in-state " : "out-of-state ";

        var notes = new List<string>(length.Assumptions)
        {
            "The institution's one graduate price; the program's own may differ.",
        };
        if (online)
        {
            notes.Add("Online programs often charge another price.");
        }

        if (institution.Control == Control.Public && terms.State is null && !terms.International)
        {
            notes.Add("Your state is not given, so the out-of-state price is taken.");
        }

        bool byCredit = perCredit.IsKnown && length.AreCreditHours && (terms.PartTime == true || !annual.IsKnown);
        Figure<decimal> price = byCredit ? perCredit : annual;
        if (!price.IsKnown)
        {
            return new DegreePrice(Figure<decimal>.Missing(price.Status, price.Source, Dollars), $"The institution reports no {whose}graduate price.", notes);
        }

        decimal years = (decimal)length.AcademicYears;
        decimal tuition = byCredit ? perCredit.Value * (decimal)length.Credits : annual.Value * years;
        decimal required = fees.IsKnown ? fees.Value * years : 0;
        if (!fees.IsKnown)
        {
            notes.Add("Required fees are not reported and not counted.");
        }

        string yearsText = years.ToString("0.#", CultureInfo.InvariantCulture);
        string basis = byCredit
            ? $"{length.Credits.ToString("0.#", CultureInfo.InvariantCulture)} credits x {whose}{Money(perCredit.Value)}"
            : $"{yearsText} academic year{(years == 1 ? "" : "s")} x {whose}{Money(annual.Value)}";
        if (required > 0)
        {
            basis += $" + {yearsText} year{(years == 1 ? "" : "s")} of fees x {Money(fees.Value)}";
        }

        Source source = price.Source! with { Column = price.Source!.Column + (fees.IsKnown ? "+" + fees.Source!.Column : "") };
        FigureKind kind = length.Assumptions.Count == 0 && price.Kind == FigureKind.Estimated ? FigureKind.Estimated : FigureKind.Assumed;
        return new DegreePrice(Figure<decimal>.Known(decimal.Round(tuition + required, 2), kind, source, Dollars), basis, notes)
        {
            Tuition = Figure<decimal>.Known(Cents.Round(tuition), kind, price.Source, Dollars),
            Fees = fees.IsKnown
                ? Figure<decimal>.Known(Cents.Round(required), kind, fees.Source!, Dollars)
                : Figure<decimal>.Missing(fees.Status, fees.Source, Dollars),
        };
    }

    private static string Money(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>A price that a page names for a degree and that was not taken for it: what it comes to, and why not.</summary>
/// <param name="Amount">For the whole degree, USD.</param>
/// <param name="Words">"$36,500 for the whole program, as somebody else lists it (2020), is 3.4 times what the institution charges for as long".</param>
public sealed record UnusedPrice(decimal Amount, string Words);

/// <summary>Prices that pages name and that were not taken. An estimate that left them out would look surer than what is known.</summary>
public static class UnusedPrices
{
    /// <summary>The farthest that a price may lie from an estimate's range for the range to reach to it, as a multiple: beyond, it is more likely of something else.</summary>
    public const double Farthest = 2.5;

    /// <summary>Those that could be charged to somebody of this residency, in the order of the record.</summary>
    public static IReadOnlyList<UnusedPrice> Of(Program program, Institution institution, IReadOnlyList<Charges> charges, PriceTerms terms)
    {
        bool resident = institution.Control == Control.Public && terms.At(institution) == ChargeResidency.InState;
        return
        [
            .. StatedAudit.Of(program, institution, charges)
                .Where(a => a.Whole.Amount > 0 && a.Price.Residency != TuitionResidency.International && a.Price.Residency != (resident ? TuitionResidency.OutOfState : TuitionResidency.InState))
                .Select(a => new UnusedPrice(a.Whole.Amount, a.SetAside is { } reason ? reason : Named(a))),
        ];
    }

    /// <summary>A range that reaches to them as far as they may be meant, with those that it reaches to.</summary>
    /// <param name="unused">Prices that were not taken.</param>
    /// <param name="low">Of the range without them, above 0.</param>
    /// <param name="high">Not below <paramref name="low"/>.</param>
    public static (double Low, double High, IReadOnlyList<UnusedPrice> Reached) Widen(IReadOnlyList<UnusedPrice> unused, double low, double high)
    {
        UnusedPrice[] reached = [.. unused.Where(u => (double)u.Amount >= low / Farthest && (double)u.Amount <= high * Farthest)];
        return (Math.Min(low, reached.Select(u => (double)u.Amount).DefaultIfEmpty(low).Min()), Math.Max(high, reached.Select(u => (double)u.Amount).DefaultIfEmpty(high).Max()), reached);
    }

    private static string Named(AuditedPrice of) => string.Create(
        CultureInfo.InvariantCulture,
        $"{of.Whole.Basis}{(of.Price.Year is { } year ? $" ({year})" : "")} is named for {(of.Price.Residency == TuitionResidency.Online ? "the online form, and whether this is it is not said" : "another way of studying it")}");
}

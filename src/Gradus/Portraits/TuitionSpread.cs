using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Portraits;

/// <summary>Whose published price.</summary>
public enum PriceGroup
{
    PublicInState,
    PublicOutOfState,
    Private,
}

/// <summary>
/// Yearly full-time graduate tuition of the institutions of a group, without fees, each institution once (IPEDS student
/// charges). Institution-wide figures, not prices of single programs.
/// </summary>
/// <param name="Group">Whose price.</param>
/// <param name="Year">The newest year of the dataset.</param>
/// <param name="Ascending">Known figures in USD.</param>
/// <param name="Missing">Institutions that report none for that year.</param>
public sealed record TuitionSpread(PriceGroup Group, AcademicYear Year, IReadOnlyList<double> Ascending, int Missing)
{
    /// <summary>Null where nothing is known.</summary>
    public double? Median => At(0.5);

    public double? LowerQuartile => At(0.25);

    public double? UpperQuartile => At(0.75);

    internal static IReadOnlyList<TuitionSpread> Of(Catalog catalog, IReadOnlyList<Offering> active)
    {
        Institution[] institutions = [.. active.Select(o => o.Institution).Distinct().Select(id => catalog.FindInstitution(id)!)];
        Institution[] publics = [.. institutions.Where(i => i.Control == Control.Public)];
        Institution[] privates = [.. institutions.Where(i => i.Control != Control.Public)];
        AcademicYear year = NewestYear(catalog);
        return
        [
            Of(catalog, PriceGroup.PublicInState, year, publics, c => c.TuitionInState),
            Of(catalog, PriceGroup.PublicOutOfState, year, publics, c => c.TuitionOutOfState),
            Of(catalog, PriceGroup.Private, year, privates, c => c.TuitionInState),
        ];
    }

    private static TuitionSpread Of(
        Catalog catalog, PriceGroup group, AcademicYear year, IReadOnlyList<Institution> institutions, Func<Charges, Figure<decimal>> price)
    {
        double[] known =
        [
            .. institutions
                .Select(i => catalog.ChargesOf(i.Id).Where(c => c.Year == year).Select(price).FirstOrDefault())
                .Where(f => f.IsKnown)
                .Select(f => (double)f.Value)
                .Order(),
        ];
        return new TuitionSpread(group, year, known, institutions.Count - known.Length);
    }

    /// <summary>The newest year in which any institution reports charges.</summary>
    private static AcademicYear NewestYear(Catalog catalog) => new(catalog.Institutions
        .Select(i => catalog.ChargesOf(i.Id))
        .Where(c => c.Count > 0)
        .Select(c => c[^1].Year.End)
        .DefaultIfEmpty(0)
        .Max());

    private double? At(double share) => Ascending.Count == 0 ? null : Quantile.Of([.. Ascending], share);
}

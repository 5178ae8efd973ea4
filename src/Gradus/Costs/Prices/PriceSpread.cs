using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>
/// How far programs' own prices lie from what their institutions charge graduate students in general: one ratio, own
/// price over general charge for the same degree, for each program of which both are known. Online programs, which often
/// cost a fraction, speak only for online programs.
/// </summary>
/// <param name="Online">Of online programs, or of all others.</param>
/// <param name="Ratios">Ascending; 1 where the two agree.</param>
public sealed record PriceSpread(bool Online, IReadOnlyList<double> Ratios)
{
    /// <summary>Fewer programs than this say nothing of the others.</summary>
    public const int SmallestSample = 10;

    public string Description => $"the general charge, spread as {Ratios.Count} {(Online ? "online" : "campus")} programs' own prices lie around theirs";

    /// <summary>Null when fewer than <see cref="SmallestSample"/> programs of that kind state a price beside a known charge.</summary>
    public static PriceSpread? Of(Catalog catalog, PriceTerms terms, bool online)
    {
        var ratios = new List<double>();
        foreach (Program program in catalog.Programs.Where(p => p.IsOnline == online))
        {
            Institution institution = catalog.FindInstitution(program.Institution)!;
            IReadOnlyList<Charges> charges = catalog.ChargesOf(institution.Id);
            DegreePrice own = Pricing.Of(program, institution, charges, terms);
            DegreePrice general = Pricing.Of(program with { Tuition = [] }, institution, charges, terms);
            if (own is { IsProgramsOwn: true, Total.IsKnown: true } && general.Total is { IsKnown: true, Value: > 0 })
            {
                ratios.Add((double)(own.Total.Value / general.Total.Value));
            }
        }

        ratios.Sort();
        return ratios.Count >= SmallestSample ? new PriceSpread(online, ratios) : null;
    }
}

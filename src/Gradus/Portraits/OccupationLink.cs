using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Portraits;

/// <summary>An occupation and how many active offerings carry a code that the CIP-SOC crosswalk links with it.</summary>
public sealed record OccupationLink(Occupation Occupation, int Offerings)
{
    internal static IReadOnlyList<OccupationLink> Of(Catalog catalog, IReadOnlyList<Offering> active) =>
    [
        .. active
            .SelectMany(o => catalog.FindField(o.Cip)?.Occupations ?? [])
            .GroupBy(code => code)
            .Select(g => (Occupation: catalog.FindOccupation(g.Key), Count: g.Count()))
            .Where(g => g.Occupation is not null)
            .Select(g => new OccupationLink(g.Occupation!, g.Count))
            .OrderByDescending(l => l.Offerings)
            .ThenBy(l => l.Occupation.Code),
    ];
}

using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Tests.Catalogs;

/// <summary>Catalogues of a few made-up records.</summary>
internal static class Small
{
    public static Catalog Of(IReadOnlyList<Institution> institutions, IReadOnlyList<Offering> offerings, IReadOnlyList<Gradus.Programs.Program> programs) => new(new CatalogContent
    {
        Version = "test",
        Institutions = institutions,
        Offerings = offerings,
        Programs = programs,
        Fields = [],
        DegreeTypes = [],
        Occupations = [],
        States = [],
        Places = [],
        Horizons = [],
        Cips = [],
        Charges = [],
        Earnings = [],
        Research = [],
        Spending = [],
    });
}

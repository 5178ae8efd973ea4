using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Research;

namespace Gradus.Schools;

/// <summary>What doctorates an institution awards: schools that do research are not held against those that only teach.</summary>
public enum DoctoralKind
{
    /// <summary>Research doctorates in computing in at least one year of the dataset.</summary>
    Computing,

    /// <summary>Research doctorates, none of them in computing.</summary>
    Other,

    /// <summary>No research doctorate.</summary>
    None,

    /// <summary>It reported no awards.</summary>
    NotReported,
}

/// <summary>
/// The schools that are like one: same control, same kind of doctorates, open to everybody, and with a master's degree awarded in the guide's codes in the
/// newest year. The school itself is not among them.
/// </summary>
/// <param name="Control">Who runs them.</param>
/// <param name="Kind">What doctorates they award.</param>
/// <param name="Members">Ascending by UNITID.</param>
public sealed record SchoolPeers(Control Control, DoctoralKind Kind, IReadOnlyList<Institution> Members)
{
    /// <summary>Groups of schools that are like one another, found once for a catalogue.</summary>
    private static readonly ConditionalWeakTable<Catalog, ILookup<(Control Control, DoctoralKind Kind), Institution>> Groups = [];

    public static SchoolPeers Of(Catalog catalog, Institution school)
    {
        DoctoralKind kind = KindOf(catalog, school.Id);
        return new SchoolPeers(school.Control, kind, [.. Groups.GetValue(catalog, Grouped)[(school.Control, kind)].Where(i => i.Id != school.Id)]);
    }

    private static ILookup<(Control Control, DoctoralKind Kind), Institution> Grouped(Catalog catalog)
    {
        HashSet<UnitId> active = [.. catalog.Offerings.Where(o => o.IsActive).Select(o => o.Institution)];
        return catalog.Institutions.Where(i => i.Open && i.Restriction is null && active.Contains(i.Id)).ToLookup(i => (i.Control, KindOf(catalog, i.Id)));
    }

    public static DoctoralKind KindOf(Catalog catalog, UnitId school)
    {
        Doctorates[] years = [.. catalog.DoctoratesOf(school)];
        return years.Length == 0 ? DoctoralKind.NotReported
            : Array.Exists(years, y => y.Computing.OrNull > 0) ? DoctoralKind.Computing
            : Array.Exists(years, y => y.All.OrNull > 0) ? DoctoralKind.Other
            : DoctoralKind.None;
    }
}

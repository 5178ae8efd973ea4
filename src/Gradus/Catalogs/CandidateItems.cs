using Gradus.Programs;

namespace Gradus.Catalogs;

/// <summary>What can be ranked and compared among all: no degree twice, none that few may enter.</summary>
public static class CandidateItems
{
    /// <summary>
    /// Every named program open to all, listed once, and every active offering of an institution open to all of which no program is named.
    /// </summary>
    public static bool IsCandidate(this Catalog catalog, Item item) =>
        item.Restriction is null
        && (item.Program is { SameAs: null } || IsOfferingAlone(catalog, item));

    private static bool IsOfferingAlone(Catalog catalog, Item item) =>
        item.IsActive && !item.IsProgram && catalog.ProgramsOf(item.Offering!).All(p => p.Restriction is not null);
}

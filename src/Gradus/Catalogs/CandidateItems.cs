using Gradus.Programs;

namespace Gradus.Catalogs;

/// <summary>What can be ranked and compared among all: no degree twice, none that few may enter.</summary>
public static class CandidateItems
{
    /// <summary>
    /// Every named program open to all, listed once, and every active offering of an institution open to all of which no program is named, or only such as are taught online: a named
    /// online degree does not stand for those on campus that are counted beside it.
    /// </summary>
    public static bool IsCandidate(this Catalog catalog, Item item) =>
        item.Restriction is null
        && (item.Program is { SameAs: null } || IsOfferingAlone(catalog, item));

    /// <summary>Why an item cannot be ranked, as the second half of a sentence; null where it can.</summary>
    public static string? WhyNoCandidate(this Catalog catalog, Item item) => catalog.IsCandidate(item) ? null
        : item.Restriction is { } restriction ? $"not everybody can enter it: {restriction.TrimEnd('.')}"
        : item.Program?.SameAs is { } same ? $"it is listed as {same}"
        : item.Offering is { } offering && !item.IsProgram && item.IsActive ? $"its named programs are ranked instead: {string.Join(", ", catalog.ProgramsOf(offering).Select(p => p.Id))}"
        : "no degree of it was awarded in the newest years";

    private static bool IsOfferingAlone(Catalog catalog, Item item) =>
        item.IsActive && !item.IsProgram && (item.OnlineIsNamed || catalog.ProgramsOf(item.Offering!).All(p => p.Restriction is not null));
}

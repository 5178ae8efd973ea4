using Gradus.Programs;

namespace Gradus.Catalogs;

/// <summary>What can be ranked and compared among all: no degree twice, none that few may enter.</summary>
public static class CandidateItems
{
    /// <summary>Every named program open to all, and every active offering of which no program is named.</summary>
    public static bool IsCandidate(this Catalog catalog, Item item) =>
        item.Program is { Restriction: null } || (item.IsActive && !item.IsProgram && catalog.ProgramsOf(item.Offering!).All(p => p.Restriction is not null));
}

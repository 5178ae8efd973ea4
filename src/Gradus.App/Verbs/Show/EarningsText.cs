using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Earnings;

namespace Gradus.App.Verbs.Show;

/// <summary>Sentences beside the two releases of earnings.</summary>
internal static class EarningsText
{
    /// <summary>Why a row of one release says nothing about a row of the other, nor about the next row.</summary>
    public const string Apart = "Each row speaks of other graduates, in dollars of its own year: the rows do not show anybody's progress.";

    /// <summary>Who reports together; null where the figures are the institution's alone.</summary>
    public static string? Campuses(Catalog catalog, IReadOnlyList<UnitId> campuses) => campuses.Count < 2
        ? null
        : $"These figures are of {campuses.Count} campuses that report together, not of this one alone: {string.Join(", ", campuses.Select(id => Name(catalog, id)))}.";

    /// <summary>"1 year", "4 years".</summary>
    public static string After(Horizon horizon) => Titles.Count((int)horizon, "year");

    private static string Name(Catalog catalog, UnitId id) => catalog.FindInstitution(id)?.Name ?? $"UNITID {id}";
}

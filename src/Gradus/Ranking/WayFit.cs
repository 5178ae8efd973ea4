using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Ranking;

/// <summary>
/// Whether a degree is studied in a way and at a place that the person would or may take: the conditions of their list about place, way and visa, and no other. What is suggested
/// anywhere goes by it, so that nothing is suggested that their list leaves out.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class WayFit
{
    private static readonly string[] Keys = ["require.states", "require.regions", "require.modality", ShortlistFilters.Campus, "study.modality", "places.no-moving"];

    private readonly ItemFilter[] _filters;

    /// <param name="profile">The person; null for nobody in particular, whom everything suits.</param>
    /// <param name="catalog">The dataset.</param>
    public WayFit(Profile? profile, Catalog catalog) =>
        _filters = profile is null ? [] : [.. ShortlistFilters.Of(profile, catalog).Where(f => Keys.Contains(f.Key, StringComparer.Ordinal))];

    /// <summary>True where something was said that may leave a degree out.</summary>
    public bool IsSaid => _filters.Length > 0;

    /// <summary>True where no such condition is known to be broken.</summary>
    public bool Suits(Item item) => _filters.All(f => f.Meets(item) != Match.No);
}

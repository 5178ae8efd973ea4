using System.Collections.Concurrent;
using Gradus.App.Charts;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.App.Web;

/// <summary>Portraits of the catalogue in use, each made once; safe to share between requests.</summary>
public sealed class PortraitCache(Catalog catalog)
{
    private readonly ConcurrentDictionary<string, Subject> _subjects = new(StringComparer.Ordinal);
    private readonly Lazy<Portrait> _all = new(() => Portrait.Of(catalog, catalog.Offerings, catalog.Programs));

    /// <summary>All offerings and named programs.</summary>
    public Portrait All => _all.Value;

    public Subject Core => _subjects.GetOrAdd("core", _ => Subject.Core(catalog));

    public Subject Of(Field field) => _subjects.GetOrAdd($"field {field.Cip}", _ => Subject.Of(catalog, field));

    public Subject Of(DegreeType type) => _subjects.GetOrAdd($"type {type.Id}", _ => Subject.Of(catalog, type));
}

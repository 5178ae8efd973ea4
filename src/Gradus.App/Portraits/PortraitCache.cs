using System.Collections.Concurrent;
using Gradus.Catalogs;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.App.Portraits;

/// <summary>Portraits of the catalogue in use, each made once; safe to share between requests.</summary>
public sealed class PortraitCache(Catalog catalog)
{
    /// <summary>Bytes that all portraits of the shipped dataset together never exceed; there are as many as fields and degree types.</summary>
    public const long MostBytes = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Lazy<Subject>> _subjects = new(StringComparer.Ordinal);
    private readonly Lazy<Portrait> _all = new(() => Portrait.Of(catalog, catalog.Offerings, catalog.Programs));

    /// <summary>All offerings and named programs.</summary>
    public Portrait All => _all.Value;

    public Subject Core => Once("core", () => Subject.Core(catalog));

    public Subject Of(Field field) => Once($"field {field.Cip}", () => Subject.Of(catalog, field));

    public Subject Of(DegreeType type) => Once($"type {type.Id}", () => Subject.Of(catalog, type));

    private Subject Once(string key, Func<Subject> make) => _subjects.GetOrAdd(key, _ => new Lazy<Subject>(make)).Value;
}

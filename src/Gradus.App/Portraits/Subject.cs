using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.App.Portraits;

/// <summary>What a set of charts is about, and where its pages are.</summary>
/// <param name="Name">For captions: "Artificial Intelligence (11.0102)".</param>
/// <param name="Address">The page the charts stand on: "/fields/11.0102".</param>
/// <param name="Filter">The same group in the search: "cip=11.0102".</param>
/// <param name="Portrait">The figures.</param>
public sealed record Subject(string Name, string Address, string Filter, Portrait Portrait)
{
    public static Subject Of(Catalog catalog, Field field) =>
        new($"{field.Title} ({field.Cip})", GuideLinks.Field(field.Cip), $"cip={field.Cip}", Portrait.Of(catalog, field));

    public static Subject Of(Catalog catalog, DegreeType type) =>
        new(type.Name, GuideLinks.Degree(type.Id), $"degree-type={type.Id}", Portrait.Of(catalog, type));

    /// <summary>The core fields taken together; they have no page of their own but the list of fields.</summary>
    public static Subject Core(Catalog catalog) => new("All core fields", "/fields", "", Portrait.Of(catalog, Tier.Core));
}

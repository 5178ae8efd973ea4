using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>An institution that not everybody can enrol at.</summary>
/// <param name="Institution">Which.</param>
/// <param name="Restriction">Who can enrol, in one sentence.</param>
/// <param name="Page">Where it is said.</param>
public sealed record InstitutionRestriction(UnitId Institution, string Restriction, string Page);

/// <summary>Reads <c>data/institution-restrictions.yaml</c>.</summary>
public static class InstitutionRestrictions
{
    public const string FileName = "institution-restrictions.yaml";

    private static readonly FileShape<InstitutionRestriction> Entry = FileShapes.Group<InstitutionRestriction>(keys =>
    {
        Key<UnitId> institution = keys.Required("unitId", "IPEDS UNITID of the institution", CuratedShapes.Institution);
        Key<string> restriction = keys.Required("restriction", "Who can enrol, in one sentence", FileShapes.Text(300));
        Key<string> page = keys.Required("page", "Where it is said", CuratedShapes.WebAddress);
        return found => new InstitutionRestriction(institution.In(found), restriction.In(found), page.In(found));
    });

    public static FileShape<IReadOnlyList<InstitutionRestriction>> Shape { get; } = FileShapes.Group<IReadOnlyList<InstitutionRestriction>>(keys =>
    {
        Key<IReadOnlyList<InstitutionRestriction>> institutions = keys.Required(
            "institutions", "Institutions that not everybody can enrol at", FileShapes.List(Entry).Once(r => r.Institution, r => $"{r.Institution} stands twice.", "unitId"));
        return found => institutions.In(found);
    });

    /// <summary>The restricted institutions, in file order.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names an institution twice.</exception>
    public static IReadOnlyList<InstitutionRestriction> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<InstitutionRestriction> Parse(FileNode root) => Shape.Read(root, "institution-restrictions");
}

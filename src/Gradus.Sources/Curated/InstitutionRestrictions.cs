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

    public static RecordShape Shape { get; } = new(
        new YamlMember("institutions", new ListShape(new RecordShape(
            new YamlMember("unitId", CuratedShapes.UnitIdNumber),
            new YamlMember("restriction", new TextShape(300)),
            new YamlMember("page", CuratedShapes.WebAddress)))));

    /// <summary>The restricted institutions, in file order.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names an institution twice.</exception>
    public static IReadOnlyList<InstitutionRestriction> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<InstitutionRestriction> Parse(YamlNode root)
    {
        Shape.Check(root, "institution-restrictions");
        var seen = new HashSet<int>();
        var restrictions = new List<InstitutionRestriction>();
        foreach (YamlMapping row in ((YamlMapping)root).Groups("institutions"))
        {
            int unit = row.Whole("unitId")!.Value;
            if (!seen.Add(unit))
            {
                throw row.Find("unitId")!.Error($"{unit} stands twice.");
            }

            restrictions.Add(new(new UnitId(unit), row.Text("restriction")!, row.Text("page")!));
        }

        return restrictions;
    }
}

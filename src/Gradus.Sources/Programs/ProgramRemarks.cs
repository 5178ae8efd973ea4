using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>What is known of a named program beyond its own record.</summary>
/// <param name="Program">Its slug.</param>
/// <param name="Cip">The code of the offering it is counted in; null where the usual one stands.</param>
/// <param name="Restriction">Why most readers cannot choose it; null where they can.</param>
/// <param name="Reason">How it is known.</param>
public sealed record ProgramRemark(string Program, CipCode? Cip, string? Restriction, string Reason)
{
    /// <summary>The slug under which the same degree is listed first; null where it is listed once.</summary>
    public string? SameAs { get; init; }

    /// <summary>True where the address of the record is not a page of the school's, so that it is not linked.</summary>
    public bool IsNotItsPage { get; init; }

    /// <summary>True where it is known that the program is counted in none of its institution's offerings in scope.</summary>
    public bool IsApart { get; init; }
}

/// <summary>Reads <c>data/program-remarks.yaml</c>.</summary>
public static class ProgramRemarks
{
    public static RecordShape Shape { get; } = new(
        new YamlMember("remarks", new ListShape(new RecordShape(
            new YamlMember("program", CuratedShapes.Key),
            new YamlMember("cip", CuratedShapes.Cip6, Required: false),
            new YamlMember("restriction", new TextShape(200), Required: false),
            new YamlMember("sameAs", CuratedShapes.Key, Required: false),
            new YamlMember("notItsPage", new FlagShape(), Required: false),
            new YamlMember("apart", new FlagShape(), Required: false),
            new YamlMember("reason", new TextShape(300))))));

    /// <summary>The remarks by program.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or remarks on a program twice or not at all.</exception>
    public static IReadOnlyDictionary<string, ProgramRemark> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyDictionary<string, ProgramRemark> Parse(YamlNode root)
    {
        Shape.Check(root, "program-remarks");
        var remarks = new Dictionary<string, ProgramRemark>(StringComparer.Ordinal);
        foreach (YamlMapping row in ((YamlMapping)root).Groups("remarks"))
        {
            string? cip = row.Text("cip");
            var remark = new ProgramRemark(row.Text("program")!, cip is null ? null : CipCode.Parse(cip), row.Text("restriction"), row.Text("reason")!)
            {
                SameAs = row.Text("sameAs"),
                IsNotItsPage = row.Text("notItsPage") == "true",
                IsApart = row.Text("apart") == "true",
            };
            if (remark is { Cip: null, Restriction: null, SameAs: null, IsNotItsPage: false, IsApart: false })
            {
                throw row.Find("program")!.Error("a remark gives a cip or a restriction, or says sameAs, notItsPage or apart.");
            }

            if (remark is { Cip: not null, IsApart: true })
            {
                throw row.Find("program")!.Error("a remark gives a cip or says apart, not both.");
            }

            if (!remarks.TryAdd(remark.Program, remark))
            {
                throw row.Find("program")!.Error($"there is another remark on {remark.Program}.");
            }
        }

        return remarks;
    }
}

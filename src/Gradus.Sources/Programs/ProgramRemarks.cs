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

    /// <summary>The city of the campus where it is taught, in its institution's state; null where that is the institution's own.</summary>
    public string? TaughtIn { get; init; }

    /// <summary>True where the address of the record is not a page of the school's, so that it is not linked.</summary>
    public bool IsNotItsPage { get; init; }

    /// <summary>True where it is known that the program is counted in none of its institution's offerings in scope.</summary>
    public bool IsApart { get; init; }

    /// <summary>True where the program is made for people whose degree is not in computing.</summary>
    public bool IsConversion { get; init; }
}

/// <summary>Reads <c>data/program-remarks.yaml</c>.</summary>
public static class ProgramRemarks
{
    private static readonly FileShape<ProgramRemark> Entry = FileShapes.Group<ProgramRemark>(keys =>
    {
        Key<string> program = keys.Required("program", "Its slug", CuratedShapes.Key);
        Key<CipCode?> cip = keys.OptionalValue("cip", "The code of the offering it is counted in", CuratedShapes.Cip6);
        Key<string?> restriction = keys.Optional("restriction", "Why most readers cannot choose it", FileShapes.Text(200));
        Key<string?> sameAs = keys.Optional("sameAs", "The slug under which the same degree is listed first", CuratedShapes.Key);
        Key<string?> taughtIn = keys.Optional("taughtIn", "The city of the campus where it is taught, in its institution's state", FileShapes.Text(80));
        Key<bool> notItsPage = keys.Optional("notItsPage", "The address of the record is not a page of the school's", FileShapes.Flag(), false);
        Key<bool> apart = keys.Optional("apart", "It is known to be counted in none of its institution's offerings", FileShapes.Flag(), false);
        Key<bool> conversion = keys.Optional("conversion", "Made for people whose degree is not in computing", FileShapes.Flag(), false);
        Key<string> reason = keys.Required("reason", "How it is known", FileShapes.Text(300));
        return found =>
        {
            var remark = new ProgramRemark(program.In(found), cip.In(found), restriction.In(found), reason.In(found))
            {
                SameAs = sameAs.In(found),
                TaughtIn = taughtIn.In(found),
                IsNotItsPage = notItsPage.In(found),
                IsApart = apart.In(found),
                IsConversion = conversion.In(found),
            };
            return remark switch
            {
                { Cip: null, Restriction: null, SameAs: null, TaughtIn: null, IsNotItsPage: false, IsApart: false, IsConversion: false } =>
                    throw found.Error(program, "a remark gives a cip or a restriction, or says sameAs, taughtIn, notItsPage, apart or conversion."),
                { Cip: not null, IsApart: true } => throw found.Error(program, "a remark gives a cip or says apart, not both."),
                _ => remark,
            };
        };
    });

    public static FileShape<IReadOnlyDictionary<string, ProgramRemark>> Shape { get; } = FileShapes.Group<IReadOnlyDictionary<string, ProgramRemark>>(keys =>
    {
        Key<IReadOnlyList<ProgramRemark>> remarks = keys.Required(
            "remarks", "What is known beyond the records", FileShapes.List(Entry).Once(r => r.Program, r => $"there is another remark on {r.Program}.", "program"));
        return found => remarks.In(found).ToDictionary(r => r.Program, StringComparer.Ordinal);
    });

    /// <summary>The remarks by program.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or remarks on a program twice or not at all.</exception>
    public static IReadOnlyDictionary<string, ProgramRemark> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyDictionary<string, ProgramRemark> Parse(FileNode root) => Shape.Read(root, "program-remarks");
}

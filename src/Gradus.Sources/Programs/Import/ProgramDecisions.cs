using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs.Import;

/// <summary>What was decided by hand about programs and facts that an edition withdraws or contradicts.</summary>
/// <param name="Withdrawn">Why a program is no longer listed, by slug.</param>
/// <param name="Taken">Why the edition's text of a part is taken although the part had been mended, by slug and part.</param>
public sealed record ProgramDecisions(
    IReadOnlyDictionary<string, string> Withdrawn, IReadOnlyDictionary<(string Program, string Part), string> Taken)
{
    /// <summary>The file's name in the folder of the dataset.</summary>
    public const string FileName = "program-decisions.yaml";

    private static readonly FileShape<(string Program, string Reason)> WithdrawnShape = FileShapes.Group<(string Program, string Reason)>(keys =>
    {
        Key<string> program = keys.Required("program", "Its slug", CuratedShapes.Key);
        Key<string> reason = keys.Required("reason", "Why it is no longer listed", FileShapes.Text(300));
        return found => (program.In(found), reason.In(found));
    });

    private static readonly FileShape<(string Program, string Part, string Reason)> TakenShape = FileShapes.Group<(string Program, string Part, string Reason)>(keys =>
    {
        Key<string> program = keys.Required("program", "Its slug", CuratedShapes.Key);
        Key<string> part = keys.Required("part", "The part of its record", FileShapes.Choice([.. ProgramPart.All.Select(p => p.Name)]));
        Key<string> reason = keys.Required("reason", "Why the edition's text is taken although the part had been mended", FileShapes.Text(300));
        return found => (program.In(found), part.In(found), reason.In(found));
    });

    public static FileShape<ProgramDecisions> Shape { get; } = FileShapes.Group<ProgramDecisions>(keys =>
    {
        Key<IReadOnlyList<(string Program, string Reason)>> withdrawn = keys.Optional(
            "withdrawn", "Programs that are no longer listed", FileShapes.List(WithdrawnShape).Once(w => w.Program, w => Another(w.Program), "program"), []);
        Key<IReadOnlyList<(string Program, string Part, string Reason)>> taken = keys.Optional(
            "taken", "Parts in which the edition is followed", FileShapes.List(TakenShape).Once(t => (t.Program, t.Part), t => Another(t.Program), "program"), []);
        return found => new ProgramDecisions(
            withdrawn.In(found).ToDictionary(w => w.Program, w => w.Reason, StringComparer.Ordinal),
            taken.In(found).ToDictionary(t => (t.Program, t.Part), t => t.Reason));
    });

    /// <summary>Nothing decided.</summary>
    public static ProgramDecisions None { get; } = new(new Dictionary<string, string>(), new Dictionary<(string Program, string Part), string>());

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is absent or malformed, or decides about one thing twice.</exception>
    public static ProgramDecisions Read(string path) => Parse(YamlNodeReader.ReadFile(path));

    /// <summary>The decisions of a file already read.</summary>
    public static ProgramDecisions Parse(FileNode root) => Shape.Read(root, "program-decisions");

    private static string Another(string program) => $"there is another decision on {program}.";
}

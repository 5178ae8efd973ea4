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

    public static RecordShape Shape { get; } = new(
        new YamlMember("withdrawn", new ListShape(new RecordShape(
            new YamlMember("program", CuratedShapes.Key),
            new YamlMember("reason", new TextShape(300)))), Required: false),
        new YamlMember("taken", new ListShape(new RecordShape(
            new YamlMember("program", CuratedShapes.Key),
            new YamlMember("part", new ChoiceShape([.. ProgramPart.All.Select(p => p.Name)])),
            new YamlMember("reason", new TextShape(300)))), Required: false));

    /// <summary>Nothing decided.</summary>
    public static ProgramDecisions None { get; } = new(new Dictionary<string, string>(), new Dictionary<(string Program, string Part), string>());

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is absent or malformed, or decides about one thing twice.</exception>
    public static ProgramDecisions Read(string path) => Parse(YamlNodeReader.ReadFile(path));

    /// <summary>The decisions of a file already read.</summary>
    public static ProgramDecisions Parse(YamlNode root)
    {
        Shape.Check(root, "program-decisions");
        var file = (YamlMapping)root;
        var withdrawn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (YamlMapping row in file.Groups("withdrawn"))
        {
            Add(row, withdrawn.TryAdd(row.Text("program")!, row.Text("reason")!));
        }

        var taken = new Dictionary<(string, string), string>();
        foreach (YamlMapping row in file.Groups("taken"))
        {
            Add(row, taken.TryAdd((row.Text("program")!, row.Text("part")!), row.Text("reason")!));
        }

        return new(withdrawn, taken);
    }

    private static void Add(YamlMapping row, bool isNew)
    {
        if (!isNew)
        {
            throw row.Find("program")!.Error($"there is another decision on {row.Text("program")}.");
        }
    }
}

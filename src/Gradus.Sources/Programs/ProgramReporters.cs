using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>Sites that report prices with the official page they were read from.</summary>
/// <param name="Hosts">Their hosts, lower case.</param>
public sealed record ProgramReporters(IReadOnlySet<string> Hosts)
{
    public const string FileName = "program-reporters.yaml";

    private static readonly FileShape<string> Entry = FileShapes.Group<string>(keys =>
    {
        Key<string> host = keys.Required("host", "Its host", FileShapes.Text(100, "^[a-z0-9.-]+$", "a host in lower case"));
        keys.Required("about", "What it is", FileShapes.Text(300));
        return found => host.In(found);
    });

    public static FileShape<ProgramReporters> Shape { get; } = FileShapes.Group<ProgramReporters>(keys =>
    {
        Key<IReadOnlyList<string>> reporters = keys.Required("reporters", "Sites that name the official page of a price", FileShapes.List(Entry));
        return found => new ProgramReporters(reporters.In(found).ToHashSet(StringComparer.Ordinal));
    });

    /// <summary>Nobody.</summary>
    public static ProgramReporters None { get; } = new(new HashSet<string>());

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is absent or malformed.</exception>
    public static ProgramReporters Read(string path) => Shape.Read(YamlNodeReader.ReadFile(path), "program-reporters");

    /// <summary>How a fact of a record is said: officially with a year, as a report, or in a listing or without a year.</summary>
    public FigureVoice VoiceOf(RecordFact fact) => fact switch
    {
        { Year: null } => FigureVoice.Listing,
        { Kind: not FactKind.ThirdParty } => FigureVoice.Official,
        _ => WebDomain.Host(fact.Page) is { } host && Hosts.Contains(host) ? FigureVoice.Report : FigureVoice.Listing,
    };
}

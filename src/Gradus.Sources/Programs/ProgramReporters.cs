using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>Sites that report prices with the official page they were read from.</summary>
/// <param name="Hosts">Their hosts, lower case.</param>
public sealed record ProgramReporters(IReadOnlySet<string> Hosts)
{
    public const string FileName = "program-reporters.yaml";

    public static RecordShape Shape { get; } = new(
        new YamlMember("reporters", new ListShape(new RecordShape(
            new YamlMember("host", new TextShape(100, "^[a-z0-9.-]+$", "a host in lower case")),
            new YamlMember("about", new TextShape(300))))));

    /// <summary>Nobody.</summary>
    public static ProgramReporters None { get; } = new(new HashSet<string>());

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It is absent or malformed.</exception>
    public static ProgramReporters Read(string path)
    {
        YamlNode root = YamlNodeReader.ReadFile(path);
        Shape.Check(root, "program-reporters");
        return new(((YamlMapping)root).Groups("reporters").Select(r => r.Text("host")!).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>How a fact of a record is said: officially with a year, as a report, or in a listing or without a year.</summary>
    public FigureVoice VoiceOf(RecordFact fact) => fact switch
    {
        { Year: null } => FigureVoice.Listing,
        { Kind: not FactKind.ThirdParty } => FigureVoice.Official,
        _ => WebDomain.Host(fact.Page) is { } host && Hosts.Contains(host) ? FigureVoice.Report : FigureVoice.Listing,
    };
}

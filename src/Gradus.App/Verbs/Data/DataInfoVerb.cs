using Gradus.App.Asked;
using Gradus.Sources.Compiler;

namespace Gradus.App.Verbs.Data;

/// <summary>What the dataset holds, whoever asks.</summary>
public static class DataInfoVerb
{
    public static Verb Verb { get; } = new(
        "data-info",
        "Print the dataset's version, its sources with year, and how many offerings have each measure.",
        [],
        [new("data-info", () => DataJson.Plain.InfoAnswer)],
        asking => new VerbAnswer(Answer(DatasetSummary.Read(DataCommand.Open(asking.Data.Directory))), DataJson.Plain.InfoAnswer))
    {
        Example = """{}""",
        Command = "data info",
    };

    internal static InfoAnswer Answer(DatasetSummary summary) => new(
        summary.Package.Version,
        summary.Institutions,
        summary.Offerings,
        summary.Programs,
        [.. summary.Package.Sources.Select(s => new InfoSource(s.Key, s.Publisher, s.Title, s.File, s.Year, s.Bytes, s.Sha256))],
        [.. summary.Coverage.Select(c => new InfoCoverage(c.Measure, c.Offerings, Math.Round(c.Share, 4)))]);
}

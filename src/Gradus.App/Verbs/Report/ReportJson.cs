using System.Text.Json;
using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Report;

/// <summary>The answer of <c>gradus report</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReportContract))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly Lazy<ReportJson> Kept = new(() => new ReportJson(AnswerJson.Plain(Default!.Options)));

    private static readonly Lazy<ReportJson> Short = new(() => new ReportJson(new JsonSerializerOptions(Plain.Options) { WriteIndented = false }));

    public static ReportJson Plain => Kept.Value;

    /// <summary>The same without blanks, for the inside of a page.</summary>
    public static ReportJson Compact => Short.Value;
}

using System.Text.Json.Serialization;

namespace Gradus.App.Contracts;

/// <summary>A problem as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProblemContract))]
internal sealed partial class ProblemJson : JsonSerializerContext
{
    private static readonly Lazy<ProblemJson> Kept = new(() => new ProblemJson(AnswerJson.Plain(Default!.Options)));

    public static ProblemJson Plain => Kept.Value;
}

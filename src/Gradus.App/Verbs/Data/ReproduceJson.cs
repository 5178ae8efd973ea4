using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Data;

/// <summary>The answer of <c>gradus data reproduce</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReproduceContract))]
internal sealed partial class ReproduceJson : JsonSerializerContext
{
    private static readonly Lazy<ReproduceJson> Kept = new(() => new ReproduceJson(AnswerJson.Plain(Default!.Options)));

    public static ReproduceJson Plain => Kept.Value;
}

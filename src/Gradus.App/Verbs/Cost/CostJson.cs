using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Cost;

/// <summary>The answer of <c>gradus cost</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CostContract))]
internal sealed partial class CostJson : JsonSerializerContext
{
    private static readonly Lazy<CostJson> Kept = new(() => new CostJson(AnswerJson.Plain(Default!.Options)));

    public static CostJson Plain => Kept.Value;
}

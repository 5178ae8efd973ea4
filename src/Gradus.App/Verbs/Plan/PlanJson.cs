using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Plan;

/// <summary>The answer of <c>gradus plan</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanContract))]
internal sealed partial class PlanJson : JsonSerializerContext
{
    private static readonly Lazy<PlanJson> Kept = new(() => new PlanJson(AnswerJson.Plain(Default!.Options)));

    public static PlanJson Plain => Kept.Value;
}

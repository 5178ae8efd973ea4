using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Bridge;

/// <summary>The answer of <c>gradus bridge</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BridgeContract))]
internal sealed partial class BridgeJson : JsonSerializerContext
{
    private static readonly Lazy<BridgeJson> Kept = new(() => new BridgeJson(AnswerJson.Plain(Default!.Options)));

    public static BridgeJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Keeping;

/// <summary>The answer of <c>gradus watch</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WatchContract))]
internal sealed partial class WatchJson : JsonSerializerContext
{
    private static readonly Lazy<WatchJson> Kept = new(() => new WatchJson(AnswerJson.Plain(Default!.Options)));

    public static WatchJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.More;

/// <summary>The answer of <c>gradus more</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MoreContract))]
internal sealed partial class MoreJson : JsonSerializerContext
{
    private static readonly Lazy<MoreJson> Kept = new(() => new MoreJson(AnswerJson.Plain(Default!.Options)));

    public static MoreJson Plain => Kept.Value;
}

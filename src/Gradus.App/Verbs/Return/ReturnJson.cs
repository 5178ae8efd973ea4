using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Return;

/// <summary>The answer of <c>gradus return</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReturnContract))]
internal sealed partial class ReturnJson : JsonSerializerContext
{
    private static readonly Lazy<ReturnJson> Kept = new(() => new ReturnJson(AnswerJson.Plain(Default!.Options)));

    public static ReturnJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.SelfTest;

/// <summary>The answer of <c>gradus test</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SelfTestContract))]
internal sealed partial class SelfTestJson : JsonSerializerContext
{
    private static readonly Lazy<SelfTestJson> Kept = new(() => new SelfTestJson(AnswerJson.Plain(Default!.Options)));

    public static SelfTestJson Plain => Kept.Value;
}

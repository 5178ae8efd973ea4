using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Apply;

/// <summary>The answer of <c>gradus apply</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ApplyContract))]
internal sealed partial class ApplyJson : JsonSerializerContext
{
    private static readonly Lazy<ApplyJson> Kept = new(() => new ApplyJson(AnswerJson.Plain(Default!.Options)));

    public static ApplyJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Compare;

/// <summary>The answer of <c>gradus compare</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CompareContract))]
internal sealed partial class CompareJson : JsonSerializerContext
{
    private static readonly Lazy<CompareJson> Kept = new(() => new CompareJson(AnswerJson.Plain(Default!.Options)));

    public static CompareJson Plain => Kept.Value;
}

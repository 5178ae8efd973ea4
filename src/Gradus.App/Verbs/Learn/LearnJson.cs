using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Learn;

/// <summary>The answer of <c>gradus learn</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LearnContract))]
internal sealed partial class LearnJson : JsonSerializerContext
{
    private static readonly Lazy<LearnJson> Kept = new(() => new LearnJson(AnswerJson.Plain(Default!.Options)));

    public static LearnJson Plain => Kept.Value;
}

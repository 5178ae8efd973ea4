using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Rank;

/// <summary>The answer of <c>gradus rank</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RankContract))]
internal sealed partial class RankJson : JsonSerializerContext
{
    private static readonly Lazy<RankJson> Kept = new(() => new RankJson(AnswerJson.Plain(Default!.Options)));

    public static RankJson Plain => Kept.Value;
}

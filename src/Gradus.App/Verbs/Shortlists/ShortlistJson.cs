using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>The answer of <c>gradus shortlist</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ShortlistContract))]
internal sealed partial class ShortlistJson : JsonSerializerContext
{
    private static readonly Lazy<ShortlistJson> Kept = new(() => new ShortlistJson(AnswerJson.Plain(Default!.Options)));

    public static ShortlistJson Plain => Kept.Value;
}

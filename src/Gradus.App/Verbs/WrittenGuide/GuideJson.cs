using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The answer of <c>gradus guide</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GuideContract))]
internal sealed partial class GuideJson : JsonSerializerContext
{
    private static readonly Lazy<GuideJson> Kept = new(() => new GuideJson(AnswerJson.Plain(Default!.Options)));

    public static GuideJson Plain => Kept.Value;
}

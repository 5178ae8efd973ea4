using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Outside;

/// <summary>The answer of <c>gradus outside</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OutsideContract))]
internal sealed partial class OutsideJson : JsonSerializerContext
{
    private static readonly Lazy<OutsideJson> Kept = new(() => new OutsideJson(AnswerJson.Plain(Default!.Options)));

    public static OutsideJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Careers;

/// <summary>The answer of <c>gradus careers</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CareersContract))]
internal sealed partial class CareersJson : JsonSerializerContext
{
    private static readonly Lazy<CareersJson> Kept = new(() => new CareersJson(AnswerJson.Plain(Default!.Options)));

    public static CareersJson Plain => Kept.Value;
}

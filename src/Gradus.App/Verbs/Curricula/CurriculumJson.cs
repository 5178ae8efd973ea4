using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Curricula;

/// <summary>The answer of <c>gradus curriculum</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CurriculumContract))]
internal sealed partial class CurriculumJson : JsonSerializerContext
{
    private static readonly Lazy<CurriculumJson> Kept = new(() => new CurriculumJson(AnswerJson.Plain(Default!.Options)));

    public static CurriculumJson Plain => Kept.Value;
}

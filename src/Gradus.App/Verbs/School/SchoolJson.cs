using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.School;

/// <summary>The answer of <c>gradus school</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SchoolContract))]
internal sealed partial class SchoolJson : JsonSerializerContext
{
    private static readonly Lazy<SchoolJson> Kept = new(() => new SchoolJson(AnswerJson.Plain(Default!.Options)));

    public static SchoolJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Find;

/// <summary>The answer of <c>gradus find</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FindContract))]
[JsonSerializable(typeof(SchoolListContract))]
internal sealed partial class FindJson : JsonSerializerContext
{
    private static readonly Lazy<FindJson> Kept = new(() => new FindJson(AnswerJson.Plain(Default!.Options)));

    public static FindJson Plain => Kept.Value;
}

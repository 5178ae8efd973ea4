using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Show;

/// <summary>The answer of <c>gradus show</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ShowContract))]
internal sealed partial class ShowJson : JsonSerializerContext
{
    private static readonly Lazy<ShowJson> Kept = new(() => new ShowJson(AnswerJson.Plain(Default!.Options)));

    public static ShowJson Plain => Kept.Value;
}

using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Keeping;

/// <summary>The answer of <c>gradus list</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ListContract))]
internal sealed partial class ListJson : JsonSerializerContext
{
    private static readonly Lazy<ListJson> Kept = new(() => new ListJson(AnswerJson.Plain(Default!.Options)));

    public static ListJson Plain => Kept.Value;
}

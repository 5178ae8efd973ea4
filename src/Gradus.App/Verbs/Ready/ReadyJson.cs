using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Ready;

/// <summary>The answers of <c>gradus ready</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadyContract))]
[JsonSerializable(typeof(ReadyProgramContract))]
internal sealed partial class ReadyJson : JsonSerializerContext
{
    private static readonly Lazy<ReadyJson> Kept = new(() => new ReadyJson(AnswerJson.Plain(Default!.Options)));

    public static ReadyJson Plain => Kept.Value;
}

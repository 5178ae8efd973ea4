using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Modes;

/// <summary>The answer of <c>gradus modes</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ModesContract))]
internal sealed partial class ModesJson : JsonSerializerContext
{
    private static readonly Lazy<ModesJson> Kept = new(() => new ModesJson(AnswerJson.Plain(Default!.Options)));

    public static ModesJson Plain => Kept.Value;
}

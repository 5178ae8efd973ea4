using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Types;

/// <summary>The answer of <c>gradus types</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TypesContract))]
internal sealed partial class TypesJson : JsonSerializerContext
{
    private static readonly Lazy<TypesJson> Kept = new(() => new TypesJson(AnswerJson.Plain(Default!.Options)));

    public static TypesJson Plain => Kept.Value;
}

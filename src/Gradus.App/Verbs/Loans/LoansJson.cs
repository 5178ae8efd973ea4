using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Loans;

/// <summary>The answer of <c>gradus loans</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LoansContract))]
internal sealed partial class LoansJson : JsonSerializerContext
{
    private static readonly Lazy<LoansJson> Kept = new(() => new LoansJson(AnswerJson.Plain(Default!.Options)));

    public static LoansJson Plain => Kept.Value;
}

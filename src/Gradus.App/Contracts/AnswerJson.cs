using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gradus.App.Verbs.Compare;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Data;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Loans;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Show;

namespace Gradus.App.Contracts;

/// <summary>Every answer that other programs read, as it becomes JSON: two-space indented, ending with a line feed.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CompareContract))]
[JsonSerializable(typeof(CostContract))]
[JsonSerializable(typeof(FindContract))]
[JsonSerializable(typeof(ListContract))]
[JsonSerializable(typeof(LoansContract))]
[JsonSerializable(typeof(ReproduceContract))]
[JsonSerializable(typeof(ReturnContract))]
[JsonSerializable(typeof(ShortlistContract))]
[JsonSerializable(typeof(ShowContract))]
[JsonSerializable(typeof(ProblemContract))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    private static readonly Lazy<AnswerJson> Kept = new(() => new AnswerJson(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>As <see cref="Default"/>, with letters of other alphabets and quotes as they are: no answer is pasted into a page.</summary>
    public static AnswerJson Plain => Kept.Value;

    public static void Write<T>(TextWriter output, T answer, JsonTypeInfo<T> type) => output.WriteLine(JsonSerializer.Serialize(answer, type));
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Gradus.Keeping;

namespace Gradus.Workspace;

/// <summary>How values stand in the file. Names are a contract: they are added to, never renamed.</summary>
internal sealed record ChoiceValue(string Choice, DateTimeOffset Since);

/// <inheritdoc cref="ChoiceValue"/>
internal sealed record FigureValue(decimal Amount, string Told);

/// <inheritdoc cref="ChoiceValue"/>
internal sealed record ApplicationValue(string Status, string? Deadline, string? ReplyBy, decimal? Fee, IReadOnlyList<string> Done);

/// <inheritdoc cref="ChoiceValue"/>
internal sealed record SeenValue(string Dataset, IReadOnlyList<SeenFact> Facts);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, WriteIndented = false)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(ChoiceValue))]
[JsonSerializable(typeof(FigureValue))]
[JsonSerializable(typeof(ApplicationValue))]
[JsonSerializable(typeof(SeenValue))]
[JsonSerializable(typeof(SortedDictionary<string, int>))]
internal sealed partial class WorkspaceJson : JsonSerializerContext;

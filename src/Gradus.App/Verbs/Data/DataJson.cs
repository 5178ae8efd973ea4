using System.Text.Json.Serialization;

namespace Gradus.App.Verbs.Data;

/// <summary>Answer of <c>data build --json</c>.</summary>
internal sealed record BuildAnswer(string Dataset, string Directory, int Files, long Bytes, IReadOnlyList<string> Notes);

/// <summary>Answer of <c>data verify --json</c>.</summary>
internal sealed record VerifyAnswer(string Dataset, int Errors, int Warnings, IReadOnlyList<FindingAnswer> Findings);

/// <summary>One finding of <c>data verify --json</c>.</summary>
internal sealed record FindingAnswer(string Severity, string File, long? Row, string? Column, string Message);

/// <summary>Answer of <c>data info --json</c>.</summary>
internal sealed record InfoAnswer(
    string Dataset, int Institutions, int Offerings, int Programs, IReadOnlyList<InfoSource> Sources, IReadOnlyList<InfoCoverage> Coverage);

/// <summary>A publisher's file behind the dataset.</summary>
internal sealed record InfoSource(string Key, string Publisher, string Title, string File, int? Year, long Bytes, string Sha256);

/// <summary>How many offerings have a measure.</summary>
internal sealed record InfoCoverage(string Measure, int Offerings, double Share);

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BuildAnswer))]
[JsonSerializable(typeof(VerifyAnswer))]
[JsonSerializable(typeof(InfoAnswer))]
internal sealed partial class DataJson : JsonSerializerContext;

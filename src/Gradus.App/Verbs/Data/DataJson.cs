using System.ComponentModel;
using System.Text.Json.Serialization;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Data;

/// <summary>Answer of <c>data build --json</c>.</summary>
public sealed record BuildAnswer(
    [Description("Version of the dataset that was written")] string Dataset,
    [Description("Where it was written")] string Directory,
    int Files,
    long Bytes,
    [Description("What was left out or is worth knowing, one sentence each")] IReadOnlyList<string> Notes);

/// <summary>Answer of <c>data verify --json</c>.</summary>
public sealed record VerifyAnswer([Description("Version of the dataset")] string Dataset, int Errors, int Warnings, IReadOnlyList<FindingAnswer> Findings);

/// <summary>One finding of <c>data verify --json</c>.</summary>
public sealed record FindingAnswer(
    [Words("error", "warning")] string Severity,
    string File,
    [Description("Row of the file, the head counted; null where the file as a whole is meant")] long? Row,
    [Description("Column; null where a row as a whole is meant")] string? Column,
    string Message);

/// <summary>Answer of <c>data changes --json</c>.</summary>
public sealed record ChangesAnswer(
    [Description("Version of the older dataset; null where it states none")] string? From,
    [Description("Version of the dataset")] string Dataset,
    [Description("The tables that differ, ascending by name")] IReadOnlyList<ChangedTable> Tables,
    [Description("Publishers' files that the older one was not made from")] IReadOnlyList<string> AddedSources,
    [Description("Publishers' files that only the older one was made from")] IReadOnlyList<string> RemovedSources,
    [Description("Publishers' files with other content than before")] IReadOnlyList<string> ChangedSources);

/// <summary>A table that differs between two datasets; rows are matched by the table's key.</summary>
public sealed record ChangedTable(
    string Table,
    [Description("Rows that the older one does not have")] int Added,
    [Description("Rows that only the older one has")] int Removed,
    [Description("Rows with another cell in a column that both have")] int Changed,
    [Description("Columns with other cells, the most rows first")] IReadOnlyList<ChangedColumn> Columns,
    IReadOnlyList<string> AddedColumns,
    IReadOnlyList<string> RemovedColumns,
    [Description("The first changed cells, before and after")] IReadOnlyList<string> Examples);

/// <summary>How many rows changed in a column.</summary>
public sealed record ChangedColumn(string Column, int Rows);

/// <summary>Answer of <c>data info --json</c>.</summary>
public sealed record InfoAnswer(
    [Description("Version of the dataset")] string Dataset,
    int Institutions,
    int Offerings,
    int Programs,
    [Description("The publishers' files that it was made from")] IReadOnlyList<InfoSource> Sources,
    [Description("How many offerings have each measure")] IReadOnlyList<InfoCoverage> Coverage);

/// <summary>A publisher's file behind the dataset.</summary>
public sealed record InfoSource(
    [Description("Key of its series, as the tables name it")] string Key,
    string Publisher,
    string Title,
    string File,
    [Description("Year in its name; null where it has none")] int? Year,
    long Bytes,
    [Description("SHA-256, lower-case hexadecimal")] string Sha256);

/// <summary>How many offerings have a measure.</summary>
public sealed record InfoCoverage(string Measure, int Offerings, [Description("Of all offerings, as a fraction")] double Share);

/// <summary>The answers of <c>gradus data</c> as JSON; see <see cref="AnswerJson"/>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BuildAnswer))]
[JsonSerializable(typeof(VerifyAnswer))]
[JsonSerializable(typeof(ChangesAnswer))]
[JsonSerializable(typeof(InfoAnswer))]
internal sealed partial class DataJson : JsonSerializerContext
{
    private static readonly Lazy<DataJson> Kept = new(() => new DataJson(AnswerJson.Plain(Default!.Options)));

    public static DataJson Plain => Kept.Value;
}

using System.ComponentModel;

namespace Gradus.App.Contracts;

/// <summary>A value with its standing: what it is, where it comes from, how far it can be relied on, or why it is missing.</summary>
public sealed record FigureOf<T>(
    [Description("null exactly when status is not known")] T? Value,
    [Description("Whether it is there, and if not, why not"), Words("known", "suppressed", "not-reported", "not-applicable", "not-collected")] string Status,
    [Description("What kind of statement it is; own: yours"), Words("official", "derived", "estimated", "stated", "assumed", "own")] string? Kind,
    [Description("Whose figure it is")] string? Source,
    [Description("The year or years it is of")] string? Year,
    string? Unit,
    [Description("The 10th percentile of what the value could be; the value itself where it is firm")] T? Low,
    [Description("The 90th percentile of what the value could be; the value itself where it is firm")] T? High,
    [Description("Of whom it speaks; null where that was not weighed"), Words("program", "offering", "campuses", "institution", "field", "nation")] string? Of,
    [Description("Whole years from its year to the newest year of awards; null where that was not weighed")] int? Age,
    [Description("How far it can be taken for the degree's own; null where that was not weighed"), Words("own", "old", "third-party", "general", "estimated")] string? Grade)
    where T : struct;

/// <summary>Puts figures into the form of a contract.</summary>
public static class FigureContract
{
    public static FigureOf<T> Of<T>(Figure<T> figure)
        where T : struct => new(
            Value: figure.OrNull,
            Status: FigureKeys.Of(figure.Status),
            Kind: figure.IsKnown ? FigureKeys.Of(figure.Kind) : null,
            Source: SourceOf(figure),
            Year: figure.Source?.Year,
            Unit: figure.Unit,
            Low: figure.Low,
            High: figure.High,
            Of: figure.Evidence is { } said ? FigureKeys.Of(said.Of) : null,
            Age: figure.Evidence?.Age,
            Grade: figure.Evidence is { } weighed ? FigureKeys.Of(weighed.Grade) : null);

    /// <summary>Whose figure it is, without its year, which stands beside it.</summary>
    public static string? SourceOf<T>(Figure<T> figure)
        where T : struct => figure.Source is { } source ? (source with { Year = null }).ToString() : null;
}

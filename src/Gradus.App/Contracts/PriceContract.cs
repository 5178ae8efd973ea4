using System.ComponentModel;
using Gradus.Costs.Prices;

namespace Gradus.App.Contracts;

/// <summary>Tuition and required fees of a whole degree: a figure, with how it was computed and what was assumed.</summary>
public sealed record PriceContract(
    [Description("USD; null exactly when status is not known")] decimal? Value,
    [Description("Whether it is there, and if not, why not"), Words("known", "suppressed", "not-reported", "not-applicable", "not-collected")] string Status,
    [Description("What kind of statement it is; own: yours"), Words("official", "derived", "estimated", "stated", "assumed", "own")] string? Kind,
    [Description("Whose figure it is")] string? Source,
    [Description("The year or years it is of")] string? Year,
    string? Unit,
    [Description("How it was computed")] string Basis,
    [Description("What had to be assumed")] IReadOnlyList<string> Assumptions,
    [Description("The 10th percentile of what it could be; the value itself where it is firm")] decimal? Low,
    [Description("The 90th percentile of what it could be; the value itself where it is firm")] decimal? High,
    [Description("Of whom it speaks; null where that was not weighed"), Words("program", "offering", "campuses", "institution", "field", "nation")] string? Of,
    [Description("Whole years from its year to the newest year of awards; null where that was not weighed")] int? Age,
    [Description("How far it can be taken for the degree's own; null where that was not weighed"), Words("own", "old", "third-party", "general", "estimated")] string? Grade)
{
    /// <summary>The price alone.</summary>
    public FigureOf<decimal> Figure() => new(Value, Status, Kind, Source, Year, Unit, Low, High, Of, Age, Grade);

    public static PriceContract From(DegreePrice price)
    {
        FigureOf<decimal> total = FigureContract.Of(price.Total);
        return new PriceContract(
            total.Value, total.Status, total.Kind, total.Source, total.Year, total.Unit, price.Basis, price.Assumptions, total.Low, total.High, total.Of, total.Age, total.Grade);
    }
}

using System.Globalization;
using Gradus.Costs;
using Gradus.Costs.Prices;

namespace Gradus.App.Figures;

/// <summary>Where a price stands among others, in sentences.</summary>
public static class TuitionText
{
    /// <summary>"$25-60k".</summary>
    public static string Short(ReferenceRange range) =>
        string.Create(CultureInfo.InvariantCulture, $"${range.Low / 1000:0.#}-{range.High / 1000:0.#}k");

    /// <summary>"degrees at public institutions for non-residents".</summary>
    public static string Degrees(TuitionDistribution distribution)
    {
        string where = distribution.Group switch
        {
            ReferenceGroup.All => "degrees",
            ReferenceGroup.Public => "degrees at public institutions",
            ReferenceGroup.Private => "degrees at private institutions",
            ReferenceGroup.PrivateNonprofit => "degrees at private nonprofit institutions",
            _ => "degrees at private for-profit institutions",
        };
        return distribution.Residency switch
        {
            ChargeResidency.InState => $"{where} for residents",
            ChargeResidency.OutOfState => $"{where} for non-residents",
            _ => where,
        };
    }

    /// <summary>"Dearer than 62 % of 812 degrees at public institutions for non-residents; half of them cost at most $38,400."</summary>
    public static string Place(TuitionContext context)
    {
        TuitionDistribution among = context.Among;
        double below = context.ShareBelow;
        string place = below switch
        {
            < 0.005 => "Among the lowest prices",
            > 0.995 => "Among the highest prices",
            _ => $"Dearer than {Written.PercentUnbroken(below)}",
        };
        return $"{place} of {Titles.Number(among.Ascending.Count)} {Degrees(among)}; half of them cost at most {Written.Dollars(among.Median ?? 0)}.";
    }

    /// <summary>The price of a year beside the average year; null where there is no average.</summary>
    public static string? Year(TuitionContext context) => context.Average is { } average
        ? $"A year of it, over {Written.Number((decimal)context.AcademicYears)} academic {(context.AcademicYears == 1 ? "year" : "years")} of full-time study, {FigureText.From(context.Price.Total, context.PerYear)}; the average for all graduate students of {average.Year}, {ReferenceNames.Words(average.Group, average.Residency)}, is {FigureText.Money(average.Average)}."
        : null;

    /// <summary>Whether it lies in the range that a whole degree is said to cost; null where there is no range.</summary>
    public static string? Range(TuitionContext context) => context.Range is { } range
        ? $"{(context.IsWithinRange == true ? "Within" : context.Price.Total.Value < range.Low ? "Below" : "Above")} the {FigureText.Money(range.Low)} to {FigureText.Money(range.High)} that {range.Source} gives for a whole degree."
        : null;
}

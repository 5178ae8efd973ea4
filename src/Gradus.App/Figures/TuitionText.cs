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

    /// <summary>"Dearer than 62 % of 812 degrees at public institutions for non-residents; half of them cost at most $38,400."; "Dearer than 10 to 62 %" where the price is a range.</summary>
    public static string Place(TuitionContext context)
    {
        TuitionDistribution among = context.Among;
        (double low, double high) = context.ShareBelowAtEnds;
        (string least, string most) = (Written.Number(low * 100, "0"), Written.PercentUnbroken(high));
        string place = (low, high) switch
        {
            (_, < 0.005) => "Among the lowest prices",
            ( > 0.995, _) => "Among the highest prices",
            _ when most.StartsWith(least + "\u00a0", StringComparison.Ordinal) => $"Dearer than {most}",
            ( < 0.005, _) => $"Dearer than at most {most}",
            _ => $"Dearer than {least} to {most}",
        };
        return $"{place} of {Titles.Number(among.Ascending.Count)} {Degrees(among)}; half of them cost at most {Written.Dollars(among.Median ?? 0)}.";
    }

    /// <summary>The price of a year beside the average year; null where there is no average.</summary>
    public static string? Year(TuitionContext context) => context.Average is { } average
        ? $"A year of it, over {Written.Number((decimal)context.AcademicYears)} academic {(context.AcademicYears == 1 ? "year" : "years")} of full-time study, {APrice(context)}; the average for all graduate students of {average.Year}, {ReferenceNames.Words(average.Group, average.Residency)}, is {FigureText.Money(average.Average)}."
        : null;

    /// <summary>A year's price; a range where the price is one.</summary>
    public static string APrice(TuitionContext context) =>
        context.Price.Total.Spread is null ? Written.Dollars(context.PerYear) : Written.Range(context.PerYearAtEnds.Low, context.PerYearAtEnds.High);

    /// <summary>Whether it lies in the range that a whole degree is said to cost; null where there is no range.</summary>
    public static string? Range(TuitionContext context) => context.Range is { } range
        ? $"{(context.IsWithinRange is not { } within ? "It may lie within or beyond" : within ? "Within" : context.IsBelowRange ? "Below" : "Above")} the {FigureText.Money(range.Low)} to {FigureText.Money(range.High)} that {range.Source} gives for a whole degree."
        : null;
}

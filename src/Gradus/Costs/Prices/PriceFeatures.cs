namespace Gradus.Costs.Prices;

/// <summary>The numbers of a degree that its price is regressed on.</summary>
internal static class PriceFeatures
{
    private const double LeastHours = 24;
    private const double MostHours = 50;
    private const double LargestRateGap = 0.6;
    private const double UsualSemesters = 3;
    private const double UsualCharge = 35_000;

    public static IReadOnlyList<string> Names { get; } =
    [
        "constant", "by the credit against by the year", "no usable price of a credit", "semesters", "hours", "online", "online and private", "private",
        "professional degree", "analytics", "data science", "quarter credits", "level of the year's charge",
    ];

    /// <summary>One number for each of <see cref="Names"/>: logarithms, and 1 or 0.</summary>
    public static double[] Of(PricedDegree degree)
    {
        double hours = Math.Clamp(degree.Hours, LeastHours, MostHours);
        double gap = degree.PerCredit is { } credit ? Math.Clamp(Math.Log(credit * hours / degree.Reference), -LargestRateGap, LargestRateGap) : 0;
        return
        [
            1,
            gap,
            Flag(degree.PerCredit is null),
            Math.Log(degree.Semesters / UsualSemesters),
            Math.Log(hours / DegreeLength.UsualCredits),
            Flag(degree.IsOnline),
            Flag(degree.IsOnline && degree.IsPrivate),
            Flag(degree.IsPrivate),
            Flag(degree.IsProfessional),
            Flag(degree.IsAnalytics),
            Flag(degree.IsDataScience),
            Flag(degree.IsQuarter),
            Math.Log(degree.Annual / UsualCharge),
        ];
    }

    private static double Flag(bool on) => on ? 1 : 0;
}

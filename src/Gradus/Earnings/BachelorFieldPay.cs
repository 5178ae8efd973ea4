namespace Gradus.Earnings;

/// <summary>
/// Pay by field of the bachelor's degree of people with any graduate degree and of people without. They are different people, so
/// the difference is an upper reading of what a degree adds.
/// </summary>
/// <param name="Code">Field of the bachelor's degree as the American Community Survey counts it (FOD1P).</param>
/// <param name="Title">Its name.</param>
/// <param name="Sample">People with a graduate degree in the sample.</param>
/// <param name="With">Earnings with a graduate degree at the 25th, 50th and 75th percentile, USD of the survey's years.</param>
/// <param name="Without">Without one.</param>
public sealed record BachelorFieldPay(int Code, string Title, int Sample, IReadOnlyList<Figure<decimal>> With, IReadOnlyList<Figure<decimal>> Without)
{
    /// <summary>Median with over median without: 1.19 is 19 % more; null where either is missing or zero.</summary>
    public double? Ratio => With[1].OrNull is { } with && Without[1].OrNull is > 0 and var without ? (double)(with / without) : null;
}

namespace Gradus.Returns;

/// <summary>Study on one's own: a cost at the start, and a rise of pay from some month on.</summary>
/// <param name="Cost">USD.</param>
/// <param name="Months">Months until it shows in pay.</param>
/// <param name="Raise">Rise of pay in the middle, a fraction.</param>
/// <param name="RaiseDoubt">Standard deviation of that rise.</param>
public sealed record SelfStudy(double Cost, double Months, double Raise, double RaiseDoubt)
{
    public static SelfStudy From(ReturnAssumptions assumptions) => new(
        assumptions[AssumptionKeys.SelfStudyCost],
        assumptions[AssumptionKeys.SelfStudyMonths],
        assumptions.Share(AssumptionKeys.SelfStudyRaise),
        assumptions.Share(AssumptionKeys.SelfStudyRaiseDoubt));

    /// <summary>Pay without the degree, raised; a rise below -1 leaves no pay.</summary>
    public Branch Change(Branch without, double raise)
    {
        double factor = Math.Max(0, 1 + raise);
        double[] Raised(double[] pay) => [.. pay.Select((amount, year) =>
        {
            double after = Math.Clamp((12 * (year + 1)) - Months, 0, 12) / 12;
            return amount * (1 - after + (after * factor));
        })];
        return without with { FixedPay = Raised(without.FixedPay), LevelPay = Raised(without.LevelPay), Outlay = [Cost] };
    }
}

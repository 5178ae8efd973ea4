namespace Gradus.Returns;

/// <summary>What is the same in every branch of one person's question.</summary>
public sealed record ValuationBasis
{
    /// <summary>Years counted from the first day of study, 1 to 50.</summary>
    public required int Horizon { get; init; }

    /// <summary>Real yearly discount rate, a fraction.</summary>
    public required double DiscountRate { get; init; }

    /// <summary>Yearly rise of prices, a fraction.</summary>
    public required double Inflation { get; init; }
    public required HouseholdTax Tax { get; init; }
    public required RepaymentPlans Plans { get; init; }

    /// <summary>
    /// People claimed on the tax return in each year of study time, the first year first; the last of it holds for later years, and nobody is claimed where
    /// it is empty.
    /// </summary>
    public required IReadOnlyList<int> Dependents { get; init; }

    /// <summary>Whether what is forgiven is taxed as income.</summary>
    public required bool ForgivenessTaxed { get; init; }

    /// <summary>People claimed on the tax return in a year of study time: children grow up.</summary>
    public int DependentsIn(int year) => Dependents.Count == 0 ? 0 : Dependents[Math.Min(year, Dependents.Count - 1)];

    /// <summary>What a dollar of a year is worth on the first day: (1 + rate)^-year.</summary>
    public double Discount(int year) => Math.Pow(1 + DiscountRate, -year);

    /// <summary>What a dollar of a year's own prices is in prices of the first day.</summary>
    public double Deflate(int year) => Math.Pow(1 + Inflation, -year);

    /// <summary>Years that have to be followed: those counted, and those in which a loan that starts in a month may still be repaid.</summary>
    public int YearsWith(int repaymentStart) => Math.Max(Horizon, ((repaymentStart + Plans.Assistance.ForgivenAfter - 1) / 12) + 1);
}

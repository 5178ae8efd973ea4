using Gradus.People;
using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>
/// The child tax credit (26 U.S.C. 24) and the earned-income credit with children (26 U.S.C. 32) of one day for one filing
/// status. Shares are fractions, amounts USD a year.
/// </summary>
public sealed record FamilyCredits
{
    public required decimal PerChild { get; init; }

    /// <summary>Most that is paid out for each child beyond the tax owed.</summary>
    public required decimal PaidOutPerChild { get; init; }

    /// <summary>Earnings above which it is paid out, and the share of what is above.</summary>
    public required decimal EarningsStart { get; init; }
    public required decimal EarningsShare { get; init; }

    /// <summary>For each dependant who is no child under the age; never paid out.</summary>
    public required decimal PerOther { get; init; }
    public required decimal ShrinksFrom { get; init; }

    /// <summary>What each begun step of income above takes off.</summary>
    public required decimal ShrinkStep { get; init; }
    public required decimal ShrinksBy { get; init; }

    /// <summary>Earned-income credit by number of children: the most, the share of earnings, the share by which it shrinks.</summary>
    public required Scale EarnedMost { get; init; }
    public required Scale EarnedShare { get; init; }
    public required Scale EarnedShrinksBy { get; init; }

    /// <summary>Null where the status has no claim.</summary>
    public required decimal? EarnedShrinksFrom { get; init; }

    /// <exception cref="InputException">A rule has no value on the day.</exception>
    internal static FamilyCredits From(RuleReading read, FilingStatus filing) => new()
    {
        PerChild = read.Number("child-tax-credit"),
        PaidOutPerChild = read.Number("child-tax-credit-refundable"),
        EarningsStart = read.Number("child-tax-credit-earnings-start"),
        EarningsShare = read.Fraction("child-tax-credit-earnings-percent"),
        PerOther = read.Number("other-dependent-credit"),
        ShrinksFrom = read.Number("child-tax-credit-phase-out-start", filing) ?? 0,
        ShrinkStep = read.Number("child-tax-credit-phase-out-step"),
        ShrinksBy = read.Number("child-tax-credit-phase-out-amount"),
        EarnedMost = read.Scale("earned-income-credit-most"),
        EarnedShare = read.Scale("earned-income-credit-percent").Select(percent => percent / 100),
        EarnedShrinksBy = read.Scale("earned-income-credit-phase-out-percent").Select(percent => percent / 100),
        EarnedShrinksFrom = read.Number("earned-income-credit-phase-out-start", filing),
    };

    /// <summary>The child tax credit: what is taken off the tax and what is paid out beyond it.</summary>
    /// <param name="children">Children under the age, 0 or more.</param>
    /// <param name="others">Other dependants, 0 or more.</param>
    /// <param name="adjusted">Adjusted gross income.</param>
    /// <param name="earned">Wages.</param>
    /// <param name="tax">Tax left after other credits, 0 or more.</param>
    public (decimal OffTax, decimal PaidOut) Child(int children, int others, decimal adjusted, decimal earned, decimal tax)
    {
        decimal lost = decimal.Ceiling(Math.Max(0, adjusted - ShrinksFrom) / ShrinkStep) * ShrinksBy;
        decimal whole = Math.Max(0, (children * PerChild) + (others * PerOther) - lost);
        decimal off = Math.Min(tax, whole);
        decimal most = Math.Min(children * PaidOutPerChild, Math.Max(0, earned - EarningsStart) * EarningsShare);
        return (off, Cents.Round(Math.Min(whole - off, most)));
    }

    /// <summary>The earned-income credit with children; 0 without any, or where the status has no claim.</summary>
    public decimal Earned(int children, decimal adjusted, decimal earned)
    {
        if (children == 0 || EarnedShrinksFrom is not { } from)
        {
            return 0;
        }

        decimal lost = Math.Max(0, Math.Max(adjusted, earned) - from) * EarnedShrinksBy.At(children);
        return Cents.Round(Math.Max(0, Math.Min(EarnedMost.At(children), earned * EarnedShare.At(children)) - lost));
    }
}

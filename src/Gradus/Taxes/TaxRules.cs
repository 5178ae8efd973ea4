using Gradus.People;
using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>An amount that shrinks to nothing as income rises from a start to an end, in a straight line. USD.</summary>
public readonly record struct PhaseOut(decimal Start, decimal End)
{
    /// <summary>The share that is left at an income: 1 up to the start, 0 from the end.</summary>
    public decimal ShareLeft(decimal income) => Math.Clamp((End - income) / (End - Start), 0, 1);
}

/// <summary>Federal tax rules of one day for one filing status. Rates are fractions, amounts USD a year.</summary>
public sealed record TaxRules
{
    public required FilingStatus Filing { get; init; }

    /// <summary>Marginal rates by taxable income.</summary>
    public required Scale Brackets { get; init; }
    public required decimal StandardDeduction { get; init; }
    public required decimal SocialSecurityRate { get; init; }

    /// <summary>Wages of one person above it pay no Social Security tax.</summary>
    public required decimal WageBase { get; init; }
    public required decimal MedicareRate { get; init; }
    public required decimal AdditionalMedicareRate { get; init; }

    /// <summary>Wages on the return above it pay the additional Medicare tax.</summary>
    public required decimal AdditionalMedicareThreshold { get; init; }

    /// <summary>Most of an employer's help with education that is free of tax.</summary>
    public required decimal EmployerAssistance { get; init; }
    public required decimal LearningCreditRate { get; init; }
    public required decimal LearningCreditExpenses { get; init; }

    /// <summary>Null where the status has no claim to the Lifetime Learning Credit.</summary>
    public required PhaseOut? LearningCreditPhaseOut { get; init; }
    public required decimal LoanInterestDeduction { get; init; }

    /// <summary>Null where the status has no claim to the student loan interest deduction.</summary>
    public required PhaseOut? LoanInterestPhaseOut { get; init; }

    /// <summary>Credits for children; null where nobody is claimed as a dependant.</summary>
    public FamilyCredits? Family { get; init; }

    /// <summary>The state's tax; null where no state is given or the rules hold no table for it.</summary>
    public StateTax? State { get; init; }

    /// <summary>The rules that these are.</summary>
    public required IReadOnlyList<RuleInForce> Cited { get; init; }

    /// <param name="rules">Those of the day.</param>
    /// <param name="filing">How the return is filed.</param>
    /// <param name="state">USPS code of the state that taxes the wages; null where none is to be counted.</param>
    /// <param name="family">True where somebody is claimed as a dependant.</param>
    /// <param name="nonresident">True for a nonresident alien, who has neither the standard deduction nor the Lifetime Learning Credit: 26 U.S.C. 63(c)(6)(B), 25A(g)(7).</param>
    /// <exception cref="InputException">A rule has no value on the day.</exception>
    public static TaxRules From(RuleSet rules, FilingStatus filing, string? state = null, bool family = false, bool nonresident = false)
    {
        RuleReading read = rules.Read();
        return new TaxRules
        {
            Filing = filing,
            Brackets = read.Scale("tax-brackets", filing).Select(percent => percent / 100),
            StandardDeduction = nonresident && !read.Flag("tax-nonresident-standard-deduction") ? 0 : Needed("tax-standard-deduction"),
            SocialSecurityRate = read.Fraction("fica-social-security-rate"),
            WageBase = read.Number("fica-wage-base"),
            MedicareRate = read.Fraction("fica-medicare-rate"),
            AdditionalMedicareRate = read.Fraction("fica-additional-medicare-rate"),
            AdditionalMedicareThreshold = Needed("fica-additional-medicare-threshold"),
            EmployerAssistance = read.Number("employer-assistance-exclusion"),
            LearningCreditRate = read.Fraction("lifetime-learning-credit-percent"),
            LearningCreditExpenses = read.Number("lifetime-learning-credit-expenses"),
            LearningCreditPhaseOut = nonresident && !read.Flag("tax-nonresident-learning-credit") ? null
                : read.Number("lifetime-learning-credit-phase-out-start", filing) is { } start
                && read.Number("lifetime-learning-credit-phase-out-end", filing) is { } end ? new PhaseOut(start, end) : null,
            LoanInterestDeduction = read.Number("student-loan-interest-deduction"),
            LoanInterestPhaseOut = read.Number("student-loan-interest-phase-out-start", filing) is { } from
                && read.Number("student-loan-interest-phase-out-width", filing) is { } width ? new PhaseOut(from, from + width) : null,
            Family = family ? FamilyCredits.From(read, filing) : null,
            State = state is null ? null : StateTax.From(rules, read, state, filing),
            Cited = read.Cited,
        };

        decimal Needed(string id) => read.Number(id, filing)
            ?? throw new InputException($"rules: {id} has no value for the filing status {filing}.");
    }
}

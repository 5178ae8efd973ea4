using System.Globalization;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>Where the lines of tax come from; the same for every degree of one person that starts in the same year.</summary>
/// <param name="PayLost">Of pay given up.</param>
/// <param name="WageTax">Of tax on a student's pay for work at the school.</param>
/// <param name="HelpTax">Of tax on an employer's help.</param>
/// <param name="Learning">Of the credit for tuition.</param>
internal sealed record TaxOrigins(AmountOrigin PayLost, AmountOrigin WageTax, AmountOrigin HelpTax, AmountOrigin Learning)
{
    /// <summary>Of tax on a stipend without work for it.</summary>
    public required AmountOrigin StipendTax { get; init; }

    /// <param name="work">What study leaves of the job.</param>
    /// <param name="rules">Those of the first calendar year of study.</param>
    /// <param name="nonresident">True for a nonresident in that year.</param>
    public static TaxOrigins Of(WorkWhileStudying work, TaxRules rules, bool nonresident)
    {
        RuleInForce brackets = Cite("tax-brackets"), exclusion = Cite("employer-assistance-exclusion"), credit = Cite("lifetime-learning-credit-percent");
        string lost = string.Create(
            CultureInfo.InvariantCulture,
            $"Pay after tax of a year with all of {work.Salary ?? 0:#,0} less that of the year with {work.Kept:0.##%} of it in the months of study and between terms.");
        string free = string.Create(CultureInfo.InvariantCulture, $"More than {rules.EmployerAssistance:#,0} in a calendar year is taxed as wages.");
        string share = string.Create(
            CultureInfo.InvariantCulture,
            $"{rules.LearningCreditRate:0.##%} of up to {rules.LearningCreditExpenses:#,0} a calendar year of tuition and fees that no help pays, by income, not more than the income tax.");
        return new TaxOrigins(
            new(Kind(brackets), brackets.Source, brackets.Dated.From.Year.ToString(CultureInfo.InvariantCulture), lost),
            new(Kind(brackets), brackets.Source, null, nonresident
                ? "Income tax on that pay of a nonresident, who has no standard deduction (26 U.S.C. 63(c)(6)(B)); a treaty may give one, as India's does. No state tax, and no Social Security and Medicare tax, is counted."
                : "Income tax with that pay less income tax without it; no Social Security and Medicare tax on a student's work for the school."),
            new(Kind(exclusion), exclusion.Source, null, free),
            new(Kind(credit), credit.Source, null, share))
        {
            StipendTax = new(Kind(brackets), brackets.Source, null, nonresident
                ? "Income tax of a nonresident, without standard deduction, on what of it is more than the tuition and fees that nothing else pays. No state tax is counted."
                : "Income tax with what of it is more than the tuition and fees that nothing else pays, less income tax without it (26 U.S.C. 117); no Social Security and Medicare tax."),
        };

        RuleInForce Cite(string id) => rules.Cited.First(c => c.Rule.Id == id);
        FigureKind Kind(RuleInForce rule) => rule.IsUncertain ? FigureKind.Assumed : FigureKind.Derived;
    }
}

namespace Gradus.Taxes;

/// <summary>What a household earns and pays in a calendar year as far as tax is concerned. Amounts in USD, 0 or more.</summary>
public sealed record TaxYear
{
    /// <summary>The person's wages, before an employer's help with education.</summary>
    public required decimal Wages { get; init; }

    /// <summary>The partner's wages; counted on a joint return only.</summary>
    public decimal PartnerWages { get; init; }

    /// <summary>An employer's help with education in the year; what is over the tax-free part is wages.</summary>
    public decimal EmployerAssistance { get; init; }

    /// <summary>Tuition and required fees paid in the year with money that is not tax-free help.</summary>
    public decimal QualifiedTuition { get; init; }

    /// <summary>Interest paid on student loans in the year.</summary>
    public decimal StudentLoanInterest { get; init; }

    /// <summary>Children under the age of the child tax credit, who are dependants.</summary>
    public int Children { get; init; }

    /// <summary>Dependants who are no such children.</summary>
    public int OtherDependents { get; init; }

    /// <summary>State income tax as a fraction of adjusted gross income; null when none is given: then the state's table counts, if there is one.</summary>
    public decimal? StateRate { get; init; }

    /// <summary>False for a student on a visa who is exempt from Social Security and Medicare tax.</summary>
    public bool PaysSocialSecurity { get; init; } = true;
}

/// <summary>Federal tax on wages, with the education rules, each part to the cent. Amounts in USD a year.</summary>
/// <param name="TaxFreeAssistance">The part of the employer's help that is not taxed.</param>
/// <param name="AdjustedGrossIncome">Wages and taxed help less the student loan interest deduction.</param>
/// <param name="StudentLoanDeduction">The deduction.</param>
/// <param name="TaxableIncome">Less the standard deduction, not below 0.</param>
/// <param name="TaxBeforeCredit">Income tax by the brackets.</param>
/// <param name="LearningCredit">Lifetime Learning Credit, not more than the tax.</param>
/// <param name="SocialSecurity">Employee's share, each worker up to the wage base.</param>
/// <param name="Medicare">Employee's share with the additional tax.</param>
/// <param name="StateTax">State income tax at the rate that was given, or by the state's table; 0 where there is neither.</param>
/// <param name="AfterTax">Wages less all of these; help with education is not part of it.</param>
public sealed record TaxBill(
    decimal TaxFreeAssistance,
    decimal AdjustedGrossIncome,
    decimal StudentLoanDeduction,
    decimal TaxableIncome,
    decimal TaxBeforeCredit,
    decimal LearningCredit,
    decimal SocialSecurity,
    decimal Medicare,
    decimal StateTax,
    decimal AfterTax)
{
    /// <summary>Child tax credit, as far as it lowers the tax.</summary>
    public decimal ChildCredit { get; init; }

    /// <summary>Child tax credit and earned-income credit that are paid out beyond the tax.</summary>
    public decimal PaidOut { get; init; }

    /// <summary>Federal income tax after the credits; below 0 where they are paid out.</summary>
    public decimal IncomeTax => TaxBeforeCredit - LearningCredit - ChildCredit - PaidOut;

    /// <summary>Everything that is taken off the wages.</summary>
    public decimal Total => IncomeTax + SocialSecurity + Medicare + StateTax;

    /// <summary>The tax of a year. No other income, no itemised deductions, no credits but for study and children.</summary>
    public static TaxBill Of(TaxRules rules, TaxYear year)
    {
        Check(year);
        decimal free = Math.Min(year.EmployerAssistance, rules.EmployerAssistance);
        decimal own = year.Wages + year.EmployerAssistance - free;
        decimal partner = rules.Filing == People.FilingStatus.MarriedJointly ? year.PartnerWages : 0;
        decimal gross = own + partner;

        decimal deduction = LoanInterestDeduction(rules, gross, year.StudentLoanInterest);
        decimal adjusted = gross - deduction;
        decimal taxable = Math.Max(0, adjusted - rules.StandardDeduction);
        decimal tax = Taxes.IncomeTax.Of(rules.Brackets, taxable);
        decimal credit = Math.Min(tax, LearningCreditOf(rules, adjusted, year.QualifiedTuition));
        (decimal child, decimal paidOut) = rules.Family?.Child(year.Children, year.OtherDependents, adjusted, own + partner, tax - credit) ?? (0, 0);
        decimal state = year.StateRate is { } rate ? Cents.Round(adjusted * rate) : rules.State?.On(adjusted, tax - credit - child) ?? 0;
        paidOut += rules.Family?.Earned(year.Children, adjusted, own + partner) ?? 0;
        (decimal social, decimal medicare) = year.PaysSocialSecurity ? Payroll(rules, own, partner) : (0, 0);
        return new TaxBill(
            free, adjusted, deduction, taxable, tax, credit, social, medicare, state,
            year.Wages + partner - (tax - credit - child - paidOut) - social - medicare - state)
        {
            ChildCredit = child,
            PaidOut = paidOut,
        };
    }

    /// <summary>26 U.S.C. 221: the interest up to the most, times the share that the income leaves.</summary>
    private static decimal LoanInterestDeduction(TaxRules rules, decimal income, decimal interest) =>
        rules.LoanInterestPhaseOut is { } phaseOut
            ? Cents.Round(Math.Min(interest, rules.LoanInterestDeduction) * phaseOut.ShareLeft(income))
            : 0;

    /// <summary>26 U.S.C. 25A(c): a share of the expenses up to the most, times the share that the income leaves.</summary>
    private static decimal LearningCreditOf(TaxRules rules, decimal income, decimal tuition) =>
        rules.LearningCreditPhaseOut is { } phaseOut
            ? Cents.Round(Math.Min(tuition, rules.LearningCreditExpenses) * rules.LearningCreditRate * phaseOut.ShareLeft(income))
            : 0;

    private static (decimal SocialSecurity, decimal Medicare) Payroll(TaxRules rules, decimal own, decimal partner)
    {
        decimal social = Cents.Round(Math.Min(own, rules.WageBase) * rules.SocialSecurityRate)
            + Cents.Round(Math.Min(partner, rules.WageBase) * rules.SocialSecurityRate);
        decimal additional = Math.Max(0, own + partner - rules.AdditionalMedicareThreshold) * rules.AdditionalMedicareRate;
        return (social, Cents.Round((own + partner) * rules.MedicareRate) + Cents.Round(additional));
    }

    private static void Check(TaxYear year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year.Wages);
        ArgumentOutOfRangeException.ThrowIfNegative(year.PartnerWages);
        ArgumentOutOfRangeException.ThrowIfNegative(year.EmployerAssistance);
        ArgumentOutOfRangeException.ThrowIfNegative(year.QualifiedTuition);
        ArgumentOutOfRangeException.ThrowIfNegative(year.StudentLoanInterest);
        ArgumentOutOfRangeException.ThrowIfNegative(year.Children);
        ArgumentOutOfRangeException.ThrowIfNegative(year.OtherDependents);
        if (year.StateRate is { } rate)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(rate);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        }
    }
}

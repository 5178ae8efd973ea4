using Gradus.People;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Loans;

/// <summary>What a person asks of a federal loan.</summary>
/// <param name="Balance">Federal loans when repayment starts, USD.</param>
/// <param name="Income">Adjusted gross income of the first year, USD; of both on a joint return.</param>
/// <param name="Plans">"rap", "tiered".</param>
/// <param name="Rate">Yearly rate as a fraction; null for that of the rules.</param>
/// <param name="Dependents">People claimed on the return.</param>
/// <param name="Growth">Yearly growth of the income as a fraction; null for the guide's assumption.</param>
/// <param name="Start">First month of repayment.</param>
/// <param name="Filing">How the return is filed.</param>
public sealed record LoansQuestion(
    decimal Balance, decimal Income, IReadOnlyList<string> Plans, decimal? Rate, int Dependents, decimal? Growth, DateOnly Start, FilingStatus Filing)
{
    /// <summary>Ages of children among the dependents in the first year; the others have the assumed age.</summary>
    public IReadOnlyList<int> Ages { get; init; } = [];

    /// <summary>The part of the income that is a spouse's, on a joint return; 0 where none is said.</summary>
    public decimal SpouseIncome { get; init; }

    /// <summary>USPS code of the state whose income tax is counted; null where none is said.</summary>
    public string? State { get; init; }

    /// <summary>True to keep income and dependents as they are.</summary>
    public bool Flat { get; init; }

    /// <summary>True for somebody who works for a public or non-profit employer throughout.</summary>
    public bool PublicService { get; init; }
}

/// <summary>One plan's answer.</summary>
/// <param name="Repayment">Month by month.</param>
/// <param name="FirstYearShare">Payments of the first twelve months over pay after tax; null where there is no pay.</param>
/// <param name="FirstYearTaxSaved">What the deduction of their interest saves in federal income tax, USD.</param>
public sealed record PlanAnswer(Repayment Repayment, decimal? FirstYearShare, decimal FirstYearTaxSaved);

/// <summary>A loan repaid under each plan, with the rules used.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rate">The yearly rate used, as a fraction.</param>
/// <param name="PayAfterTax">First year's income after federal tax, USD.</param>
/// <param name="ForgivenessIsTaxed">Whether the law of the first month taxes what is forgiven.</param>
/// <param name="Plans">In the order asked for.</param>
/// <param name="Cited">Every rule used, once each.</param>
/// <param name="AsOf">The day the rules were last looked at.</param>
/// <param name="Growth">The yearly growth of the income that was used.</param>
/// <param name="Dependents">People claimed in each year of repayment until nobody is.</param>
public sealed record LoansAnswer(
    LoansQuestion Question,
    decimal Rate,
    decimal PayAfterTax,
    bool ForgivenessIsTaxed,
    IReadOnlyList<PlanAnswer> Plans,
    IReadOnlyList<RuleInForce> Cited,
    DateOnly AsOf,
    decimal Growth,
    IReadOnlyList<int> Dependents)
{
    /// <summary>About what tax credits for the children add to the first year's pay, USD; they are not in <see cref="PayAfterTax"/>. 0 without children.</summary>
    public decimal ChildCredits { get; private init; }

    /// <summary>The state's income tax of the first year by its table, USD; 0 without a state, or a table of it.</summary>
    public decimal StateTax { get; private init; }

    /// <summary>About what a state's income tax takes where none is counted, USD a year; 0 where it is.</summary>
    public decimal StateTaxNotCounted { get; private init; }

    /// <summary>The first payment on separate returns; null without a spouse's income or Repayment Assistance.</summary>
    public SeparateReturns? Separate { get; private init; }

    /// <summary>First year's pay of a month after the taxes that are counted, USD.</summary>
    public decimal TakeHomePerMonth => Cents.Round((PayAfterTax - StateTax) / 12);

    public static LoansAnswer Of(RuleBook book, LoansQuestion question)
    {
        RuleSet rules = book.At(question.Start);
        RuleReading read = rules.Read();
        decimal rate = question.Rate ?? read.Fraction(LoanRules.InterestRate);
        bool taxed = read.Flag(LoanRules.ForgivenessTaxed) && !question.PublicService;
        decimal growth = question.Growth ?? (question.Flat ? 0 : read.Fraction(LoanRules.IncomeGrowth));
        IReadOnlyList<int> dependents = Claimed(read, question);
        TaxRules taxes = TaxRules.From(rules, question.Filing);
        TaxBill bill = TaxBill.Of(taxes, new TaxYear { Wages = question.Income });
        var cited = new List<RuleInForce>();
        var plans = new List<PlanAnswer>();
        TaxRules? stated = question.State is { } state ? TaxRules.From(rules, question.Filing, state) : null;
        bool isCounted = stated?.State is not null;
        SeparateReturns? separate = Apart(rules, question, dependents[0]);
        if (separate is not null)
        {
            cited.Add(separate.Rule);
        }

        if (isCounted)
        {
            cited.AddRange(stated!.Cited.Where(c => c.Rule.Id.StartsWith("state-tax-", StringComparison.Ordinal)));
        }

        foreach (string plan in question.Plans)
        {
            (Repayment repayment, IReadOnlyList<RuleInForce> used) = Repay(rules, plan, question, rate, growth, dependents);
            cited.AddRange(used);
            plans.Add(Judge(taxes, bill, question.Income, repayment));
        }

        return new LoansAnswer(
            question, rate, bill.AfterTax, taxed, plans,
            [.. read.Cited.Concat(cited).Concat(taxes.Cited.Where(c => UsedHere(c.Rule.Id))).DistinctBy(c => c.Rule.Id)],
            book.AsOf, growth, dependents)
        {
            ChildCredits = Credits(rules, read, question, bill),
            StateTax = isCounted ? TaxBill.Of(stated!, new TaxYear { Wages = question.Income }).StateTax : 0,
            StateTaxNotCounted = isCounted ? 0 : Cents.Round(question.Income * rules.Read().Fraction("state-tax-typical-percent")),
            Separate = separate,
        };
    }

    /// <summary>Two returns in place of a joint one.</summary>
    private static SeparateReturns? Apart(RuleSet rules, LoansQuestion question, int dependents)
    {
        if (question.SpouseIncome == 0 || !question.Plans.Contains(RepaymentAssistancePlan.Name))
        {
            return null;
        }

        var assistance = RepaymentAssistancePlan.From(rules);
        return SeparateReturns.Of(rules, assistance, assistance.Payment(question.Income, dependents), question.Income - question.SpouseIncome, question.SpouseIncome, dependents, question.State, stateRate: null);
    }

    /// <summary>By the ages given; the others have the assumed age.</summary>
    private static decimal Credits(RuleSet rules, RuleReading read, LoansQuestion question, TaxBill bill)
    {
        if (question.Dependents == 0)
        {
            return 0;
        }

        int limit = read.Whole("child-tax-credit-age");
        int[] ages = [.. question.Ages.Take(question.Dependents), .. Enumerable.Repeat(read.Whole(LoanRules.ChildAge), Math.Max(0, question.Dependents - question.Ages.Count))];
        int children = ages.Count(age => age < limit);
        int older = ages.Count(age => age >= limit && age < read.Whole(LoanRules.DependentUntil));
        var family = TaxRules.From(rules, question.Filing, family: true);
        return Math.Max(0, TaxBill.Of(family, new TaxYear { Wages = question.Income, Children = children, OtherDependents = older }).AfterTax - bill.AfterTax);
    }

    private static (Repayment Repayment, IReadOnlyList<RuleInForce> Cited) Repay(RuleSet rules, string plan, LoansQuestion question, decimal rate, decimal growth, IReadOnlyList<int> dependents)
    {
        if (plan == TieredStandardPlan.Name)
        {
            var tiered = TieredStandardPlan.From(rules);
            return (tiered.Repay(question.Balance, rate, question.Start), tiered.Cited);
        }

        var assistance = RepaymentAssistancePlan.From(rules);
        IReadOnlyList<RuleInForce> cited = assistance.Cited;
        if (question.PublicService)
        {
            RuleReading read = rules.Read();
            assistance = assistance with { ForgivenAfter = read.Whole(LoanRules.PublicServicePayments) };
            cited = [.. cited, .. read.Cited];
        }

        var income = new IncomePath(question.Income, growth);
        int Claims(int year) => year < dependents.Count ? dependents[year] : dependents[^1];
        return (assistance.Repay(question.Balance, rate, income, Claims, question.Start), cited);
    }

    /// <summary>By year of repayment, until it changes no more.</summary>
    private static IReadOnlyList<int> Claimed(RuleReading read, LoansQuestion question)
    {
        if (question.Flat || question.Dependents == 0)
        {
            return [question.Dependents];
        }

        int until = read.Whole(LoanRules.DependentUntil);
        int usual = question.Ages.Count < question.Dependents ? read.Whole(LoanRules.ChildAge) : 0;
        int[] ages = [.. question.Ages.Take(question.Dependents), .. Enumerable.Repeat(usual, Math.Max(0, question.Dependents - question.Ages.Count))];

        // Somebody who is grown up already is claimed for another reason, and stays.
        int always = ages.Count(age => age >= until);
        return [.. Enumerable.Range(0, until + 1).Select(year => always + ages.Count(age => age < until && age + year < until))];
    }

    /// <summary>The last year of repayment in which somebody new is no longer claimed, counted from 1; null where nobody grows up.</summary>
    public int? GrownUpAfter => Dependents.Count > 1 && Dependents[0] > Dependents[^1] ? Dependents.TakeWhile(d => d > Dependents[^1]).Count() : null;

    private static PlanAnswer Judge(TaxRules taxes, TaxBill bill, decimal income, Repayment repayment)
    {
        RepaymentMonth[] first = [.. repayment.Months.Take(12)];
        TaxBill with = TaxBill.Of(taxes, new TaxYear { Wages = income, StudentLoanInterest = first.Sum(m => m.Interest) });
        decimal? share = bill.AfterTax > 0 ? first.Sum(m => m.Payment) / bill.AfterTax : null;
        return new PlanAnswer(repayment, share, bill.IncomeTax - with.IncomeTax);
    }

    /// <summary>A loan alone touches wages, brackets and the interest deduction, not tuition or an employer's help.</summary>
    private static bool UsedHere(string id) =>
        !id.StartsWith("lifetime-learning", StringComparison.Ordinal) && !id.StartsWith("employer-", StringComparison.Ordinal);
}

using System.Globalization;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>Pay given up and tax, by calendar year, and what is settled with each year's return.</summary>
/// <param name="Settled">By calendar year: credit less tax on aid, USD; paid out in the year after.</param>
/// <param name="Cited">The tax rules used.</param>
internal sealed record StudyTaxes(IReadOnlyDictionary<int, decimal> Settled, IReadOnlyList<RuleInForce> Cited)
{
    public static StudyTaxes Enter(LedgerDraft draft, LedgerGround ground, StudyCharges charges, StudyAid aid, WorkWhileStudying work)
    {
        int count = draft.Terms.Count;
        decimal[] foregone = new decimal[count], assistantTax = new decimal[count], employerTax = new decimal[count], credit = new decimal[count];
        var cited = new List<RuleInForce>();
        int last = draft.Terms[^1].End.AddDays(-1).Year;
        int exclusionYear = draft.Terms[0].Start.Year;
        for (int year = exclusionYear; year <= last; year++)
        {
            var of = new YearOfStudy(draft.Terms, year, charges, aid, work);
            int settling = of.LastTerm;
            if (settling < 0)
            {
                continue;
            }

            TaxRules rules = ground.TaxesOf(year);
            TaxYear studying = ground.TaxYear(of.Wages, year);
            TaxBill earned = of.Wages == (work.Salary ?? 0) ? ground.FullBill(year) : TaxBill.Of(rules, studying);
            if (work.GivesUpPay)
            {
                decimal given = ground.FullBill(year).AfterTax - earned.AfterTax;
                decimal[] shares = LedgerDraft.Share(given, [.. draft.Terms.Select(t => (decimal)t.MonthsIn(year))]);
                for (int i = 0; i < count; i++)
                {
                    foregone[i] += shares[i];
                }
            }

            // A student's pay for work at the school is free of Social Security and Medicare tax: only income tax counts.
            TaxYear assisting = studying with { Wages = of.Wages + of.AssistantPay };
            TaxBill assisted = of.AssistantPay > 0 ? TaxBill.Of(rules, assisting) : earned;
            assistantTax[settling] = assisted.IncomeTax + assisted.StateTax - earned.IncomeTax - earned.StateTax;

            decimal free = Math.Min(of.EmployerAid, rules.EmployerAssistance);
            decimal qualified = ground.International ? 0 : Math.Max(0, of.TuitionLessHelp - free);
            TaxYear helped = assisting with { EmployerAssistance = of.EmployerAid };
            TaxBill aided = of.EmployerAid > 0 ? TaxBill.Of(rules, helped) : assisted;
            employerTax[settling] = Math.Max(0, aided.Total - assisted.Total);

            // What the credit saves: a family's child tax credit takes what it leaves of the tax, and may be paid out.
            credit[settling] = qualified > 0 ? aided.Total - TaxBill.Of(rules, helped with { QualifiedTuition = qualified }).Total : 0;
            cited.AddRange(rules.Cited);
        }

        (Grounds payLost, Grounds wageTax, Grounds helpTax, Grounds learning) = Explain(ground, work, ground.TaxesOf(exclusionYear));
        draft.Put(LineKey.ForegonePay, foregone, payLost);
        assistantTax = draft.Put(LineKey.AssistantTax, assistantTax, wageTax);
        employerTax = draft.Put(LineKey.EmployerAidTax, employerTax, helpTax);
        credit = draft.Put(LineKey.TaxCredit, credit, learning);
        var settled = new Dictionary<int, decimal>();
        for (int i = 0; i < count; i++)
        {
            int year = draft.Terms[i].Start.Year;
            settled[year] = settled.GetValueOrDefault(year) + credit[i] - assistantTax[i] - employerTax[i];
        }

        return new StudyTaxes(settled, cited);
    }

    private static (Grounds Lost, Grounds Assisting, Grounds Help, Grounds Learning) Explain(LedgerGround ground, WorkWhileStudying work, TaxRules rules)
    {
        RuleInForce brackets = Cite("tax-brackets"), exclusion = Cite("employer-assistance-exclusion"), credit = Cite("lifetime-learning-credit-percent");
        string lost = string.Create(
            CultureInfo.InvariantCulture,
            $"Pay after tax of a year with all of {work.Salary ?? 0:#,0} less that of the year with {work.Kept:0.##%} of it in the months of study and between terms.");
        string free = string.Create(CultureInfo.InvariantCulture, $"More than {rules.EmployerAssistance:#,0} in a calendar year is taxed as wages.");
        string share = string.Create(
            CultureInfo.InvariantCulture,
            $"{rules.LearningCreditRate:0.##%} of up to {rules.LearningCreditExpenses:#,0} a calendar year of tuition and fees that no help pays, by income, not more than the income tax.");
        return (
            new(Kind(brackets), brackets.Source, brackets.Dated.From.Year.ToString(CultureInfo.InvariantCulture), lost),
            new(Kind(brackets), brackets.Source, null, "Income tax with that pay less income tax without it; no Social Security and Medicare tax on a student's work for the school."),
            new(Kind(exclusion), exclusion.Source, null, free),
            new(Kind(credit), credit.Source, null, share));

        RuleInForce Cite(string id) => rules.Cited.First(c => c.Rule.Id == id);
        FigureKind Kind(RuleInForce rule) => rule.IsUncertain ? FigureKind.Assumed : FigureKind.Derived;
    }

    /// <summary>What falls into one calendar year.</summary>
    private readonly struct YearOfStudy
    {
        public YearOfStudy(IReadOnlyList<LedgerTerm> terms, int year, StudyCharges charges, StudyAid aid, WorkWhileStudying work)
        {
            int months = 0;
            LastTerm = -1;
            for (int i = 0; i < terms.Count; i++)
            {
                months += terms[i].MonthsIn(year);
                if (terms[i].Start.Year != year)
                {
                    continue;
                }

                LastTerm = i;
                AssistantPay += aid.AssistantPay[i];
                EmployerAid += aid.Employer[i];
                TuitionLessHelp += charges.Tuition[i] + charges.Fees[i] - aid.ToSchool[i] - aid.Waiver[i];
            }

            Wages = work.WagesIn(months);
        }

        /// <summary>Index of the last term that starts in the year; -1 when none does.</summary>
        public int LastTerm { get; }
        public decimal Wages { get; }
        public decimal AssistantPay { get; }
        public decimal EmployerAid { get; }
        public decimal TuitionLessHelp { get; }
    }
}

using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>Pay given up and tax, by calendar year, and what is settled with each year's return.</summary>
/// <param name="Settled">By calendar year: credit less tax on aid, USD; paid out in the year after.</param>
/// <param name="Read">The tax rules used, by calendar year.</param>
internal sealed record StudyTaxes(IReadOnlyDictionary<int, decimal> Settled, IReadOnlyList<TaxRules> Read)
{
    public static StudyTaxes Enter(LedgerDraft draft, LedgerGround ground, StudyCharges charges, StudyAid aid, WorkWhileStudying work)
    {
        int count = draft.Terms.Count;
        decimal[] foregone = new decimal[count], assistantTax = new decimal[count], stipendTax = new decimal[count], employerTax = new decimal[count], credit = new decimal[count];
        var read = new List<TaxRules>();
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
            TaxBill earned = of.Wages == (work.Salary ?? 0) ? ground.BillWithout(work, year) : TaxBill.Of(rules, studying);
            if (work.GivesUpPay)
            {
                decimal given = ground.BillWithout(work, year).AfterTax - earned.AfterTax;
                decimal[] shares = LedgerDraft.Share(given, [.. draft.Terms.Select(t => (decimal)t.MonthsIn(year))]);
                for (int i = 0; i < count; i++)
                {
                    foregone[i] += shares[i];
                }
            }

            // A student's pay for work at the school is free of Social Security and Medicare tax: only income tax counts.
            TaxYear assisting = studying with { Wages = of.Wages + of.AssistantPay };
            TaxBill assisted = of.AssistantPay > 0 ? TaxBill.Of(rules, assisting) : earned;
            bool nonresident = ground.IsNonresident(year);
            assistantTax[settling] = assisted.IncomeTax + assisted.StateTax - earned.IncomeTax - earned.StateTax;
            if (nonresident && of.AssistantPay > 0)
            {
                TaxRules abroad = ground.NonresidentTaxesOf(year);
                assistantTax[settling] = TaxBill.Of(abroad, new TaxYear { Wages = of.AssistantPay, PaysSocialSecurity = false }).IncomeTax;
                read.Add(abroad);
            }

            // A stipend is no pay for work, so it bears income tax alone: on what is more than the tuition and fees that it may have paid.
            decimal free = Math.Min(of.EmployerAid, rules.EmployerAssistance);
            decimal income = Math.Max(0, of.Stipend - Math.Max(0, of.TuitionLessHelp - of.EmployerAid - of.FamilyRemission));
            TaxYear stipended = assisting with { Wages = assisting.Wages + income };
            TaxBill paid = income > 0 ? TaxBill.Of(rules, stipended) : assisted;
            stipendTax[settling] = Math.Max(0, paid.IncomeTax + paid.StateTax - assisted.IncomeTax - assisted.StateTax);
            if (nonresident && income > 0)
            {
                TaxRules abroad = ground.NonresidentTaxesOf(year);
                stipendTax[settling] = TaxBill.Of(abroad, new TaxYear { Wages = of.AssistantPay + income, PaysSocialSecurity = false }).IncomeTax - assistantTax[settling];
                read.Add(abroad);
            }

            decimal qualified = ground.International || nonresident || ground.WhyNoCredit is not null ? 0 : Math.Max(0, of.TuitionLessHelp - free - (of.Stipend - income));
            TaxYear helped = stipended with { EmployerAssistance = of.EmployerAid, Wages = stipended.Wages + of.FamilyRemission };
            TaxBill aided = of.EmployerAid + of.FamilyRemission > 0 ? TaxBill.Of(rules, helped) : paid;
            employerTax[settling] = Math.Max(0, aided.Total - paid.Total);

            // What the credit saves: a family's child tax credit takes what it leaves of the tax, and may be paid out.
            credit[settling] = qualified > 0 ? aided.Total - TaxBill.Of(rules, helped with { QualifiedTuition = qualified }).Total : 0;
            read.Add(rules);
        }

        TaxOrigins origin = ground.TaxOriginsOf(work, exclusionYear);
        draft.Put(LineKey.ForegonePay, foregone, origin.PayLost);
        assistantTax = draft.Put(LineKey.AssistantTax, assistantTax, origin.WageTax);
        stipendTax = draft.Put(LineKey.StipendTax, stipendTax, origin.StipendTax);
        employerTax = draft.Put(LineKey.EmployerAidTax, employerTax, origin.HelpTax);
        credit = draft.Put(LineKey.TaxCredit, credit, origin.Learning);
        var settled = new Dictionary<int, decimal>();
        for (int i = 0; i < count; i++)
        {
            int year = draft.Terms[i].Start.Year;
            settled[year] = settled.GetValueOrDefault(year) + credit[i] - assistantTax[i] - stipendTax[i] - employerTax[i];
        }

        return new StudyTaxes(settled, read);
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
                Stipend += aid.Taxed.Stipend[i];
                FamilyRemission += aid.Taxed.Family[i];
                EmployerAid += aid.Employer[i] + aid.Taxed.Employee[i];
                TuitionLessHelp += charges.Tuition[i] + charges.Fees[i] - aid.ToSchool[i] - aid.Waiver[i] + aid.Taxed.Employee[i] + aid.Taxed.Family[i];
            }

            Wages = work.WagesIn(months);
        }

        /// <summary>Index of the last term that starts in the year; -1 when none does.</summary>
        public int LastTerm { get; }
        public decimal Wages { get; }
        public decimal AssistantPay { get; }

        /// <summary>What an employer pays or remits.</summary>
        public decimal EmployerAid { get; }
        public decimal FamilyRemission { get; }
        public decimal Stipend { get; }

        /// <summary>Tuition and fees that no help pays which is free of tax by itself.</summary>
        public decimal TuitionLessHelp { get; }
    }
}

using System.Globalization;
using Gradus.Loans;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>
/// Pays for each term in turn: pay that is kept, then savings, then the federal loan up to the limits of the day, then a
/// private loan. A term borrows what keeps cash from falling below zero until the next one, and not more than its own cost.
/// </summary>
internal sealed class FinancingPlan(LedgerDraft draft, LedgerGround ground, StudyCharges charges, LivingCosts living, StudyAid aid, StudyTaxes taxes, WorkWhileStudying work)
{
    private readonly IReadOnlyList<LedgerTerm> _terms = draft.Terms;
    private readonly bool _borrows = ground.Profile.Budget.MayBorrow != false;
    private readonly List<Disbursement> _federal = [];
    private readonly List<Disbursement> _private = [];
    private readonly List<RuleInForce> _cited = [];
    private readonly PriorBorrowing _prior = new(ground.Profile.Loans.FederalUndergraduate ?? 0, ground.Profile.Loans.FederalGraduate ?? 0);

    /// <summary>The rules of the loans that were drawn or asked for.</summary>
    public IReadOnlyList<RuleInForce> Cited => _cited;

    /// <summary>Computes the financing and enters the fee and the interest.</summary>
    public Financing Enter()
    {
        var terms = new List<TermFinancing>(_terms.Count);
        CashMonth[] months = Months();
        decimal savings = ground.Profile.Budget.Savings ?? 0;
        decimal position = savings;
        int month = 0;
        for (int i = 0; i < _terms.Count; i++)
        {
            int span = _terms[i].Span;
            TermFinancing paid = Pay(i, -Lowest(months, month, span, position));
            terms.Add(paid);
            months[month] = months[month] with { Loans = paid.Received };
            for (int end = month + span; month < end; month++)
            {
                CashMonth m = months[month];
                position += m.Loans + m.Aid + m.Pay + m.Settled - m.Due - m.Living;
                months[month] = m with { Position = position };
            }
        }

        EnterDebts(terms);
        CashMonth worst = months[0];
        foreach (CashMonth each in months)
        {
            worst = each.Position < worst.Position ? each : worst;
        }

        DateOnly endOfStudy = _terms[^1].End;
        int grace = ground.LendingOn(_terms[^1].Start).GraceMonths;
        DateOnly repayment = StudyInterest.RepaymentStart(endOfStudy, grace);
        return new Financing(
            terms, months,
            new WorstMonth(worst.Month, worst.Position, Math.Max(0, savings - worst.Position)),
            StudyInterest.Capitalise(_federal, repayment),
            StudyInterest.Capitalise(_private, repayment),
            endOfStudy);
    }

    /// <summary>Every month without loans and without the position.</summary>
    private CashMonth[] Months()
    {
        var months = new CashMonth[_terms.Sum(t => t.Span)];
        int at = 0;
        int refund = ground.Assumptions.RefundMonth;
        (int Year, decimal Pay) pay = (0, 0);
        for (int i = 0; i < _terms.Count; i++)
        {
            LedgerTerm term = _terms[i];
            for (int m = 0; m < term.Span; m++)
            {
                DateOnly first = term.Start.AddMonths(m);
                pay = pay.Year == first.Year ? pay : (first.Year, work.MonthlyPay(ground, first.Year));
                bool enrolled = m < term.Months;
                decimal anyway = living.AnywayPerMonth ?? pay.Pay;
                months[at++] = new CashMonth(
                    first,
                    m == 0 ? charges.Total[i] : 0,
                    anyway + (enrolled ? Part(living.Over[i], m, term.Months) : 0),
                    pay.Pay + (enrolled ? Part(aid.AssistantPay[i], m, term.Months) : 0),
                    m == 0 ? aid.Scholarships[i] + aid.Waiver[i] + aid.Employer[i] : 0,
                    first.Month == refund && taxes.Settled.TryGetValue(first.Year - 1, out decimal settled) ? settled : 0,
                    0,
                    0);
            }
        }

        return months;
    }

    /// <summary>The share of one month in an amount for several, so that the shares add up.</summary>
    private static decimal Part(decimal amount, int month, int months) =>
        amount == 0 ? 0 : Cents.Round(amount * (month + 1) / months) - Cents.Round(amount * month / months);

    private static decimal Lowest(CashMonth[] months, int from, int count, decimal position)
    {
        decimal lowest = decimal.MaxValue;
        for (int i = from; i < from + count; i++)
        {
            CashMonth m = months[i];
            position += m.Aid + m.Pay + m.Settled - m.Due - m.Living;
            lowest = Math.Min(lowest, position);
        }

        return lowest;
    }

    private TermFinancing Pay(int i, decimal lacking)
    {
        LedgerTerm term = _terms[i];
        decimal help = aid.Scholarships[i] + aid.Waiver[i] + aid.Employer[i] + aid.AssistantPay[i];
        decimal attendance = charges.Total[i] + living.Over[i] + ((living.AnywayPerMonth ?? 0) * term.Months);
        decimal need = Math.Clamp(lacking, 0, Math.Max(0, attendance - help));
        var paid = new TermFinancing(term, charges.Total[i], living.Over[i], help, 0, 0, 0, 0, 0, BindingLimit.None, 0);
        if (need == 0)
        {
            return paid;
        }

        LendingTerms lending = ground.LendingOn(term.Start);
        _cited.AddRange(lending.Cited);
        (decimal allowance, int percent, BindingLimit limit) = Allowance(i, lending.Limits);
        bool federal = _borrows && ground.MayBorrowFederal;
        decimal drawn = federal ? Math.Min(allowance, lending.Fee.AmountFor(need)) : 0;
        decimal fee = lending.Fee.On(drawn);
        decimal uncovered = Math.Max(0, need - (drawn - fee));
        decimal gap = _borrows ? uncovered : 0;
        if (drawn > 0)
        {
            _federal.Add(new Disbursement(term.Start, drawn, lending.Rate));
        }

        if (gap > 0)
        {
            _private.Add(new Disbursement(term.Start, gap, lending.Private.Rate));
        }

        return paid with
        {
            Allowance = federal ? allowance : 0,
            Federal = drawn,
            Fee = fee,
            Private = gap,
            Uncovered = uncovered,
            Limit = uncovered > 0 && federal ? limit : BindingLimit.None,
            EnrolmentPercent = percent,
        };
    }

    /// <summary>
    /// What is left of the limits for a term: of the academic year's limit the share of the credits up to this term, less
    /// what the year has drawn already. Whether the term is at least half time is judged by the term.
    /// </summary>
    private (decimal Allowance, int Percent, BindingLimit Limit) Allowance(int i, BorrowingLimits limits)
    {
        LedgerTerm term = _terms[i];
        decimal full = ground.Assumptions.FullTimeCredits;
        decimal inYear = 0, untilNow = 0;
        foreach (LedgerTerm each in _terms)
        {
            inYear += each.AcademicYear == term.AcademicYear ? each.Credits : 0;
            untilNow += each.AcademicYear == term.AcademicYear && each.Number <= term.Number ? each.Credits : 0;
        }

        decimal before = 0, drawn = 0;
        foreach (Disbursement loan in _federal)
        {
            bool sameYear = _terms.First(t => t.Start == loan.Day).AcademicYear == term.AcademicYear;
            drawn += sameYear ? loan.Amount : 0;
            before += sameYear ? 0 : loan.Amount;
        }

        var capacity = BorrowingCapacity.Of(limits with { HalfTime = 0 }, _prior.Plus(before), new Enrolment(inYear, full * 2), LineEdit.Most);
        if (term.Credits / full < limits.HalfTime)
        {
            return (0, capacity.EnrolmentPercent, BindingLimit.HalfTime);
        }

        return (Math.Max(0, Cents.Cut(capacity.Allowed * untilNow / inYear) - drawn), capacity.EnrolmentPercent, capacity.Binding);
    }

    private void EnterDebts(List<TermFinancing> terms)
    {
        if (_federal.Count == 0 && _private.Count == 0)
        {
            draft.PutNothing(LineKey.OriginationFee);
            draft.PutNothing(LineKey.StudyInterest);
            draft.PutNothing(LineKey.PrivateInterest);
            return;
        }

        RuleInForce fee = _cited.First(c => c.Rule.Id == LoanRules.OriginationFee);
        RuleInForce rate = _cited.First(c => c.Rule.Id == LoanRules.InterestRate);
        RuleInForce gap = _cited.First(c => c.Rule.Id == LoanRules.PrivateRate);
        draft.Put(LineKey.OriginationFee, [.. terms.Select(t => t.Fee)], Stand(fee, $"{Percent(fee)} kept back from each federal loan paid out."));
        draft.Put(LineKey.StudyInterest, Interest(_federal), Stand(rate, $"{Percent(rate)} a year, simple, by the day from payout to the end of study."));
        draft.Put(LineKey.PrivateInterest, Interest(_private), Stand(gap, $"{Percent(gap)} a year, simple, by the day from payout to the end of study."));
    }

    private decimal[] Interest(List<Disbursement> loans)
    {
        var amounts = new decimal[_terms.Count];
        foreach (Disbursement loan in loans)
        {
            amounts[_terms.First(t => t.Start == loan.Day).Number - 1] += StudyInterest.Of(loan, _terms[^1].End);
        }

        return amounts;
    }

    private static string Percent(RuleInForce rule) => string.Create(CultureInfo.InvariantCulture, $"{LedgerAssumptions.Amount(rule):0.###} %");

    private static Grounds Stand(RuleInForce rule, string how) =>
        new(rule.IsUncertain ? FigureKind.Assumed : FigureKind.Derived, rule.Source, null, how);
}

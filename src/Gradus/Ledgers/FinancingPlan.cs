using System.Globalization;
using Gradus.Loans;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>
/// Pays for each term in turn: pay that is kept, then savings, then the federal loan up to the limits of the day. What is left
/// is a gap: a private loan might close it, and no month counts on that. A term borrows what keeps cash from falling below
/// zero until the next one, and not more than its own cost. What the household spends beyond its pay anyway is no part of it.
/// </summary>
internal sealed class FinancingPlan(LedgerDraft draft, LedgerGround ground, StudyCharges charges, LivingCosts living, StudyAid aid, StudyTaxes taxes, WorkWhileStudying work)
{
    private readonly IReadOnlyList<LedgerTerm> _terms = draft.Terms;
    private readonly bool _borrows = ground.Profile.Budget.MayBorrow != false;
    private readonly List<Disbursement> _federal = [];
    private readonly List<Disbursement> _plus = [];
    private readonly List<Disbursement> _private = [];
    private readonly List<LendingTerms> _read = [];
    private readonly PriorBorrowing _prior = new(ground.Profile.Loans.FederalUndergraduate ?? 0, ground.Profile.Loans.FederalGraduate ?? 0);

    /// <summary>The terms of the loans that were drawn or asked for.</summary>
    public IReadOnlyList<LendingTerms> Read => _read;

    /// <summary>Computes the financing and enters the fee and the interest.</summary>
    public Financing Enter()
    {
        var terms = new List<TermFinancing>(_terms.Count);
        CashMonth[] months = Months();
        decimal savings = ground.Profile.Budget.Savings ?? 0;
        decimal position = savings;
        decimal gap = 0;
        int month = 0;
        for (int i = 0; i < _terms.Count; i++)
        {
            int span = _terms[i].Span;
            TermFinancing paid = Pay(i, -Lowest(months, month, span, position));
            terms.Add(paid);
            months[month] = months[month] with { Loans = paid.Received - paid.Private };

            // What a term leaves open is found elsewhere or lent: a later term does not ask for it again.
            gap += paid.Uncovered;
            position += paid.Uncovered;
            for (int end = month + span; month < end; month++)
            {
                CashMonth m = months[month];
                position += m.Loans + m.Aid + m.Pay + m.Settled - m.Due - m.Living;
                months[month] = m with { Position = position - gap };
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
            StudyInterest.Capitalise([.. _federal, .. _plus], repayment),
            StudyInterest.Capitalise(_private, repayment),
            endOfStudy)
        {
            SavingsTaken = savings - worst.Position,
            UnderHalfTime = _borrows && ground.MayBorrowFederal
                && _terms.Any(t => t.Credits / ground.Assumptions.FullTimeCredits < ground.LendingOn(t.Start).Limits.HalfTime),
            ShortAnywayPerMonth = ShortAnyway(_terms[0].Start.Year),
        };
    }

    /// <summary>What the household spends a month beyond its pay, degree or not; all of it where it has no pay and study takes none from it.</summary>
    private decimal ShortAnyway(int year) => work.LivingGoesOn && !ground.HasPay ? living.AnywayPerMonth ?? 0 : ground.ShortAnyway(year);

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
            decimal atStart = aid.Scholarships[i] + aid.Waiver[i] + aid.Employer[i];
            pay = PayIn(term.Start.Year, pay);
            bool instalments = pay.Pay > 0 && charges.InInstalments(ground);
            decimal open = Math.Max(0, charges.Total[i] - atStart);
            decimal fromPay = Math.Min(pay.Pay * term.Months, Math.Max(0, charges.Total[i] + living.Over[i] - atStart));
            for (int m = 0; m < term.Span; m++)
            {
                DateOnly first = term.Start.AddMonths(m);
                pay = PayIn(first.Year, pay);
                bool enrolled = m < term.Months;
                decimal due = m == 0 ? instalments ? charges.Total[i] - open : charges.Total[i] : 0;
                due += instalments && enrolled ? Part(open, m, term.Months) : 0;
                decimal anyway = living.AnywayPerMonth is { } spent ? spent - Math.Min(spent, ShortAnyway(first.Year))
                    : pay.Pay - (enrolled ? Math.Min(pay.Pay, Part(fromPay, m, term.Months)) : 0);
                months[at++] = new CashMonth(
                    first,
                    due,
                    anyway + (enrolled ? Part(living.Over[i], m, term.Months) : 0),
                    pay.Pay + (enrolled ? Part(aid.AssistantPay[i], m, term.Months) : 0),
                    m == 0 ? atStart : 0,
                    first.Month == refund && taxes.Settled.TryGetValue(first.Year - 1, out decimal settled) ? settled : 0,
                    0,
                    0);
            }
        }

        return months;
    }

    private (int Year, decimal Pay) PayIn(int year, (int Year, decimal Pay) known) =>
        known.Year == year ? known : (year, work.MonthlyPay(ground, year));

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
        decimal attendance = charges.Total[i] + living.Over[i] + (Math.Max(0, (living.AnywayPerMonth ?? 0) - ShortAnyway(term.Start.Year)) * term.Months);
        decimal need = Math.Clamp(lacking, 0, Math.Max(0, attendance - help));
        var paid = new TermFinancing(term, charges.Total[i], living.Over[i], help, 0, 0, 0, 0, 0, BindingLimit.None, 0);
        if (need == 0)
        {
            return paid;
        }

        LendingTerms lending = ground.LendingOn(term.Start);
        _read.Add(lending);
        (decimal allowance, int percent, BindingLimit limit) = Allowance(i, lending.Limits);
        bool federal = _borrows && ground.MayBorrowFederal;
        decimal drawn = federal ? Math.Min(allowance, lending.Fee.AmountFor(need)) : 0;
        decimal fee = lending.Fee.On(drawn);
        decimal plus = federal && limit != BindingLimit.HalfTime && lending.Plus is { } loan ? loan.Fee.AmountFor(Math.Max(0, need - (drawn - fee))) : 0;
        decimal plusFee = plus > 0 ? lending.Plus!.Fee.On(plus) : 0;
        decimal uncovered = Math.Max(0, need - (drawn - fee) - (plus - plusFee));
        decimal gap = _borrows ? uncovered : 0;
        if (drawn > 0)
        {
            _federal.Add(new Disbursement(term.Start, drawn, lending.Rate));
        }

        if (plus > 0)
        {
            _plus.Add(new Disbursement(term.Start, plus, lending.Plus!.Rate));
        }

        if (gap > 0)
        {
            _private.Add(new Disbursement(term.Start, gap, lending.Private.Rate));
        }

        return paid with
        {
            Allowance = federal ? allowance + plus : 0,
            Federal = drawn + plus,
            Plus = plus,
            Fee = fee + plusFee,
            Private = gap,
            Uncovered = uncovered,
            Limit = uncovered > 0 && federal ? limit : BindingLimit.None,
            EnrolmentPercent = percent,
        };
    }

    /// <summary>
    /// What is left of the limits for a term: of the academic year's limit the share of the credits up to this term, less
    /// what the year has drawn already; no term counts as more than full-time. Whether the term is at least half time is judged by the term.
    /// </summary>
    private (decimal Allowance, int Percent, BindingLimit Limit) Allowance(int i, BorrowingLimits limits)
    {
        LedgerTerm term = _terms[i];
        decimal full = ground.Assumptions.FullTimeCredits;
        decimal inYear = 0, untilNow = 0;
        foreach (LedgerTerm each in _terms)
        {
            decimal counted = Math.Min(each.Credits, full);
            inYear += each.AcademicYear == term.AcademicYear ? counted : 0;
            untilNow += each.AcademicYear == term.AcademicYear && each.Number <= term.Number ? counted : 0;
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
        if (_federal.Count == 0 && _plus.Count == 0 && _private.Count == 0)
        {
            draft.PutNothing(LineKey.OriginationFee);
            draft.PutNothing(LineKey.StudyInterest);
            draft.PutNothing(LineKey.PrivateInterest);
            return;
        }

        RuleInForce fee = Cite(LoanRules.OriginationFee);
        RuleInForce rate = Cite(LoanRules.InterestRate);
        RuleInForce gap = Cite(LoanRules.PrivateRate);
        draft.Put(LineKey.OriginationFee, [.. terms.Select(t => t.Fee)], Stand(fee, $"{Percent(fee)} kept back from each federal loan paid out."));
        draft.Put(LineKey.StudyInterest, Interest([.. _federal, .. _plus]), Stand(rate, $"{Percent(rate)} a year{(_plus.Count > 0 ? ", and the rate of Grad PLUS loans on those" : "")}, simple, by the day from payout to the end of study."));
        draft.Put(LineKey.PrivateInterest, Interest(_private), Stand(gap, $"Only if a lender closed the gap: {Percent(gap)} a year, simple, by the day from payout to the end of study."));
    }

    /// <summary>The rule as it was first read.</summary>
    private RuleInForce Cite(string id) => _read.SelectMany(l => l.Cited).First(c => c.Rule.Id == id);

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

    private static AmountOrigin Stand(RuleInForce rule, string how) =>
        new(rule.IsUncertain ? FigureKind.Assumed : FigureKind.Derived, rule.Source, null, how);
}

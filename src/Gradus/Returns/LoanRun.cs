namespace Gradus.Returns;

/// <summary>What a year of repayment took, in the year's own dollars.</summary>
/// <param name="Paid">Payments.</param>
/// <param name="Interest">The part of them that is interest.</param>
/// <param name="Forgiven">What was forgiven in the year.</param>
public readonly record struct LoanYear(double Paid, double Interest, double Forgiven);

/// <summary>
/// The schedules of <see cref="Loans.RepaymentAssistancePlan"/> and <see cref="Loans.LevelRepayment"/> month by month in
/// double precision, without rounding to cents, a year of study time at a call.
/// </summary>
public struct LoanRun
{
    /// <summary>Less than this is nothing: half a cent.</summary>
    public const double Settled = 0.005;

    private readonly ValuationBasis _basis;
    private readonly LoanAtRepayment _loan;
    private readonly bool _assistance;
    private readonly double _level;
    private readonly int _last;
    private double _owed;
    private int _made;

    /// <param name="basis">The plans.</param>
    /// <param name="loan">Its own number of months, or that of the plan where it has none.</param>
    /// <param name="assistance">True for the Repayment Assistance Plan; false for equal payments.</param>
    public LoanRun(ValuationBasis basis, LoanAtRepayment loan, bool assistance)
    {
        _basis = basis;
        _loan = loan;
        _assistance = assistance;
        _owed = loan.Balance;
        _last = assistance ? basis.Plans.Assistance.ForgivenAfter : loan.Months > 0 ? loan.Months : basis.Plans.Tiered.MonthsFor((decimal)loan.Balance);
        _level = assistance ? 0 : Math.Max(LevelPayment(loan.Balance, loan.Rate, _last), loan.Months > 0 ? 0 : basis.Plans.LeastLevel);
    }

    /// <summary>Still owed, in the dollars of the time.</summary>
    public readonly double Owed => _owed;

    /// <summary>The equal payment that repays a balance.</summary>
    public static double LevelPayment(double balance, double yearlyRate, int months)
    {
        double monthly = yearlyRate / 12;
        return monthly == 0 ? balance / months : balance * monthly / (1 - Math.Pow(1 + monthly, -months));
    }

    /// <summary>The payments that fall into a year.</summary>
    /// <param name="year">0 for the first year of study.</param>
    /// <param name="income">Adjusted gross income that payments of the year go by, in its own dollars.</param>
    public LoanYear Next(int year, double income)
    {
        int months = Math.Min(12, (12 * (year + 1)) - _loan.StartMonth);
        if (months <= 0 || _owed <= Settled)
        {
            return default;
        }

        double due = _assistance ? _basis.Plans.AssistancePayment(income, _basis.DependentsIn(year)) : _level;
        bool waives = _assistance && _basis.Plans.Assistance.WaivesInterest;
        double helped = _assistance ? _basis.Plans.Match : 0;
        double monthly = _loan.Rate / 12;
        double paid = 0;
        double interest = 0;
        for (int i = 0; i < months && _owed > Settled && _made < _last; i++, _made++)
        {
            double accrued = _owed * monthly;
            double payment = Math.Min(due, _owed + accrued);
            double towards = Math.Min(payment, accrued);
            double principal = payment - towards;
            double match = Math.Max(0, Math.Min(Math.Min(helped, payment) - principal, _owed - principal));
            double unpaid = waives ? 0 : accrued - towards;
            _owed += unpaid - principal - match;
            paid += payment;
            interest += towards;
        }

        double left = _made == _last ? Math.Max(0, _owed) : 0;
        _owed -= left;
        return new LoanYear(paid, interest, _assistance ? left : 0);
    }
}

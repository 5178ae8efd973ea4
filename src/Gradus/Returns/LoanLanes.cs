using System.Runtime.Intrinsics;

namespace Gradus.Returns;

/// <summary>As <see cref="LoanRun"/>, for four incomes at once.</summary>
internal struct LoanLanes
{
    private readonly RepaymentPlans _plans;
    private readonly ValuationBasis _basis;
    private readonly Vector256<double> _monthly;
    private readonly int _start;
    private readonly bool _assistance;
    private readonly Vector256<double> _level;
    private readonly int _last;
    private Vector256<double> _owed;
    private int _made;

    public LoanLanes(ValuationBasis basis, LoanAtRepayment loan, bool assistance)
    {
        _basis = basis;
        _plans = basis.Plans;
        _monthly = Vector256.Create(loan.Rate / 12);
        _start = loan.StartMonth;
        _assistance = assistance;
        _owed = Vector256.Create(loan.Balance);
        Owes = loan.Balance > 0;
        _last = assistance ? _plans.Assistance.ForgivenAfter : loan.Months > 0 || !Owes ? loan.Months : _plans.Tiered.MonthsFor((decimal)loan.Balance);
        _level = Vector256.Create(assistance || !Owes ? 0 : Math.Max(LoanRun.LevelPayment(loan.Balance, loan.Rate, _last), loan.Months > 0 ? 0 : _plans.LeastLevel));
    }

    /// <summary>True while a payment is left at one of the incomes.</summary>
    public bool Owes { get; private set; }

    public Vector256<double> Paid { get; private set; }

    public Vector256<double> Interest { get; private set; }

    public Vector256<double> Forgiven { get; private set; }

    /// <summary>The payments that fall into a year.</summary>
    public void Next(int year, Vector256<double> income)
    {
        Paid = Interest = Forgiven = Vector256<double>.Zero;
        int months = Math.Min(Math.Min(12, (12 * (year + 1)) - _start), _last - _made);
        if (months <= 0 || !Owes)
        {
            return;
        }

        Vector256<double> due = _assistance ? Due(year, income) : _level;
        Vector256<double> most = Vector256.Create(_assistance ? _plans.Match : 0);
        var unwaived = Vector256.Create(_assistance && _plans.Assistance.WaivesInterest ? 0.0 : 1.0);
        Vector256<double> owed = _owed;
        Vector256<double> paid = Vector256<double>.Zero;
        Vector256<double> interest = Vector256<double>.Zero;
        for (int i = 0; i < months; i++)
        {
            Vector256<double> accrued = owed * _monthly;
            Vector256<double> payment = Vector256.MinNative(due, owed + accrued);
            Vector256<double> towards = Vector256.MinNative(payment, accrued);
            Vector256<double> principal = payment - towards;
            Vector256<double> help = Vector256.MinNative(
                Vector256.MaxNative(Vector256.MinNative(most, payment) - principal, Vector256<double>.Zero), owed - principal);
            owed = owed - principal - help + ((accrued - towards) * unwaived);
            paid += payment;
            interest += towards;
        }

        _made += months;
        Paid = paid;
        Interest = interest;
        if (_made == _last)
        {
            Forgiven = _assistance ? Vector256.MaxNative(owed, Vector256<double>.Zero) : Vector256<double>.Zero;
            owed = Vector256<double>.Zero;
        }

        _owed = owed;
        Owes = Vector256.GreaterThanAny(owed, Vector256.Create(LoanRun.Settled));
    }

    private readonly Vector256<double> Due(int year, Vector256<double> income)
    {
        Vector256<double> yearly = Vector256.Create(_plans.Shares[0] == 0 ? _plans.FlatBase : 0) + (income * Vector256.Create(_plans.Shares[0]));
        for (int band = 1; band < _plans.Shares.Length; band++)
        {
            Vector256<double> here = _plans.Shares[band] == 0 ? Vector256.Create(_plans.FlatBase) : income * Vector256.Create(_plans.Shares[band]);
            yearly = Vector256.ConditionalSelect(Vector256.GreaterThan(income, Vector256.Create(_plans.Ends[band - 1])), here, yearly);
        }

        return Vector256.MaxNative(Vector256.Create(_plans.Minimum), (yearly / Vector256.Create(12.0)) - Vector256.Create(_plans.Reduction * _basis.DependentsIn(year)));
    }
}

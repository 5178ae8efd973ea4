namespace Gradus.Returns;

/// <summary>
/// One degree for one person, ready to be computed: its study, the pay after it, and the branches that it may take, beside the
/// branch without it. Levels are multiples of the middle path.
/// </summary>
public sealed class ReturnCase
{
    private readonly Without _without;
    private readonly double _searchMonths;
    private readonly double _leavesAfter;
    private readonly int _years;

    /// <param name="basis">What is the same in every branch.</param>
    /// <param name="study">The study.</param>
    /// <param name="pay">Pay after the degree.</param>
    /// <param name="without">Pay without it.</param>
    /// <param name="searchMonths">Months without pay before a first job.</param>
    /// <param name="leavesAfter">The part of the study after which somebody leaves who does not finish.</param>
    /// <param name="authorisation">Null for somebody who may work without limit.</param>
    public ReturnCase(
        ValuationBasis basis, StudyPath study, PayAfter pay, Without without, double searchMonths, double leavesAfter, Authorisation? authorisation)
    {
        Basis = basis;
        Study = study;
        Pay = pay;
        Authorisation = authorisation;
        _without = without;
        _searchMonths = searchMonths;
        _leavesAfter = leavesAfter;
        bool borrows = study.Federal.Balance > 0 || study.Private.Balance > 0;
        _years = borrows ? basis.YearsWith(Math.Max(study.Federal.StartMonth, study.Private.StartMonth)) : basis.Horizon;
        Finish = Finished((year, from, to) => Earned(year, from, to, pay.Staying));
        Leave = authorisation is null ? null : Finished(WhenLeaving);
        Moved = authorisation is not null || pay.Move is null ? null : Finished(WhenMoving) with { Outlay = WithPayBack() };
        Begun = study.Until(leavesAfter);
        Unfinished = NotFinished(Begun);
        Without = WithoutDegree();
    }

    public ValuationBasis Basis { get; }

    /// <summary>The same degree with all pay after it in this country multiplied.</summary>
    /// <param name="times">Above 0.</param>
    public ReturnCase Paying(double times) => new(Basis, Study, Pay.Times(times), _without, _searchMonths, _leavesAfter, Authorisation);

    public StudyPath Study { get; }

    /// <summary>The study of somebody who leaves before its end.</summary>
    public StudyPath Begun { get; }

    /// <summary>Pay after the degree.</summary>
    public PayAfter Pay { get; }

    /// <summary>Pay of its graduates.</summary>
    public PayLevel Level => Pay.Graduates;

    public Authorisation? Authorisation { get; }

    /// <summary>The degree is finished, and its holder stays: in the country, or in their line of work. Its level is that of pay after the degree.</summary>
    public Branch Finish { get; }

    /// <summary>The degree is finished, and its holder has to leave the country in the end; null where that cannot happen.</summary>
    public Branch? Leave { get; }

    /// <summary>The degree is finished, and its holder moves to the occupation aimed for; null where none is aimed for.</summary>
    public Branch? Moved { get; }

    /// <summary>The other thing that may happen to those who finish; null where there is none.</summary>
    public Branch? Second => Leave ?? Moved;

    /// <summary>Chance that those who finish stay, 0 to 1.</summary>
    public double FirstChance => Authorisation?.StayChance ?? (Pay.Move is { } move ? 1 - move.Chance : 1);

    /// <summary>What happens to most of those who finish.</summary>
    public Branch Middle => Second is { } second && FirstChance < 0.5 ? second : Finish;

    /// <summary>True where the move comes while the employer's help has to be paid back, and pays more all the same.</summary>
    public bool PaysBack => Study.PayBack > 0 && Authorisation is null && Pay.Move is { } move && move.DelayMonths < Study.PayBackMonths
        && Pay.Moving(YearOfMove, move.DelayMonths / 12) > Pay.Staying(YearOfMove, move.DelayMonths / 12);

    private int YearOfMove => (int)((Study.Months + Pay.Move!.DelayMonths) / 12);

    /// <summary>The study is left before its end; its level is that of pay without the degree.</summary>
    public Branch Unfinished { get; }

    /// <summary>The degree is not begun; its level is that of pay without the degree.</summary>
    public Branch Without { get; }

    /// <summary>The month from which pay without the degree is in doubt.</summary>
    private int DoubtFrom => _without.IsKnownToday || KeepsJob ? Study.Months : 0;

    /// <summary>The month of the first pay beside study.</summary>
    private double Begins => Study.SearchesMeanwhile ? _searchMonths : 0;

    private bool KeepsJob => Study.KeptShare > 0;

    /// <summary>The month of the first pay after the degree.</summary>
    private double First => KeepsJob ? Math.Max(Study.Months, Begins) : Study.Months + _searchMonths;

    private Branch Finished(Func<int, double, double, double> pay)
    {
        double[] kept = new double[_years];
        double[] level = new double[_years];
        for (int year = 0; year < _years; year++)
        {
            kept[year] = Study.KeptShare * _without.PayOf(year) * Share(year, Begins, Study.Months);
            level[year] = pay(year, First, double.PositiveInfinity);
        }

        return new Branch(kept, level, Study.Outlay, Study.Federal, Study.Private);
    }

    private double WhenLeaving(int year, double from, double to)
    {
        double end = Study.Months + Authorisation!.Months;
        return Earned(year, from, end, Pay.Staying) + Earned(year, Math.Max(from, end), to, (of, _) => Pay.AtHome(of));
    }

    private double WhenMoving(int year, double from, double to)
    {
        double moves = Math.Max(from, Study.Months + Pay.Move!.DelayMonths);
        return Earned(year, from, moves, Pay.Staying) + Earned(year, moves, to, Pay.Moving);
    }

    /// <summary>What is laid out by who moves: all of the employer's help too, where it has to be paid back then.</summary>
    private double[] WithPayBack()
    {
        if (!PaysBack)
        {
            return Study.Outlay;
        }

        double[] outlay = new double[Math.Max(Study.Outlay.Length, YearOfMove + 1)];
        Study.Outlay.CopyTo(outlay, 0);
        outlay[YearOfMove] += Study.PayBack;
        return outlay;
    }

    /// <summary>Pay of a year from work between two months at level 1: that at the middle of that work.</summary>
    private double Earned(int year, double from, double to, Func<int, double, double> pay)
    {
        double start = Math.Max(from, 12 * year);
        double end = Math.Min(to, 12 * (year + 1));
        return end <= start ? 0 : (end - start) / 12 * pay(year, (((start + end) / 2) - Study.Months) / 12);
    }

    private Branch NotFinished(StudyPath begun)
    {
        double[] kept = new double[_years];
        double[] level = new double[_years];
        double left = _without.IsIdleMeanwhile ? Study.Months : begun.Months;
        double first = KeepsJob ? Math.Max(left, Begins) : left + _searchMonths;
        for (int year = 0; year < _years; year++)
        {
            double pay = _without.PayOf(year);
            double sure = (Study.KeptShare * Share(year, Begins, begun.Months)) + Share(year, first, DoubtFrom);
            kept[year] = pay * sure;
            level[year] = pay * Share(year, Math.Max(first, DoubtFrom), double.PositiveInfinity);
        }

        return new Branch(kept, level, begun.Outlay, begun.Federal, begun.Private);
    }

    private Branch WithoutDegree()
    {
        double[] kept = new double[_years];
        double[] level = new double[_years];
        double first = _without.IsIdleMeanwhile ? Study.Months + _searchMonths : _without.HasJob ? 0 : _searchMonths;
        for (int year = 0; year < _years; year++)
        {
            double pay = _without.PayOf(year);
            kept[year] = pay * Share(year, first, DoubtFrom);
            level[year] = pay * Share(year, Math.Max(first, DoubtFrom), double.PositiveInfinity);
        }

        return new Branch(kept, level, [], default, default);
    }

    /// <summary>The part of a year that lies between two months, 0 to 1.</summary>
    private static double Share(int year, double from, double to) =>
        Math.Max(0, Math.Min(to, 12 * (year + 1)) - Math.Max(from, 12 * year)) / 12;
}

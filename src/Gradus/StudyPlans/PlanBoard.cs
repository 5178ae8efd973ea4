using Google.OrTools.Sat;
using Gradus.Degrees;
using Term = Gradus.People.Term;

namespace Gradus.StudyPlans;

/// <summary>
/// Which course may stand in which term, as variables of a solver, and a switch for every demand that could be given up. Credits and hours are counted in
/// tenths, dollars in cents.
/// </summary>
internal sealed class PlanBoard
{
    private readonly BoolVar?[,] _in;
    private readonly Dictionary<string, int> _at = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (PlanDemand Demand, BoolVar Kept, bool IsRule)> _demands = new(StringComparer.Ordinal);
    private readonly LinearExpr[] _taken;
    private readonly BoolVar[] _used;
    private readonly BoolVar[] _open;

    public PlanBoard(PlanGround ground)
    {
        (Ground, Terms) = (ground, ground.Terms);
        Courses = [.. ground.Rules.Courses.Where(IsPossible)];
        for (int c = 0; c < Courses.Count; c++)
        {
            _at.Add(Courses[c].Code, c);
        }

        _in = new BoolVar?[Courses.Count, Terms.Count];
        _taken = new LinearExpr[Courses.Count];
        _used = [.. Terms.Select((_, t) => Model.NewBoolVar($"used {t}"))];
        _open = [.. Terms.Select((_, t) => Model.NewBoolVar($"open {t}"))];
        Place();
    }

    public PlanGround Ground { get; }

    public CpModel Model { get; } = new();

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The courses that may be planned, in the order of the rules.</summary>
    public IReadOnlyList<RuleCourse> Courses { get; }

    /// <summary>Every wish and rule that has a switch, in the order of their first use.</summary>
    public IReadOnlyList<PlanDemand> Demands => [.. _demands.Values.Select(d => d.Demand)];

    /// <summary>The switch of a demand: 1 where it is kept.</summary>
    public BoolVar Kept(PlanDemand demand) => _demands[demand.Key].Kept;

    /// <summary>True for what the school asks, false for what the person wishes.</summary>
    public bool IsRule(PlanDemand demand) => _demands[demand.Key].IsRule;

    /// <summary>The switch of a wish, made where it is first named.</summary>
    public BoolVar Wish(string key, string words) => Switch(key, words, isRule: false);

    /// <summary>The switch of a rule, made where it is first named.</summary>
    public BoolVar Rule(string key, string words) => Switch(key, words, isRule: true);

    /// <summary>1 where a course is planned, in whichever term.</summary>
    public LinearExpr Taken(int c) => _taken[c];

    /// <summary>1 where a term has a course.</summary>
    public BoolVar Used(int t) => _used[t];

    /// <summary>Number of the last term with a course, 1 for the first; 0 where nothing is left to do.</summary>
    public LinearExpr Last => LinearExpr.Sum(_open);

    /// <summary>The course in the term; null where it is not offered then.</summary>
    public BoolVar? At(int c, int t) => _in[c, t];

    /// <summary>Place of a course among <see cref="Courses"/>, -1 for none; letter case does not count.</summary>
    public int IndexOf(string code) => _at.GetValueOrDefault(code, -1);

    /// <summary>A course in every term in which it is offered, up to one.</summary>
    public IEnumerable<BoolVar> Row(int c, int until = int.MaxValue) => Enumerable.Range(0, Terms.Count).Where(t => t <= until).Select(t => _in[c, t]).OfType<BoolVar>();

    /// <summary>Every course that may stand in a term.</summary>
    public (BoolVar Var, RuleCourse Course)[] Column(int t) => [.. Enumerable.Range(0, Courses.Count).Where(c => _in[c, t] is not null).Select(c => (_in[c, t]!, Courses[c]))];

    /// <summary>Every place that a course may have.</summary>
    public IEnumerable<(BoolVar Var, int Course, int Term)> Places()
    {
        for (int c = 0; c < Courses.Count; c++)
        {
            for (int t = 0; t < Terms.Count; t++)
            {
                if (_in[c, t] is { } placed)
                {
                    yield return (placed, c, t);
                }
            }
        }
    }

    /// <summary>True where the person asks for the course.</summary>
    public bool IsPinned(RuleCourse course) => Ground.Wishes.Pins.Any(p => string.Equals(p.Code, course.Code, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where a course of this code is done and counts towards the degree.</summary>
    public bool IsDone(string code) => Done(code).Any(d => LetterGrade.Reaches(d.Grade, Ground.Rules.Degree.Limits.Grade));

    private IEnumerable<TakenCourse> Done(string code) => Ground.Done.Where(d => string.Equals(d.Course.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The most credits under a bound that courses of these credits add up to.</summary>
    public long LargestBelow(long bound)
    {
        long[] sizes = [.. Courses.Select(c => Tenths(c.Credits)).Distinct()];
        var reachable = new bool[Math.Max(1, bound)];
        reachable[0] = true;
        for (int sum = 1; sum < reachable.Length; sum++)
        {
            reachable[sum] = sizes.Any(size => size <= sum && reachable[sum - size]);
        }

        return Array.LastIndexOf(reachable, true);
    }

    /// <summary>So many times each part.</summary>
    public static LinearExpr Sum(IEnumerable<(LinearExpr Part, long Times)> parts)
    {
        (LinearExpr Part, long Times)[] all = [.. parts];
        return all.Length == 0 ? LinearExpr.Constant(0) : LinearExpr.Sum(all.Select(p => p.Part * p.Times));
    }

    /// <summary>Credits of courses, in tenths.</summary>
    public static LinearExpr Credits(IEnumerable<(BoolVar Var, RuleCourse Course)> courses) => Sum(courses.Select(c => ((LinearExpr)c.Var, Tenths(c.Course.Credits))));

    public static long Tenths(decimal number) => decimal.ToInt64(decimal.Ceiling(number * 10));

    /// <summary>A course that is done with a grade that is good enough, or that nothing asks for, is not planned; a dormant one only where the person pins it.</summary>
    private bool IsPossible(RuleCourse course) => Done(course.Code).All(d => d.MayBeRepeated(Ground.Rules)) && (!course.IsDormant || IsPinned(course));

    private BoolVar Switch(string key, string words, bool isRule)
    {
        if (!_demands.TryGetValue(key, out (PlanDemand Demand, BoolVar Kept, bool IsRule) found))
        {
            found = (new PlanDemand(key, words), Model.NewBoolVar(key), isRule);
            _demands.Add(key, found);
        }

        return found.Kept;
    }

    private void Place()
    {
        for (int c = 0; c < Courses.Count; c++)
        {
            RuleCourse course = Courses[c];
            for (int t = 0; t < Terms.Count; t++)
            {
                if (course.Seasons.Count == 0 || course.Seasons.Contains(Terms[t].Season))
                {
                    _in[c, t] = Model.NewBoolVar($"{course.Code} in {t}");
                }
            }

            _taken[c] = LinearExpr.Sum(Row(c));
            Model.Add(_taken[c] <= 1);
        }

        for (int t = 0; t < Terms.Count; t++)
        {
            BoolVar[] here = [.. Column(t).Select(c => c.Var)];
            foreach (BoolVar placed in here)
            {
                Model.AddImplication(placed, _used[t]);
            }

            Model.Add(_used[t] <= LinearExpr.Sum(here));
        }

        for (int t = 0; t < Terms.Count; t++)
        {
            Model.AddImplication(_used[t], _open[t]);
            Model.Add(_open[t] <= LinearExpr.Sum(_used.Skip(t)));
            if (t > 0)
            {
                Model.AddImplication(_open[t], _open[t - 1]);
            }
        }

        foreach (IGrouping<string, int> open in Enumerable.Range(0, Courses.Count).Where(c => Courses[c].IsOpen).GroupBy(c => Courses[c].Title, StringComparer.Ordinal))
        {
            InTurn([.. open]);
        }
    }

    /// <summary>Courses of one's own choice out of one group are alike: the first comes first.</summary>
    private void InTurn(int[] alike)
    {
        for (int i = 1; i < alike.Length; i++)
        {
            if (Courses[alike[i]].Credits != Courses[alike[i - 1]].Credits)
            {
                continue;
            }

            for (int t = 0; t < Terms.Count; t++)
            {
                Model.Add(LinearExpr.Sum(Row(alike[i], t)) <= LinearExpr.Sum(Row(alike[i - 1], t)));
            }
        }
    }
}

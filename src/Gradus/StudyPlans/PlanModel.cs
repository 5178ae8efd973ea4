using Google.OrTools.Sat;
using Gradus.Degrees;
using Gradus.People;
using Term = Gradus.People.Term;

namespace Gradus.StudyPlans;

/// <summary>
/// The plan as constraints over whole numbers: which course in which term, filling which group. Credits and hours are counted in tenths, dollars in cents.
/// Every demand that could be given up hangs on a switch of its own.
/// </summary>
internal sealed class PlanModel
{
    private readonly PlanGround _ground;
    private readonly RuleSet _rules;
    private readonly CpModel _model = new();
    private readonly IReadOnlyList<Term> _terms;
    private readonly List<RuleCourse> _courses = [];
    private readonly Dictionary<string, int> _at = new(StringComparer.OrdinalIgnoreCase);
    private readonly BoolVar?[,] _in;
    private readonly BoolVar?[,] _fills;
    private readonly BoolVar?[,] _doneFills;
    private readonly List<(BoolVar Both, int Course, int Share)> _shared = [];
    private readonly List<(BoolVar Both, int Done, int Share)> _doneShared = [];
    private readonly Dictionary<string, (PlanDemand Demand, BoolVar Kept, bool IsRule)> _demands = new(StringComparer.Ordinal);
    private readonly LinearExpr[] _taken;
    private readonly BoolVar[] _used;
    private readonly BoolVar[] _open;
    private LinearExpr? _cost;

    public PlanModel(PlanGround ground)
    {
        (_ground, _rules, _terms) = (ground, ground.Rules, ground.Terms);
        foreach (RuleCourse course in _rules.Courses.Where(IsPossible))
        {
            _at.Add(course.Code, _courses.Count);
            _courses.Add(course);
        }

        _in = new BoolVar?[_courses.Count, _terms.Count];
        _fills = new BoolVar?[_courses.Count, _rules.Groups.Count];
        _doneFills = new BoolVar?[ground.Done.Count, _rules.Groups.Count];
        _taken = new LinearExpr[_courses.Count];
        _used = [.. _terms.Select((_, t) => _model.NewBoolVar($"used {t}"))];
        _open = [.. _terms.Select((_, t) => _model.NewBoolVar($"open {t}"))];
        Place();
        Fill();
        Order();
        Load();
        Spend();
        Ask();
    }

    public CpModel Model => _model;

    /// <summary>Every wish and rule that has a switch, in the order of their keys' first use.</summary>
    public IReadOnlyList<PlanDemand> Demands => [.. _demands.Values.Select(d => d.Demand)];

    /// <summary>The switch of a demand: 1 where it is kept.</summary>
    public BoolVar Kept(PlanDemand demand) => _demands[demand.Key].Kept;

    /// <summary>True for what the school asks, false for what the person wishes.</summary>
    public bool IsRule(PlanDemand demand) => _demands[demand.Key].IsRule;

    /// <summary>Number of the last term with a course, 1 for the first; 0 where nothing is left to do.</summary>
    public LinearExpr Last => LinearExpr.Sum(_open);

    /// <summary>Hours a week over those that the person has, summed over terms, in tenths; null where that was not said.</summary>
    public LinearExpr? Over { get; private set; }

    /// <summary>Cents to pay; null where no price is known.</summary>
    public LinearExpr? Cost => _cost;

    /// <summary>How many of the courses wanted are in it.</summary>
    public LinearExpr Wanted => LinearExpr.Sum(_ground.Wishes.Wanted.Where(_at.ContainsKey).Select(code => _taken[_at[code]]));

    /// <summary>How many of its courses a group of the track names, whichever group they fill.</summary>
    public LinearExpr OfTrack => LinearExpr.Sum(_courses.Select((course, c) => (Course: course, c))
        .Where(x => !x.Course.IsOpen && _rules.Track.Groups.Any(g => !g.From.IsAny && _rules.Fits(x.Course, g.From))).Select(x => _taken[x.c]));

    /// <summary>Hours of work of all courses, in tenths.</summary>
    public LinearExpr Hours => Sum(_courses.Select((course, c) => (_taken[c], Tenths(_ground.HoursOf(course)))));

    /// <summary>Small where little is put late, and courses come in the order of the rules: settles what nothing else does.</summary>
    public LinearExpr Tidiness => Sum(Placed().Select(p => ((LinearExpr)p.Var, ((long)p.Term * 100) + p.Course)));

    /// <summary>Lets the next search begin with the plan just found.</summary>
    public void Hint(CpSolver solver)
    {
        _model.ClearHints();
        foreach ((BoolVar placed, _, _) in Placed())
        {
            _model.AddHint(placed, solver.BooleanValue(placed));
        }
    }

    /// <summary>The plan that a solver found.</summary>
    public (IReadOnlyList<PlannedTerm> Terms, IReadOnlyList<AuditLine> Done) Read(CpSolver solver)
    {
        var terms = new List<PlannedTerm>();
        for (int t = 0; t < _terms.Count; t++)
        {
            int[] here = [.. Enumerable.Range(0, _courses.Count).Where(c => _in[c, t] is { } placed && solver.BooleanValue(placed))];
            if (here.Length > 0)
            {
                decimal credits = here.Sum(c => _courses[c].Credits);
                terms.Add(new PlannedTerm(
                    _terms[t],
                    [.. here.Select(c => new PlannedCourse(_courses[c], [.. Groups(_fills, c, solver)], IsRequired(c, solver)))],
                    credits,
                    here.Sum(c => _ground.HoursOf(_courses[c])),
                    _ground.CostOf(_terms[t].Season, credits)));
            }
        }

        return (terms, [.. _ground.Done.Select((done, d) => Line(done, [.. Groups(_doneFills, d, solver)]))]);
    }

    private AuditLine Line(TakenCourse done, RuleGroup[] groups) => new(done, groups, groups.Length > 0 ? null : "it fills no group in this plan");

    private IEnumerable<RuleGroup> Groups(BoolVar?[,] fills, int row, CpSolver solver) =>
        Enumerable.Range(0, _rules.Groups.Count).Where(g => fills[row, g] is { } fill && solver.BooleanValue(fill)).Select(g => _rules.Groups[g]);

    /// <summary>True where a group, or a part of it, has no other course than it needs.</summary>
    private bool IsRequired(int c, CpSolver solver) => !_courses[c].IsOpen && Groups(_fills, c, solver).Any(g =>
        (g.Pick is { } pick && Fitting(g.From) <= pick) || g.Parts.Any(p => _rules.Fits(_courses[c], p.From) && Fitting(p.From) <= p.Pick));

    private int Fitting(CourseSelector of) => _courses.Count(c => _rules.Fits(c, of)) + _ground.Done.Count(d => _rules.Fits(d.Course, of));

    /// <summary>A course that is done, or that nothing asks for, is not planned; a dormant one only where the person pins it.</summary>
    private bool IsPossible(RuleCourse course) =>
        !_ground.Done.Any(d => string.Equals(d.Course.Code, course.Code, StringComparison.OrdinalIgnoreCase))
        && (!course.IsDormant || _ground.Wishes.Pins.Any(p => string.Equals(p.Code, course.Code, StringComparison.OrdinalIgnoreCase)));

    private BoolVar Demand(string key, string words, bool isRule)
    {
        if (!_demands.TryGetValue(key, out (PlanDemand Demand, BoolVar Kept, bool IsRule) found))
        {
            found = (new PlanDemand(key, words), _model.NewBoolVar(key), isRule);
            _demands.Add(key, found);
        }

        return found.Kept;
    }

    private BoolVar Wish(string key, string words) => Demand(key, words, isRule: false);

    private BoolVar Rule(string key, string words) => Demand(key, words, isRule: true);

    private IEnumerable<(BoolVar Var, int Course, int Term)> Placed()
    {
        for (int c = 0; c < _courses.Count; c++)
        {
            for (int t = 0; t < _terms.Count; t++)
            {
                if (_in[c, t] is { } placed)
                {
                    yield return (placed, c, t);
                }
            }
        }
    }

    private void Place()
    {
        for (int c = 0; c < _courses.Count; c++)
        {
            RuleCourse course = _courses[c];
            for (int t = 0; t < _terms.Count; t++)
            {
                if (course.Seasons.Count == 0 || course.Seasons.Contains(_terms[t].Season))
                {
                    _in[c, t] = _model.NewBoolVar($"{course.Code} in {t}");
                }
            }

            _taken[c] = LinearExpr.Sum(Row(c));
            _model.Add(_taken[c] <= 1);
        }

        for (int t = 0; t < _terms.Count; t++)
        {
            BoolVar[] here = [.. Column(t)];
            foreach (BoolVar placed in here)
            {
                _model.AddImplication(placed, _used[t]);
            }

            _model.Add(_used[t] <= LinearExpr.Sum(here));
        }

        for (int t = 0; t < _terms.Count; t++)
        {
            _model.AddImplication(_used[t], _open[t]);
            _model.Add(_open[t] <= LinearExpr.Sum(_used.Skip(t)));
            if (t > 0)
            {
                _model.AddImplication(_open[t], _open[t - 1]);
            }
        }

        foreach (IGrouping<string, int> open in Enumerable.Range(0, _courses.Count).Where(c => _courses[c].IsOpen).GroupBy(c => _courses[c].Title, StringComparer.Ordinal))
        {
            InTurn([.. open]);
        }
    }

    /// <summary>Courses of one's own choice out of one group are alike: the first comes first.</summary>
    private void InTurn(int[] alike)
    {
        for (int i = 1; i < alike.Length; i++)
        {
            if (_courses[alike[i]].Credits != _courses[alike[i - 1]].Credits)
            {
                continue;
            }

            for (int t = 0; t < _terms.Count; t++)
            {
                _model.Add(LinearExpr.Sum(Row(alike[i], t)) <= LinearExpr.Sum(Row(alike[i - 1], t)));
            }
        }
    }

    private IEnumerable<BoolVar> Row(int c, int until = int.MaxValue) => Enumerable.Range(0, _terms.Count).Where(t => t <= until).Select(t => _in[c, t]).OfType<BoolVar>();

    private IEnumerable<BoolVar> Column(int t) => Enumerable.Range(0, _courses.Count).Select(c => _in[c, t]).OfType<BoolVar>();

    private void Fill()
    {
        for (int c = 0; c < _courses.Count; c++)
        {
            Uses(_fills, c, _courses[c], _taken[c], _shared, isDone: false);
        }

        for (int d = 0; d < _ground.Done.Count; d++)
        {
            Uses(_doneFills, d, _ground.Done[d].Course, LinearExpr.Constant(1), _doneShared, isDone: true);
        }

        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            FillGroup(g);
        }

        if (_rules.Shares.Count == 0)
        {
            // What all groups together ask for, once more for the solver's bound: no course fills two.
            decimal open = _rules.Groups.Sum(LeastOf) - _ground.Done.Sum(d => d.Course.Credits);
            _model.Add(Sum(_courses.Select((course, c) => (_taken[c], Tenths(course.Credits)))) >= (long)(open * 10)).OnlyEnforceIf([.. _rules.Groups.Select(g => Rule($"group {g.Id}", g.Name))]);
        }

        for (int s = 0; s < _rules.Shares.Count; s++)
        {
            _model.Add(LinearExpr.Sum([.. _shared.Where(x => x.Share == s).Select(x => x.Both), .. _doneShared.Where(x => x.Share == s).Select(x => x.Both)]) <= _rules.Shares[s].Most);
        }

        Hold();
    }

    /// <summary>Credits that fill a group at the least: so many of the smallest courses that fill it.</summary>
    private decimal LeastOf(RuleGroup group) => Math.Max(
        group.Credits ?? 0,
        _rules.Courses.Concat(_ground.Done.Select(d => d.Course)).Where(c => _rules.Fits(c, group.From)).Select(c => c.Credits).Order().Take(group.Pick ?? 0).Sum());

    /// <summary>The groups that a course may fill: one, or two that share it. What is planned has to fill one unless the person asks for it.</summary>
    private void Uses(BoolVar?[,] fills, int row, RuleCourse course, LinearExpr taken, List<(BoolVar Both, int Row, int Share)> shared, bool isDone)
    {
        var all = new List<BoolVar>();
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            if (_rules.Fits(course, _rules.Groups[g].From) && (!isDone || LetterGrade.Reaches(_ground.Done[row].Grade, _rules.Groups[g].Grade)) && (!isDone || LetterGrade.Reaches(_ground.Done[row].Grade, _rules.Degree.Limits.Grade)))
            {
                BoolVar fill = _model.NewBoolVar($"{course.Code} fills {_rules.Groups[g].Id}");
                fills[row, g] = fill;
                _model.Add(fill <= taken);
                all.Add(fill);
            }
        }

        var twice = new List<BoolVar>();
        for (int s = 0; s < _rules.Shares.Count; s++)
        {
            (int one, int other) = (GroupAt(_rules.Shares[s].First), GroupAt(_rules.Shares[s].Second));
            if (one >= 0 && other >= 0 && fills[row, one] is { } first && fills[row, other] is { } second)
            {
                BoolVar both = _model.NewBoolVar($"{course.Code} twice {s}");
                _model.AddImplication(both, first);
                _model.AddImplication(both, second);
                shared.Add((both, row, s));
                twice.Add(both);
            }
        }

        _model.Add(LinearExpr.Sum(twice) <= 1);
        _model.Add(LinearExpr.Sum(all) <= taken + LinearExpr.Sum(twice));
        if (!isDone && !IsPinned(course))
        {
            _model.Add(taken <= LinearExpr.Sum(all));
        }
    }

    private bool IsPinned(RuleCourse course) => _ground.Wishes.Pins.Any(p => string.Equals(p.Code, course.Code, StringComparison.OrdinalIgnoreCase));

    private int GroupAt(string id)
    {
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            if (_rules.Groups[g].Id == id)
            {
                return g;
            }
        }

        return -1;
    }

    private IEnumerable<(RuleCourse Course, BoolVar Fill)> Filling(int g)
    {
        for (int c = 0; c < _courses.Count; c++)
        {
            if (_fills[c, g] is { } fill)
            {
                yield return (_courses[c], fill);
            }
        }

        for (int d = 0; d < _ground.Done.Count; d++)
        {
            if (_doneFills[d, g] is { } fill)
            {
                yield return (_ground.Done[d].Course, fill);
            }
        }
    }

    /// <summary>Enough, and no course more than is needed: all but the last one placed leave something to fill.</summary>
    private void FillGroup(int g)
    {
        RuleGroup group = _rules.Groups[g];
        (RuleCourse Course, BoolVar Fill)[] by = [.. Filling(g)];
        BoolVar kept = Rule($"group {group.Id}", group.Name);
        LinearExpr count = LinearExpr.Sum(by.Select(b => b.Fill));
        LinearExpr credits = Sum(by.Select(b => ((LinearExpr)b.Fill, Tenths(b.Course.Credits))));
        if (group.Pick is { } pick)
        {
            _model.Add(count >= pick).OnlyEnforceIf(kept);
        }

        if (group.Credits is { } need)
        {
            _model.Add(credits >= Tenths(need)).OnlyEnforceIf(kept);
        }

        foreach (RulePart part in group.Parts)
        {
            _model.Add(LinearExpr.Sum(by.Where(b => _rules.Fits(b.Course, part.From)).Select(b => b.Fill)) >= part.Pick).OnlyEnforceIf(kept);
        }

        BoolVar byCount = _model.NewBoolVar($"{group.Id} by count");
        if (group.Pick is { } most)
        {
            _model.Add(count <= most).OnlyEnforceIf(byCount);
        }
        else
        {
            _model.Add(byCount == 0);
        }

        if (group.Credits is { } asked)
        {
            BoolVar[] final = [.. by.Select(b => _model.NewBoolVar($"{b.Course.Code} last of {group.Id}"))];
            for (int i = 0; i < final.Length; i++)
            {
                _model.AddImplication(final[i], by[i].Fill);
            }

            _model.Add(LinearExpr.Sum(final) <= 1);
            _model.Add(credits - Sum(final.Select((f, i) => ((LinearExpr)f, Tenths(by[i].Course.Credits)))) <= Tenths(asked) - 1).OnlyEnforceIf(byCount.Not());
        }
        else
        {
            _model.Add(byCount == 1);
        }
    }

    /// <summary>Minima over all groups, limits, exclusions, and what is earned elsewhere.</summary>
    private void Hold()
    {
        foreach (RuleMinimum minimum in _rules.Minima)
        {
            int until = minimum.WithinMonths is { } months ? (months / 4) - 1 : int.MaxValue;
            TakenCourse[] done = [.. _ground.Done.Where(d => _rules.Fits(d.Course, minimum.Of) && LetterGrade.Reaches(d.Grade, minimum.Grade) && LetterGrade.Reaches(d.Grade, _rules.Degree.Limits.Grade))];
            var parts = new List<(LinearExpr, long)>();
            for (int c = 0; c < _courses.Count; c++)
            {
                if (_rules.Fits(_courses[c], minimum.Of))
                {
                    parts.Add((LinearExpr.Sum(Row(c, until)), minimum.Courses is null ? Tenths(_courses[c].Credits) : 1));
                }
            }

            long need = minimum.Courses is { } courses ? courses - done.Length : Tenths(minimum.Credits!.Value - done.Sum(d => d.Course.Credits));
            BoolVar kept = Rule($"minimum {minimum.Id}", minimum.Name);
            _model.Add(Sum(parts) >= need).OnlyEnforceIf(kept);
            if (minimum.IsFirst)
            {
                Others(minimum, kept, need);
            }
        }

        BoolVar[] counts = [.. _courses.Select((course, c) => Counts(_fills, c, course.Code))];
        BoolVar[] doneCounts = [.. _ground.Done.Select((done, d) => Counts(_doneFills, d, "done " + done.Course.Code))];
        foreach (RuleLimit limit in _rules.Limits)
        {
            LinearExpr all = Sum([
                .. _courses.Select((course, c) => (Course: course, Var: counts[c])).Where(x => _rules.Fits(x.Course, limit.Of)).Select(x => ((LinearExpr)x.Var, Tenths(x.Course.Credits))),
                .. _ground.Done.Select((done, d) => (done.Course, Var: doneCounts[d])).Where(x => _rules.Fits(x.Course, limit.Of)).Select(x => ((LinearExpr)x.Var, Tenths(x.Course.Credits))),
            ]);
            _model.Add(all <= Tenths(limit.Credits)).OnlyEnforceIf(Rule($"limit {limit.Id}", limit.Name));
        }

        foreach (IReadOnlyList<string> exclusion in _rules.Degree.Exclusions)
        {
            LinearExpr all = LinearExpr.Sum([
                .. counts.Where((_, c) => exclusion.Contains(_courses[c].Code, StringComparer.OrdinalIgnoreCase)),
                .. doneCounts.Where((_, d) => exclusion.Contains(_ground.Done[d].Course.Code, StringComparer.OrdinalIgnoreCase)),
            ]);
            _model.Add(all <= 1).OnlyEnforceIf(Rule($"exclusion {string.Join(", ", exclusion)}", $"only one of {string.Join(", ", exclusion)} counts"));
        }

        if (_rules.Degree.Limits.Transfer is { } transfer)
        {
            LinearExpr all = Sum(_ground.Done.Select((done, d) => (Done: done, Var: doneCounts[d])).Where(x => x.Done.IsFromElsewhere).Select(x => ((LinearExpr)x.Var, Tenths(x.Done.Course.Credits))));
            _model.Add(all <= Tenths(transfer));
        }
    }

    /// <summary>A course that does not count for the minimum waits until the terms before hold enough of those that do.</summary>
    private void Others(RuleMinimum minimum, BoolVar kept, long need)
    {
        foreach ((BoolVar placed, int c, int t) in Placed().Where(p => !_rules.Fits(_courses[p.Course], minimum.Of)))
        {
            var before = new List<(LinearExpr, long)>();
            for (int other = 0; other < _courses.Count; other++)
            {
                if (_rules.Fits(_courses[other], minimum.Of))
                {
                    before.Add((LinearExpr.Sum(Row(other, t - 1)), minimum.Courses is null ? Tenths(_courses[other].Credits) : 1));
                }
            }

            _model.Add(Sum(before) >= need).OnlyEnforceIf([placed, kept]);
        }
    }

    /// <summary>1 where the course fills a group.</summary>
    private BoolVar Counts(BoolVar?[,] fills, int row, string name)
    {
        BoolVar counts = _model.NewBoolVar($"{name} counts");
        BoolVar[] any = [.. Enumerable.Range(0, _rules.Groups.Count).Select(g => fills[row, g]).OfType<BoolVar>()];
        foreach (BoolVar fill in any)
        {
            _model.AddImplication(fill, counts);
        }

        _model.Add(counts <= LinearExpr.Sum(any));
        return counts;
    }

    /// <summary>What has to be done before, or in the same term.</summary>
    private void Order()
    {
        foreach ((BoolVar placed, int c, int t) in Placed())
        {
            Before(placed, _courses[c].Requires, t - 1);
            Before(placed, _courses[c].Alongside, t);
        }
    }

    private void Before(BoolVar placed, CourseTree? tree, int until)
    {
        foreach (IReadOnlyList<string> clause in tree?.Clauses ?? [])
        {
            if (!clause.Any(code => _ground.Done.Any(d => string.Equals(d.Course.Code, code, StringComparison.OrdinalIgnoreCase))))
            {
                _model.Add(LinearExpr.Sum(clause.Where(_at.ContainsKey).SelectMany(code => Row(_at[code], until))) >= 1).OnlyEnforceIf(placed);
            }
        }
    }

    private void Load()
    {
        PlanWishes wishes = _ground.Wishes;
        var over = new List<IntVar>();
        for (int t = 0; t < _terms.Count; t++)
        {
            Term term = _terms[t];
            (BoolVar Var, RuleCourse Course)[] here = [.. Enumerable.Range(0, _courses.Count).Where(c => _in[c, t] is not null).Select(c => (_in[c, t]!, _courses[c]))];
            LinearExpr credits = Sum(here.Select(h => ((LinearExpr)h.Var, Tenths(h.Course.Credits))));
            LinearExpr count = LinearExpr.Sum(here.Select(h => h.Var));
            decimal most = _ground.MostCredits(term.Season);
            BoolVar bounded = Rule($"load {term.Season}", $"at most {most:0.#} credits in a {Vocabularies.Seasons.KeyOf(term.Season)}");
            _model.Add(credits <= Tenths(most)).OnlyEnforceIf(bounded);
            _model.Add(credits <= _used[t] * Below(Tenths(most) + 1)).OnlyEnforceIf(bounded);
            if (wishes.CreditsPerTerm is { } wanted)
            {
                _model.Add(credits <= Tenths(wanted)).OnlyEnforceIf(Wish("credits", $"at most {wanted:0.#} credits a term"));
            }

            if (wishes.CoursesPerTerm is { } few)
            {
                _model.Add(count <= few).OnlyEnforceIf(Wish("courses", few == 1 ? "one course a term" : $"at most {few} courses a term"));
            }

            if (wishes.Summers == SummerWish.None && term.Season == Season.Summer)
            {
                _model.Add(_used[t] == 0).OnlyEnforceIf(Wish("summers", "no summers"));
            }

            if (wishes.Summers == SummerWish.Only && term.Season != Season.Summer)
            {
                _model.Add(_used[t] == 0).OnlyEnforceIf(Wish("summers", "summers only"));
            }

            if (wishes.Leave.Contains(term))
            {
                _model.Add(_used[t] == 0).OnlyEnforceIf(Wish($"leave {term}", $"no study in {term}"));
            }

            if (wishes.DoneBy is { } end && term.CompareTo(end) > 0)
            {
                _model.Add(_used[t] == 0).OnlyEnforceIf(Wish("by", $"done by {end}"));
            }

            if (wishes.FullTime && term.Season != Season.Summer && _rules.Degree.Limits.FullTime is { } full)
            {
                BoolVar last = _model.NewBoolVar($"last {t}");
                _model.Add(Last <= t + 1).OnlyEnforceIf(last);
                _model.Add(credits >= Tenths(full)).OnlyEnforceIf([Wish("full-time", $"at least {full:0.#} credits in each fall and spring before the last term"), last.Not()]);
            }

            if (wishes.HoursPerWeek is { } hours)
            {
                over.Add(OverIn(t, [.. here.Select(h => (h.Var, Tenths(_ground.HoursOf(h.Course))))], hours * 10L));
            }
        }

        Over = over.Count == 0 ? null : LinearExpr.Sum(over);
    }

    /// <summary>Hours over those one has; only a course that stands alone in its term may be.</summary>
    private IntVar OverIn(int t, (BoolVar Var, long Hours)[] here, long have)
    {
        long most = here.Length == 0 ? 0 : Math.Max(0, here.Max(h => h.Hours) - have);
        IntVar over = _model.NewIntVar(0, most, $"over {t}");
        BoolVar alone = _model.NewBoolVar($"alone {t}");
        LinearExpr hours = Sum(here.Select(h => ((LinearExpr)h.Var, h.Hours)));
        _model.Add(hours - over <= _used[t] * have);
        foreach ((BoolVar placed, long course) in here.Where(h => h.Hours > have))
        {
            _model.Add(over >= placed * (course - have));
        }

        _model.Add(over == 0).OnlyEnforceIf(alone.Not());
        _model.Add(LinearExpr.Sum(here.Select(h => h.Var)) <= 1).OnlyEnforceIf(alone);
        return over;
    }

    /// <summary>Tuition by the credit, fees by the highest step that a term reaches; at most the budget in each academic year.</summary>
    private void Spend()
    {
        if (_ground.Charges is null && _ground.PerCredit is null)
        {
            return;
        }

        decimal perCredit = _ground.Charges?.PerCredit ?? _ground.PerCredit!.Value;
        long perTenth = (long)decimal.Round(perCredit * 10);
        var years = new SortedDictionary<int, List<LinearExpr>>();
        for (int t = 0; t < _terms.Count; t++)
        {
            LinearExpr credits = Sum(Enumerable.Range(0, _courses.Count).Where(c => _in[c, t] is not null).Select(c => ((LinearExpr)_in[c, t]!, Tenths(_courses[c].Credits))));
            LinearExpr cost = credits * perTenth;
            decimal before = 0;
            TermFee[] steps = [.. (_ground.Charges?.Fees ?? []).Where(f => f.Season == _terms[t].Season).OrderBy(f => f.FromCredits)];
            LinearExpr reach = LinearExpr.Constant(steps.Length == 0 ? 0 : Below(Tenths(steps[0].FromCredits)));
            for (int s = 0; s < steps.Length; s++)
            {
                BoolVar reached = _model.NewBoolVar($"fee {t} {s}");
                long step = Math.Max(1, Tenths(steps[s].FromCredits));
                _model.Add(credits >= step).OnlyEnforceIf(reached);
                _model.Add(credits <= step - 1).OnlyEnforceIf(reached.Not());
                cost += reached * (long)decimal.Round((steps[s].Amount - before) * 100);
                before = steps[s].Amount;
                long next = s + 1 < steps.Length ? Below(Tenths(steps[s + 1].FromCredits)) : Math.Max(Below(step), Tenths(_ground.MostCredits(_terms[t].Season)));
                reach += reached * (next - Below(step));
            }

            // The same once more for the solver's bound: no term holds more than the steps that it reached.
            if (steps.Length > 0)
            {
                _model.Add(credits <= reach).OnlyEnforceIf(_demands[$"load {_terms[t].Season}"].Kept);
            }

            int year = TermLine.AcademicYear(_terms[t]);
            years.TryAdd(year, []);
            years[year].Add(cost);
        }

        if (_ground.Wishes.BudgetPerYear is { } budget)
        {
            foreach (List<LinearExpr> year in years.Values)
            {
                _model.Add(LinearExpr.Sum(year) <= (long)decimal.Round(budget * 100)).OnlyEnforceIf(Wish("budget", $"at most ${budget:#,0.##} a year"));
            }
        }

        _cost = LinearExpr.Sum(years.Values.SelectMany(y => y));
    }

    /// <summary>The most credits under a bound that courses of these credits add up to.</summary>
    private long Below(long bound)
    {
        long[] sizes = [.. _courses.Select(c => Tenths(c.Credits)).Distinct()];
        var reachable = new bool[Math.Max(1, bound)];
        reachable[0] = true;
        for (int sum = 1; sum < reachable.Length; sum++)
        {
            reachable[sum] = sizes.Any(size => size <= sum && reachable[sum - size]);
        }

        return Array.LastIndexOf(reachable, true);
    }

    /// <summary>Courses that the person asks for, refuses, or has fill a group.</summary>
    private void Ask()
    {
        foreach (PinnedCourse pin in _ground.Wishes.Pins)
        {
            int c = _at.GetValueOrDefault(pin.Code, -1);
            if (c < 0)
            {
                continue;
            }

            BoolVar kept = Wish($"pin {pin.Code}{(pin.In is { } named ? $" {named}" : "")}", pin.In is { } term ? $"{_courses[c].Code} in {term}" : $"{_courses[c].Code} in the plan");
            int at = pin.In is { } asked ? _terms.ToList().IndexOf(asked) : -1;
            LinearExpr there = pin.In is null ? _taken[c] : at >= 0 && _in[c, at] is { } placed ? placed : LinearExpr.Constant(0);
            _model.Add(there == 1).OnlyEnforceIf(kept);
        }

        foreach (string code in _ground.Wishes.Without)
        {
            if (_at.TryGetValue(code, out int c))
            {
                _model.Add(_taken[c] == 0).OnlyEnforceIf(Wish($"without {code}", $"without {_courses[c].Code}"));
            }
        }

        foreach (FixedUse use in _ground.Wishes.Uses)
        {
            int g = GroupAt(use.Group);
            BoolVar kept = Wish($"use {use.Code}", $"{use.Code} filling {_rules.Groups[g].Name}");
            BoolVar? fill = _at.TryGetValue(use.Code, out int c) ? _fills[c, g] : null;
            _model.Add((fill is null ? LinearExpr.Constant(0) : fill) == 1).OnlyEnforceIf(kept);
        }

        for (int d = 0; d < _ground.Done.Count; d++)
        {
            if (_ground.Done[d].Fills is { } id && GroupAt(id) is >= 0 and var g)
            {
                BoolVar kept = Wish($"use {_ground.Done[d].Course.Code}", $"{_ground.Done[d].Course.Code} filling {_rules.Groups[g].Name}");
                _model.Add((_doneFills[d, g] is { } fill ? fill : LinearExpr.Constant(0)) == 1).OnlyEnforceIf(kept);
            }
        }
    }

    private static LinearExpr Sum(IEnumerable<(LinearExpr Part, long Times)> parts)
    {
        (LinearExpr Part, long Times)[] all = [.. parts];
        return all.Length == 0 ? LinearExpr.Constant(0) : LinearExpr.Sum(all.Select(p => p.Part * p.Times));
    }

    private static long Tenths(decimal number) => decimal.ToInt64(decimal.Ceiling(number * 10));
}

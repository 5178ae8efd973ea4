using Google.OrTools.Sat;
using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>Which course, planned or done, fills which group, and what the rules ask of all of them together.</summary>
internal sealed class PlanFilling
{
    private readonly PlanBoard _board;
    private readonly PlanGround _ground;
    private readonly RuleSet _rules;
    private readonly BoolVar?[,] _fills;
    private readonly BoolVar?[,] _doneFills;
    private readonly List<(BoolVar Both, int Course, int Share)> _shared = [];
    private readonly List<(BoolVar Both, int Done, int Share)> _doneShared = [];

    public PlanFilling(PlanBoard board)
    {
        (_board, _ground, _rules) = (board, board.Ground, board.Ground.Rules);
        _fills = new BoolVar?[board.Courses.Count, _rules.Groups.Count];
        _doneFills = new BoolVar?[_ground.Done.Count, _rules.Groups.Count];
        Fill();
    }

    /// <summary>A course that is planned filling a group; null where it cannot.</summary>
    public BoolVar? Of(int course, int group) => _fills[course, group];

    /// <summary>A course that is done filling a group; null where it cannot.</summary>
    public BoolVar? OfDone(int done, int group) => _doneFills[done, group];

    /// <summary>Place of a group among those of the rules; -1 for none.</summary>
    public int IndexOf(string id)
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

    /// <summary>The groups that a course which is planned fills.</summary>
    public RuleGroup[] Groups(int course, CpSolver solver) => Groups(_fills, course, solver);

    /// <summary>The groups that a course which is done fills.</summary>
    public RuleGroup[] GroupsOfDone(int done, CpSolver solver) => Groups(_doneFills, done, solver);

    private RuleGroup[] Groups(BoolVar?[,] fills, int row, CpSolver solver) =>
        [.. Enumerable.Range(0, _rules.Groups.Count).Where(g => fills[row, g] is { } fill && solver.BooleanValue(fill)).Select(g => _rules.Groups[g])];

    private void Fill()
    {
        for (int c = 0; c < _board.Courses.Count; c++)
        {
            Uses(_fills, c, _board.Courses[c], _board.Taken(c), _shared, isDone: false);
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
            _board.Model.Add(PlanBoard.Sum(_board.Courses.Select((course, c) => (_board.Taken(c), PlanBoard.Tenths(course.Credits)))) >= (long)(open * 10)).OnlyEnforceIf([.. _rules.Groups.Select(g => _board.Rule($"group {g.Id}", g.Name))]);
        }

        for (int s = 0; s < _rules.Shares.Count; s++)
        {
            _board.Model.Add(LinearExpr.Sum([.. _shared.Where(x => x.Share == s).Select(x => x.Both), .. _doneShared.Where(x => x.Share == s).Select(x => x.Both)]) <= _rules.Shares[s].Most);
        }

        Minima();
        Limits();
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
            if (_rules.Fits(course, _rules.Groups[g].From) && (!isDone || (LetterGrade.Reaches(_ground.Done[row].Grade, _rules.Groups[g].Grade) && LetterGrade.Reaches(_ground.Done[row].Grade, _rules.Degree.Limits.Grade))))
            {
                BoolVar fill = _board.Model.NewBoolVar($"{course.Code} fills {_rules.Groups[g].Id}");
                fills[row, g] = fill;
                _board.Model.Add(fill <= taken);
                all.Add(fill);
            }
        }

        var twice = new List<BoolVar>();
        for (int s = 0; s < _rules.Shares.Count; s++)
        {
            (int one, int other) = (IndexOf(_rules.Shares[s].First), IndexOf(_rules.Shares[s].Second));
            if (one >= 0 && other >= 0 && fills[row, one] is { } first && fills[row, other] is { } second)
            {
                BoolVar both = _board.Model.NewBoolVar($"{course.Code} twice {s}");
                _board.Model.AddImplication(both, first);
                _board.Model.AddImplication(both, second);
                shared.Add((both, row, s));
                twice.Add(both);
            }
        }

        if (isDone && _board.IndexOf(course.Code) is >= 0 and var again)
        {
            // Of a course that is taken again only one of the two counts.
            foreach (BoolVar fill in all)
            {
                _board.Model.Add(fill + _board.Taken(again) <= 1);
            }
        }

        _board.Model.Add(LinearExpr.Sum(twice) <= 1);
        _board.Model.Add(LinearExpr.Sum(all) <= taken + LinearExpr.Sum(twice));
        if (!isDone && !_board.IsPinned(course))
        {
            _board.Model.Add(taken <= LinearExpr.Sum(all));
        }
    }

    private IEnumerable<(RuleCourse Course, BoolVar Fill)> Filling(int g)
    {
        for (int c = 0; c < _board.Courses.Count; c++)
        {
            if (_fills[c, g] is { } fill)
            {
                yield return (_board.Courses[c], fill);
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
        BoolVar kept = _board.Rule($"group {group.Id}", group.Name);
        LinearExpr count = LinearExpr.Sum(by.Select(b => b.Fill));
        LinearExpr credits = Credits(by);
        if (group.Pick is { } pick)
        {
            _board.Model.Add(count >= pick).OnlyEnforceIf(kept);
        }

        if (group.Credits is { } need)
        {
            _board.Model.Add(credits >= PlanBoard.Tenths(need)).OnlyEnforceIf(kept);
        }

        foreach (RulePart part in group.Parts)
        {
            _board.Model.Add(LinearExpr.Sum(by.Where(b => _rules.Fits(b.Course, part.From)).Select(b => b.Fill)) >= part.Pick).OnlyEnforceIf(kept);
        }

        BoolVar byCount = _board.Model.NewBoolVar($"{group.Id} by count");
        if (group.Pick is { } most)
        {
            _board.Model.Add(count <= most).OnlyEnforceIf(byCount);
        }
        else
        {
            _board.Model.Add(byCount == 0);
        }

        if (group.Credits is { } asked)
        {
            BoolVar[] final = [.. by.Select(b => _board.Model.NewBoolVar($"{b.Course.Code} last of {group.Id}"))];
            for (int i = 0; i < final.Length; i++)
            {
                _board.Model.AddImplication(final[i], by[i].Fill);
            }

            _board.Model.Add(LinearExpr.Sum(final) <= 1);
            _board.Model.Add(credits - PlanBoard.Sum(final.Select((f, i) => ((LinearExpr)f, PlanBoard.Tenths(by[i].Course.Credits)))) <= PlanBoard.Tenths(asked) - 1).OnlyEnforceIf(byCount.Not());
        }
        else
        {
            _board.Model.Add(byCount == 1);
        }
    }

    /// <summary>Credits or courses over all groups that the rules ask for at least.</summary>
    private void Minima()
    {
        foreach (RuleMinimum minimum in _rules.Minima)
        {
            int until = minimum.WithinMonths is { } months ? (months / TermLine.MonthsOfATerm) - 1 : int.MaxValue;
            TakenCourse[] done = [.. _ground.Done.Where(d => _rules.Fits(d.Course, minimum.Of) && LetterGrade.Reaches(d.Grade, minimum.Grade) && LetterGrade.Reaches(d.Grade, _rules.Degree.Limits.Grade))];
            long need = minimum.Courses is { } courses ? courses - done.Length : PlanBoard.Tenths(minimum.Credits!.Value - done.Sum(d => d.Course.Credits));
            BoolVar kept = _board.Rule($"minimum {minimum.Id}", minimum.Name);
            _board.Model.Add(Counting(minimum, until) >= need).OnlyEnforceIf(kept);
            if (minimum.IsFirst)
            {
                // A course that does not count for it waits until the terms before hold enough of those that do.
                foreach ((BoolVar placed, _, int t) in _board.Places().Where(p => !_rules.Fits(_board.Courses[p.Course], minimum.Of)))
                {
                    _board.Model.Add(Counting(minimum, t - 1) >= need).OnlyEnforceIf([placed, kept]);
                }
            }
        }
    }

    /// <summary>Planned courses, or their credits in tenths, that count for a minimum, up to a term.</summary>
    private LinearExpr Counting(RuleMinimum minimum, int until) => PlanBoard.Sum(Enumerable.Range(0, _board.Courses.Count).Where(c => _rules.Fits(_board.Courses[c], minimum.Of))
        .Select(c => (LinearExpr.Sum(_board.Row(c, until)), minimum.Courses is null ? PlanBoard.Tenths(_board.Courses[c].Credits) : 1)));

    /// <summary>What counts at most: credits of a kind, one of several courses, and what is earned elsewhere.</summary>
    private void Limits()
    {
        (RuleCourse Course, BoolVar Counts)[] planned = [.. _board.Courses.Select((course, c) => (course, Counts(_fills, c, course.Code)))];
        (TakenCourse Taken, BoolVar Counts)[] done = [.. _ground.Done.Select((taken, d) => (taken, Counts(_doneFills, d, "done " + taken.Course.Code)))];
        (RuleCourse Course, BoolVar Counts)[] all = [.. planned, .. done.Select(d => (d.Taken.Course, d.Counts))];
        foreach (RuleLimit limit in _rules.Limits)
        {
            _board.Model.Add(Credits(all.Where(x => _rules.Fits(x.Course, limit.Of))) <= PlanBoard.Tenths(limit.Credits)).OnlyEnforceIf(_board.Rule($"limit {limit.Id}", limit.Name));
        }

        foreach (IReadOnlyList<string> exclusion in _rules.Degree.Exclusions)
        {
            string codes = string.Join(", ", exclusion);
            _board.Model.Add(LinearExpr.Sum(all.Where(x => exclusion.Contains(x.Course.Code, StringComparer.OrdinalIgnoreCase)).Select(x => x.Counts)) <= 1)
                .OnlyEnforceIf(_board.Rule($"exclusion {codes}", $"only one of {codes} counts"));
        }

        if (_rules.Degree.Limits.Transfer is { } transfer)
        {
            _board.Model.Add(Credits(done.Where(d => d.Taken.IsFromElsewhere).Select(d => (d.Taken.Course, d.Counts))) <= PlanBoard.Tenths(transfer));
        }
    }

    private static LinearExpr Credits(IEnumerable<(RuleCourse Course, BoolVar Counts)> courses) => PlanBoard.Credits(courses.Select(x => (x.Counts, x.Course)));

    /// <summary>1 where the course fills a group.</summary>
    private BoolVar Counts(BoolVar?[,] fills, int row, string name)
    {
        BoolVar counts = _board.Model.NewBoolVar($"{name} counts");
        BoolVar[] any = [.. Enumerable.Range(0, _rules.Groups.Count).Select(g => fills[row, g]).OfType<BoolVar>()];
        foreach (BoolVar fill in any)
        {
            _board.Model.AddImplication(fill, counts);
        }

        _board.Model.Add(counts <= LinearExpr.Sum(any));
        return counts;
    }
}

using Google.OrTools.Sat;
using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>The plan as constraints over whole numbers, what is wished for in it, and what there is to be least.</summary>
internal sealed class PlanModel
{
    private readonly PlanGround _ground;
    private readonly RuleSet _rules;
    private readonly PlanBoard _board;
    private readonly PlanFilling _filling;
    private readonly PlanLoads _loads;
    private readonly PlanPrices _prices;
    private readonly Dictionary<string, int> _early;

    public PlanModel(PlanGround ground)
    {
        (_ground, _rules) = (ground, ground.Rules);
        _board = new PlanBoard(ground);
        _filling = new PlanFilling(_board);
        _loads = new PlanLoads(_board);
        _prices = new PlanPrices(_board, _loads);
        _early = ground.Wishes.Early.Select((code, at) => (code, at)).DistinctBy(e => e.code, StringComparer.Ordinal).ToDictionary(e => e.code, e => e.at, StringComparer.Ordinal);
        Ask();
    }

    public CpModel Model => _board.Model;

    /// <inheritdoc cref="PlanBoard.Demands"/>
    public IReadOnlyList<PlanDemand> Demands => _board.Demands;

    /// <inheritdoc cref="PlanBoard.Kept"/>
    public BoolVar Kept(PlanDemand demand) => _board.Kept(demand);

    /// <inheritdoc cref="PlanBoard.IsRule"/>
    public bool IsRule(PlanDemand demand) => _board.IsRule(demand);

    /// <inheritdoc cref="PlanBoard.Last"/>
    public LinearExpr Last => _board.Last;

    /// <inheritdoc cref="PlanLoads.Over"/>
    public LinearExpr? Over => _loads.Over;

    /// <inheritdoc cref="PlanPrices.Cost"/>
    public LinearExpr? Cost => _prices.Cost;

    /// <summary>How many of the courses wanted are in it.</summary>
    public LinearExpr Wanted => LinearExpr.Sum(_ground.Wishes.Wanted.Select(_board.IndexOf).Where(c => c >= 0).Select(_board.Taken));

    /// <summary>Credits that are still to be studied, in tenths.</summary>
    public LinearExpr Credits => PlanBoard.Sum(_board.Courses.Select((course, c) => (_board.Taken(c), PlanBoard.Tenths(course.Credits))));

    /// <summary>How many of its courses are about what the person wants to study.</summary>
    public LinearExpr OfGoal => LinearExpr.Sum(_ground.Wishes.OfGoal.Select(_board.IndexOf).Where(c => c >= 0).Select(_board.Taken));

    /// <summary>How many of its courses a group of the track names, whichever group they fill.</summary>
    public LinearExpr OfTrack => LinearExpr.Sum(_board.Courses.Select((course, c) => (Course: course, c))
        .Where(x => !x.Course.IsOpen && _rules.Track.Groups.Any(g => !g.From.IsAny && _rules.Fits(x.Course, g.From))).Select(x => _board.Taken(x.c)));

    /// <summary>Hours of work of all courses, in tenths.</summary>
    public LinearExpr Hours => PlanBoard.Sum(_board.Courses.Select((course, c) => (_board.Taken(c), PlanBoard.Tenths(_ground.HoursOf(course)))));

    /// <summary>Small where little is put late, and courses come in the order asked for, or that of the rules: a term later weighs the more, the earlier a course should come. Settles what nothing else does.</summary>
    public LinearExpr Tidiness => PlanBoard.Sum(_board.Places().Select(p => ((LinearExpr)p.Var, (long)p.Term * Weight(p.Course))));

    private int Weight(int course) => _ground.Wishes.Early.Count == 0 ? _board.Courses.Count - course
        : _early.TryGetValue(_board.Courses[course].Code, out int rank) ? _ground.Wishes.Early.Count + 1 - rank : 1;

    /// <summary>Lets the next search begin with the plan just found.</summary>
    public void Hint(CpSolver solver)
    {
        Model.ClearHints();
        foreach ((BoolVar placed, _, _) in _board.Places())
        {
            Model.AddHint(placed, solver.BooleanValue(placed));
        }
    }

    /// <summary>The plan that a solver found.</summary>
    public (IReadOnlyList<PlannedTerm> Terms, IReadOnlyList<AuditLine> Done) Read(CpSolver solver)
    {
        var terms = new List<PlannedTerm>();
        for (int t = 0; t < _board.Terms.Count; t++)
        {
            int[] here = [.. Enumerable.Range(0, _board.Courses.Count).Where(c => _board.At(c, t) is { } placed && solver.BooleanValue(placed))];
            if (here.Length > 0)
            {
                decimal credits = here.Sum(c => _board.Courses[c].Credits);
                terms.Add(new PlannedTerm(
                    _board.Terms[t],
                    [.. here.Select(c => new PlannedCourse(_board.Courses[c], _filling.Groups(c, solver), IsRequired(c, solver)))],
                    credits,
                    here.Sum(c => _ground.HoursOf(_board.Courses[c])),
                    _ground.CostOf(_board.Terms[t].Season, credits)));
            }
        }

        return (terms, [.. _ground.Done.Select((done, d) => Line(done, _filling.GroupsOfDone(d, solver)))]);
    }

    private static AuditLine Line(TakenCourse done, RuleGroup[] groups) => new(done, groups, groups.Length > 0 ? null : "it fills no group in this plan");

    /// <summary>True where a group, or a part of it, has no other course than it needs.</summary>
    private bool IsRequired(int c, CpSolver solver) => !_board.Courses[c].IsOpen && _filling.Groups(c, solver).Any(g =>
        (g.Pick is { } pick && Fitting(g.From) <= pick) || g.Parts.Any(p => _rules.Fits(_board.Courses[c], p.From) && Fitting(p.From) <= p.Pick));

    private int Fitting(CourseSelector of) => _board.Courses.Count(c => _rules.Fits(c, of)) + _ground.Done.Count(d => _rules.Fits(d.Course, of));

    /// <summary>Courses that the person asks for, refuses, or has fill a group.</summary>
    private void Ask()
    {
        foreach (PinnedCourse pin in _ground.Wishes.Pins)
        {
            int c = _board.IndexOf(pin.Code);
            if (c < 0)
            {
                continue;
            }

            BoolVar kept = _board.Wish($"pin {pin.Code}{(pin.In is { } named ? $" {named}" : "")}", pin.In is { } term ? $"{_board.Courses[c].Code} in {term}" : $"{_board.Courses[c].Code} in the plan");
            int at = pin.In is { } asked ? _board.Terms.ToList().IndexOf(asked) : -1;
            LinearExpr there = pin.In is null ? _board.Taken(c) : at >= 0 && _board.At(c, at) is { } placed ? placed : LinearExpr.Constant(0);
            _board.Model.Add(there == 1).OnlyEnforceIf(kept);
        }

        foreach (string code in _ground.Wishes.Without)
        {
            if (_board.IndexOf(code) is >= 0 and var c)
            {
                _board.Model.Add(_board.Taken(c) == 0).OnlyEnforceIf(_board.Wish($"without {code}", $"without {_board.Courses[c].Code}"));
            }
        }

        foreach (FixedUse use in _ground.Wishes.Uses)
        {
            int g = _filling.IndexOf(use.Group);
            BoolVar kept = _board.Wish($"use {use.Code}", $"{use.Code} filling {_rules.Groups[g].Name}");
            BoolVar? fill = _board.IndexOf(use.Code) is >= 0 and var c ? _filling.Of(c, g) : null;
            _board.Model.Add((fill is null ? LinearExpr.Constant(0) : fill) == 1).OnlyEnforceIf(kept);
        }

        for (int d = 0; d < _ground.Done.Count; d++)
        {
            if (_ground.Done[d].Fills is { } id && _filling.IndexOf(id) is >= 0 and var g)
            {
                BoolVar kept = _board.Wish($"use {_ground.Done[d].Course.Code}", $"{_ground.Done[d].Course.Code} filling {_rules.Groups[g].Name}");
                _board.Model.Add((_filling.OfDone(d, g) is { } fill ? fill : LinearExpr.Constant(0)) == 1).OnlyEnforceIf(kept);
            }
        }
    }
}

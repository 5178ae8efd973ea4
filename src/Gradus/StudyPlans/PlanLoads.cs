using Google.OrTools.Sat;
using Gradus.Degrees;
using Gradus.People;
using Term = Gradus.People.Term;

namespace Gradus.StudyPlans;

/// <summary>What may stand in which term: courses after those that they require, no more credits and courses than a term takes, and hours of work.</summary>
internal sealed class PlanLoads
{
    private readonly PlanBoard _board;
    private readonly PlanGround _ground;

    public PlanLoads(PlanBoard board)
    {
        (_board, _ground) = (board, board.Ground);
        Order();
        Load();
    }

    /// <summary>Hours a week over those that the person has, summed over terms, in tenths; null where that was not said.</summary>
    public LinearExpr? Over { get; private set; }

    /// <summary>The rule that no term of a season holds more credits than it may.</summary>
    public BoolVar MostCredits(Season season) => _board.Rule($"load {season}", $"at most {_ground.MostCredits(season):0.#} credits in a {Vocabularies.Seasons.KeyOf(season)}");

    /// <summary>What has to be done before, or in the same term.</summary>
    private void Order()
    {
        foreach ((BoolVar placed, int c, int t) in _board.Places())
        {
            Before(placed, _board.Courses[c].Requires, t - 1);
            Before(placed, _board.Courses[c].Alongside, t);
        }
    }

    private void Before(BoolVar placed, CourseTree? tree, int until)
    {
        foreach (IReadOnlyList<string> clause in tree?.Clauses ?? [])
        {
            if (!clause.Any(_board.IsDone))
            {
                _board.Model.Add(LinearExpr.Sum(clause.Select(_board.IndexOf).Where(c => c >= 0).SelectMany(c => _board.Row(c, until))) >= 1).OnlyEnforceIf(placed);
            }
        }
    }

    /// <summary>Credits, courses and hours of each term.</summary>
    private void Load()
    {
        PlanWishes wishes = _ground.Wishes;
        var over = new List<IntVar>();
        for (int t = 0; t < _board.Terms.Count; t++)
        {
            Term term = _board.Terms[t];
            (BoolVar Var, RuleCourse Course)[] here = _board.Column(t);
            LinearExpr credits = PlanBoard.Credits(here);
            LinearExpr count = LinearExpr.Sum(here.Select(h => h.Var));
            decimal most = _ground.MostCredits(term.Season);
            BoolVar bounded = MostCredits(term.Season);
            _board.Model.Add(credits <= PlanBoard.Tenths(most)).OnlyEnforceIf(bounded);
            _board.Model.Add(credits <= _board.Used(t) * _board.LargestBelow(PlanBoard.Tenths(most) + 1)).OnlyEnforceIf(bounded);
            if (wishes.CreditsPerTerm is { } wanted)
            {
                _board.Model.Add(credits <= PlanBoard.Tenths(wanted)).OnlyEnforceIf(_board.Wish("credits", $"at most {wanted:0.#} credits a term"));
            }

            if (wishes.CoursesPerTerm is { } few)
            {
                _board.Model.Add(count <= few).OnlyEnforceIf(_board.Wish("courses", few == 1 ? "one course a term" : $"at most {few} courses a term"));
            }

            foreach (BoolVar free in FreeBy(term))
            {
                _board.Model.Add(_board.Used(t) == 0).OnlyEnforceIf(free);
            }

            if (wishes.FullTime && term.Season != Season.Summer && _ground.Rules.Degree.Limits.FullTime is { } full)
            {
                BoolVar last = _board.Model.NewBoolVar($"last {t}");
                _board.Model.Add(_board.Last <= t + 1).OnlyEnforceIf(last);
                _board.Model.Add(credits >= PlanBoard.Tenths(full)).OnlyEnforceIf([_board.Wish("full-time", $"at least {full:0.#} credits in each fall and spring before the last term"), last.Not()]);
            }

            if (wishes.HoursPerWeek is { } hours)
            {
                over.Add(OverIn(t, [.. here.Select(h => (h.Var, PlanBoard.Tenths(_ground.HoursOf(h.Course))))], hours * 10L));
            }
        }

        Over = over.Count == 0 ? null : LinearExpr.Sum(over);
    }

    /// <summary>Hours over those one has; only a course that stands alone in its term may be.</summary>
    private IntVar OverIn(int t, (BoolVar Var, long Hours)[] here, long have)
    {
        long most = here.Length == 0 ? 0 : Math.Max(0, here.Max(h => h.Hours) - have);
        IntVar over = _board.Model.NewIntVar(0, most, $"over {t}");
        BoolVar alone = _board.Model.NewBoolVar($"alone {t}");
        LinearExpr hours = PlanBoard.Sum(here.Select(h => ((LinearExpr)h.Var, h.Hours)));
        _board.Model.Add(hours - over <= _board.Used(t) * have);
        foreach ((BoolVar placed, long course) in here.Where(h => h.Hours > have))
        {
            _board.Model.Add(over >= placed * (course - have));
        }

        _board.Model.Add(over == 0).OnlyEnforceIf(alone.Not());
        _board.Model.Add(LinearExpr.Sum(here.Select(h => h.Var)) <= 1).OnlyEnforceIf(alone);
        return over;
    }

    /// <summary>Wishes that leave a term free.</summary>
    private IEnumerable<BoolVar> FreeBy(Term term)
    {
        PlanWishes wishes = _ground.Wishes;
        if (wishes.Summers == SummerWish.None && term.Season == Season.Summer)
        {
            yield return _board.Wish("summers", "no summers");
        }

        if (wishes.Summers == SummerWish.Only && term.Season != Season.Summer)
        {
            yield return _board.Wish("summers", "summers only");
        }

        if (wishes.Leave.Contains(term))
        {
            yield return _board.Wish($"leave {term}", $"no study in {term}");
        }

        if (wishes.DoneBy is { } end && term.CompareTo(end) > 0)
        {
            yield return _board.Wish("by", $"done by {end}");
        }
    }
}

using Google.OrTools.Sat;

namespace Gradus.StudyPlans;

/// <summary>Which demands on a plan cannot hold together, and which to give up so that the others can.</summary>
/// <remarks>All questions of one plan share one allowance of work, and as much again to keep wish after wish where it ran out; what is not settled by then is not claimed.</remarks>
/// <param name="model">Rules, courses done, wishes: one model, of which each question sets the switches anew.</param>
/// <param name="work">The allowance, in the solver's measure.</param>
internal sealed class PlanConflicts(PlanModel model, double work = PlanConflicts.AllWork)
{
    /// <summary>Allowance for why one more wish is not kept.</summary>
    public const double OneWork = 6;

    /// <summary>Work, in the solver's measure, that one question may take, and all of them together.</summary>
    private const double ProofWork = 3;

    private const double AllWork = 12;

    /// <summary>More sets of demands than this are not tried: for the fewest to give up, and for a smaller conflict than the one found.</summary>
    private const int MostSets = 100;

    private readonly PlanModel _model = model;
    private readonly List<HashSet<string>> _kept = [];
    private readonly List<HashSet<string>> _refused = [];
    private double _left = work;

    /// <summary>The same with an allowance of its own, knowing what was settled before.</summary>
    /// <param name="before">What was asked before.</param>
    /// <param name="work">The allowance.</param>
    public PlanConflicts(PlanConflicts before, double work)
        : this(before._model, work) => (_kept, _refused) = (before._kept, before._refused);

    /// <summary>True where a plan keeps these demands, false where it is proved that none does, null where that was not settled.</summary>
    /// <remarks>What a plan was found to keep settles every part of it; what was proved not to hold settles everything that it is a part of.</remarks>
    public bool? Holds(IReadOnlyList<PlanDemand> demands)
    {
        if (Known(demands) is { } known)
        {
            return known;
        }

        if (_left <= 0)
        {
            return null;
        }

        CpSolver solver = PlanSolver.Solver(Math.Min(ProofWork, _left));
        CpSolverStatus status = solver.Solve(Asking(demands, []));
        _left -= solver.Response!.DeterministicTime;
        switch (status)
        {
            case CpSolverStatus.Optimal or CpSolverStatus.Feasible:
                _kept.Add([.. demands.Select(d => d.Key)]);
                return true;
            case CpSolverStatus.Infeasible:
                _refused.Add([.. demands.Select(d => d.Key)]);
                return false;
            default:
                return null;
        }
    }

    /// <summary>The same from what was settled before; null where nothing settles it.</summary>
    private bool? Known(IReadOnlyList<PlanDemand> demands)
    {
        HashSet<string> asked = [.. demands.Select(d => d.Key)];
        return _kept.Exists(asked.IsSubsetOf) ? true : _refused.Exists(r => r.IsSubsetOf(asked)) ? false : null;
    }

    /// <summary>
    /// A small set of demands that cannot hold beside what always does: the solver's own, from which one after the other is left out while it still cannot hold; then
    /// smaller ones are tried. None is smaller unless the work allowed ran out first.
    /// </summary>
    public IReadOnlyList<PlanDemand> Smallest(IReadOnlyList<PlanDemand> always, IReadOnlyList<PlanDemand> among)
    {
        List<PlanDemand> core = [.. OfSolver(always, among)];
        foreach (PlanDemand one in core.ToArray())
        {
            PlanDemand[] without = [.. core.Where(d => d != one)];
            if (Holds([.. always, .. without]) == false)
            {
                core = [.. without];
            }
        }

        int tried = 0;
        for (int size = 1; size < core.Count; size++)
        {
            foreach (IReadOnlyList<PlanDemand> set in Sets(among, size, 0).Where(set => Known([.. always, .. set]) != true))
            {
                if (++tried > MostSets || _left <= 0)
                {
                    return core;
                }

                if (Holds([.. always, .. set]) == false)
                {
                    return set;
                }
            }
        }

        return core;
    }

    /// <summary>
    /// The fewest wishes without which a plan is found: sets by size, in the order of the wishes. Where the sets or the work are too much, as few as are left when one
    /// wish after the other is added that can be kept beside those before.
    /// </summary>
    /// <param name="rules">What is kept.</param>
    /// <param name="wishes">All wishes.</param>
    /// <param name="conflict">Wishes that cannot hold together: at least one of them is given up.</param>
    public IReadOnlyList<PlanDemand> Fewest(PlanDemand[] rules, PlanDemand[] wishes, IReadOnlyList<PlanDemand> conflict)
    {
        int tried = 0;
        for (int size = 1; size < wishes.Length; size++)
        {
            foreach (IReadOnlyList<PlanDemand> lost in Sets(wishes, size, 0).Where(set => (conflict.Count == 0 || set.Any(conflict.Contains)) && Known([.. rules, .. wishes.Where(w => !set.Contains(w))]) != false))
            {
                if (++tried > MostSets || _left <= 0)
                {
                    return NotAdded(rules, wishes);
                }

                PlanDemand[] rest = [.. wishes.Where(w => !lost.Contains(w))];
                switch (Holds([.. rules, .. rest]))
                {
                    case true:
                        return lost;
                    case false:
                        // What its proof rests on rules out every other set that leaves it whole.
                        OfSolver(rules, rest);
                        break;
                    default:
                        break;
                }
            }
        }

        return wishes;
    }

    /// <summary>A small set of demands that cannot hold together, a wish that was given up among them; empty where that was not settled.</summary>
    /// <param name="rules">What always holds.</param>
    /// <param name="kept">Wishes that are kept.</param>
    /// <param name="wish">The wish that was not.</param>
    public IReadOnlyList<PlanDemand> Why(PlanDemand[] rules, PlanDemand[] kept, PlanDemand wish) =>
        Holds([.. rules, wish]) == false ? [wish]
        : Holds([.. rules, .. kept, wish]) == false ? [wish, .. Smallest([.. rules, wish], kept)]
        : [];

    private PlanDemand[] NotAdded(PlanDemand[] rules, PlanDemand[] wishes)
    {
        _left = AllWork;
        var kept = new List<PlanDemand>();
        foreach (PlanDemand wish in wishes)
        {
            if (Holds([.. rules, .. kept, wish]) == true)
            {
                kept.Add(wish);
            }
        }

        return [.. wishes.Except(kept)];
    }

    /// <summary>The demands that the solver's proof rests on; all of them where it gives none.</summary>
    private IReadOnlyList<PlanDemand> OfSolver(IReadOnlyList<PlanDemand> always, IReadOnlyList<PlanDemand> among)
    {
        if (_left <= 0)
        {
            return among;
        }

        BoolVar[] kept = [.. among.Select(_model.Kept)];
        CpModel asked = Asking(always, among);
        asked.AddAssumptions(kept);
        CpSolver solver = PlanSolver.Solver(Math.Min(ProofWork, _left));
        if (solver.Solve(asked) != CpSolverStatus.Infeasible)
        {
            return among;
        }

        _left -= solver.Response!.DeterministicTime;
        HashSet<int> needed = [.. solver.SufficientAssumptionsForInfeasibility()];
        PlanDemand[] found = [.. among.Where((_, i) => needed.Contains(kept[i].GetIndex()))];
        _refused.Add([.. always.Concat(found.Length > 0 ? found : among).Select(d => d.Key)]);
        return found.Length > 0 ? found : among;
    }

    /// <summary>The model that keeps some demands, leaves some open and gives the others up.</summary>
    private CpModel Asking(IReadOnlyList<PlanDemand> kept, IReadOnlyList<PlanDemand> open)
    {
        _model.Model.ClearAssumptions();
        foreach (PlanDemand demand in _model.Demands)
        {
            IList<long> values = _model.Model.Model.Variables[_model.Kept(demand).GetIndex()].Domain;
            values.Clear();
            values.Add(kept.Contains(demand) ? 1 : 0);
            values.Add(kept.Contains(demand) || open.Contains(demand) ? 1 : 0);
        }

        return _model.Model;
    }

    private static IEnumerable<IReadOnlyList<PlanDemand>> Sets(IReadOnlyList<PlanDemand> among, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (int i = from; i < among.Count; i++)
        {
            foreach (IReadOnlyList<PlanDemand> rest in Sets(among, size - 1, i + 1))
            {
                yield return [among[i], .. rest];
            }
        }
    }
}

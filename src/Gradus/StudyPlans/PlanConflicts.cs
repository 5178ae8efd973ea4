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

        (CpSolverStatus status, _) = Solve(Asking(demands, []));
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
        List<PlanDemand> core = [.. Refusal(always, among).Core];
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
                // What a proof against it rests on rules out every other set that leaves it whole.
                if (Refusal(rules, rest).Holds == true)
                {
                    return lost;
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

    /// <summary>
    /// Whether demands hold beside what always does, null where that was not settled; and where it is proved that they do not, those that the solver's proof rests on:
    /// all of them where it gives none.
    /// </summary>
    private (bool? Holds, IReadOnlyList<PlanDemand> Core) Refusal(IReadOnlyList<PlanDemand> always, IReadOnlyList<PlanDemand> among)
    {
        if (_left <= 0)
        {
            return (null, among);
        }

        BoolVar[] kept = [.. among.Select(_model.Kept)];
        CpModel asked = Asking(always, among);
        asked.AddAssumptions(kept);
        (CpSolverStatus status, CpSolver solver) = Solve(asked);
        switch (status)
        {
            case CpSolverStatus.Optimal or CpSolverStatus.Feasible:
                _kept.Add([.. always.Concat(among).Select(d => d.Key)]);
                return (true, among);
            case CpSolverStatus.Infeasible:
                HashSet<int> needed = [.. solver.SufficientAssumptionsForInfeasibility()];
                PlanDemand[] found = [.. among.Where((_, i) => needed.Contains(kept[i].GetIndex()))];
                PlanDemand[] core = found.Length > 0 ? found : [.. among];
                _refused.Add([.. always.Concat(core).Select(d => d.Key)]);
                return (false, core);
            default:
                return (null, among);
        }
    }

    /// <summary>An answer within what is left of the allowance. Only whether there is a plan is asked: what helps a search for the least one costs more here than it saves.</summary>
    private (CpSolverStatus Status, CpSolver Solver) Solve(CpModel asked)
    {
        CpSolver solver = PlanSolver.Solver(Math.Min(ProofWork, _left));
        solver.StringParameters += " cp_model_probing_level:0 symmetry_level:0";
        CpSolverStatus status = solver.Solve(asked);
        _left -= solver.Response!.DeterministicTime;
        return (status, solver);
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

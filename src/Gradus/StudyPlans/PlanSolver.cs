using Google.OrTools.Sat;
using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>
/// Finds the plan nearest to the aim, one criterion after the other: hours over those one has; the aim; courses wanted; terms; courses of the goal and of the track; hours of work; foundations before applications, then the order of the rules.
/// Where no plan keeps all wishes it gives up as few as it can, and names a small set that cannot hold together.
/// </summary>
/// <remarks>One worker, one seed and work counted by the solver's own measure, not by a clock: the same question has the same answer.</remarks>
public static class PlanSolver
{
    /// <summary>The solver's measure of work that all criteria together may take; one is about a second of an older machine.</summary>
    public const double MostWork = 12;

    private const double LaterWork = 2;
    private const double OrderWork = 0.5;
    private const double TidyWork = 0.5;

    /// <param name="ground">Rules, courses done, wishes.</param>
    /// <param name="work">See <see cref="MostWork"/>.</param>
    /// <exception cref="InputException">A wish names a course or a group that the rules do not have.</exception>
    public static StudyPlan Solve(PlanGround ground, double work = MostWork)
    {
        Check(ground);
        PlanModel model = Keeping(ground, null);
        return Improve(model, ground, [], [], work) is { Status: not PlanStatus.Impossible } plan ? plan : GiveUp(ground, work);
    }

    private static void Check(PlanGround ground)
    {
        PlanWishes wishes = ground.Wishes;
        foreach (string code in wishes.Pins.Select(p => p.Code).Concat(wishes.Without).Concat(wishes.Uses.Select(u => u.Code)).Concat(wishes.Wanted))
        {
            if (ground.Rules.Find(code) is null)
            {
                IReadOnlyList<string> near = Nearest.To(code, ground.Rules.Courses.Where(c => !c.IsOpen).Select(c => c.Code), 3);
                throw new InputException($"{code} is no course of these rules.{(near.Count > 0 ? $" The nearest are {string.Join(", ", near)}." : "")}");
            }
        }

        foreach (FixedUse use in wishes.Uses)
        {
            RuleGroup[] fitting = [.. ground.Rules.Groups.Where(g => ground.Rules.Fits(ground.Rules.Find(use.Code)!, g.From))];
            if (fitting.All(g => g.Id != use.Group))
            {
                throw new InputException($"{use.Code} does not fill '{use.Group}'; it fills {(fitting.Length > 0 ? string.Join(", ", fitting.Select(g => g.Id)) : "no group of this track")}.");
            }
        }

        if (wishes.Pins.FirstOrDefault(p => p.In is { } term && !ground.Terms.Contains(term)) is { } far)
        {
            throw new InputException($"{far.Code} in {far.In}: the plan runs from {ground.Terms[0]} to {ground.Terms[^1]}; give a term between them.");
        }
    }

    /// <summary>One criterion after the other, each held at what the one before reached.</summary>
    private static StudyPlan Improve(PlanModel model, PlanGround ground, IReadOnlyList<PlanDemand> givenUp, IReadOnlyList<PlanDemand> conflict, double work)
    {
        PlanAim aim = ground.Wishes.Aim == PlanAim.Cheapest && model.Cost is null ? PlanAim.Soonest : ground.Wishes.Aim;
        var stages = new List<(LinearExpr Small, bool IsAim, double Work)>();
        if (model.Over is { } over)
        {
            stages.Add((over, false, work));
        }

        LinearExpr wanted = model.Wanted * -1;
        stages.Add((aim switch { PlanAim.Cheapest => model.Cost!, PlanAim.Interests => wanted, _ => model.Last }, true, work));
        if (aim != PlanAim.Interests && ground.Wishes.Wanted.Count > 0)
        {
            stages.Add((wanted, false, LaterWork));
        }

        if (aim != PlanAim.Soonest)
        {
            stages.Add((model.Last, false, LaterWork));
        }

        // Beside courses that are done a plan could fill the degree with more than is left: of those that end equally soon the one with the fewest credits comes first.
        if (ground.Done.Count > 0)
        {
            stages.Add((model.Credits, false, OrderWork));
        }

        if (ground.Wishes.OfGoal.Count > 0)
        {
            stages.Add((model.OfGoal * -1, false, LaterWork));
        }

        stages.Add((model.OfTrack * -1, false, OrderWork));
        stages.Add((model.Hours, false, OrderWork));
        stages.Add((model.Tidiness, false, TidyWork));
        decimal? gap = null;
        bool proved = true;
        (IReadOnlyList<PlannedTerm> Terms, IReadOnlyList<AuditLine> Done)? found = null;
        foreach ((LinearExpr small, bool isAim, double allowed) in stages)
        {
            Abandonment.Check();
            model.Model.Minimize(small);
            CpSolver solver = Solver(allowed);
            CpSolverStatus status = solver.Solve(model.Model);
            if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            {
                if (gap is not null)
                {
                    break;
                }

                return new StudyPlan(status == CpSolverStatus.Infeasible ? PlanStatus.Impossible : PlanStatus.NotFound, null, [], givenUp, conflict, []);
            }

            found = model.Read(solver);
            long reached = solver.Value(small);
            proved &= status == CpSolverStatus.Optimal || gap is not null;
            if (isAim)
            {
                gap = proved ? 0 : GapOf(aim, reached - solver.BestObjectiveBound);
            }

            model.Model.Add(small <= reached);
            model.Hint(solver);
        }

        PlanStatus sure = givenUp.Count > 0 ? PlanStatus.WishesGivenUp : proved ? PlanStatus.Optimal : PlanStatus.Feasible;
        return new StudyPlan(sure, gap, found!.Value.Terms, givenUp, conflict, found.Value.Done);
    }

    private static decimal GapOf(PlanAim aim, double gap) => aim == PlanAim.Cheapest ? Math.Max(0, (decimal)gap / 100) : Math.Max(0, decimal.Ceiling((decimal)gap));

    /// <summary>The plan that keeps all rules and as many wishes as can be; where the rules alone cannot be met, the conflict among them.</summary>
    private static StudyPlan GiveUp(PlanGround ground, double work)
    {
        var probe = new PlanModel(ground);
        PlanDemand[] rules = [.. probe.Demands.Where(probe.IsRule)];
        PlanDemand[] wishes = [.. probe.Demands.Where(d => !probe.IsRule(d))];
        var conflicts = new PlanConflicts(probe);
        if (conflicts.Holds(rules) == false)
        {
            return new StudyPlan(PlanStatus.Impossible, null, [], [], conflicts.Smallest([], rules), []);
        }

        IReadOnlyList<PlanDemand> conflict = conflicts.Smallest(rules, wishes);
        IReadOnlyList<PlanDemand> lost = conflicts.Fewest(rules, wishes, conflict);
        PlanDemand[] kept = [.. wishes.Where(w => !lost.Contains(w))];
        return Improve(Keeping(ground, [.. rules, .. kept]), ground, lost, conflict, work) with
        {
            Reasons = [.. lost.Where(l => !conflict.Contains(l)).Select(l => (l, new PlanConflicts(conflicts, PlanConflicts.OneWork).Why(rules, kept, l)))],
        };
    }

    /// <summary>The model that keeps these demands and no others; all of them for null.</summary>
    private static PlanModel Keeping(PlanGround ground, IReadOnlyList<PlanDemand>? kept)
    {
        var model = new PlanModel(ground);
        foreach (PlanDemand demand in model.Demands)
        {
            model.Model.Add(model.Kept(demand) == (kept is null || kept.Contains(demand) ? 1 : 0));
        }

        return model;
    }

    internal static CpSolver Solver(double work) => new()
    {
        StringParameters = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"num_workers:1 random_seed:1 max_deterministic_time:{work:0.###}"),
    };
}

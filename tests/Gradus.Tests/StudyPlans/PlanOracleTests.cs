using Gradus.Degrees;
using Gradus.People;
using Gradus.StudyPlans;

namespace Gradus.Tests.StudyPlans;

/// <summary>Audit and plan beside engines that try everything, over generated rules and wishes.</summary>
public sealed class PlanOracleTests
{
    [Fact]
    public void Audit_IsThatOfTheSlowEngine()
    {
        int filled = 0;
        for (ulong seed = 0; seed < (ulong)LongRun.Times(2_000, 20_000); seed++)
        {
            var draw = new SmallDegrees(seed);
            RuleSet rules = draw.Rules(6);
            IReadOnlyList<TakenCourse> done = draw.Done(rules);
            var audit = DegreeAudit.Of(rules, done);
            (decimal missing, decimal counted) = SlowDegrees.Audit(rules, done);
            Assert.True((missing, counted) == (audit.Missing, audit.Counted), $"seed {seed}: {audit.Missing}, {audit.Counted} and not {missing}, {counted}");
            filled += audit.Missing == 0 ? 1 : 0;
        }

        Assert.True(filled > 100);
    }

    /// <summary>The nearest plan, or as few wishes given up as can be and the smallest conflict, on every instance.</summary>
    [Fact]
    public void Plan_IsThatOfTheSlowEngine()
    {
        var found = new Dictionary<PlanStatus, int>();
        for (ulong seed = 0; seed < (ulong)LongRun.Times(500, 5_000); seed++)
        {
            var draw = new SmallDegrees(seed + 1_000_000);
            PlanGround ground = draw.Ground(draw.Rules(4));
            var plan = PlanSolver.Solve(ground);
            found[plan.Status] = found.GetValueOrDefault(plan.Status) + 1;
            string[] wishes = Wishes(ground.Wishes);
            switch (plan.Status)
            {
                case PlanStatus.Optimal:
                    Same(ground, plan, SlowDegrees.Plan(ground, _ => true), seed);
                    break;
                case PlanStatus.WishesGivenUp:
                    Assert.True(SlowDegrees.Plan(ground, _ => true) is null, $"seed {seed}: a plan keeps all wishes");
                    string[][] sets = [.. Sets(wishes)];
                    string[][] held = [.. sets.Where(kept => SlowDegrees.Plan(ground, kept.Contains) is not null)];
                    Assert.True(held.Max(h => h.Length) == wishes.Length - plan.GivenUp.Count, $"seed {seed}: {plan.GivenUp.Count} given up");
                    string[] kept = [.. wishes.Except(plan.GivenUp.Select(g => g.Key))];
                    Same(ground, plan, SlowDegrees.Plan(ground, kept.Contains), seed);
                    Assert.True(sets.Except(held).Min(s => s.Length) == plan.Conflict.Count, $"seed {seed}: conflict of {plan.Conflict.Count}");
                    string[] core = [.. plan.Conflict.Select(c => c.Key)];
                    Assert.Null(SlowDegrees.Plan(ground, core.Contains));
                    break;
                case PlanStatus.Impossible:
                    Assert.True(SlowDegrees.Plan(ground, _ => false) is null, $"seed {seed}: the rules can be met");
                    Assert.NotEmpty(plan.Conflict);
                    break;
                default:
                    Assert.Fail($"seed {seed}: {plan.Status}");
                    break;
            }
        }

        Assert.True(found.Count == 3 && found.Values.All(n => n > 20), string.Join(", ", found));
    }

    private static void Same(PlanGround ground, StudyPlan plan, (decimal Over, decimal Aim, int Wanted)? slow, ulong seed)
    {
        Assert.True(slow is not null, $"seed {seed}: no plan is there");
        int? have = ground.Wishes.HoursPerWeek;
        decimal over = have is null ? 0 : plan.Terms.Sum(t => Math.Max(0, t.Hours - have.Value));
        int wanted = -plan.Terms.SelectMany(t => t.Courses).Count(c => ground.Wishes.Wanted.Contains(c.Course.Code));
        int last = plan.Terms.Count == 0 ? 0 : ground.Terms.ToList().IndexOf(plan.Terms[^1].Term) + 1;
        decimal aim = ground.Wishes.Aim switch { PlanAim.Cheapest => plan.Cost!.Value, PlanAim.Interests => wanted, _ => last };
        Assert.True((over, aim, wanted) == slow, $"seed {seed}: {(over, aim, wanted)} and not {slow}");
        Assert.Equal(0, plan.Gap);
    }

    /// <summary>Keys of everything that was wished and can be given up.</summary>
    private static string[] Wishes(PlanWishes wishes) =>
    [
        .. wishes.CreditsPerTerm is null ? [] : new[] { "credits" },
        .. wishes.CoursesPerTerm is null ? [] : new[] { "courses" },
        .. wishes.Summers == SummerWish.None ? new[] { "summers" } : [],
        .. wishes.BudgetPerYear is null ? [] : new[] { "budget" },
        .. wishes.DoneBy is { Season: not Gradus.People.Season.Summer } ? new[] { "by" } : [],
        .. wishes.Leave.Select(t => $"leave {t}"),
        .. wishes.Pins.Select(p => $"pin {p.Code}{(p.In is { } named ? $" {named}" : "")}"),
        .. wishes.Without.Select(w => $"without {w}"),
    ];

    private static IEnumerable<string[]> Sets(string[] all) => Enumerable.Range(0, 1 << all.Length).Select(bits => all.Where((_, i) => (bits & (1 << i)) != 0).ToArray());
}

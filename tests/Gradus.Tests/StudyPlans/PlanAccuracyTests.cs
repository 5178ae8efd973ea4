using System.Globalization;
using System.Text;
using Gradus.App.Verbs.Plan;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.StudyPlans;
using Gradus.Tests.Rules;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.StudyPlans;

/// <summary>The page that says of how many degrees a plan is proved.</summary>
public sealed class PlanAccuracyTests
{
    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    [Fact]
    public void AccuracyPage_IsTheCommittedOne() => ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "plan-accuracy.md"), Page());

    private static string Page()
    {
        Item[] programs = [.. Catalog.Programs.Select(p => Catalog.FindItem(p.Id)!).Where(i => Catalog.Degrees.Of(i.Program!) is not null)];
        var text = new StringBuilder();
        text.Append("""
            # How well study plans are proved

            The tests make this page anew and compare it. Method: [study plans](../explanation/study-plans.md).

            Measured on every degree whose rules are on record well enough to be planned, each asked for by somebody who said nothing, to be done soonest. *Proved* means that the solver showed that no plan is done sooner.

            | degrees | plans | proved | fewest terms | most terms |
            |---|---|---|---|---|

            """);
        ILookup<bool, StudyPlan> plans = programs.ToLookup(i => Catalog.Degrees.Of(i.Program!)!.IsFromRecord, Plan);
        Row(text, "all degrees that can be planned", [.. plans.SelectMany(p => p)]);
        Row(text, "rules written down by hand", [.. plans[false]]);
        Row(text, "groups of courses on the program's own record", [.. plans[true]]);
        text.Append("""

            `RealDegreeTests` holds each plan against its rules by other code, `PlanOracleTests` holds plans of small generated degrees against an engine that tries everything. Seats and changes of timetable are not in any rule.

            """);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyList<StudyPlan> plans)
    {
        int[] terms = [.. plans.Where(p => p.Terms.Count > 0).Select(p => p.Terms.Count).DefaultIfEmpty(0)];
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {plans.Count} | {plans.Count(p => p is { Status: PlanStatus.Optimal, Gap: 0 })} | {terms.Min()} | {terms.Max()} |\n");
    }

    private static StudyPlan Plan(Item item) =>
        PlanAnswer.Of(new LedgerGround(Catalog, Shipped.Rules, new Profile()), item, PlanAnswer.RulesOf(Catalog, item), new PlanQuestion()).Plan;
}

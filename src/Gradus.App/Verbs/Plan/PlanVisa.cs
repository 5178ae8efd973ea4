using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>What a student visa says of a plan: of how the degree is taught, by the rules that every answer asks, and of what its terms hold.</summary>
/// <param name="Rules">The rules, for the way that the degree is studied in and the pace that the terms come to.</param>
/// <param name="FullTime">Credits of a full-time fall or spring.</param>
/// <param name="IsAssumed">True where what the school calls full-time is not on record, and the guide's assumption stands in.</param>
/// <param name="Light">Falls and springs before the last term of the plan that hold less, those without a course among them.</param>
public sealed record PlanVisa(StudentVisa Rules, decimal FullTime, bool IsAssumed, IReadOnlyList<Term> Light)
{
    /// <summary>Whether a school can issue an I-20 for the plan; what is held to an assumption is asked about.</summary>
    public VisaAnswer Study => Rules.Study == VisaAnswer.No ? VisaAnswer.No : IsAssumed && Light.Count > 0 ? VisaAnswer.Ask : Rules.Study;

    /// <summary>What stands in the way or has to be asked, one sentence or two each; empty where nothing does.</summary>
    public IReadOnlyList<string> Words =>
    [
        .. Rules.Points.Where(p => p.Id is "full-time" or "online" && p.Answer != VisaAnswer.Yes).Select(p => p.Words),
        .. Light.Count == 0 || (IsAssumed && Rules.Study == VisaAnswer.No) ? Array.Empty<string>() : [IsAssumed
            ? $"A student visa asks for full-time study in fall and spring. What this school calls full-time is not on record; by this guide's assumption ({Written.Number(FullTime)} credits a term) {Lighter}, and no I-20 is issued for less than full-time study: ask the school's international office before you count on this plan."
            : $"Full-time is {Written.Number(FullTime)} credits here, and {Lighter}."],
    ];

    private string Lighter => $"{Titles.Count(Light.Count, "term")} in fall or spring before the last {(Light.Count == 1 ? "holds" : "hold")} less";

    /// <summary>Of a plan; null for somebody who studies on no student visa, and without a plan.</summary>
    /// <param name="ledger">The person, and the rules of the day.</param>
    /// <param name="item">The degree.</param>
    /// <param name="ground">Rules, courses done and wishes.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ownUnit">Semester hours of a credit in the degree's own unit.</param>
    public static PlanVisa? Of(LedgerGround ledger, Item item, PlanGround ground, StudyPlan plan, decimal ownUnit)
    {
        if (!ledger.International || plan.Terms.Count == 0)
        {
            return null;
        }

        decimal full = ground.Rules.Degree.Limits.FullTime ?? Math.Round(ledger.Assumptions.FullTimeCredits / ownUnit, 1);
        bool assumed = ground.Rules.Degree.Limits.FullTime is null;
        Term[] light = [.. ground.Terms.Where(t => t.Season != Season.Summer && t.CompareTo(plan.Terms[0].Term) >= 0 && t.CompareTo(plan.Terms[^1].Term) < 0)
            .Where(t => (plan.Terms.FirstOrDefault(p => p.Term == t)?.Credits ?? 0) < full)];
        bool summersOnly = plan.Terms.All(t => t.Term.Season == Season.Summer);
        StudyWay way = WayOffer.Fitting(item, ledger.Profile) with { Pace = light.Length > 0 && !assumed ? Pace.PartTime : Pace.FullTime };
        Profile person = ledger.Profile with { Study = ledger.Profile.Study with { SummersOnly = summersOnly && plan.Terms.Count > 1 } };
        return StudyVisa.Of(ledger.Rules, person, item, way, ledger.Rules.AsOf) is { } rules ? new PlanVisa(rules, full, assumed, summersOnly ? [] : light) : null;
    }
}

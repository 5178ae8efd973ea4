using Gradus.Degrees;
using Gradus.People;

namespace Gradus.StudyPlans;

/// <summary>How sure a plan is.</summary>
public enum PlanStatus
{
    /// <summary>Proved: no plan is nearer to the aim.</summary>
    Optimal,

    /// <summary>A plan, but a better one may exist: the work was bounded.</summary>
    Feasible,

    /// <summary>No plan keeps every wish; this one gives up as few as possible.</summary>
    WishesGivenUp,

    /// <summary>The rules themselves, as far as they are on record, cannot be met.</summary>
    Impossible,

    /// <summary>Neither a plan nor a proof that there is none was found within the work allowed.</summary>
    NotFound,
}

/// <summary>The courses of a term.</summary>
/// <param name="Term">Which.</param>
/// <param name="Courses">In the order of the rules.</param>
/// <param name="Credits">Of all of them.</param>
/// <param name="Hours">Of work a week.</param>
/// <param name="Cost">Tuition and required fees, USD; null where no price is known.</param>
public sealed record PlannedTerm(Term Term, IReadOnlyList<PlannedCourse> Courses, decimal Credits, decimal Hours, decimal? Cost);

/// <summary>A course in a plan.</summary>
/// <param name="Course">The course.</param>
/// <param name="Fills">The groups that it fills; empty where it was asked for and fills none.</param>
/// <param name="IsRequired">True where no other course of the group can take its place.</param>
public sealed record PlannedCourse(RuleCourse Course, IReadOnlyList<RuleGroup> Fills, bool IsRequired);

/// <summary>A wish or a rule, as it is named to the person.</summary>
/// <param name="Key">Which: "credits", "budget", "pin CS 7641", "group electives".</param>
/// <param name="Words">As the second half of a sentence: "at most 6 credits a term".</param>
public sealed record PlanDemand(string Key, string Words);

/// <summary>A plan, or why there is none.</summary>
/// <param name="Status">How sure it is.</param>
/// <param name="Gap">How far from the aim it may be: terms, dollars or courses; 0 where it is proved, null without a plan.</param>
/// <param name="Terms">Terms with at least one course, in order.</param>
/// <param name="GivenUp">Wishes that this plan does not keep: as few as possible.</param>
/// <param name="Conflict">The smallest set of demands that cannot hold together; empty where all hold.</param>
/// <param name="Done">Which of the courses done fills what.</param>
public sealed record StudyPlan(PlanStatus Status, decimal? Gap, IReadOnlyList<PlannedTerm> Terms, IReadOnlyList<PlanDemand> GivenUp, IReadOnlyList<PlanDemand> Conflict, IReadOnlyList<AuditLine> Done)
{
    /// <summary>Of every wish given up that <see cref="Conflict"/> does not name: a small set of demands, itself among them, that cannot hold together; empty where that was not settled.</summary>
    public IReadOnlyList<(PlanDemand Wish, IReadOnlyList<PlanDemand> Conflict)> Reasons { get; init; } = [];

    /// <summary>Terms that ask more hours a week than the person has.</summary>
    public IReadOnlyList<PlannedTerm> Over(int? hours) => hours is null ? [] : [.. Terms.Where(t => t.Hours > hours)];

    /// <summary>Tuition and required fees of all terms, USD; null where no price is known.</summary>
    public decimal? Cost => Terms.All(t => t.Cost is not null) ? Terms.Sum(t => t.Cost!.Value) : null;

    public decimal Credits => Terms.Sum(t => t.Credits);
}

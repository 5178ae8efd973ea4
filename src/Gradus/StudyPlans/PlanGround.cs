using Gradus.Degrees;
using Gradus.People;

namespace Gradus.StudyPlans;

/// <summary>What a plan is made from: rules, what is done, wishes, and what a page leaves unsaid.</summary>
/// <param name="Rules">Of one track.</param>
/// <param name="Done">Courses that are done, at most <see cref="MostDone"/>.</param>
/// <param name="Wishes">Of the person.</param>
public sealed record PlanGround(RuleSet Rules, IReadOnlyList<TakenCourse> Done, PlanWishes Wishes)
{
    /// <summary>Terms that a plan looks ahead where no rule ends it sooner: twelve years.</summary>
    public const int MostTerms = 36;

    /// <summary>More courses done than this are refused.</summary>
    public const int MostDone = 60;

    /// <summary>Hours of work a week for each credit of a course of which nobody reports hours.</summary>
    public required decimal HoursPerCredit { get; init; }

    /// <summary>Most credits of a term where no page says.</summary>
    public required decimal UsualMost { get; init; }

    /// <summary>Most credits of a summer where no page says.</summary>
    public required decimal UsualSummerMost { get; init; }

    /// <summary>Tuition and fees of a credit where no page states them by term, USD; null where no price is known.</summary>
    public decimal? PerCredit { get; init; }

    /// <summary>What a term costs as a page states it; null where it is shared out of a price.</summary>
    public TermCharges? Charges { get; init; }

    /// <summary>The terms that there are to study in, in order.</summary>
    public IReadOnlyList<Term> Terms => TermLine.From(Wishes.Start, Math.Min(MostTerms, (Rules.Degree.Limits.Years ?? MostTerms) * 3));

    /// <summary>Hours a week of a course: reported, or by its credits.</summary>
    public decimal HoursOf(RuleCourse course) => course.Hours ?? course.Credits * HoursPerCredit;

    /// <summary>Most credits of a term by the rules, or the usual.</summary>
    public decimal MostCredits(Season season) => Rules.Degree.Limits.Most(season) ?? (season == Season.Summer ? UsualSummerMost : UsualMost);

    /// <summary>Tuition and required fees of a term, USD; null where no price is known.</summary>
    public decimal? CostOf(Season season, decimal credits) =>
        Charges is { } charges ? Cents.Round((charges.PerCredit * credits) + charges.FeesOf(season, credits)) : PerCredit is { } price ? Cents.Round(price * credits) : null;
}

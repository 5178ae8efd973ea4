using System.Globalization;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>The terms from the start to the degree.</summary>
/// <param name="Terms">In order, at least one.</param>
/// <param name="Length">Credits and length as stated or assumed.</param>
/// <param name="How">How many terms and why, one sentence.</param>
internal sealed record TermPlan(IReadOnlyList<LedgerTerm> Terms, DegreeLength Length, string How)
{
    /// <summary>The first day after the last term.</summary>
    public DateOnly End => Terms[^1].End;

    public decimal Credits => Terms.Sum(t => t.Credits);

    public static TermPlan Of(LedgerGround ground, Item item, StudyWay way, bool summers)
    {
        DegreeLength length = item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual;
        decimal load = (decimal)length.SemesterCredits;
        LedgerAssumptions assumed = ground.Assumptions;
        if (way.Pace == Pace.FullTime || IsPartTimeWithLength(item.Program))
        {
            int semesters = length.Semesters;
            bool through = summers || load / semesters > assumed.MostCredits;
            int terms = through && !summers ? semesters + (semesters / 2) : semesters;
            string text = string.Create(CultureInfo.InvariantCulture, $"{load:0.##} credits over {terms} terms{(through ? ", summers too" : "")}.");
            return new TermPlan(Lay(ground, terms, _ => load / terms, through), length, text);
        }

        decimal most = ground.Profile.Study.HoursPerWeek is { } hours
            ? Math.Clamp(decimal.Floor(hours.Most / assumed.HoursPerCredit), assumed.LeastCredits, assumed.FullTimeCredits)
            : assumed.PartTimeCredits;
        int count = Math.Max(1, decimal.ToInt32(decimal.Ceiling(load / most)));
        string how = string.Create(
            CultureInfo.InvariantCulture,
            $"{load:0.##} credits at {most:0.##} a term{(ground.Profile.Study.HoursPerWeek is { } week ? $", from your {week.Most} hours a week at {assumed.HoursPerCredit:0.##} for each credit" : "")}: {count} terms.");
        return new TermPlan(Lay(ground, count, i => Math.Min(most, load - (most * i)), summers), length, how);
    }

    /// <summary>A program that is part-time only states the length of part-time study.</summary>
    private static bool IsPartTimeWithLength(Program? program) =>
        program is { MinimumMonths.IsKnown: true, Paces: [var only] } && only == Pace.PartTime;

    private static LedgerTerm[] Lay(LedgerGround ground, int count, Func<int, decimal> credits, bool summers)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        Term name = ground.Start;
        int year = AcademicYear(name);
        var terms = new LedgerTerm[count];
        for (int i = 0; i < count; i++)
        {
            Term next = Next(name, summers);
            DateOnly start = ground.FirstDay(name);
            int months = assumed.Months(name.Season);
            DateOnly follows = ground.FirstDay(next);
            int span = i == count - 1 ? months : ((follows.Year - start.Year) * 12) + follows.Month - start.Month;
            terms[i] = new LedgerTerm(i + 1, name, start, months, span, credits(i), AcademicYear(name) - year + 1);
            name = next;
        }

        return terms;
    }

    private static int AcademicYear(Term term) => term.Season == Season.Fall ? term.Year + 1 : term.Year;

    private static Term Next(Term term, bool summers) => term.Season switch
    {
        Season.Spring => summers ? new Term(Season.Summer, term.Year) : new Term(Season.Fall, term.Year),
        Season.Summer => new Term(Season.Fall, term.Year),
        _ => new Term(Season.Spring, term.Year + 1),
    };
}

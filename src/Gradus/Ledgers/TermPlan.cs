using System.Globalization;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

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

    /// <summary>The part of the degree's credits that is still to be studied, 1 where none was earned before.</summary>
    public decimal Share { get; init; } = 1;

    /// <summary>That the program begins in another term than the person would, and which is counted; null where it does not.</summary>
    public string? OtherStart { get; init; }

    /// <summary>Why what the person said fits no term, and what would; null where it fits.</summary>
    public string? Misfit { get; init; }

    public static TermPlan Of(LedgerGround ground, Item item, StudyWay way, LedgerChoices choices)
    {
        bool summers = choices.Summers;
        DegreeLength length = item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual;
        decimal all = (decimal)length.SemesterCredits;
        LedgerAssumptions assumed = ground.Assumptions;
        Study study = ground.Profile.Study;
        if (choices.Loads.Count > 0)
        {
            return AsPlanned(ground, length, choices.Loads, all);
        }

        decimal most = Math.Floor(all * assumed.EarnedMost);
        decimal earned = Math.Min(study.EarnedCredits ?? 0, most);
        decimal load = all - earned;
        string counted = earned == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $" {earned:0.##} of your {study.EarnedCredits:0.##} earned credits are counted{(study.EarnedCredits > most ? $", as schools rarely take more than {assumed.EarnedMost:0.##%}" : "")}: ask the school.");
        Term start = ground.Profile.Loans.BorrowingForThisSince is null && study.SummersOnly != true ? EntryTerms.FirstFrom(item.Program?.Admission, ground.Start) : ground.Start;
        TermPlan plan = study.SummersOnly == true ? SummersOnly(ground, length, load)
            : way.Pace == Pace.FullTime || IsPartTimeWithLength(item.Program) ? ByLength(ground, start, length, load, load / all, summers)
            : ByHours(ground, start, length, load, summers);
        return plan with { Share = load / all, How = plan.How + counted, OtherStart = start == ground.Start ? null : EntryTerms.Words(item.Program?.Admission, ground.Start) };
    }

    /// <summary>Exactly the terms that somebody planned.</summary>
    private static TermPlan AsPlanned(LedgerGround ground, DegreeLength length, IReadOnlyList<TermLoad> loads, decimal all)
    {
        decimal hours = length.AreCreditHours ? all / (decimal)length.Credits : 1;
        TermLoad[] planned = [.. loads.OrderBy(l => l.Term)];
        int year = AcademicYear(planned[0].Term);
        var terms = new LedgerTerm[planned.Length];
        for (int i = 0; i < planned.Length; i++)
        {
            Term name = planned[i].Term;
            DateOnly start = ground.FirstDay(name);
            int months = ground.Assumptions.Months(name.Season);
            DateOnly follows = i + 1 < planned.Length ? ground.FirstDay(planned[i + 1].Term) : start.AddMonths(months);
            terms[i] = new LedgerTerm(i + 1, name, start, months, ((follows.Year - start.Year) * 12) + follows.Month - start.Month, planned[i].Credits * hours, AcademicYear(name) - year + 1);
        }

        decimal credits = terms.Sum(t => t.Credits);
        return new TermPlan(terms, length, string.Create(CultureInfo.InvariantCulture, $"{credits:0.##} credits over the {terms.Length} terms that you planned."))
        {
            Share = credits / all,
        };
    }

    private static TermPlan ByLength(LedgerGround ground, Term start, DegreeLength length, decimal load, decimal share, bool summers)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        int semesters = Math.Max(1, decimal.ToInt32(decimal.Ceiling(length.Semesters * share)));
        bool through = summers || load / semesters > assumed.MostCredits;
        int terms = through && !summers ? semesters + (semesters / 2) : semesters;
        string text = string.Create(CultureInfo.InvariantCulture, $"{load:0.##} credits over {terms} terms{(through ? ", summers too" : "")}.");
        decimal courses = load / terms / assumed.CourseCredits;
        return new TermPlan(Lay(ground, start, terms, _ => load / terms, through), length, text)
        {
            Misfit = ground.Profile.Study.CoursesPerTerm is { } few && few < decimal.Floor(courses)
                ? string.Create(CultureInfo.InvariantCulture, $"This way takes about {courses:0.#} courses a term, and you would take {few} at most: part-time study would fit.")
                : null,
        };
    }

    private static TermPlan ByHours(LedgerGround ground, Term start, DegreeLength length, decimal load, bool summers)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        Study study = ground.Profile.Study;
        decimal fits = study.HoursPerWeek is { } hours
            ? Math.Min(decimal.Floor(hours.Most / assumed.HoursPerCredit), assumed.FullTimeCredits)
            : study.CoursesPerTerm is { } said ? Math.Min(said * assumed.CourseCredits, assumed.FullTimeCredits) : assumed.PartTimeCredits;
        fits = study.CoursesPerTerm is { } courses ? Math.Min(fits, courses * assumed.CourseCredits) : fits;
        decimal most = Math.Max(fits, assumed.LeastCredits);
        int count = Math.Max(1, decimal.ToInt32(decimal.Ceiling(load / most)));
        string why = study.HoursPerWeek is { } week && fits >= assumed.LeastCredits ? $", from your {week.Most} hours a week at {Number(assumed.HoursPerCredit)} for each credit"
            : study.CoursesPerTerm is { } limit ? $", from your limit of {limit} a term" : "";
        string how = string.Create(CultureInfo.InvariantCulture, $"{load:0.##} credits at {most:0.##} a term{why}: {count} terms{(summers ? ", summers too" : " without summers")}.{OnAverage(assumed, most)}");
        return new TermPlan(Lay(ground, start, count, i => Math.Min(most, load - (most * i)), summers), length, how)
        {
            Misfit = fits >= assumed.LeastCredits ? null : string.Create(
                CultureInfo.InvariantCulture,
                $"No term fits {study.HoursPerWeek?.Most} hours a week: one course of {assumed.CourseCredits:0.##} credits takes about {assumed.CourseCredits * assumed.HoursPerCredit:0.##} hours a week while it runs. What would fit: that many hours for one course a term, as counted here, or a single course in a term that is quieter for you."),
        };
    }

    /// <summary>Terms hold whole courses: what a load that is none means; empty where it is one.</summary>
    private static string OnAverage(LedgerAssumptions assumed, decimal credits)
    {
        decimal few = decimal.Floor(credits / assumed.CourseCredits);
        return few * assumed.CourseCredits == credits ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $" That is an average: with courses of {assumed.CourseCredits:0.##} credits some terms hold {Number(few)}, others {Number(few + 1)}, which take about {(few + 1) * assumed.CourseCredits * assumed.HoursPerCredit:0.##} hours a week.");
    }

    private static TermPlan SummersOnly(LedgerGround ground, DegreeLength length, decimal load)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        Study study = ground.Profile.Study;
        decimal most = Math.Min(assumed.SummerMostCredits, (study.CoursesPerTerm ?? assumed.SummerMostCredits) * assumed.CourseCredits);
        int count = Math.Max(1, decimal.ToInt32(decimal.Ceiling(load / most)));
        string how = string.Create(CultureInfo.InvariantCulture, $"{load:0.##} credits at {most:0.##} a summer: {count} summers.");
        return new TermPlan(Lay(ground, FirstSummer(ground.Start), count, i => Math.Min(most, load - (most * i)), summers: false, summersOnly: true), length, how)
        {
            Misfit = "Few degrees can be finished in summers alone, and no page here says so of this one: ask which courses run in summer. What would fit more often: one course in each fall and spring.",
        };
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A program that is part-time only states the length of part-time study.</summary>
    private static bool IsPartTimeWithLength(Program? program) =>
        program is { MinimumMonths.IsKnown: true, Paces: [var only] } && only == Pace.PartTime;

    private static Term FirstSummer(Term start) => start.Season == Season.Summer ? start
        : new Term(Season.Summer, start.Season == Season.Spring ? start.Year : start.Year + 1);

    private static LedgerTerm[] Lay(LedgerGround ground, Term first, int count, Func<int, decimal> credits, bool summers, bool summersOnly = false)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        Term name = first;
        int year = AcademicYear(name);
        var terms = new LedgerTerm[count];
        for (int i = 0; i < count; i++)
        {
            Term next = summersOnly ? name with { Year = name.Year + 1 } : Next(name, summers);
            DateOnly begins = ground.FirstDay(name);
            int months = assumed.Months(name.Season);
            DateOnly follows = ground.FirstDay(next);
            int span = i == count - 1 ? months : ((follows.Year - begins.Year) * 12) + follows.Month - begins.Month;
            terms[i] = new LedgerTerm(i + 1, name, begins, months, span, credits(i), AcademicYear(name) - year + 1);
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

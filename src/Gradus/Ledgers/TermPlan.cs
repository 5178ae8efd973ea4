using System.Globalization;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;

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
    public Misfit? Misfit { get; init; }

    public static TermPlan Of(LedgerGround ground, Item item, StudyLoad load, LedgerChoices choices)
    {
        if (choices.Loads.Count > 0)
        {
            return AsPlanned(ground, load.Length, choices.Loads, (decimal)load.Length.SemesterCredits);
        }

        LedgerAssumptions assumed = ground.Assumptions;
        Study study = ground.Profile.Study;
        string counted = load.Earned == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $" {load.Earned:0.##} of your {study.EarnedCredits:0.##} earned credits are counted{(study.EarnedCredits > load.Earned ? $", as schools rarely take more than {assumed.EarnedMost:0.##%}" : "")}: ask the school.");
        (Term Name, decimal Credits)[] laid = Lay(load);
        return new TermPlan(Dated(ground, laid), load.Length, InWords(ground, load, laid) + counted)
        {
            Share = load.Credits / (load.Credits + load.Earned),
            OtherStart = load.Start == ground.Start || load.Courses == 0 ? null : EntryTerms.Words(item.Program?.Admission, ground.Start),
            Misfit = WhyNot(ground, load, laid.Length),
        };
    }

    /// <summary>Exactly the terms that somebody planned.</summary>
    private static TermPlan AsPlanned(LedgerGround ground, DegreeLength length, IReadOnlyList<TermLoad> loads, decimal all)
    {
        decimal hours = length.AreCreditHours ? all / (decimal)length.Credits : 1;
        LedgerTerm[] terms = Dated(ground, [.. loads.OrderBy(l => l.Term).Select(l => (l.Term, l.Credits * hours))]);
        decimal credits = terms.Sum(t => t.Credits);
        return new TermPlan(terms, length, string.Create(CultureInfo.InvariantCulture, $"{length.Words(credits)} over the {terms.Length} terms that you planned."))
        {
            Share = credits / all,
        };
    }

    /// <summary>Terms and their credits: evenly over the stated length, else whole courses until none is left.</summary>
    private static (Term Name, decimal Credits)[] Lay(StudyLoad load)
    {
        var laid = new List<(Term Name, decimal Credits)>();
        Term name = load.Start;
        for (decimal left = load.Credits; load.EvenTerms is { } even ? laid.Count < even : left > 0; name = Next(name, load.Summers))
        {
            decimal credits = load.EvenTerms is { } terms ? load.Credits / terms : Math.Min(left, load.Most(name.Season) * load.CourseCredits);
            if (credits > 0)
            {
                laid.Add((name, credits));
            }

            left -= credits;
        }

        return [.. laid];
    }

    /// <summary>How many terms and why, in at most two sentences; with both ends where nobody said whether summers are used.</summary>
    private static string InWords(LedgerGround ground, StudyLoad load, (Term Name, decimal Credits)[] laid)
    {
        string credits = load.Length.Words(load.Credits);
        if (load.Courses == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{credits} at {Titled(load.SummerCourses)} a summer: {laid.Length} summers.");
        }

        string summers = load.SummerCourses > 0 ? ", summers too" : " without summers";
        if (load.EvenTerms is not null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{credits} over {laid.Length} terms{(load.SummerCourses > 0 ? summers : "")}.");
        }

        Study study = ground.Profile.Study;
        string why = study.HoursPerWeek is { } week && !load.FitsNoCourse ? $", from your {week.Most} hours a week at {Number(load.CourseHours)} for each{(load.Work.IsReported ? " as students report them" : "")} ({Number(load.Work.Least)} to {Number(load.Work.Most)} in eight of ten courses)"
            : study.CoursesPerTerm is { } limit ? $", from your limit of {limit} a term" : "";
        string other = load.IsSummerAssumed ? $" You did not say whether you study in summers: {(load.SummerCourses > 0 ? "without" : "with")} them it ends in {Lay(load.OtherSummers(ground.Assumptions))[^1].Name}." : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{credits}, {Titled(load.Left)} of about {Number(load.CourseCredits)}, at most {load.Courses} a term{why}: {laid.Length} terms{summers}, the last {laid[^1].Name}.{other}");
    }

    private static Misfit? WhyNot(LedgerGround ground, StudyLoad load, int terms)
    {
        Study study = ground.Profile.Study;
        if (load.Courses == 0)
        {
            return new("Few degrees can be finished in summers alone, and no page here says so of this one: ask which courses run in summer. What would fit more often: one course in each fall and spring.", IsSure: true);
        }

        if (load.StatedHours is { } taken && study.HoursPerWeek is { Most: var week })
        {
            bool sure = load.Work.Fits(taken / load.CourseHours, week) == Match.No;
            string about = string.Create(CultureInfo.InvariantCulture, $"about {taken:0} hours a week{(sure ? "" : ", by the middle of what courses take")}, and you have {week}");
            return load.EvenTerms is null
                ? new(string.Create(CultureInfo.InvariantCulture, $"At the length that the program states it takes {about}. Counted here at your hours, {terms} terms: ask whether it lets you take that long."), sure)
                : new($"This way takes {about}. What would fit: part-time study, where the school offers it.", sure);
        }

        if (load.FitsNoCourse && study.HoursPerWeek is { Most: var hours })
        {
            bool sure = load.Work.Fits(1, hours) == Match.No;
            return new($"{hours} hours a week {(sure ? "hold no course" : "may not hold a course")}: {load.Work.Words(load.CourseCredits, hours)}. What would fit: more hours for one course a term, as counted here, {(load.Work.IsReported ? "the courses that take fewer" : "or a light course")}, or a term that is quieter for you.", sure);
        }

        decimal courses = load.Credits / terms / load.CourseCredits;
        return load.EvenTerms is not null && study.CoursesPerTerm is { } few && few < decimal.Floor(courses)
            ? new(string.Create(CultureInfo.InvariantCulture, $"This way takes about {courses:0.#} courses a term, and you would take {few} at most: part-time study would fit."), IsSure: true)
            : null;
    }

    private static string Titled(int courses) => courses == 1 ? "1 course" : string.Create(CultureInfo.InvariantCulture, $"{courses} courses");

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static LedgerTerm[] Dated(LedgerGround ground, (Term Name, decimal Credits)[] laid)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        int year = AcademicYear(laid[0].Name);
        var terms = new LedgerTerm[laid.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            (Term name, decimal credits) = laid[i];
            DateOnly begins = ground.FirstDay(name);
            int months = assumed.Months(name.Season);
            DateOnly follows = i + 1 < laid.Length ? ground.FirstDay(laid[i + 1].Name) : begins.AddMonths(months);
            int span = ((follows.Year - begins.Year) * 12) + follows.Month - begins.Month;
            terms[i] = new LedgerTerm(i + 1, name, begins, months, span, credits, AcademicYear(name) - year + 1);
        }

        return terms;
    }

    private static int AcademicYear(Term term) => term.Season == Season.Fall ? term.Year + 1 : term.Year;

    private static Term Next(Term term, SummerWish summers) => (term.Season, summers) switch
    {
        (_, SummerWish.Only) => term with { Year = term.Year + 1 },
        (Season.Spring, SummerWish.Too) => new Term(Season.Summer, term.Year),
        (Season.Spring, _) or (Season.Summer, _) => new Term(Season.Fall, term.Year),
        _ => new Term(Season.Spring, term.Year + 1),
    };
}

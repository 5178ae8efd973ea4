using Gradus.Costs.Prices;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Ledgers;

/// <summary>
/// How much of a degree a person studies in a term: the one rule that the whole cost, the return and a plan of courses have their terms from (decision 0045).
/// Credits are semester hours.
/// </summary>
public sealed record StudyLoad
{
    /// <summary>A course under half the usual one, or over twice it, is a module or a whole block, and no measure of a course.</summary>
    private const int FarOff = 2;

    /// <summary>More courses than any term holds.</summary>
    private const int NoLimit = int.MaxValue;

    /// <summary>Credits and length as stated or assumed.</summary>
    public required DegreeLength Length { get; init; }

    /// <summary>The first term.</summary>
    public required Term Start { get; init; }

    /// <summary>Credits that are still to be studied, above 0.</summary>
    public required decimal Credits { get; init; }

    /// <summary>Earned credits that are counted; they are not in <see cref="Credits"/>.</summary>
    public required decimal Earned { get; init; }

    /// <summary>Semester hours of a credit in the degree's own unit.</summary>
    public required decimal OwnUnit { get; init; }

    /// <summary>Credits of a course: of most courses where the degree's rules or record state them, else the usual.</summary>
    public required decimal CourseCredits { get; init; }

    /// <summary>Hours a week that one course takes while it runs, as students report them or by its credits.</summary>
    public required CourseWork Work { get; init; }

    /// <summary>The middle of <see cref="Work"/>.</summary>
    public decimal CourseHours => Work.Usual;

    /// <summary>Most courses of a fall or spring; 0 for summers alone.</summary>
    public required int Courses { get; init; }

    /// <summary>Most courses of a summer; 0 where summers are free.</summary>
    public required int SummerCourses { get; init; }

    /// <summary>Terms that full-time study of the stated length is spread over evenly; null where whole courses fill the terms.</summary>
    public int? EvenTerms { get; init; }

    /// <summary>True where the person said neither whether they study in summers nor that they do not: the answer gives both ends.</summary>
    public bool IsSummerAssumed { get; init; }

    /// <summary>True where not even one course fits the hours a week: one is counted all the same.</summary>
    public bool FitsNoCourse { get; init; }

    /// <summary>Hours a week that the pace the program states takes, where that is more than the person has; null where it is not, or where either is unknown.</summary>
    public decimal? StatedHours { get; init; }

    /// <summary>Which summers it uses.</summary>
    public SummerWish Summers => Courses == 0 ? SummerWish.Only : SummerCourses == 0 ? SummerWish.None : SummerWish.Too;

    /// <summary>Courses that are left, the last perhaps a smaller one.</summary>
    public int Left => CoursesIn(Credits);

    /// <summary>Courses that so many credits are, a part of one counted as one.</summary>
    public int CoursesIn(decimal credits) => Math.Max(1, decimal.ToInt32(decimal.Ceiling(Math.Round(credits / CourseCredits, 2))));

    /// <summary>Most courses of a term.</summary>
    public int Most(Season season) => season == Season.Summer ? SummerCourses : Courses;

    /// <param name="ground">Whose study it is.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    /// <param name="summers">True where the question itself asks for summers.</param>
    public static StudyLoad Of(LedgerGround ground, Item item, StudyWay way, bool summers = false)
    {
        LedgerAssumptions assumed = ground.Assumptions;
        Study study = ground.Profile.Study;
        DegreeLength length = item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual;
        DegreeRules? rules = item.Program is { } known ? ground.Catalog.Degrees.Of(known) : null;
        decimal all = (decimal)length.SemesterCredits;
        decimal unit = all / (rules?.Credits ?? (decimal)length.Credits);
        decimal earned = Math.Min(study.EarnedCredits ?? 0, Math.Floor(all * assumed.EarnedMost));
        decimal stated = (rules?.UsualCredits ?? 0) * unit;
        bool isCourse = stated * FarOff >= assumed.CourseCredits && stated <= assumed.CourseCredits * FarOff;
        decimal course = isCourse ? stated : assumed.CourseCredits;
        var load = new StudyLoad
        {
            Length = length,
            Start = ground.Profile.Loans.BorrowingForThisSince is null && study.SummersOnly != true ? EntryTerms.FirstFrom(item.Program?.Admission, ground.Start) : ground.Start,
            Credits = all - earned,
            Earned = earned,
            OwnUnit = unit,
            CourseCredits = course,
            Work = CourseWork.Of(rules, isCourse && length.AreCreditHours ? rules!.UsualCredits : course, assumed),
            Courses = 0,
            SummerCourses = 0,
        };
        int fall = Limit(rules, Season.Fall, load), summer = Math.Min(Limit(rules, Season.Summer, load), Whole(assumed.SummerMostCredits, course));
        return study.SummersOnly == true ? load with { Start = FirstSummer(ground.Start), SummerCourses = Math.Max(1, Math.Min(summer, study.CoursesPerTerm ?? summer)) }
            : way.Pace == Pace.FullTime ? load.ByLength(assumed, study, summers, fall, summer, all).HeldTo(study)
            : IsPartTimeWithLength(item.Program) ? load.SlowedFrom(load.ByLength(assumed, study, summers, fall, summer, all).HeldTo(study), assumed, study, summers, fall, summer)
            : load.ByCourses(assumed, study, summers, fall, summer);
    }

    /// <summary>The stated length where the hours said hold it, else as slowly as they do: somebody with few hours does not study faster for a page that says so.</summary>
    private StudyLoad SlowedFrom(StudyLoad stated, LedgerAssumptions assumed, Study study, bool summers, int fall, int summer)
    {
        if (stated.StatedHours is null)
        {
            return stated;
        }

        StudyLoad own = ByCourses(assumed, study, summers, fall, summer);
        return own.Courses < stated.Courses ? own with { StatedHours = stated.StatedHours } : stated;
    }

    /// <summary>With the hours a week that its terms take where they are more than the person said; half a course more is within what hours for each credit can tell.</summary>
    private StudyLoad HeldTo(Study study) =>
        EvenTerms is { } terms && study.HoursPerWeek is { } week && Credits / terms / CourseCredits * CourseHours is var taken && taken > week.Most + (CourseHours / 2) ? this with { StatedHours = taken } : this;

    /// <summary>Full-time: the stated length, evenly, or as much as the school lets one take where that is less.</summary>
    private StudyLoad ByLength(LedgerAssumptions assumed, Study study, bool summers, int fall, int summer, decimal all)
    {
        bool wished = summers || study.Summers == true;
        int semesters = Math.Max(1, decimal.ToInt32(decimal.Ceiling(Length.Semesters * Credits / all)));
        decimal each = Credits / semesters;
        if (each > fall * CourseCredits)
        {
            bool used = summers || study.Summers != false;
            return this with { Courses = Math.Max(1, fall), SummerCourses = used ? summer : 0, IsSummerAssumed = used && !wished && summer > 0 };
        }

        // Earned credits leave a shorter study, not a thinner one: a full-time term stays one, and the last takes the rest.
        if (Earned > 0 && each < assumed.FullTimeCredits)
        {
            int full = Math.Min(fall, decimal.ToInt32(decimal.Ceiling(Math.Round(assumed.FullTimeCredits / CourseCredits, 2))));
            return this with { Courses = Math.Max(1, full), SummerCourses = wished ? Math.Min(full, summer) : 0 };
        }

        bool through = wished || each > assumed.MostCredits;
        int terms = through && !wished ? semesters + (semesters / 2) : semesters;
        int courses = Math.Max(1, decimal.ToInt32(decimal.Ceiling(Math.Round(Left / (decimal)terms, 2))));
        return this with { EvenTerms = terms, Courses = courses, SummerCourses = through ? courses : 0 };
    }

    /// <summary>Part-time: as many whole courses as the hours a week hold and the person would take; two in falls and springs where neither is said.</summary>
    private StudyLoad ByCourses(LedgerAssumptions assumed, Study study, bool summers, int fall, int summer)
    {
        int usual = Math.Min(Whole(assumed.PartTimeCredits, assumed.CourseCredits), decimal.ToInt32(decimal.Ceiling(assumed.FullTimeCredits / CourseCredits)) - 1);
        int fit = study.HoursPerWeek is { } hours ? Math.Min(Whole(hours.Most, CourseHours), Whole(assumed.FullTimeCredits, CourseCredits))
            : study.CoursesPerTerm is not null ? Whole(assumed.FullTimeCredits, CourseCredits)
            : usual;
        int courses = Math.Max(1, Math.Min(Math.Min(fit, study.CoursesPerTerm ?? fit), fall));
        bool said = study.HoursPerWeek is not null || study.CoursesPerTerm is not null;
        bool used = summers || (study.Summers ?? said);
        return this with
        {
            Courses = courses,
            SummerCourses = used ? Math.Min(courses, summer) : 0,
            IsSummerAssumed = !summers && study.Summers is null && summer > 0,
            FitsNoCourse = study.HoursPerWeek is not null && fit == 0,
        };
    }

    /// <summary>The same with other summers: as many courses as in the other terms, or none.</summary>
    internal StudyLoad OtherSummers(LedgerAssumptions assumed) =>
        this with { SummerCourses = SummerCourses > 0 ? 0 : Math.Min(Courses, Whole(assumed.SummerMostCredits, CourseCredits)), IsSummerAssumed = false };

    /// <summary>Whole courses that a school lets one take in a term; more than any term holds where its rules are not on record.</summary>
    private static int Limit(DegreeRules? rules, Season season, StudyLoad load) =>
        rules?.Limits.Most(season) is { } most ? Whole(most * load.OwnUnit, load.CourseCredits) : NoLimit;

    private static int Whole(decimal of, decimal each) => decimal.ToInt32(decimal.Floor(Math.Round(of / each, 2)));

    /// <summary>A program that is part-time only states the length of part-time study.</summary>
    private static bool IsPartTimeWithLength(Program? program) =>
        program is { MinimumMonths.IsKnown: true, Paces: [var only] } && only == Pace.PartTime;

    private static Term FirstSummer(Term start) => start.Season == Season.Summer ? start
        : new Term(Season.Summer, start.Season == Season.Spring ? start.Year : start.Year + 1);
}

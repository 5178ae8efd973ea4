using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.Degrees;
using Gradus.People;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>What can be asked of a study plan, beside whose it is: options of <c>gradus plan</c>, keys of the page's address and fields of its forms.</summary>
/// <remarks>Null and empty mean that it was not said; the profile then says it, or nobody does.</remarks>
public sealed record PlanQuestion
{
    /// <summary>More courses of a kind than this are refused.</summary>
    public const int MostCourses = PlanGround.MostDone;

    private const int LongestCode = 60;
    private const int MostHours = 100;
    private const int MostCredits = 30;
    private const int MostAtOnce = 10;
    private const int MostBudget = 1_000_000;
    private const int LongestValue = 120;

    public static Parameter<string> TrackPart { get; } = Parameters.Text("track", "The specialisation or way through the degree", "Track", LongestCode, "no-such-track") with { Hint = "TRACK" };

    public static Parameter<PlanAim> AimPart { get; } = Parameters.Word(
        "aim",
        "What comes first: soonest, cheapest, or interests (most of the courses I want)",
        "What comes first",
        [("soonest", PlanAim.Soonest), ("cheapest", PlanAim.Cheapest), ("interests", PlanAim.Interests)]) with
    { Hint = "AIM", Usual = "soonest" };

    public static Parameter<Term> StartPart { get; } = OneTerm("start", "My first term (default: that of my profile)", "First term") with { Hint = "TERM" };

    public static Parameter<SummerWish> SummersPart { get; } = Parameters.Word(
        "summers", "Study in summers: too, none or only", "Summers", [("too", SummerWish.Too), ("none", SummerWish.None), ("only", SummerWish.Only)]) with
    { Hint = "WORD" };

    public static Parameter<int> HoursPart { get; } = Parameters.Whole("hours", "Hours a week that I have for study", "Hours a week", 1, MostHours) with { Hint = "N" };

    public static Parameter<decimal> CreditsPart { get; } = Parameters.Number("credits", "Most credits in a term", "Credits a term", 1, MostCredits) with { Hint = "N" };

    public static Parameter<int> CoursesPart { get; } = Parameters.Whole("courses", "Most courses in a term", "Courses a term", 1, MostAtOnce) with { Hint = "N" };

    public static Parameter<decimal> BudgetPart { get; } = Parameters.Dollars("budget", "Most tuition and fees in an academic year", "Budget a year", 0, MostBudget) with { Hint = "USD" };

    public static Parameter<Term> ByPart { get; } = OneTerm("by", "The last term I would study in", "Last term") with { Hint = "TERM" };

    public static Parameter<Term> LeavePart { get; } = OneTerm("leave", "A term without study; again for more", "Term off") with { Hint = "TERM", IsMany = true, Most = PlanGround.MostTerms };

    public static Parameter<string> TakenPart { get; } = Course("taken", "A course I have taken, with its grade if I like: \"CS 6515=B\", \"=W\" where I withdrew; again for more", "Course taken", "COURSE[=GRADE]");

    public static Parameter<string> TransferPart { get; } = Course("transfer", "The same, passed at another school or for another degree", "Course from elsewhere", "COURSE[=GRADE]");

    public static Parameter<string> PinPart { get; } = Course("pin", "A course that has to be in the plan, in a term if I like: \"CS 7641=fall 2028\"; again for more", "Course to take", "COURSE[=TERM]");

    public static Parameter<string> WithoutPart { get; } = Course("without", "A course I will not take; again for more", "Course to leave out", "COURSE");

    public static Parameter<string> SwapPart { get; } = Course("swap", "One course in place of another: \"CS 7641=CS 6601\" takes the first and leaves out the second; again for more", "In place of another", "COURSE=COURSE");

    public static Parameter<string> UsePart { get; } = Course("use", "Which group a course fills: \"CS 6601=electives\", also one that I passed where its page names none; again for more", "What a course counts for", "COURSE=GROUP");

    public static Parameter<string> WantPart { get; } = Course("want", "A course I would like; again for more", "Course wanted", "COURSE");

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        TrackPart, AimPart, StartPart, SummersPart, HoursPart, CreditsPart, CoursesPart, BudgetPart, ByPart, LeavePart, TakenPart, TransferPart, PinPart, WithoutPart, SwapPart, UsePart, WantPart,
    ];

    /// <summary>The same with the degree and the person.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Id, SubjectParameters.Profile, .. All];

    public DegreeTrack? Track { get; init; }
    public PlanAim Aim { get; init; }
    public Term? Start { get; init; }
    public SummerWish? Summers { get; init; }
    public int? Hours { get; init; }
    public decimal? Credits { get; init; }
    public int? Courses { get; init; }
    public decimal? Budget { get; init; }
    public Term? By { get; init; }
    public IReadOnlyList<Term> Leave { get; init; } = [];
    public IReadOnlyList<SaidCourse> Taken { get; init; } = [];
    public IReadOnlyList<SaidCourse> Transfer { get; init; } = [];
    public IReadOnlyList<SaidCourse> Pins { get; init; } = [];
    public IReadOnlyList<SaidCourse> Without { get; init; } = [];
    public IReadOnlyList<SaidCourse> Uses { get; init; } = [];
    public IReadOnlyList<SaidCourse> Wanted { get; init; } = [];

    /// <summary>Reads the question against the rules that it is asked of.</summary>
    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static PlanQuestion Read(GivenValues given, DegreeRules rules)
    {
        string track = TrackPart.Read(given, "");
        IReadOnlyList<SaidCourse> swaps = given.LookUpAll(SwapPart, text => Swapped(text, rules));
        return new PlanQuestion
        {
            Track = track.Length == 0 ? null : given.LookUp(TrackPart, track, text => rules.FindTrack(text) ?? throw Parameters.NotOneOf(TrackPart.Name, text, [.. rules.Tracks.Select(t => t.Id)]), null!),
            Aim = AimPart.Read(given, PlanAim.Soonest),
            Start = StartPart.ReadOr(given),
            Summers = SummersPart.ReadOr(given),
            Hours = HoursPart.ReadOr(given),
            Credits = CreditsPart.ReadOr(given),
            Courses = CoursesPart.ReadOr(given),
            Budget = BudgetPart.ReadOr(given),
            By = ByPart.ReadOr(given),
            Leave = LeavePart.ReadAll(given),
            Taken = given.LookUpAll(TakenPart, text => Graded(text, rules)),
            Transfer = given.LookUpAll(TransferPart, text => Graded(text, rules)),
            Pins = [.. given.LookUpAll(PinPart, text => Timed(text, rules)), .. swaps.Select(s => new SaidCourse(s.Code, null))],
            Without = [.. given.LookUpAll(WithoutPart, text => new SaidCourse(Known(text, rules).Code, null)), .. swaps.Select(s => new SaidCourse(s.More!, null))],
            Uses = given.LookUpAll(UsePart, text => Used(text, rules)),
            Wanted = given.LookUpAll(WantPart, text => new SaidCourse(Known(text, rules).Code, null)),
        };
    }

    /// <summary>What an address and a form keep of it.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
    [
        .. One(TrackPart, Track?.Id),
        .. One(AimPart, Aim == PlanAim.Soonest ? null : Aim.ToString().ToLowerInvariant()),
        .. One(StartPart, Start?.ToString()),
        .. One(SummersPart, Summers?.ToString().ToLowerInvariant()),
        .. One(HoursPart, Hours?.ToString(CultureInfo.InvariantCulture)),
        .. One(CreditsPart, Credits?.ToString("0.##", CultureInfo.InvariantCulture)),
        .. One(CoursesPart, Courses?.ToString(CultureInfo.InvariantCulture)),
        .. One(BudgetPart, Budget?.ToString("0.##", CultureInfo.InvariantCulture)),
        .. One(ByPart, By?.ToString()),
        .. Leave.Select(t => (LeavePart.Name, t.ToString())),
        .. Taken.Select(c => (TakenPart.Name, c.ToString())),
        .. Transfer.Select(c => (TransferPart.Name, c.ToString())),
        .. Pins.Select(c => (PinPart.Name, c.ToString())),
        .. Without.Select(c => (WithoutPart.Name, c.ToString())),
        .. Uses.Select(c => (UsePart.Name, c.ToString())),
        .. Wanted.Select(c => (WantPart.Name, c.ToString())),
    ];

    private static IEnumerable<(string, string)> One(Parameter part, string? value) => value is null ? [] : [(part.Name, value)];

    private static SaidCourse Graded(string text, DegreeRules rules)
    {
        (string code, string? grade) = Parted(text);
        if (grade is not null && !LetterGrade.IsKnown(grade) && !string.Equals(grade, LetterGrade.Withdrawn, StringComparison.OrdinalIgnoreCase))
        {
            throw Parameters.Refusal(ProblemCode.NotAllowed, $"'{grade}' is no letter grade; give one of {string.Join(", ", LetterGrade.All)}, {LetterGrade.Withdrawn} for a withdrawal, or the course alone.");
        }

        RuleCourse? found = Find(code, rules);
        return new SaidCourse(found?.Code ?? (rules.IsFromRecord ? code : Known(code, rules).Code), grade?.ToUpperInvariant());
    }

    private static SaidCourse Timed(string text, DegreeRules rules)
    {
        (string code, string? when) = Parted(text);
        return new SaidCourse(Known(code, rules).Code, when is null ? null : ReadTerm(when).ToString());
    }

    /// <summary>The course to take, and the one that it stands in for.</summary>
    private static SaidCourse Swapped(string text, DegreeRules rules)
    {
        (string code, string? other) = Parted(text);
        return other is null || string.Equals(Bare(code), Bare(other), StringComparison.OrdinalIgnoreCase)
            ? throw Parameters.Refusal(ProblemCode.Malformed, "give two courses, such as CS 7641=CS 6601: the first is taken in place of the second.")
            : new SaidCourse(Known(code, rules).Code, Known(other, rules).Code);
    }

    private static SaidCourse Used(string text, DegreeRules rules)
    {
        (string code, string? group) = Parted(text);
        string[] groups = [.. rules.Tracks.Append(rules.Common).SelectMany(t => t.Groups).Select(g => g.Id).Append(RuleSet.RestId).Distinct(StringComparer.Ordinal)];
        return group is null ? throw Parameters.Refusal(ProblemCode.Malformed, "give a course and a group, such as CS 6601=electives.")
            : groups.Contains(group) ? new SaidCourse(Find(code, rules) is null && rules.HasOpenPlaces(group) ? code : Known(code, rules).Code, group)
            : throw Parameters.Refusal(ProblemCode.NotAllowed, $"'{group}' is no group{NearestWord.Suggestion(group, groups)}; give one of {string.Join(", ", groups)}.");
    }

    private static RuleCourse Known(string code, DegreeRules rules)
    {
        if (Find(code, rules) is { } course)
        {
            return course;
        }

        string[] codes = [.. rules.Courses.Where(c => !c.IsOpen).Select(c => c.Code)];
        IReadOnlyList<string> near = Nearest.To(code, codes, 3);
        throw Parameters.Refusal(ProblemCode.NotFound, $"no course of these rules has this code.{(near.Count > 0 ? $" The nearest are {string.Join(", ", near)}." : codes.Length == 0 ? " They name none." : $" They name {codes.Length} others, such as {codes[0]}.")}");
    }

    /// <summary>The course of a code as people write it: cs6515, CS-6515.</summary>
    internal static RuleCourse? Find(string code, DegreeRules rules) =>
        rules.Courses.FirstOrDefault(c => c.Code == code) ?? rules.Courses.FirstOrDefault(c => string.Equals(Bare(c.Code), Bare(code), StringComparison.OrdinalIgnoreCase));

    private static string Bare(string code) => string.Concat(code.Where(char.IsLetterOrDigit));

    private static (string Code, string? More) Parted(string text)
    {
        int at = text.LastIndexOf('=');
        return at < 0 ? (text.Trim(), null) : (text[..at].Trim(), text[(at + 1)..].Trim());
    }

    private static Term ReadTerm(string text) => WrittenTerm.TryRead(text, out Term term, out string? trouble) ? term
        : throw Parameters.Refusal(ProblemCode.Malformed, trouble is null ? "give a season and a year, such as fall 2027." : trouble + ".");

    private static Parameter<Term> OneTerm(string name, string words, string label) => new(name, words, label, ReadTerm, "never")
    {
        Form = () => new JsonObject { ["type"] = "string" },
    };

    private static Parameter<string> Course(string name, string words, string label, string hint) =>
        Parameters.Text(name, words, label, LongestValue, "no-such-course") with { Hint = hint, IsMany = true, Most = MostCourses };
}

/// <summary>A course as the person named it, and what was said with it.</summary>
/// <param name="Code">As the rules write it.</param>
/// <param name="More">Grade, term or group; null where none was said.</param>
public sealed record SaidCourse(string Code, string? More)
{
    /// <summary>"CS 6515=B".</summary>
    public override string ToString() => More is null ? Code : $"{Code}={More}";
}

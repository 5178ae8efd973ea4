using System.Collections.Concurrent;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Readiness.Courses;
using Gradus.Rules;

namespace Gradus.Readiness;

/// <summary>What a person brings, worked out once for every program: how they stand beside each subject, and the assumptions about time.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ReadinessGround
{
    /// <summary>Courses that a person takes beside their life in one term, where they do not say.</summary>
    public const string CoursesAtOnceRule = "ready-courses-at-once";

    /// <summary>Weeks from the first day of a course to its grade.</summary>
    public const string CourseWeeksRule = "ready-course-weeks";

    private readonly ConcurrentDictionary<uint, int> _terms = new();
    private readonly EntryDemand[] _subjects;
    private readonly EntryDemand _relatedToComputing;
    private readonly uint[] _byVerdict = new uint[Enum.GetValues<Verdict>().Length];

    /// <param name="catalog">The dataset.</param>
    /// <param name="profile">The person, with the courses of their transcript.</param>
    /// <param name="tests">Tests they took.</param>
    public ReadinessGround(Catalog catalog, Profile profile, TestScores tests)
    {
        Catalog = catalog;
        Profile = profile;
        Tests = tests;
        Usual = new UsualEntries(catalog);
        RuleReading rules = catalog.Rules.At(catalog.Rules.AsOf).Read();
        WeeksOfACourse = rules.Whole(CourseWeeksRule);
        int atOnce = rules.Whole(CoursesAtOnceRule);
        CoursesAtOnce = profile.Study.CoursesPerTerm ?? atOnce;
        SaysCoursesAtOnce = profile.Study.CoursesPerTerm is not null;
        Cited = rules.Cited;
        Bachelors = DegreeDemands.Bachelors(profile.Background.Degree, profile.Start);
        var brought = new BroughtSubjects(profile);
        _subjects = [.. Enum.GetValues<Prerequisite>().Select(p => Demand(p, brought))];
        _relatedToComputing = DegreeDemands.Related(profile.Background.Degree, computing: true, page: null);
        foreach (Prerequisite each in Enum.GetValues<Prerequisite>())
        {
            _byVerdict[(int)VerdictOf(each)] |= EntryTree.Bit(each);
        }
    }

    public Catalog Catalog { get; }
    public Profile Profile { get; }
    public TestScores Tests { get; }

    /// <summary>What programs of a kind mostly ask for.</summary>
    public UsualEntries Usual { get; }

    /// <summary>Weeks a missing course takes.</summary>
    public int WeeksOfACourse { get; }

    /// <summary>Missing courses taken in one term.</summary>
    public int CoursesAtOnce { get; }

    /// <summary>True where the person named <see cref="CoursesAtOnce"/>.</summary>
    public bool SaysCoursesAtOnce { get; }

    /// <summary>The assumptions used.</summary>
    public IReadOnlyList<RuleInForce> Cited { get; }

    /// <summary>The bachelor's degree that is asked for everywhere.</summary>
    public EntryDemand Bachelors { get; }

    /// <summary>True where a degree takes a bachelor's degree, and the person has none by its start: no school waives that unless its page says so.</summary>
    public bool LacksDegree(Item item) => Bachelors.Standing == EntryStanding.NotMet && (item.Program?.Admission.Asked.AsksDegree ?? true);

    /// <summary>Bits of the subjects that stand so.</summary>
    public uint Of(Verdict verdict) => _byVerdict[(int)verdict];

    /// <summary>The same beside one program, which may ask for grades.</summary>
    public uint Of(Verdict verdict, EntryRule rule)
    {
        uint bits = rule.LeastGrades.Aggregate(
            Of(verdict), (all, least) => (all & ~EntryTree.Bit(least.Subject)) | (Demand(least.Subject, rule).Verdict(madeUp: true) == verdict ? EntryTree.Bit(least.Subject) : 0));
        uint related = EntryTree.Bit(Prerequisite.RelatedBachelors);
        return !rule.IsForComputing ? bits : (bits & ~related) | (_relatedToComputing.Verdict(madeUp: false) == verdict ? related : 0);
    }

    /// <summary>What a degree asks for of this person: as its page says, and of a degree in computing programming besides where they have never programmed.</summary>
    public EntryRule Rule(Item item) =>
        (item.Program?.Admission.Asked ?? EntryRule.Listed([])) is var rule && VerdictOf(Prerequisite.Programming) == Verdict.Bridgeable ? rule.WithProgramming() : rule;

    /// <summary>Bits of the subjects that are usual where a page names none; none where it names one.</summary>
    public uint Likely(Item item) => item.Program is { IsConversion: true } || (item.Program?.Admission.Asked is { } asked && (asked.NamesSubjects || asked.Strength == EntryStrength.Recommended)) ? 0 : Usual.Of(item).Aggregate(0u, (bits, usual) => bits | EntryTree.Bit(usual.Subject));

    /// <summary>Terms that courses take this person, each set worked out once.</summary>
    /// <param name="courses">Bits of the courses.</param>
    public int Terms(uint courses) => _terms.GetOrAdd(courses, static (set, atOnce) => CourseOrder.Terms(set, atOnce), CoursesAtOnce);

    /// <summary>How the person stands beside a subject or a degree.</summary>
    public EntryDemand Demand(Prerequisite asked) => _subjects[(int)asked];

    /// <summary>The same with the grade that a program asks for in it.</summary>
    public EntryDemand Demand(Prerequisite asked, EntryRule rule) =>
        asked == Prerequisite.RelatedBachelors && rule.IsForComputing ? _relatedToComputing : LeastGrades.Of(Demand(asked), asked, rule, Profile.Background);

    /// <summary>True where the person spoke of a subject, or gave a course that the answer about it rests on; false where it rests on their degree, or on nothing.</summary>
    public bool SpeaksOf(Prerequisite asked) => asked == Prerequisite.Programming ? Profile.Background.Programming is not null || HasCourse(asked)
        : Profile.Background.Mathematics.Any(m => m.Subject.Key() == Vocabularies.Prerequisites.KeyOf(asked))
            || Profile.Background.Computing.Any(c => c.Subject.Key() == Vocabularies.Prerequisites.KeyOf(asked)) || HasCourse(asked);

    private bool HasCourse(Prerequisite asked) => Profile.Background.Courses.Any(c => CourseWords.SubjectsOf(c).Contains(asked));

    /// <summary>What follows for entering.</summary>
    public Verdict VerdictOf(Prerequisite asked) => Demand(asked).Verdict(madeUp: IsCourse(asked));

    /// <summary>False for a degree.</summary>
    public static bool IsCourse(Prerequisite asked) => asked is not (Prerequisite.RelatedBachelors or Prerequisite.AnyBachelors);

    private EntryDemand Demand(Prerequisite asked, BroughtSubjects brought) => asked switch
    {
        Prerequisite.AnyBachelors => Bachelors,
        Prerequisite.RelatedBachelors => DegreeDemands.Related(Profile.Background.Degree, computing: false, page: null),
        _ => brought.Beside(asked, page: null),
    };
}

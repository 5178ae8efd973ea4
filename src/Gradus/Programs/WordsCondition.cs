using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.Programs;

/// <summary>What a phrase among the words of a search may ask for.</summary>
public enum WordsCondition
{
    /// <summary>No score of the GRE is asked for.</summary>
    NoGre,

    /// <summary>Open to people who have not studied computing.</summary>
    NoComputing,

    /// <summary>Taught online.</summary>
    Online,

    /// <summary>Taught on campus.</summary>
    OnCampus,

    /// <summary>A thesis can be written.</summary>
    Thesis,

    /// <summary>It can be finished without a thesis.</summary>
    NoThesis,

    /// <summary>It can be finished in twelve months.</summary>
    OneYear,

    /// <summary>It can be studied part-time.</summary>
    PartTime,

    /// <summary>It can be studied full-time.</summary>
    FullTime,

    /// <summary>Taught in part online and in part on campus.</summary>
    Hybrid,

    /// <summary>Open to people who have not studied mathematics.</summary>
    NoMathematics,

    /// <summary>Its field is on the STEM list.</summary>
    Stem,

    /// <summary>One can start in spring.</summary>
    SpringStart,

    /// <summary>One can start in summer.</summary>
    SummerStart,

    /// <summary>A page says which average is the least that it takes, and it is below a B.</summary>
    LowGpa,

    /// <summary>A page says which average is the least that it takes, and it is not above the one that is typed.</summary>
    Average,

    /// <summary>Taught online at no set hours.</summary>
    OwnHours,

    /// <summary>Not a condition: the price of who lives in the school's state, which goes by where one lives.</summary>
    ResidentPrice,

    /// <summary>Applied to health.</summary>
    Health,

    /// <summary>Applied to finance.</summary>
    Finance,

    /// <summary>Not a condition but an order: the lowest price first.</summary>
    LowPrice,

    /// <summary>Not a condition: a doctorate, which is not what this guide lists.</summary>
    Doctorate,

    /// <summary>Not a condition: who pays for the degree, which no file here says of a program.</summary>
    Funding,

    /// <summary>Not a condition: whom a school was founded for, which no file here says.</summary>
    SchoolMission,

    /// <summary>Not a condition: whether a school's year has quarters or semesters, which no file here says.</summary>
    Calendar,

    /// <summary>Not a condition: courses and certificates that are no degree, which this guide does not list.</summary>
    NoDegree,

    /// <summary>Not a condition: when classes meet, which few pages read here say.</summary>
    ClassHours,

    /// <summary>Applying costs nothing.</summary>
    NoApplicationFee,

    /// <summary>Not a condition: a start in fall, which nearly all have that name their terms.</summary>
    FallStart,

    /// <summary>Not a condition: whether a bachelor's degree of three years is taken, which hardly any page read here says.</summary>
    ThreeYears,

    /// <summary>Not a condition: what courses failed and repeated mean for entering, which no page read here says.</summary>
    Backlogs,

    /// <summary>Not a condition: work off campus from the first term on, which no official file says.</summary>
    WorkFromTheFirstDay,

    /// <summary>Not a condition: how those with a disability are taught, which no file here says.</summary>
    Accessibility,
}

/// <summary>Which items meet such a condition. Only what a page says counts; a page that is silent meets none.</summary>
public static class WordsConditions
{
    private static readonly IReadOnlyList<Prerequisite> Computing =
    [
        Prerequisite.Programming, Prerequisite.DataStructures, Prerequisite.Algorithms, Prerequisite.Databases, Prerequisite.ComputerSystems,
        Prerequisite.MachineLearning, Prerequisite.RelatedBachelors,
    ];

    private static readonly IReadOnlyList<Prerequisite> Mathematics =
    [
        Prerequisite.Calculus, Prerequisite.MultivariableCalculus, Prerequisite.LinearAlgebra, Prerequisite.Probability, Prerequisite.Statistics, Prerequisite.DiscreteMath, Prerequisite.RelatedBachelors,
    ];

    private const int YearMonths = 12;

    /// <summary>The average of a B, on a scale of 4.0.</summary>
    private const double LeastB = 3.0;

    /// <summary>The keys of the data, with what each asks for in words.</summary>
    public static Vocabulary<WordsCondition> Keys { get; } = new(
        new(WordsCondition.NoGre, "no-gre", "Read as a condition: a page says that the GRE is optional or not accepted."),
        new(WordsCondition.NoComputing, "no-computing", "Read as a condition: a page says what it asks for and names no computing and no related bachelor's degree, or it offers preparatory courses."),
        new(WordsCondition.Online, "online", "Read as a condition: known to be taught online. Many more may be; no page says so."),
        new(WordsCondition.OnCampus, "on-campus", "Read as a condition: known to be taught on campus. Most others are too; no page says so."),
        new(WordsCondition.Thesis, "thesis", "Read as a condition: a page says that a thesis can be written. Many pages do not say."),
        new(WordsCondition.NoThesis, "no-thesis", "Read as a condition: a page says how it is finished, and that a thesis is not the only way. Many pages do not say."),
        new(WordsCondition.OneYear, "one-year", "Read as a condition: a page says that it can be finished in twelve months. Many pages do not say."),
        new(WordsCondition.PartTime, "part-time", "Read as a condition: a page says that it can be studied part-time. Most pages do not say."),
        new(WordsCondition.FullTime, "full-time", "Read as a condition: a page says that it can be studied full-time. Most pages do not say."),
        new(WordsCondition.Hybrid, "hybrid", "Read as a condition: known to be taught in part online and in part on campus."),
        new(WordsCondition.NoMathematics, "no-mathematics", "Read as a condition: a page says what it asks for and names no mathematics and no related bachelor's degree, or it offers preparatory courses."),
        new(WordsCondition.Stem, "stem", "Read as a condition: its field is on the STEM list."),
        new(WordsCondition.SpringStart, "spring-start", "Read as a condition: a page says that one can start in spring. Many pages do not say."),
        new(WordsCondition.SummerStart, "summer-start", "Read as a condition: a page says that one can start in summer. Many pages do not say."),
        new(WordsCondition.LowGpa, "low-gpa", "Read as a condition: a page says which average is the least that it takes, and it is below 3.0. Many pages do not say, and a lower bound is no promise."),
        new(WordsCondition.Average, "average", "Read as a condition: a page says which average is the least that it takes, and yours is not below it. Many pages do not say, and a lower bound is no promise."),
        new(WordsCondition.OwnHours, "own-hours", "Read as a condition: a page says that its online classes meet at no set hours. Many pages do not say."),
        new(WordsCondition.ResidentPrice, "resident-price", "Prices go by where you live: with your state said, each is the one that you would be charged; without it, that of somebody from another state."),
        new(WordsCondition.Health, "health", "Read as a condition: its field or title is of health, medicine or biology."),
        new(WordsCondition.Finance, "finance", "Read as a condition: its field or title is of finance."),
        new(WordsCondition.LowPrice, "low-price", "Read as an order: the lowest price first, estimates among them."),
        new(WordsCondition.Doctorate, "doctorate", "This guide lists master's degrees. A doctorate is applied for directly, often without a master's, and its places are usually paid for by the university."),
        new(WordsCondition.Funding, "funding", "Not used: no file here says which programs pay their students. How master's students of a field are paid for stands with each school; ask the department."),
        new(WordsCondition.SchoolMission, "school-mission", "Not used: no file here says which schools are historically Black, Hispanic-serving or tribal. The Department of Education lists them; look for one by its name."),
        new(WordsCondition.Calendar, "calendar", "Not used: no file here says whether a school's year has quarters, semesters or trimesters. Its academic calendar does."),
        new(WordsCondition.NoDegree, "no-degree", "Not used: this guide lists master's degrees, and no bootcamps, certificates or single courses. Courses that lead to a degree's entry stand with each degree."),
        new(WordsCondition.ClassHours, "class-hours", "Not used: few pages read here say at what hours or on which days classes meet; where one does, it stands in the note of that degree. Ask the program."),
        new(WordsCondition.NoApplicationFee, "no-application-fee", "Read as a condition: a page says that applying costs nothing. Many pages do not say, and some waive the fee for who asks."),
        new(WordsCondition.FallStart, "fall-start", "A start in fall leaves nothing out: of the pages that name their terms nearly all name it. Of which year is no condition."),
        new(WordsCondition.ThreeYears, "three-year-degree", "Not used: hardly any page read here says whether a bachelor's degree of three years is taken; where one does, it stands in the note of that degree. Ask the school, and which evaluation of it counts."),
        new(WordsCondition.Backlogs, "backlogs", "Not used: no page read here says what courses that were failed and repeated mean. Averages that are asked stand with each degree."),
        new(WordsCondition.WorkFromTheFirstDay, "work-from-the-first-day", "Not used: no official file says where work off campus (CPT) is open from the first term. Ask a lawyer or an international office before you count on it; what the rules say stands with each degree for who studies on F-1."),
        new(WordsCondition.Accessibility, "accessibility", "Not used: no file here says how a degree is taught to people with a disability. Every school has an office for it: ask there before you apply."));

    /// <summary>True for what nothing here says of any degree: asked for alone, it finds nothing.</summary>
    public static bool IsNotKnown(WordsCondition condition) => condition is WordsCondition.Funding or WordsCondition.ClassHours or WordsCondition.SchoolMission or WordsCondition.Calendar or WordsCondition.NoDegree
        or WordsCondition.ThreeYears or WordsCondition.Backlogs or WordsCondition.WorkFromTheFirstDay or WordsCondition.Accessibility;

    public static bool Holds(this WordsCondition condition, Item item) => condition switch
    {
        WordsCondition.LowPrice or WordsCondition.Doctorate or WordsCondition.FallStart or WordsCondition.Average or WordsCondition.ResidentPrice => true,
        _ when IsNotKnown(condition) => true,
        WordsCondition.Stem => item.Stem is { IsKnown: true, Value: true },
        WordsCondition.OwnHours => item.Modalities.Contains(Modality.OnlineAsync),
        WordsCondition.Hybrid => item.Modalities.Contains(Modality.Hybrid),
        WordsCondition.Health => item.IsSetIn(Setting.Health),
        WordsCondition.Finance => item.IsSetIn(Setting.Finance),
        WordsCondition.Online => item.IsKnownOnline(),
        WordsCondition.OnCampus => item.Offers(StudyMode.Campus) == true,
        _ => item.Program is { } program && Holds(condition, program),
    };

    private static bool Holds(WordsCondition condition, Program program) => condition switch
    {
        WordsCondition.NoGre => program.Admission.Gre is GreRule.Optional or GreRule.NotAccepted,
        WordsCondition.OneYear => program.MinimumMonths is { IsKnown: true, Value: <= YearMonths },
        WordsCondition.Thesis => program.FinalProjects.Contains(FinalProject.Thesis),
        WordsCondition.NoThesis => program.FinalProjectRequired == false || program.FinalProjects.Any(p => p != FinalProject.Thesis),
        WordsCondition.PartTime => program.Paces.Contains(Pace.PartTime),
        WordsCondition.FullTime => program.Paces.Contains(Pace.FullTime),
        WordsCondition.LowGpa => program.Admission.MinimumGpa is { IsKnown: true, Value: < LeastB },
        WordsCondition.NoApplicationFee => program.Admission.ApplicationFee is { IsKnown: true, Value: 0 },
        WordsCondition.SpringStart => program.Admission.StartTerms.Contains(EntryTerm.Spring),
        WordsCondition.SummerStart => program.Admission.StartTerms.Contains(EntryTerm.Summer),
        WordsCondition.NoMathematics => program.Admission.Bridge == true || (program.Admission.Prerequisites.Count > 0 && !program.Admission.Prerequisites.Any(Mathematics.Contains)),
        _ => program.Admission.Bridge == true || (program.Admission.Prerequisites.Count > 0 && !program.Admission.Prerequisites.Any(Computing.Contains)),
    };
}

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

    /// <summary>Applied to health.</summary>
    Health,

    /// <summary>Applied to finance.</summary>
    Finance,

    /// <summary>Not a condition but an order: the lowest price first.</summary>
    LowPrice,

    /// <summary>Not a condition: a doctorate, which is not what this guide lists.</summary>
    Doctorate,
}

/// <summary>Which items meet such a condition. Only what a page says counts; a page that is silent meets none.</summary>
public static class WordsConditions
{
    private static readonly IReadOnlyList<Prerequisite> Computing =
    [
        Prerequisite.Programming, Prerequisite.DataStructures, Prerequisite.Algorithms, Prerequisite.Databases, Prerequisite.ComputerSystems,
        Prerequisite.MachineLearning, Prerequisite.RelatedBachelors,
    ];

    private const int YearMonths = 12;

    /// <summary>The keys of the data, with what each asks for in words.</summary>
    public static Vocabulary<WordsCondition> Keys { get; } = new(
        new(WordsCondition.NoGre, "no-gre", "Read as a condition: a page says that the GRE is optional or not accepted."),
        new(WordsCondition.NoComputing, "no-computing", "Read as a condition: a page says what it asks for and names no computing and no related bachelor's degree, or it offers preparatory courses."),
        new(WordsCondition.Online, "online", "Read as a condition: known to be taught online. Many more may be; no page says so."),
        new(WordsCondition.OnCampus, "on-campus", "Read as a condition: known to be taught on campus. Most others are too; no page says so."),
        new(WordsCondition.Thesis, "thesis", "Read as a condition: a page says that a thesis can be written. Many pages do not say."),
        new(WordsCondition.NoThesis, "no-thesis", "Read as a condition: a page says how it is finished, and that a thesis is not the only way. Many pages do not say."),
        new(WordsCondition.OneYear, "one-year", "Read as a condition: a page says that it can be finished in twelve months. Many pages do not say."),
        new(WordsCondition.Health, "health", "Read as a condition: its field or title is of health, medicine or biology."),
        new(WordsCondition.Finance, "finance", "Read as a condition: its field or title is of finance."),
        new(WordsCondition.LowPrice, "low-price", "Read as an order: the lowest price first, estimates among them."),
        new(WordsCondition.Doctorate, "doctorate", "This guide lists master's degrees. A doctorate is applied for directly, often without a master's, and its places are usually paid for by the university."));

    public static bool Holds(this WordsCondition condition, Item item) => condition switch
    {
        WordsCondition.LowPrice or WordsCondition.Doctorate => true,
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
        _ => program.Admission.Bridge == true || (program.Admission.Prerequisites.Count > 0 && !program.Admission.Prerequisites.Any(Computing.Contains)),
    };
}

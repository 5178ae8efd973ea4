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
}

/// <summary>Which items meet such a condition. Only what a page says counts; a page that is silent meets none.</summary>
public static class WordsConditions
{
    private static readonly IReadOnlyList<Prerequisite> Computing =
    [
        Prerequisite.Programming, Prerequisite.DataStructures, Prerequisite.Algorithms, Prerequisite.Databases, Prerequisite.ComputerSystems,
        Prerequisite.MachineLearning, Prerequisite.RelatedBachelors,
    ];

    /// <summary>The keys of the data, with what each condition asks for in words.</summary>
    public static Vocabulary<WordsCondition> Keys { get; } = new(
        new(WordsCondition.NoGre, "no-gre", "a page says that the GRE is optional or not accepted"),
        new(WordsCondition.NoComputing, "no-computing", "a page says what it asks for and names no computing and no related bachelor's degree, or it offers preparatory courses"));

    public static bool Holds(this WordsCondition condition, Item item) => item.Program is { Admission: var admission } && condition switch
    {
        WordsCondition.NoGre => admission.Gre is GreRule.Optional or GreRule.NotAccepted,
        _ => admission.Bridge == true || (admission.Prerequisites.Count > 0 && !admission.Prerequisites.Any(Computing.Contains)),
    };
}

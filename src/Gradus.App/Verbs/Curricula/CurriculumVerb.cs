using Gradus.App.Asked;
using Gradus.Curricula;
using Gradus.Programs;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary>What a degree teaches, whoever asks.</summary>
public static class CurriculumVerb
{
    public static Verb Verb { get; } = new(
        "curriculum",
        "What will I study? The courses of a degree, read into areas: what everybody takes and what can be had of machine learning, data, statistics and deep learning.",
        CurriculumQuestion.Whole,
        [new("curriculum", () => CurriculumJson.Plain.CurriculumContract)],
        asking => new VerbAnswer(Answer(asking), CurriculumJson.Plain.CurriculumContract))
    {
        Example = """{"id": "cmu-ms-machine-learning"}""",
    };

    /// <exception cref="InputException">Neither a degree nor a list is given, or one cannot be used.</exception>
    internal static CurriculumContract Answer(Asking asking)
    {
        if (KeptLists.Asked(asking) is { } kept)
        {
            return Read(asking, null, CourseListFile.Parse(kept.Name, kept.Text)) with { KeptAs = kept.Name };
        }

        var asked = CurriculumQuestion.Read(asking.Given, asking.Catalog);
        return asked.File is null
            ? CurriculumContract.Of(asking.Catalog, Curricula(asking), asked.Item!).For(asking.Who.ReadIfAny())
            : Read(asking, asked.Item, asking.Document(CurriculumQuestion.FilePart, CourseListFile.Read, CourseListFile.Parse)!);
    }

    private static CurriculumContract Read(Asking asking, Item? item, CourseList given)
    {
        (CourseList list, int remembered) = SaidReadings.Recall(given, asking.Who.Work);
        return CurriculumContract.Of(asking.Catalog, Curricula(asking), item, list).For(asking.Who.ReadIfAny()) with { Remembered = remembered };
    }

    private static CatalogCurricula Curricula(Asking asking) => asking.Data.Curricula?.Invoke() ?? CurriculumCommand.Curricula(asking.Catalog, asking.Data.Directory);
}

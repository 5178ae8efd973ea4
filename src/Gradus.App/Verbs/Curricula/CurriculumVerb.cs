using Gradus.App.Asked;
using Gradus.Curricula;
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
        var asked = CurriculumQuestion.Read(asking.Given, asking.Catalog);
        CatalogCurricula curricula = asking.Data.Curricula?.Invoke() ?? CurriculumCommand.Curricula(asking.Catalog, asking.Data.Directory);
        if (asked.File is null)
        {
            return CurriculumContract.Of(asking.Catalog, curricula, asked.Item!);
        }

        (CourseList list, int remembered) = SaidReadings.Recall(asking.Document(CurriculumQuestion.FilePart, CourseListFile.Read, CourseListFile.Parse)!, asking.Who.Work);
        return CurriculumContract.Of(asking.Catalog, curricula, asked.Item, list) with { Remembered = remembered };
    }
}

using Gradus.App.Contracts;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Readiness;
using Gradus.Readiness.Courses;

namespace Gradus.App.Verbs.Ready;

/// <summary>Tests and a scale of grades that a person names and that an answer about one degree does not use.</summary>
internal static class TestsNotUsed
{
    /// <param name="ground">The person, with their tests.</param>
    /// <param name="item">The degree.</param>
    /// <param name="transcript">Their courses; null where none were given.</param>
    /// <param name="scale">The scale they named; null where none.</param>
    public static IEnumerable<NotUsedContract> In(ReadinessGround ground, Item item, Transcript? transcript, GradeScale? scale)
    {
        AdmissionFacts asked = item.Program?.Admission ?? new AdmissionFacts();
        if (Language(ground, asked) is { } language)
        {
            foreach (string name in new (decimal? Score, string Name)[]
            {
                (ground.Tests.Toefl, ReadyQuestion.ToeflPart.Name), (ground.Tests.Ielts, ReadyQuestion.IeltsPart.Name),
                (ground.Tests.Duolingo, ReadyQuestion.DuolingoPart.Name), (ground.Tests.Pte, ReadyQuestion.PtePart.Name),
            }.Where(t => t.Score is not null).Select(t => t.Name))
            {
                yield return new NotUsedContract(name, language);
            }
        }

        if (ground.Tests.Gre is not null && asked.Gre != GreRule.Required)
        {
            yield return new NotUsedContract(ReadyQuestion.GrePart.Name, asked.Gre is null ? "no page on record says whether this degree asks for it: ask the school" : "this degree does not require it of everybody");
        }

        if (scale is not null && transcript?.Courses.Any(c => c.Printed is { Length: > 0 } grade && char.IsAsciiDigit(grade[0])) != true)
        {
            yield return new NotUsedContract(ReadyQuestion.ScalePart.Name, transcript is null ? "no courses were given whose grades are numbers" : "no grade that was read is a number");
        }
    }

    /// <summary>Why scores of a language test are not used; null where they are.</summary>
    private static string? Language(ReadinessGround ground, AdmissionFacts asked) =>
        !asked.NamesLanguageTest ? "no page on record states a least score for this degree: ask the graduate school"
        : ground.Tests.Language(ground.Profile, asked) is null ? "you do not say that you come from abroad or studied there, and others are not asked for it"
        : null;
}

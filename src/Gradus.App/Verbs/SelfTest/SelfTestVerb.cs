using Gradus.App.Asked;
using Gradus.SelfTests;

namespace Gradus.App.Verbs.SelfTest;

/// <summary>The guide's own test, whoever asks.</summary>
public static class SelfTestVerb
{
    public static Verb Verb { get; } = new(
        "test",
        "What do I really know of a subject? About ten questions, each chosen by the answers before it, and a result with its error.",
        SelfTestQuestion.Whole,
        [new("test", () => SelfTestJson.Plain.SelfTestContract)],
        asking => new VerbAnswer(Answer(asking), SelfTestJson.Plain.SelfTestContract))
    {
        Example = """{"topic": "calculus"}""",
    };

    /// <exception cref="InputException">The question cannot be used.</exception>
    internal static SelfTestContract Answer(Asking asking)
    {
        var asked = SelfTestQuestion.Read(asking.Given);
        return SelfTestContract.Of(asked, Session(asked), asking.Data.Version);
    }

    /// <summary>The test as far as it has come; too many answers are refused as those of the question.</summary>
    private static TestSession Session(SelfTestQuestion asked)
    {
        try
        {
            return asked.Session;
        }
        catch (InputException refused)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, SelfTestQuestion.AnswersPart.Name, asked.Answers, refused.Message), refused);
        }
    }
}

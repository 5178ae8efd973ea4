using Gradus.App.Asked;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The path through the written guide, whoever asks.</summary>
public static class GuideVerb
{
    public static Verb Verb { get; } = new(
        "guide",
        "New to this? Twelve questions in order, each with live figures for me, of whom they speak, and the command that answers it whole.",
        GuideQuestion.Whole,
        [new("guide", () => GuideJson.Plain.GuideContract)],
        asking => new VerbAnswer(Answer(asking), GuideJson.Plain.GuideContract))
    {
        Example = """{"page": "core"}""",
    };

    /// <exception cref="InputException">There is no such page, or the profile cannot be used.</exception>
    internal static GuideContract Answer(Asking asking) =>
        GuideAnswer.Of(new GuideGround(asking.Data, asking.Who.ReadIfAny(), asking.Who.Work, GuideAnswers.Anew), GuideQuestion.Read(asking.Given)).Contract;
}

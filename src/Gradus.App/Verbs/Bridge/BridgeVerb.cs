using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Verbs.Ready;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;

namespace Gradus.App.Verbs.Bridge;

/// <summary>Ways to what a degree asks for, whoever asks.</summary>
public static class BridgeVerb
{
    public static Verb Verb { get; } = new(
        "bridge",
        "How do I get ready for it? The cheapest, the shortest and the steadiest way from my courses to what a degree asks for.",
        BridgeQuestion.Whole,
        [new("bridge", () => BridgeJson.Plain.BridgeContract)],
        asking => new VerbAnswer(Answer(asking), BridgeJson.Plain.BridgeContract))
    {
        Example = """{"id": "georgia-tech-ms-analytics-online", "hours": 12}""",
    };

    /// <exception cref="InputException">The question, the profile or the courses cannot be used.</exception>
    internal static BridgeContract Answer(Asking asking)
    {
        Item item = SubjectParameters.Read(asking.Given, asking.Catalog);
        var asked = BridgeQuestion.Read(asking.Given, asking.Catalog);
        (ReadinessGround ground, _) = ReadyVerb.Ground(asking, ReadyQuestion.Read(asking.Given, asking.Catalog));
        return BridgeContract.Of(ground, BridgeAnswer.Of(ground, item, asked.Choices), asked.Aim);
    }
}

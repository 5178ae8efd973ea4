using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

/// <summary>What a degree brings, whoever asks.</summary>
public static class ReturnVerb
{
    public static Verb Verb { get; } = new(
        "return",
        "What a degree brings me over the years, as a range against my own alternatives.",
        ReturnQuestion.Whole,
        [new("return", () => ReturnJson.Plain.ReturnContract)],
        asking =>
        {
            (ReturnContract? shown, Item item, Problem? missing) = Answer(asking);
            return new VerbAnswer(shown, ReturnJson.Plain.ReturnContract, missing is null ? null : missing with { Sentence = $"{item.Id}: {missing}" });
        })
    {
        Example = """{"id": "139755-11.0701", "against": "stay", "draws": 500}""",
        NeedsPerson = true,
    };

    /// <summary>The answer, or why the degree has none.</summary>
    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static (ReturnContract? Shown, Item Item, Problem? Missing) Answer(Asking asking)
    {
        var asked = ReturnQuestion.Read(asking.Given);
        Item item = SubjectParameters.Read(asking.Given, asking.Catalog);
        Profile person = asking.Who.Read();
        var ground = ReturnGround.Of(asking.Catalog, person, asking.Catalog.Rules, asked.Settings);
        return ReturnAnswer.Of(ground, item, asked.Against) is { } answer
            ? (ReturnContract.Of(answer), item, null)
            : (null, item, ReturnAnswer.WhyNone(ground, item));
    }
}

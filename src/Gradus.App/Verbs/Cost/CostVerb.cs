using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Cost;

/// <summary>The whole cost of one degree, whoever asks.</summary>
public static class CostVerb
{
    private static readonly Parameter<bool> Ways = Parameters.Flag("ways", "Compare the ways of studying it side by side", "Ways");

    public static Verb Verb { get; } = new(
        "cost",
        "The whole cost of one degree to me until it is done, line by line and term by term.",
        CostQuestion.Whole,
        [new("cost", () => CostJson.Plain.CostContract)],
        asking => new VerbAnswer(Answer(asking, Ways.Read(asking.Given, false)), CostJson.Plain.CostContract))
    {
        Example = """{"id": "139755-11.0701", "set": ["fees=1200"]}""",
        Shown = [Ways],
        NeedsPerson = true,
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static CostContract Answer(Asking asking, bool ways)
    {
        var asked = CostQuestion.Read(asking.Given);
        Item item = SubjectParameters.Read(asking.Given, asking.Catalog);
        Profile person = asking.Who.Read();
        return CostContract.Of(CostAnswer.Of(new LedgerGround(asking.Catalog, asking.Catalog.Rules, person), item, asked.Choices, ways));
    }
}

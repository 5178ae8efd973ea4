using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>What is known of one degree, whoever asks.</summary>
public static class ShowVerb
{
    public static Verb Verb { get; } = new(
        "show",
        "Show every figure on one program or offering, with source and year.",
        ShowQuestion.Whole,
        [new("show", () => ShowJson.Plain.ShowContract)],
        asking => new VerbAnswer(Answer(asking).Shown, ShowJson.Plain.ShowContract))
    {
        Example = """{"id": "139755-11.0701", "resident": "GA"}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static (ShowContract Shown, Profile? Person, Item Item) Answer(Asking asking)
    {
        Item item = SubjectParameters.Read(asking.Given, asking.Catalog);
        (Profile? person, PriceTerms terms) = asking.Who.Looking(asking.Given, asking.Catalog);
        return (ShowContract.Of(asking.Catalog, item, terms).For(asking.Catalog, person, item), person, item);
    }
}

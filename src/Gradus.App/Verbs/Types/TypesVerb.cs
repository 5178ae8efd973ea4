using Gradus.App.Asked;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Portraits;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Types;

/// <summary>Which kind of degree fits, whoever asks.</summary>
public static class TypesVerb
{
    public static Verb Verb { get; } = new(
        "types",
        "Which kind of degree fits me? Every kind as measured: credits, length, thesis, price, degrees a year and pay, with of how many each is known.",
        TypesQuestion.Whole,
        [new("types", () => TypesJson.Plain.TypesContract)],
        asking => new VerbAnswer(Answer(asking), TypesJson.Plain.TypesContract))
    {
        Example = """{"type": ["ms-data-science", "ms-statistics"]}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static TypesContract Answer(Asking asking)
    {
        var asked = TypesQuestion.Read(asking.Given, asking.Catalog);
        (Profile? person, PriceTerms terms) = asking.Who.Looking(asking.Given, asking.Catalog);
        return TypesContract.Of(asking.Catalog, TypeFit.All(asking.Catalog, person, terms, type => Portrait.Of(asking.Catalog, type)), asked, person, terms);
    }
}

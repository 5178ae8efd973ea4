using Gradus.App.Asked;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Careers;

/// <summary>The occupations that degrees lead to, whoever asks.</summary>
public static class CareersVerb
{
    public static Verb Verb { get; } = new(
        "careers",
        "Where does it lead? Three ways out of a degree, with their occupations: jobs, pay from the lowest to the highest tenth, growth, the usual way in, tasks and tools.",
        CareersQuestion.Whole,
        [new("careers", () => CareersJson.Plain.CareersContract)],
        asking => new VerbAnswer(Answer(asking), CareersJson.Plain.CareersContract))
    {
        Example = """{"of": "research", "near": "Atlanta, GA"}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static CareersContract Answer(Asking asking)
    {
        var asked = CareersQuestion.Read(asking.Given, asking.Catalog);
        return CareersContract.Of(asking.Catalog, CareerOutlook.Of(asking.Catalog, asking.Who.ReadIfAny(), asked.Place, asked.Of.Occupations(asking.Catalog)), asked);
    }
}

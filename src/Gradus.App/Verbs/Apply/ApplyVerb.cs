using Gradus.App.Asked;
using Gradus.Applications;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Apply;

/// <summary>Where to apply, whoever asks.</summary>
public static class ApplyVerb
{
    public static Verb Verb { get; } = new(
        "apply",
        "Where do I apply, and what do I do when? A set under fees, chances and what each is worth; what one more adds; days counted back; what to ask; offers compared.",
        ApplyQuestion.Everything,
        [new("apply", () => ApplyJson.Plain.ApplyContract)],
        asking => new VerbAnswer(Answer(asking), ApplyJson.Plain.ApplyContract))
    {
        Example = """{"id": ["cmu-ms-machine-learning", "columbia-ms-data-science"], "chance": ["cmu-ms-machine-learning=10-30"], "fees": 300}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static ApplyContract Answer(Asking asking)
    {
        ApplicationChoices choices = ApplyQuestion.Read(asking.Given, asking.Catalog) with { Work = asking.Who.Work };
        Profile? person = asking.Who.ReadIfAny();
        Profile known = person ?? new Profile();
        return ApplyContract.Of(asking.Catalog, ApplicationAnswer.Of(asking.Catalog, known, Shortlist.Make(asking.Catalog, known), choices), choices, person);
    }
}

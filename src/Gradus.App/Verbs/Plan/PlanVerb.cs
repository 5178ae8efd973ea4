using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.Degrees;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Plan;

/// <summary>Which course in which term, whoever asks.</summary>
public static class PlanVerb
{
    public static Verb Verb { get; } = new(
        "plan",
        "What will I study, term by term? The plan that is done soonest, cheapest, or holds most of what I want, under the degree's rules.",
        PlanQuestion.Whole,
        [new("plan", () => PlanJson.Plain.PlanContract)],
        asking => new VerbAnswer(PlanContract.Of(Answer(asking)), PlanJson.Plain.PlanContract))
    {
        Example = """{"id": "njit-ms-data-science", "courses": 3, "summers": "none"}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static PlanAnswer Answer(Asking asking)
    {
        Item item = SubjectParameters.Read(asking.Given, asking.Catalog);
        DegreeRules rules = PlanAnswer.RulesOf(asking.Catalog, item);
        var asked = PlanQuestion.Read(asking.Given, rules);
        Profile person = asking.Who.ReadIfAny() ?? new Profile();
        return PlanAnswer.Of(new LedgerGround(asking.Catalog, asking.Catalog.Rules, person), item, rules, asked);
    }
}

using Gradus.App.Asked;
using Gradus.Costs.Prices;
using Gradus.People;

namespace Gradus.App.Verbs.School;

/// <summary>What to weigh in a school, whoever asks.</summary>
public static class SchoolVerb
{
    public static Verb Verb { get; } = new(
        "school",
        "What to weigh in a school: outside lists I bring, research, doctorates, faculty, pay, debt, size, support, place and price, each beside those like it, and what to ask.",
        SchoolQuestion.Whole,
        [new("school", () => SchoolJson.Plain.SchoolContract)],
        asking => new VerbAnswer(Answer(asking), SchoolJson.Plain.SchoolContract))
    {
        Example = """{"name": ["Georgia Tech", "cmu-ms-machine-learning"]}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static SchoolContract Answer(Asking asking)
    {
        var asked = SchoolQuestion.Read(asking.Given, asking.Catalog);
        if (asked.Schools.Count == 0)
        {
            throw new InputException(new Problem(ProblemCode.Missing, SchoolQuestion.NamePart.Name, null, $"it must be given. {SchoolQuestion.NamePart.Words}."));
        }

        (Profile? person, PriceTerms terms) = asking.Who.Looking(asking.Given, asking.Catalog);
        return SchoolContract.Of(asking.Catalog, asked.Schools, person, terms);
    }
}

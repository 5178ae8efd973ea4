using Gradus.App.Asked;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Find;

/// <summary>Finding programs and offerings, whoever asks.</summary>
public static class FindVerb
{
    private static readonly RowParts Rows = new(100, 500, canSkip: true);

    public static Verb Verb { get; } = new(
        "find",
        "Search and filter programs and offerings.",
        FindQuestion.Whole,
        [new("find", () => FindJson.Plain.FindContract)],
        asking => new VerbAnswer(Answer(asking, Rows.Read(asking.Given)), FindJson.Plain.FindContract))
    {
        Example = """{"text": "machine learning", "state": ["GA"], "limit": 5}""",
        Shown = Rows.All,
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static FindContract Answer(Asking asking, RowRange rows)
    {
        var typed = WordsAsked.Of(FindQuestion.Text.Read(asking.Given, ""), asking.Catalog.Nicknames, asking.Catalog.Places);
        (Profile? person, PriceTerms terms) = asking.Who.Looking(asking.Given, asking.Catalog);
        FindQuestion asked = typed.Within(FindQuestion.Read(asking.Given, asking.Catalog, countsOfferings: typed.Words.Length == 0), asking.Catalog);
        FindAnswer answer = FindAnswer.Of(asking.Catalog, typed.Words, asked, terms).Within(person is null ? [] : ShortlistFilters.OfBudget(person, asking.Catalog));
        answer = answer with { Remarks = [.. typed.Remarks, .. answer.Remarks] };
        return FindContract.Of(asking.Catalog, answer, rows, person);
    }
}

using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Compare;

/// <summary>Several degrees side by side, whoever asks.</summary>
public static class CompareVerb
{
    public static Verb Verb { get; } = new(
        "compare",
        "Put programs or offerings side by side.",
        CompareQuestion.Whole,
        [new("compare", () => CompareJson.Plain.CompareContract)],
        asking => new VerbAnswer(Answer(asking, []).Compared, CompareJson.Plain.CompareContract))
    {
        Example = """{"ids": ["139755-11.0701", "110635-11.0701"]}""",
    };

    /// <param name="asking">What is asked.</param>
    /// <param name="listed">Ids beside those of the question.</param>
    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static (CompareContract Compared, int Count) Answer(Asking asking, IReadOnlyList<string> listed)
    {
        string[] ids = [.. CompareQuestion.Ids.ReadAll(asking.Given).Concat(listed).Distinct(StringComparer.Ordinal)];
        if (ids.Length is < 2 or > CompareQuestion.MostItems)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "id", string.Join(' ', ids), $"give two to {CompareQuestion.MostItems} different ids.")
            {
                Sentence = $"compare takes two to {CompareQuestion.MostItems} different ids; {ids.Length} given.",
            });
        }

        Item[] items = [.. ids.Select(id => Named.Item(id, asking.Catalog))];
        (Profile? profile, PriceTerms terms) = asking.Who.Looking(asking.Given, asking.Catalog);
        PersonalFigures? person = profile is null ? null : PersonalFigures.Of(asking.Catalog, profile, items);
        var compared = CompareContract.Of(asking.Catalog, Comparison.Of(asking.Catalog, items, terms, person), terms);
        if (!CompareQuestion.Why.Read(asking.Given, false))
        {
            return (compared, items.Length);
        }

        return profile is null ? throw new InputException(new Problem(ProblemCode.Missing, CompareQuestion.Profile.Name, null, "say whose list: the order of two degrees depends on who asks."))
            : (compared with { Order = ComparedOrder.Of(items, Shortlist.Make(asking.Catalog, profile)) }, items.Length);
    }
}

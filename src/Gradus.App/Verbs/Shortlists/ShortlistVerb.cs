using Gradus.App.Asked;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>What fits a person, whoever asks.</summary>
public static class ShortlistVerb
{
    private static readonly RowParts Rows = new(50, 500, canSkip: true);

    public static Verb Verb { get; } = new(
        "shortlist",
        "Rank what fits my profile, with the reasons for and against each and what is missing.",
        ShortlistQuestion.Whole,
        [new("shortlist", () => ShortlistJson.Plain.ShortlistContract)],
        asking => new VerbAnswer(Answer(asking, Rows.Read(asking.Given)), ShortlistJson.Plain.ShortlistContract))
    {
        Example = """{"limit": 5}""",
        Shown = Rows.All,
        NeedsPerson = true,
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static ShortlistContract Answer(Asking asking, RowRange rows)
    {
        var asked = ShortlistQuestion.Read(asking.Given);
        Profile person = asking.Who.Read();
        Shortlist list = ShortlistGround.Of(asking.Catalog, person, asked.Lifted).Rank(person, asked.Seed);
        return ShortlistContract.Of(asking.Catalog, person, list, rows, asked.Seed) with { Where = WhereContract.Of(asking.Catalog, list, person, asked.Where) };
    }
}

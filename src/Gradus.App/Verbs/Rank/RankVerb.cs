using Gradus.App.Asked;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Rank;

/// <summary>How firm an order is, whoever asks.</summary>
public static class RankVerb
{
    /// <summary>The scores of each entry in every draw are kept, so there is a limit.</summary>
    public const int MostEntries = 100;

    private static readonly RowParts Rows = new(HeadOfList.Looked, MostEntries, canSkip: false);

    public static Verb Verb { get; } = new(
        "rank",
        "Say how firm the order of my shortlist is, and what would change it.",
        RankQuestion.Whole,
        [new("rank", () => RankJson.Plain.RankContract)],
        asking => new VerbAnswer(Answer(asking, Rows.Read(asking.Given).Limit), RankJson.Plain.RankContract))
    {
        Example = """{"order": ["cost", "focus"], "draws": 500, "limit": 5}""",
        Shown = Rows.All,
        NeedsPerson = true,
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static RankContract Answer(Asking asking, int limit)
    {
        var asked = RankQuestion.Read(asking.Given);
        Profile person = asked.Of(asking.Who.Read());
        var ground = ShortlistGround.Of(asking.Catalog, person, asked.Lifted);
        Shortlist list = ground.Rank(person, asked.Seed, asked.DrawsFor(ground.Meeting), asked.AnyWeights);
        return RankContract.Of(asking.Catalog, person, list, limit, asked);
    }
}

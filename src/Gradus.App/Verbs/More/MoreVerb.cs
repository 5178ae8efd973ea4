using Gradus.App.Asked;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.More;

/// <summary>Degrees like others, whoever asks.</summary>
public static class MoreVerb
{
    /// <summary>Recommendations where nothing is said.</summary>
    public const int Shown = 10;

    public const int Most = 50;

    private static readonly RowParts Rows = new(Shown, Most, canSkip: false);

    public static Verb Verb { get; } = new(
        "more",
        "Show degrees like those I keep and unlike those I dropped, with the reasons.",
        MoreQuestion.Whole,
        [new("more", () => MoreJson.Plain.MoreContract)],
        asking => new VerbAnswer(Answer(asking, Rows.Read(asking.Given).Limit), MoreJson.Plain.MoreContract))
    {
        Example = """{"like": ["cmu-ms-machine-learning"], "limit": 5}""",
        Shown = Rows.All,
        NeedsPerson = true,
    };

    /// <exception cref="InputException">The question, the profile or what is kept cannot be used.</exception>
    internal static MoreContract Answer(Asking asking, int rows)
    {
        var asked = MoreQuestion.Read(asking.Given, asking.Catalog, asking.Who.Work);
        Profile person = asking.Who.Read();
        Shortlist list = ShortlistGround.Of(asking.Catalog, person, asked.Lifted).Rank(person, asked.Seed);
        return MoreContract.Of(asking.Catalog, person, MoreLikeThis.Of(list, asked.Like, asked.Unlike, rows, asked.Seed), asked);
    }
}

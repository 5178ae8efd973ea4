using Gradus.App.Asked;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>Weights from choices between two degrees, whoever asks.</summary>
public static class LearnVerb
{
    public static Verb Verb { get; } = new(
        "learn",
        "Learn what counts for me from choices between two real degrees, described only by what they differ in.",
        LearnQuestion.Whole,
        [new("learn", () => LearnJson.Plain.LearnContract)],
        asking => new VerbAnswer(Answer(asking), LearnJson.Plain.LearnContract))
    {
        Example = """{"seed": 1}""",
        Keeping = [LearnQuestion.KeepPart],
        NeedsPerson = true,
    };

    /// <summary>The degrees that fit a person, between which they choose.</summary>
    internal static Shortlist List(Asking asking, Profile person, LearnQuestion asked) =>
        ShortlistGround.Of(asking.Catalog, person, asked.Lifted).Rank(person, asked.Seed);

    private static LearnContract Answer(Asking asking)
    {
        var asked = LearnQuestion.Read(asking.Given, asking.Catalog);
        Profile person = asking.Who.Read();
        Shortlist list = List(asking, person, asked);
        return LearnContract.Of(asking.Catalog, person, list, WeightLearning.Of(list, asked.Answers, asked.Seed), asked);
    }
}

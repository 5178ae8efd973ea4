using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>What is asked of learning, beside whose weights are learned.</summary>
/// <param name="Answers">What the person said so far, in order.</param>
/// <param name="Lifted">Keys of conditions that do not count.</param>
/// <param name="Seed">Of the draws.</param>
/// <param name="Keeps">True where the weights go into the profile that is kept.</param>
public sealed record LearnQuestion(IReadOnlyList<PairAnswer> Answers, IReadOnlyList<string> Lifted, ulong Seed, bool Keeps)
{
    /// <summary>The words of an answer, in the order in which they are offered.</summary>
    public static IReadOnlyList<(string Key, Preferred Said)> Words { get; } =
        [("first", Preferred.First), ("second", Preferred.Second), ("same", Preferred.Same), ("skip", Preferred.Skipped)];

    public static Parameter<PairText> AnswerPart { get; } = new(
        "answer", "What I said of a pair: the ids of the two and first, second, same or skip, with commas between", "Your answer", PairText.Parse,
        "cmu-ms-machine-learning", "cmu-ms-machine-learning,columbia-ms-data-science,perhaps", "cmu-ms-machine-learning,cmu-ms-machine-learning,first", "no-such-id,columbia-ms-data-science,first", new string('x', PairText.Longest + 1))
    {
        Hint = "ID,ID,WORD",
        IsMany = true,
        IsList = true,
        Most = WeightLearning.MostAnswers,
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = "^[^,]+,[^,]+,(first|second|same|skip)$", ["maxLength"] = PairText.Longest },
    };

    public static Parameter<ulong> SeedPart { get; } = Parameters.Seed("Seed of the draws") with { Usual = "1" };

    public static Parameter<bool> KeepPart { get; } = Parameters.Flag("keep", "Put the weights into the profile that I keep", "Keep");

    /// <summary>What a page's address can say.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [AnswerPart, ShortlistQuestion.WithoutPart, SeedPart];

    /// <summary>Every part with the person, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Profile, .. All, KeepPart];

    /// <summary>Reads what was given; answers that cannot be used are left out where problems are gathered.</summary>
    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static LearnQuestion Read(GivenValues given, Catalog catalog)
    {
        var answers = new List<PairAnswer>();
        foreach (PairText text in AnswerPart.ReadAll(given))
        {
            given.LookUp(AnswerPart, text.ToString(), _ => { answers.Add(new PairAnswer(Ranked(text.First, catalog), Ranked(text.Second, catalog), text.Said)); return true; }, false);
        }

        return new LearnQuestion(answers, ShortlistQuestion.Read(given).Lifted, SeedPart.Read(given, Shortlist.DefaultSeed), KeepPart.Read(given, false));
    }

    /// <summary>An answer as the command line and an address write it.</summary>
    public static string Text(Item first, Item second, Preferred said) => $"{first.Id},{second.Id},{Key(said)}";

    /// <inheritdoc cref="Text(Item, Item, Preferred)"/>
    public static string Text(PairAnswer answer) => Text(answer.First, answer.Second, answer.Said);

    public static string Key(Preferred said) => Words.First(w => w.Said == said).Key;

    private static Item Ranked(string id, Catalog catalog)
    {
        Item item = Named.Item(id, catalog);
        return catalog.IsCandidate(item) ? item : throw new InputException(new Problem(ProblemCode.NotAllowed, AnswerPart.Name, id, $"{id} is not among the degrees that are ranked; choose between others."));
    }
}

using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>The answer of <c>gradus learn</c> as other programs read it.</summary>
public sealed record LearnContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("How far the answers tell what counts, in a sentence or two")] string Summary,
    [Description("True where more answers would hardly change which five come first")] bool Enough,
    [Description("What counts as far as the answers tell, in the order of the criteria")] IReadOnlyList<LearnedWeightContract> Weights,
    [Description("What to ask next; null where nothing is left that tells anything")] LearnPair? Next)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("Of the draws")]
    public ulong Seed { get; init; }

    [Description("What was said so far, in order")]
    public IReadOnlyList<LearnAnswer> Answers { get; init; } = [];

    [Description("Answers that speak against each other; they all count")]
    public IReadOnlyList<LearnContradiction> Contradictions { get; init; } = [];

    [Description("The first five under the middle of the weights, doubtful figures in their middle")]
    public IReadOnlyList<LearnedFirst> First { get; init; } = [];

    [Description("How many of them are among the first five or level with them, in the mean, under weights that the answers leave open"), Least(0, WeightLearning.Places)]
    public double Stays { get; init; }

    [Description("The weights as gradus rank --weights and a profile take them: percent of all that counts")]
    public IReadOnlyList<string> Ranges { get; init; } = [];

    [Description("How many stand on the list")]
    public int Count { get; init; }

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    internal static LearnContract Of(Catalog catalog, Profile person, Shortlist list, WeightLearning learned, LearnQuestion asked) => new(
        Dataset: catalog.Version,
        Summary: LearnWords.Summary(learned),
        Enough: learned.IsStable,
        Weights: [.. learned.Weights.Select(LearnedWeightContract.Of)],
        Next: learned.Next is { } next ? LearnPair.Of(next) : null)
    {
        Profile = person.Name,
        Seed = asked.Seed,
        Answers = [.. asked.Answers.Select(LearnAnswer.Of)],
        Contradictions = [.. learned.Contradictions.Select(c => LearnContradiction.Of(c, asked.Answers))],
        First = [.. learned.First.Select(LearnedFirst.Of)],
        Stays = ShortlistContract.Rounded(learned.Stays),
        Ranges = [.. learned.Ranges.Select(LearnWords.Range)],
        Count = list.Entries.Count,
        NotUsed = Profiles.NotUsed.In(Profiles.PersonalAnswer.Shortlist, person),
    };
}

/// <summary>What the answers tell of one weight.</summary>
public sealed record LearnedWeightContract(
    [Description("Its key")] string Criterion,
    string Name,
    [Description("The mean, a fraction of 1"), Least(0, 1)] double Weight,
    [Description("One in ten of the weights that the answers leave open lies below it"), Least(0, 1)] double Low,
    [Description("One in ten lies above it"), Least(0, 1)] double High)
{
    internal static LearnedWeightContract Of(LearnedWeight learned) => new(
        learned.Criterion.Id, learned.Criterion.Name, ShortlistContract.Rounded(learned.Mean), ShortlistContract.Rounded(learned.Low), ShortlistContract.Rounded(learned.High));
}

/// <summary>A degree of a pair.</summary>
public sealed record LearnDegree([Description("Of the program or offering")] string Id, string Title, string Institution, string City, [Description("USPS code")] string State)
{
    internal static LearnDegree Of(Item item) => new(item.Id, item.Title, item.Institution.Name, item.City, item.Institution.State);
}

/// <summary>Two degrees to choose between, described by what they differ in.</summary>
public sealed record LearnPair(
    LearnDegree First,
    LearnDegree Second,
    [Description("What they differ in among what counts, the largest difference first; the rest is about the same")] IReadOnlyList<LearnDifference> Differences,
    [Description("How much the answer is expected to tell of the weights, in bits"), Least(0, 1)] double Bits,
    [Description("The four answers as gradus learn --answer takes them: the first, the second, about the same, skipped")] IReadOnlyList<string> Answers)
{
    internal static LearnPair Of(PairQuestion question) => new(
        LearnDegree.Of(question.First),
        LearnDegree.Of(question.Second),
        [.. question.Differences.Select(LearnDifference.Of)],
        ShortlistContract.Rounded(question.Bits),
        [.. LearnQuestion.Words.Select(w => LearnQuestion.Text(question.First, question.Second, w.Said))]);
}

/// <summary>What two degrees differ in.</summary>
public sealed record LearnDifference(
    [Description("Key of the criterion")] string Criterion,
    string Name,
    FigureOf<double> First,
    FigureOf<double> Second,
    [Description("The first figure in words, with how far it can be relied on")] string FirstWords,
    [Description("The second in words")] string SecondWords,
    [Description("Worth of the first less that of the second"), Least(-1, 1)] double Lead)
{
    internal static LearnDifference Of(PairDifference difference) => new(
        difference.Criterion.Id,
        difference.Criterion.Name,
        FigureContract.Of(difference.First),
        FigureContract.Of(difference.Second),
        LearnWords.Figure(difference.Criterion, difference.First),
        LearnWords.Figure(difference.Criterion, difference.Second),
        ShortlistContract.Rounded(difference.Lead));
}

/// <summary>What was said of a pair.</summary>
public sealed record LearnAnswer(
    [Description("Id of the one shown first")] string First,
    [Description("Id of the other")] string Second,
    [Description("What was said"), Words("first", "second", "same", "skip")] string Said,
    string Words)
{
    internal static LearnAnswer Of(PairAnswer answer) => new(answer.First.Id, answer.Second.Id, LearnQuestion.Key(answer.Said), LearnWords.Answer(answer));
}

/// <summary>Answers that speak against each other.</summary>
public sealed record LearnContradiction(
    [Description("How: in a circle, against figures that are worse on everything, or against the rest"), Words("circle", "worse-on-everything", "unlikely")] string Kind,
    [Description("Which answers, by their numbers from 1")] IReadOnlyList<int> Answers,
    string Words)
{
    internal static LearnContradiction Of(Contradiction found, IReadOnlyList<PairAnswer> answers) => new(
        found.Kind switch { ContradictionKind.Circle => "circle", ContradictionKind.WorseOnEverything => "worse-on-everything", _ => "unlikely" },
        [.. found.Answers.Select(k => k + 1)],
        LearnWords.Contradiction(found, answers));
}

/// <summary>A degree among the first five.</summary>
public sealed record LearnedFirst(
    LearnDegree Degree,
    [Description("How likely it is among the first five or level with them, as far as weights alone decide it"), Least(0, 1)] double Share)
{
    internal static LearnedFirst Of(LearnedPlace place) => new(LearnDegree.Of(place.Item), ShortlistContract.Rounded(place.Share));
}

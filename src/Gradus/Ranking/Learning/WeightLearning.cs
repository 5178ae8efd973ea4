using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking.Criteria;

namespace Gradus.Ranking.Learning;

/// <summary>What answers say of one weight.</summary>
/// <param name="Criterion">Whose.</param>
/// <param name="Mean">Its mean, a fraction of all weight.</param>
/// <param name="Low">One in ten lies below it.</param>
/// <param name="High">One in ten lies above it.</param>
public sealed record LearnedWeight(Criterion Criterion, double Mean, double Low, double High);

/// <summary>What two degrees differ in.</summary>
/// <param name="Criterion">In what.</param>
/// <param name="First">The figure of the first, or why there is none.</param>
/// <param name="Second">Of the second.</param>
/// <param name="Lead">Worth of the first less that of the second, -1 to 1, in the middle of what is in doubt.</param>
public sealed record PairDifference(Criterion Criterion, Figure<double> First, Figure<double> Second, double Lead);

/// <summary>Two degrees to choose between.</summary>
/// <param name="First">One.</param>
/// <param name="Second">Another.</param>
/// <param name="Differences">What they differ in among what counts, the largest difference first; the rest is about the same.</param>
/// <param name="Bits">How much the answer is expected to tell, 0 to 1.</param>
public sealed record PairQuestion(Item First, Item Second, IReadOnlyList<PairDifference> Differences, double Bits);

/// <summary>A degree that comes out among the first.</summary>
/// <param name="Item">Which.</param>
/// <param name="Share">How likely it is among the first five or level with them, as far as weights alone decide it.</param>
public sealed record LearnedPlace(Item Item, double Share);

/// <summary>What the answers of one person say of what counts for them, and what to ask next.</summary>
/// <param name="Weights">In the order in which criteria are shown.</param>
/// <param name="First">The first five under the mean of the weights; fewer where fewer stand on the list.</param>
/// <param name="Stays">How many of those are among the first five or level with them, in the mean, under weights that the answers leave open.</param>
/// <param name="Next">What to ask next; null where no pair is left that tells anything, or the most answers are given.</param>
/// <param name="Contradictions">Answers that speak against each other.</param>
public sealed record WeightLearning(
    IReadOnlyList<LearnedWeight> Weights, IReadOnlyList<LearnedPlace> First, double Stays, PairQuestion? Next, IReadOnlyList<Contradiction> Contradictions)
{
    /// <summary>Most answers that are read.</summary>
    public const int MostAnswers = 40;

    /// <summary>How many places are looked at to say whether it is enough.</summary>
    public const int Places = 5;

    /// <summary>Of the first five so many stay in the mean once it is enough.</summary>
    public const double EnoughStay = 4;

    /// <summary>Fewer answers than so many are never enough: a list may have few degrees that anybody would take first.</summary>
    public const int LeastAnswers = 5;

    /// <summary>What is worth at most so much less than the fifth is level with the first five: a fiftieth of the scale.</summary>
    public const double Level = 0.02;

    /// <summary>Members of the cloud by which it is seen whether the first places stay.</summary>
    private const int Sampled = 200;

    /// <summary>True where more answers would hardly change which five come first.</summary>
    public bool IsStable => Weights.Count == 1 || (Answers >= LeastAnswers && Stays >= Math.Min(EnoughStay, First.Count));

    /// <summary>How many answers it rests on, skipped ones left out.</summary>
    public int Answers { get; private init; }

    /// <summary>
    /// The weights as ranges of whole percent: what one in ten lies below and above. Some weights meet all of them, since their lower ends add up to no more
    /// than all weight and their upper ends to no less.
    /// </summary>
    public IReadOnlyList<CriterionWeight> Ranges =>
        [.. Weights.Select(w => CriterionWeight.Between(w.Criterion.Id, (decimal)Math.Floor(Math.Min(w.Low, w.Mean) * 100), (decimal)Math.Ceiling(Math.Max(w.High, w.Mean) * 100)))];

    /// <summary>A profile with these ranges in place of its weights or order. A criterion that it keeps out by a weight of 0 stays out.</summary>
    public Profile Weigh(Profile profile) => profile with
    {
        Order = [],
        Weights = [.. Ranges, .. profile.Weights.Where(w => w.High == 0 && !Weights.Any(l => l.Criterion.Id == w.Criterion))],
    };

    /// <summary>Learns from answers.</summary>
    /// <param name="list">The list of the person whose answers they are; its criteria are those whose weights are learned.</param>
    /// <param name="answers">In the order in which they were given; at most <see cref="MostAnswers"/>.</param>
    /// <param name="seed">Same seed and answers, same result.</param>
    /// <exception cref="InputException">An answer is about something that is not ranked, or about one degree twice; or there are too many.</exception>
    public static WeightLearning Of(Shortlist list, IReadOnlyList<PairAnswer> answers, ulong seed = Shortlist.DefaultSeed)
    {
        if (answers.Count > MostAnswers)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, "answer", null, $"{answers.Count} are given; at most {MostAnswers} are read."));
        }

        ShortlistEntries entries = list.Entries;
        Compared[] compared = [.. answers.Select(a => Compare(entries, a))];
        WeightPosterior posterior = compared.Aggregate(WeightPosterior.Prior(list.Criteria.Count, seed), (cloud, answer) => cloud.With(answer));
        ChoiceTable table = entries.Choices;
        double[] mean = posterior.Mean();
        int[] first = table.First(mean, Places);
        double[] shares = Shares(table, posterior, first);
        return new WeightLearning(
            [.. list.Criteria.Select((c, j) => new LearnedWeight(c, mean[j], posterior.Quantile(j, 0.1), posterior.Quantile(j, 0.9)))],
            [.. first.Select((row, k) => new LearnedPlace(entries.ItemOf(row), shares[k]))],
            shares.Sum(),
            answers.Count < MostAnswers ? Ask(list, posterior, answers) : null,
            Learning.Contradictions.Of(compared, [.. answers.Select(a => (a.First.Id, a.Second.Id))], posterior))
        {
            Answers = posterior.Answers,
        };
    }

    private static Compared Compare(ShortlistEntries entries, PairAnswer answer)
    {
        if (answer.First.Id == answer.Second.Id)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "answer", answer.First.Id, "it is named twice; an answer is about two degrees."));
        }

        double[] Worths(Item item) => entries.WorthsOf(item) ?? throw new InputException(new Problem(ProblemCode.NotAllowed, "answer", item.Id, "it is not among the degrees that are ranked; choose between others."));
        return new Compared([.. Worths(answer.First).Zip(Worths(answer.Second), (a, b) => a - b)], answer.Said);
    }

    private static double[] Shares(ChoiceTable table, WeightPosterior posterior, int[] first)
    {
        double[] shares = new double[first.Length];
        foreach (int member in posterior.Sample(Sampled))
        {
            ReadOnlySpan<double> weights = posterior.Weights(member);
            double enough = table.Value(table.First(weights, Places)[^1], weights) - Level;
            for (int k = 0; k < first.Length; k++)
            {
                shares[k] += table.Value(first[k], weights) >= enough ? 1.0 / Sampled : 0;
            }
        }

        return shares;
    }

    private static PairQuestion? Ask(Shortlist list, WeightPosterior posterior, IReadOnlyList<PairAnswer> answers)
    {
        ShortlistEntries entries = list.Entries;
        var asked = answers.Select(a => (First: entries.RowOf(a.First), Second: entries.RowOf(a.Second)))
            .Where(a => a is { First: not null, Second: not null })
            .Select(a => (Math.Min(a.First!.Value, a.Second!.Value), Math.Max(a.First.Value, a.Second.Value)))
            .ToHashSet();
        if (list.Criteria.Count == 1 || NextPair.Of(entries.Choices, posterior, asked) is not { } pair)
        {
            return null;
        }

        (Item first, Item second) = (entries.ItemOf(pair.First), entries.ItemOf(pair.Second));
        double[] leads = entries.Choices.Leads(pair.First, pair.Second);
        return new PairQuestion(
            first,
            second,
            [
                .. list.Criteria.Select((c, j) => new PairDifference(c, entries.MeasureOf(pair.First, j), entries.MeasureOf(pair.Second, j), leads[j]))
                    .Where(d => Math.Abs(d.Lead) >= NextPair.Noticeable || d.First.IsKnown != d.Second.IsKnown)
                    .OrderByDescending(d => Math.Abs(d.Lead)),
            ],
            pair.Bits);
    }
}

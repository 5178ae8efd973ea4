using System.Collections.Concurrent;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Learning;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>What simulated persons lose by the degree that comes out first, on the scale from 0 to 1, in the median and on average.</summary>
internal sealed record LossTrial(int Degrees, int Criteria, double Asked, double Random, double AskedMean, double RandomMean);

/// <summary>For how many simulated persons the favourite left out is found among the first ten.</summary>
internal sealed record LeftOutTrial(int Degrees, int Criteria, int Found, int Without);

/// <summary>Trials of learning from choices on the lists of two examples; each is made once.</summary>
internal static class LearningTrials
{
    public const int Persons = 200;

    /// <summary>Persons of a long run.</summary>
    public const int ManyPersons = 200;

    /// <summary>Persons of a short run where each takes long.</summary>
    public const int FewPersons = 80;

    private const int Questions = 10;
    private const int Favourites = 5;
    private const int First = 10;
    private const int Seen = 20;
    private const int Dropped = 3;

    private static readonly ConcurrentDictionary<string, Lazy<LossTrial>> Losses = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string, double, int), Lazy<LeftOutTrial>> LeftOut = new();

    /// <summary>Ten questions asked as the guide asks them, beside ten random pairs of the same degrees.</summary>
    public static LossTrial Loss(GuideFixture guide, string example) => Losses.GetOrAdd(example, _ => new Lazy<LossTrial>(() =>
    {
        ChoiceTable table = Shortlist.Make(guide.Catalog, guide.ReadExample(example) with { Weights = [], Order = [] }, draws: 1).Entries.Choices;
        double[] asked = new double[Persons];
        double[] random = new double[Persons];
        Parallel.For(0, Persons, person =>
        {
            asked[person] = Loss(table, person, (simulated, posterior, seen) => NextPair.Of(table, posterior, seen) is { } pair ? (pair.First, pair.Second) : simulated.Pair(table.Efficient));
            random[person] = Loss(table, person, (simulated, _, _) => simulated.Pair(table.Efficient));
        });
        return new LossTrial(table.Rows, table.Criteria, Median(asked), Median(random), asked.Average(), random.Average());
    })).Value;

    /// <summary>
    /// Each person keeps four of the five degrees of most value to them, and drops the three of least value among the first twenty of the list without choices; the fifth is looked for.
    /// </summary>
    /// <param name="guide">The catalogue.</param>
    /// <param name="example">Whose list.</param>
    /// <param name="taste">What nearness to a field drawn for each person counts for them; the criteria count the rest.</param>
    /// <param name="persons">How many.</param>
    public static LeftOutTrial LeaveOneOut(GuideFixture guide, string example, double taste, int persons) => LeftOut.GetOrAdd((example, taste, persons), _ => new Lazy<LeftOutTrial>(() =>
    {
        Shortlist list = Shortlist.Make(guide.Catalog, guide.ReadExample(example) with { Weights = [], Order = [], Goal = new Goal() }, draws: 200);
        ChoiceTable table = list.Entries.Choices;
        Focus[] fields = [.. list.Entries.Items.SelectMany(i => i.Focus).Where(f => f != Focus.Other).Distinct().Order()];
        bool[] found = new bool[persons];
        bool[] without = new bool[persons];
        Parallel.For(0, persons, person =>
        {
            var simulated = new Simulation(table.Criteria, 23, person);
            Focus field = fields[person % fields.Length];
            double[] values = [.. Enumerable.Range(0, table.Rows).Select(row => ((1 - taste) * simulated.Value(table.Worths(row))) + (taste * FocusNearness.Of(field, list.Entries.ItemOf(row).Focus)))];
            Item[] favourites = [.. ChoiceTable.Highest(values, Favourites).Select(list.Entries.ItemOf)];
            Item left = favourites[person / fields.Length % Favourites];
            Item[] kept = [.. favourites.Where(f => f.Id != left.Id)];
            Item[] dropped = [.. list.Entries.Items.Take(Seen).Where(i => !favourites.Contains(i)).OrderBy(i => values[list.Entries.RowOf(i)!.Value]).Take(Dropped)];
            HashSet<string> chosen = [.. kept.Concat(dropped).Select(i => i.Id)];
            found[person] = MoreLikeThis.Of(list, kept, dropped, First).Items.Any(i => i.Entry.Item.Id == left.Id);
            without[person] = list.Entries.Items.Where(i => !chosen.Contains(i.Id)).Take(First).Any(i => i.Id == left.Id);
        });
        return new LeftOutTrial(table.Rows, table.Criteria, found.Count(f => f), without.Count(f => f));
    })).Value;

    private static double Loss(ChoiceTable table, int person, Func<Simulation, WeightPosterior, HashSet<(int, int)>, (int First, int Second)> next)
    {
        var simulated = new Simulation(table.Criteria, 11, person);
        var posterior = WeightPosterior.Prior(table.Criteria, 1);
        var seen = new HashSet<(int, int)>();
        for (int k = 0; k < Questions; k++)
        {
            (int first, int second) = next(simulated, posterior, seen);
            seen.Add((Math.Min(first, second), Math.Max(first, second)));
            posterior = posterior.With(simulated.Answer(table, first, second));
        }

        return simulated.Loss(table, table.First(posterior.Mean(), 1)[0]);
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

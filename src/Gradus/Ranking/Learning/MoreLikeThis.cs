using Gradus.Programs;

namespace Gradus.Ranking.Learning;

/// <summary>The kept degree that another is most like.</summary>
/// <param name="Kept">Which.</param>
/// <param name="Nearness">How near in content, 0 to 1.</param>
/// <param name="InCommon">What both are known to have in common, each as the end of "both": "about machine learning".</param>
public sealed record Likeness(Item Kept, double Nearness, IReadOnlyList<string> InCommon);

/// <summary>A degree that what was kept and dropped speaks for.</summary>
/// <param name="Entry">The degree as it stands on the list.</param>
/// <param name="For">The known figures that lift it most above an average degree under the weights learned; at most three.</param>
/// <param name="Against">Those that pull it most below; at most three.</param>
/// <param name="Like">The kept degree it is most like.</param>
public sealed record Recommended(ShortlistEntry Entry, IReadOnlyList<ScorePart> For, IReadOnlyList<ScorePart> Against, Likeness Like);

/// <summary>
/// More like what was kept, and not like what was dropped. Kept degrees are taken to be worth more to the person than those they left and those they dropped; from that follow weights,
/// as from any choice, and what nearness in content to the kept and distance from the dropped counts beside them.
/// </summary>
/// <param name="Items">The one most spoken for first; none that was kept or dropped.</param>
/// <param name="Weights">What each criterion counts, all and <paramref name="Nearness"/> summing to one.</param>
/// <param name="Nearness">What nearness in content counts.</param>
public sealed record MoreLikeThis(IReadOnlyList<Recommended> Items, IReadOnlyList<LearnedWeight> Weights, double Nearness)
{
    /// <summary>Most degrees of each sort that are looked at: the last that were kept or dropped.</summary>
    public const int MostChosen = 20;

    /// <summary>Degrees that were left with which each kept one is compared: those that come out among the first under the most weights there are.</summary>
    private const int Left = 12;

    /// <summary>Places that count as among the first.</summary>
    private const int Top = 10;

    /// <summary>Weights under which it is seen who comes out among the first.</summary>
    private const int Sampled = 200;

    /// <summary>Most comparisons that are learned from; of more, so many evenly over all of them.</summary>
    private const int MostCompared = 60;

    /// <summary>Recommends.</summary>
    /// <param name="list">The list of the person who kept and dropped.</param>
    /// <param name="kept">At least one; the last <see cref="MostChosen"/> count.</param>
    /// <param name="dropped">May be none; the last <see cref="MostChosen"/> count.</param>
    /// <param name="count">How many are recommended; fewer where fewer are left.</param>
    /// <param name="seed">Same seed, same answer.</param>
    /// <exception cref="InputException">Nothing is kept, or something is both kept and dropped.</exception>
    public static MoreLikeThis Of(Shortlist list, IReadOnlyList<Item> kept, IReadOnlyList<Item> dropped, int count, ulong seed = Shortlist.DefaultSeed)
    {
        if (kept.Count == 0)
        {
            throw new InputException(new Problem(ProblemCode.Missing, "like", null, "keep at least one degree, or name one: more is looked for like those you keep."));
        }

        if (kept.FirstOrDefault(k => dropped.Any(d => d.Id == k.Id)) is { } both)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "unlike", both.Id, "it is to be liked and not; leave it out of one."));
        }

        Item[] likes = [.. kept.TakeLast(MostChosen)];
        Item[] dislikes = [.. dropped.TakeLast(MostChosen)];
        ShortlistEntries entries = list.Entries;
        ChoiceTable table = entries.Choices;
        HashSet<string> chosen = [.. likes.Concat(dislikes).Select(i => i.Id)];
        int[] left = [.. OftenFirst(table, seed).Where(row => !chosen.Contains(entries.ItemOf(row).Id)).Take(Left)];
        double[][] liked = Measured(entries, likes, likes, dislikes);
        double[][] disliked = Measured(entries, dislikes, likes, dislikes);
        double[][] others = Measured(entries, [.. left.Select(entries.ItemOf)], likes, dislikes);
        Compared[] compared = [.. Compare(liked, disliked), .. Compare(liked, others)];
        WeightPosterior posterior = Spread(compared, MostCompared).Aggregate(WeightPosterior.Prior(table.Criteria + 1, seed), (cloud, answer) => cloud.With(answer));
        double[] mean = posterior.Mean();
        int[] rows = [.. Enumerable.Range(0, table.Rows).Where(row => !chosen.Contains(entries.ItemOf(row).Id))];
        double[] scores = [.. Measured(entries, [.. rows.Select(entries.ItemOf)], likes, dislikes).Select(worths => worths.Zip(mean, (v, w) => v * w).Sum())];
        int[] first = [.. ChoiceTable.Highest(scores, count).Select(i => rows[i])];
        Dictionary<string, int> positions = Enumerable.Range(0, entries.Count).ToDictionary(i => entries.Items[i].Id, StringComparer.Ordinal);
        return new MoreLikeThis(
            [.. entries.At([.. first.Select(row => positions[entries.ItemOf(row).Id])]).Select(e => Recommend(e, mean, likes))],
            [.. list.Criteria.Select((c, j) => new LearnedWeight(c, mean[j], posterior.Quantile(j, 0.1), posterior.Quantile(j, 0.9)))],
            mean[^1]);
    }

    private static Recommended Recommend(ShortlistEntry entry, double[] mean, Item[] likes)
    {
        (double Advantage, ScorePart Part)[] parts = [.. entry.Parts.Select((p, j) => (mean[j] * (p.Worth - p.AverageWorth), p))];
        Item nearest = likes.MaxBy(k => ContentNearness.Of(k, entry.Item))!;
        return new Recommended(
            entry,
            [.. parts.Where(p => p.Part.IsFor).OrderByDescending(p => p.Advantage).Take(ShortlistEntry.Reasons).Select(p => p.Part)],
            [.. parts.Where(p => p.Part.IsAgainst).OrderBy(p => p.Advantage).Take(ShortlistEntry.Reasons).Select(p => p.Part)],
            new Likeness(nearest, ContentNearness.Of(nearest, entry.Item), ContentNearness.InCommon(nearest, entry.Item)));
    }

    /// <summary>For each that could be ranked its worths, and last how near it is to the others kept and how far from the others dropped.</summary>
    private static double[][] Measured(ShortlistEntries entries, Item[] items, Item[] likes, Item[] dislikes) =>
        [.. items.Select(item => entries.WorthsOf(item) is { } worths ? (double[]?)[.. worths, NearnessOf(item, likes, dislikes)] : null).OfType<double[]>()];

    /// <summary>1 for what is as near as can be to one kept and far from all dropped, 0 the other way round; of itself nothing is nearer or farther.</summary>
    private static double NearnessOf(Item item, Item[] likes, Item[] dislikes) =>
        (1 + Nearest(item, likes) - Nearest(item, dislikes)) / 2;

    private static double Nearest(Item item, Item[] to) => to.Where(t => t.Id != item.Id).Select(t => ContentNearness.Of(item, t)).DefaultIfEmpty(0.5).Max();

    /// <summary>Rows by how often they are among the first while every weight is as likely.</summary>
    private static int[] OftenFirst(ChoiceTable table, ulong seed)
    {
        double[] counts = new double[table.Rows];
        var any = WeightPosterior.Prior(table.Criteria, seed);
        foreach (int member in any.Sample(Sampled))
        {
            foreach (int row in table.First(any.Weights(member), Top))
            {
                counts[row]++;
            }
        }

        return ChoiceTable.Highest(counts, Left + (2 * MostChosen));
    }

    private static IEnumerable<Compared> Compare(double[][] better, double[][] worse) =>
        better.SelectMany(b => worse.Select(w => new Compared([.. b.Zip(w, (x, y) => x - y)], Preferred.First)));

    /// <summary>At most so many, evenly over all of them.</summary>
    private static T[] Spread<T>(T[] all, int most) => all.Length <= most ? all : [.. Enumerable.Range(0, most).Select(k => all[((2 * k) + 1) * all.Length / (2 * most)])];
}

using Gradus.Programs;

namespace Gradus.Ranking;

/// <summary>Puts together what the draws say of the first places of a shortlist.</summary>
/// <param name="order">All candidates in order.</param>
/// <param name="scores">Worths on the criteria of the order's matrix.</param>
/// <param name="rows">For each row of the matrix, its number among all items that were measured.</param>
/// <param name="items">The items in order.</param>
internal sealed class HeadBuilder(CandidateOrder order, CriterionScores[] scores, IReadOnlyList<int> rows, IReadOnlyList<Item> items)
{
    /// <summary>The confidence factor takes long and is worked out for so many.</summary>
    private const int Confident = 10;

    /// <summary>What the draws say, without what takes long.</summary>
    /// <param name="entries">The first entries, the first place first.</param>
    public HeadOfList Brief(IReadOnlyList<ShortlistEntry> entries) => Brief(entries, Draws(entries));

    private HeadDraws Draws(IReadOnlyList<ShortlistEntry> entries) => order.Head(Looked(entries), CanBeFoundOut);

    /// <summary>False for a figure that does not apply: no school can answer it.</summary>
    private bool CanBeFoundOut(int row, int criterion) => scores[criterion].Measures[rows[row]].Status != FigureStatus.NotApplicable;

    private int Looked(IReadOnlyList<ShortlistEntry> entries) => Math.Min(items.Count, Math.Max(entries.Count, HeadOfList.Looked) + 1);

    private HeadOfList Brief(IReadOnlyList<ShortlistEntry> entries, HeadDraws head)
    {
        int looked = Looked(entries);
        int?[] beaten = new Dominance(order.Matrix).BeatenBy([.. order.Rows.Take(entries.Count)]);
        int[] placeOf = new int[order.Matrix.Rows];
        for (int position = 0; position < looked; position++)
        {
            placeOf[order.Rows[position]] = position + 1;
        }

        DecidingFact Fact(Deciding d) => new(items[placeOf[d.Row] - 1], placeOf[d.Row], scores[d.Criterion].Criterion, scores[d.Criterion].Measures[rows[d.Row]], d.Among, d.Share);
        HeadEntry Entry(ShortlistEntry entry, int i)
        {
            (double mean, double low, double high) = head.Value(i);
            return new HeadEntry(entry, mean, low, high, i + 1 < looked ? head.Wins(i, i + 1) : null, head.DecidesFor(i) is { } d ? Fact(d) : null)
            {
                Overtaking = i > 0 ? Over(i - 1, i) : null,
                BeatenBy = beaten[i] is { } by ? items[by] : null,
            };
        }

        return new HeadOfList(
            [.. entries.Select(Entry)],
            LevelGroup.Of(Math.Min(looked, HeadOfList.Looked), head.Wins),
            [.. head.Facts.Where(f => placeOf[f.Row] <= HeadOfList.Looked).Take(HeadOfList.MostFacts).Select(Fact)])
        {
            Draws = order.Places.Draws,
            WeightsAreExact = order.Places.Scores.AreWeightsFixed,
        };
    }

    /// <summary>The same with who would choose each first, how often each is before each other, and how many of the whole list nobody beats on everything.</summary>
    /// <param name="entries">The first entries, the first place first.</param>
    /// <param name="seed">Of the draws.</param>
    public HeadOfList Whole(IReadOnlyList<ShortlistEntry> entries, ulong seed)
    {
        HeadDraws head = Draws(entries);
        HeadOfList brief = Brief(entries, head);
        IReadOnlyList<CentralStanding> central = CentralWeights.Of(order.Matrix, [.. order.Rows.Take(entries.Count)], Confident, seed, order.Places.Draws, -1);
        return brief with
        {
            Entries = [.. brief.Entries.Select((e, i) => e with { Central = central[i], Wins = [.. Enumerable.Range(0, entries.Count).Select(other => head.Wins(i, other))] })],
            NotBeaten = new Dominance(order.Matrix).BeatenBy(order.Rows).Count(b => b is null),
        };
    }

    /// <summary>What would put an entry before one that stands before it.</summary>
    /// <param name="ahead">Position of the one before, from 0.</param>
    /// <param name="position">Its own.</param>
    public Overtaking Over(int ahead, int position)
    {
        ReadOnlySpan<double> before = order.Matrix.Worths(order.Rows[ahead]);
        ReadOnlySpan<double> own = order.Matrix.Worths(order.Rows[position]);
        double[] leads = new double[own.Length];
        double lead = 0;
        for (int j = 0; j < leads.Length; j++)
        {
            leads[j] = before[j] - own[j];
            lead += order.Weights[j] * leads[j];
        }

        IReadOnlyList<WeightShift>? shifts = WeightShift.Least(order.Weights, leads);
        return new Overtaking(
            items[ahead],
            shifts is null ? null : [.. shifts.Select(s => new CriterionShift(scores[s.From].Criterion, scores[s.To].Criterion, s.Amount))],
            lead > 0 ? Needed(order.Rows[position], own.ToArray(), lead) : null);
    }

    /// <summary>Of the criteria on which more can be had by degrees, that on which the least more is needed.</summary>
    private NeededFigure? Needed(int row, double[] worths, double lead)
    {
        double[] weights = order.Weights.ToArray();
        return Enumerable.Range(0, worths.Length)
            .Where(j => scores[j].Criterion.IsGradual && weights[j] > 0)
            .Select(j => (Criterion: j, Worth: worths[j] + (lead / weights[j])))
            .Where(c => c.Worth <= 1)
            .OrderBy(c => c.Worth - worths[c.Criterion])
            .ThenBy(c => c.Criterion)
            .Select(c => scores[c.Criterion].At(rows[row], c.Worth))
            .FirstOrDefault();
    }
}

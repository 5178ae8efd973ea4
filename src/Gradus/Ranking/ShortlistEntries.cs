using System.Collections;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Ranking;

/// <summary>The places of a shortlist, the first place first; price and parts of one are put together when it is looked at.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ShortlistEntries : IReadOnlyList<ShortlistEntry>
{
    /// <summary>Draws of weights and figures for who would choose the first entry: a share is right within five of a hundred.</summary>
    public const int DrawsForFirst = 400;

    private readonly Catalog _catalog;
    private readonly PriceTerms _terms;
    private readonly CriterionScores[] _scores;
    private readonly Weights _weights;
    private readonly IReadOnlyList<int> _rows;
    private readonly IReadOnlyList<ItemFilter> _filters;
    private readonly CandidateOrder _order;
    private readonly Func<Item, PaidRange?> _gap;
    private readonly Func<Item, Misfit?> _misfits;
    private readonly Func<Item, StudyWay?> _way;
    private readonly Lazy<HeadOfList> _head;
    private readonly Lazy<CentralStanding> _central;
    private readonly Lazy<ChoiceTable> _choices;
    private readonly Lazy<Dictionary<string, int>> _candidateOf;
    private readonly Lazy<Dictionary<string, int>> _rowOf;
    private readonly IReadOnlyList<Item> _candidates;

    /// <param name="catalog">Prices come from it.</param>
    /// <param name="terms">Whose prices.</param>
    /// <param name="candidates">What <paramref name="rows"/> point into.</param>
    /// <param name="rows">For each row of the score matrix, its candidate.</param>
    /// <param name="filters">The conditions that all of them meet or may meet.</param>
    /// <param name="scores">Worths of all candidates on the criteria that count.</param>
    /// <param name="weights">Weights of those criteria.</param>
    /// <param name="order">The rows of the score matrix in order.</param>
    /// <param name="gap">What is left open of each item's cost; null where nothing is, or costs were not worked out.</param>
    /// <param name="misfits">That the hours and courses that the person has fit no term of an item, or may not; null where they fit.</param>
    /// <param name="way">How an item is counted as studied; null where nothing was worked out that hangs on it.</param>
    internal ShortlistEntries(
        Catalog catalog,
        PriceTerms terms,
        IReadOnlyList<Item> candidates,
        IReadOnlyList<int> rows,
        IReadOnlyList<ItemFilter> filters,
        CriterionScores[] scores,
        Weights weights,
        CandidateOrder order,
        Func<Item, PaidRange?> gap,
        Func<Item, Misfit?> misfits,
        Func<Item, StudyWay?> way)
    {
        _catalog = catalog;
        _terms = terms;
        _scores = scores;
        _weights = weights;
        _rows = rows;
        _filters = filters;
        _order = order;
        _gap = gap;
        _misfits = misfits;
        _way = way;
        _candidates = candidates;
        _head = new Lazy<HeadOfList>(() => Builder().Brief(First(HeadOfList.Looked)));
        _central = new Lazy<CentralStanding>(() => CentralWeights.Of(order.Matrix, [order.Rows[0]], 0, order.Seed, DrawsForFirst, -1)[0]);
        _choices = new Lazy<ChoiceTable>(() => new ChoiceTable(order.Matrix));
        _candidateOf = new Lazy<Dictionary<string, int>>(() => Enumerable.Range(0, candidates.Count).ToDictionary(i => candidates[i].Id, StringComparer.Ordinal));
        _rowOf = new Lazy<Dictionary<string, int>>(() => Enumerable.Range(0, rows.Count).ToDictionary(row => candidates[rows[row]].Id, StringComparer.Ordinal));
        Items = [.. order.Rows.Select(row => candidates[rows[row]])];
    }

    /// <summary>The items alone, in the same order.</summary>
    public IReadOnlyList<Item> Items { get; }

    public int Count => Items.Count;

    /// <summary>One entry; for several, <see cref="At"/> is quicker.</summary>
    public ShortlistEntry this[int index] => At([index])[0];

    /// <summary>Some entries, by their positions from 0; what takes long is done once for all of them.</summary>
    public IReadOnlyList<ShortlistEntry> At(IReadOnlyList<int> positions) => [.. _order.At(positions).Select(Entry)];

    /// <summary>What the draws say of the first places: which are level, and which missing figures decide.</summary>
    public HeadOfList Head => _head.Value;

    /// <summary>The same of the first entries with all that takes longer: who would choose each first, what beats it on everything, what would put it before the one before it.</summary>
    /// <param name="count">How many entries; at least 1.</param>
    /// <param name="seed">Of the draws.</param>
    public HeadOfList HeadInFull(int count, ulong seed) => Builder().Whole(First(count), seed);

    /// <summary>Who would choose the first entry first, from fewer draws than <see cref="HeadInFull"/>, and without how likely it comes first then.</summary>
    public CentralStanding CentralOfFirst => _central.Value;

    /// <summary>Where an item stands, from 0; null where it is not on the list.</summary>
    public int? PositionOf(Item item) => RowOf(item) is { } row ? _order.PositionOf(row) : null;

    /// <summary>What would put the entry at a place before one that stands before it; places count from 0.</summary>
    public Overtaking Overtaking(int ahead, int position) => Builder().Over(ahead, position);

    /// <summary>The worths behind the order, for choices between two of the list.</summary>
    internal ChoiceTable Choices => _choices.Value;

    /// <summary>What stands in a row of <see cref="Choices"/>.</summary>
    internal Item ItemOf(int row) => _candidates[_rows[row]];

    /// <summary>The row of an item; null where it is not on the list.</summary>
    internal int? RowOf(Item item) => _rowOf.Value.TryGetValue(item.Id, out int row) ? row : null;

    /// <summary>The figure of a row on a criterion.</summary>
    internal Figure<double> MeasureOf(int row, int criterion) => _scores[criterion].Measures[_rows[row]];

    /// <summary>The worths of an item on the criteria that count, whether or not it is on the list; null where it could not stand there.</summary>
    internal double[]? WorthsOf(Item item) => _candidateOf.Value.TryGetValue(item.Id, out int candidate) ? [.. _scores.Select(s => s.Worth(candidate))] : null;

    /// <summary>The worth of each item over the draws; the middle alone of one that does not stand on the list, null of one that never could.</summary>
    internal IReadOnlyList<(double Middle, double? Low, double? High)?> WorthOver(IReadOnlyList<Item> items)
    {
        int[] rows = [.. items.Select(RowOf).OfType<int>().Distinct()];
        HeadDraws? draws = rows.Length == 0 ? null : new HeadDraws(_order.Places, rows, (_, _) => true, threads: -1);
        return [.. items.Select(Of)];

        (double, double?, double?)? Of(Item item)
        {
            if (RowOf(item) is { } row)
            {
                (double mean, double low, double high) = draws!.Value(Array.IndexOf(rows, row));
                return (mean, low, high);
            }

            return WorthsOf(item) is { } worths ? (worths.Zip(_scores, (worth, s) => worth * _weights[s.Criterion]).Sum(), null, null) : null;
        }
    }

    private static string Words(Misfit misfit) => $"it {(misfit.IsSure ? "does" : "may")} not fit the hours or courses that you have; its cost says what would";

    private HeadBuilder Builder() => new(_order, _scores, _rows, Items);

    private IReadOnlyList<ShortlistEntry> First(int count) => At([.. Enumerable.Range(0, Math.Min(count, Count))]);

    /// <summary>
    /// Entries behind the first places that may stand among them once what is missing of them is known: those in the person's own state or states wished for
    /// come first, and then the one that may stand highest.
    /// </summary>
    /// <param name="first">How many places come first.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="profile">Whose list it is.</param>
    public IReadOnlyList<ShortlistEntry> MayStandAmong(int first, int most, Profile profile) =>
    [
        .. _order.All().Where(c => c.Rank > first && c.RankLow <= first).OrderByDescending(c => IsHome(Items[c.Rank - 1], profile)).ThenBy(c => c.RankLow).ThenBy(c => c.Rank).Take(most).Select(Entry),
    ];

    private static bool IsHome(Item item, Profile profile) => profile.Places.States.Count > 0 ? profile.Places.States.Contains(item.Institution.State)
        : !profile.IsInternational && item.Institution.State == profile.Residency.State;

    public IEnumerator<ShortlistEntry> GetEnumerator() => _order.All().Select(Entry).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ShortlistEntry Entry(RankedCandidate standing)
    {
        int row = _rows[standing.Index];
        Item item = Items[standing.Rank - 1];
        return new ShortlistEntry(item, Pricing.Of(_catalog, item, _terms), standing, [.. _scores.Select(s => Part(s, row))])
        {
            Gap = _gap(item),
            CountedAs = _way(item),
            May = [.. _misfits(item) is { } misfit ? [Words(misfit)] : Array.Empty<string>(), .. _filters.Where(f => f.Doubt is not null && f.Meets(item) == Match.May).Select(f => f.Doubt!(item)).OfType<string>()],
        };
    }

    private ScorePart Part(CriterionScores scores, int row) => new(
        scores.Criterion,
        _weights[scores.Criterion],
        scores.Measures[row],
        scores.Worth(row),
        scores.StandsFor(row),
        scores.Ahead(row),
        scores.AverageWorth);
}

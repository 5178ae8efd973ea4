using Gradus.Programs;
using Gradus.Ranking.Criteria;
using Gradus.Statistics;

namespace Gradus.Ranking;

/// <summary>All candidates of the dataset on one criterion.</summary>
internal sealed class CriterionScores
{
    private readonly ValueFunction _value;
    private readonly double?[] _worths;
    private readonly double[] _knownWorths;
    private readonly Spread?[] _doubts;

    private CriterionScores(Criterion criterion, Figure<double>[] measures, ValueFunction value, double?[] worths, Spread?[] doubts, double[] knownWorths)
    {
        _value = value;
        Criterion = criterion;
        Measures = measures;
        _worths = worths;
        _doubts = doubts;
        _knownWorths = knownWorths;
        AverageWorth = knownWorths.Average();
    }

    public Criterion Criterion { get; }

    public Figure<double>[] Measures { get; }

    public double AverageWorth { get; }

    /// <summary>Null when the dataset cannot tell candidates apart on the criterion.</summary>
    public static CriterionScores? Of(Criterion criterion, IReadOnlyList<Item> candidates, CriterionGround ground)
    {
        Func<Item, Figure<double>> measure = criterion.For(ground);
        Figure<double>[] measures = [.. candidates.Select(measure)];
        double[] known = [.. measures.Where(m => m.IsKnown).Select(m => m.Value).Order()];
        if ((criterion.FixedAnchors ?? Anchors.Of(known)) is not { } anchors || known.Length == 0)
        {
            return null;
        }

        var value = new ValueFunction(anchors, criterion.Preference);
        double?[] worths = [.. measures.Select(m => m.IsKnown ? value.Of(m.Value) : criterion.WorthNothing(m) is not null ? 0 : (double?)null)];
        var peers = new Peers<PeerGroup>(candidates.Select((item, i) => (Item: item, At: i)).Where(c => measures[c.At].IsKnown).Select(c => (PeerGroup.Around(c.Item), worths[c.At]!.Value)));
        var standIns = new Dictionary<PeerGroup, Spread>();
        var doubts = new Spread?[measures.Length];
        for (int i = 0; i < doubts.Length; i++)
        {
            doubts[i] = worths[i] is null ? StandIn(peers, standIns, candidates[i])
                : measures[i].Spread is { } spread ? Worths(spread, value)
                : null;
        }

        return new CriterionScores(criterion, measures, value, worths, doubts, [.. worths.OfType<double>().Order()]);
    }

    /// <summary>True where all of some candidates are known to be worth the same, two of them at least.</summary>
    public bool IsEqual(IReadOnlyList<int> candidates) =>
        candidates.Count > 1 && candidates.All(c => _doubts[c] is null && _worths[c] == _worths[candidates[0]]);

    /// <summary>The candidate's worth, or the mean of what it could be.</summary>
    public double Worth(int candidate) => _doubts[candidate]?.Mean ?? _worths[candidate]!.Value;

    /// <summary>Who or what stands for a worth that is missing or doubtful; null where it is firm.</summary>
    public string? StandsFor(int candidate) => _doubts[candidate]?.Description;

    /// <summary>Share of the candidates with a figure that are worth less; null where this one has none.</summary>
    public double? Ahead(int candidate) => _worths[candidate] is { } worth ? Quantile.ShareBelow(_knownWorths, worth) : null;

    /// <summary>The figure that a candidate needs for a worth.</summary>
    /// <param name="candidate">Whose; a missing figure takes its unit from one that is known.</param>
    /// <param name="worth">0 to 1.</param>
    public NeededFigure At(int candidate, double worth)
    {
        Figure<double> now = Measures[candidate];
        Figure<double> like = now.IsKnown ? now : Measures.First(m => m.IsKnown);
        return new NeededFigure(Criterion, now, Figure<double>.Known(Roughly(_value.MeasureAt(worth), like.Unit!), FigureKind.Assumed, like.Source!, like.Unit!));
    }

    /// <summary>Money that nobody has named is no more exact than hundreds.</summary>
    private static double Roughly(double measure, string unit) => unit.StartsWith("USD", StringComparison.Ordinal) ? (double)Statistics.Roughly.Amount((decimal)measure) : measure;

    /// <summary>Enters a candidate's worth into a matrix.</summary>
    public void Enter(int candidate, ScoreMatrix matrix, int row, int criterion)
    {
        if (_doubts[candidate] is { } doubt)
        {
            matrix.Set(row, criterion, doubt.Mean, doubt.Values(Spread.Strips));
        }
        else
        {
            matrix.Set(row, criterion, _worths[candidate]!.Value);
        }
    }

    /// <summary>What a doubtful measure could be worth.</summary>
    private static EquallyLikelySpread Worths(Spread measure, ValueFunction value)
    {
        double[] worths = Array.ConvertAll(measure.Values(Spread.Strips), value.Of);
        Array.Sort(worths);
        return new EquallyLikelySpread(measure.Description, worths);
    }

    /// <summary>One spread for each group, shared by all whom it stands in for.</summary>
    private static Spread StandIn(Peers<PeerGroup> peers, Dictionary<PeerGroup, Spread> made, Item item)
    {
        (PeerGroup group, double[] worths) = peers.Of(PeerGroup.Around(item))!.Value;
        if (!made.TryGetValue(group, out Spread? spread))
        {
            spread = new EquallyLikelySpread($"{worths.Length} with a figure at {group.Words("all institutions")}", worths);
            made.Add(group, spread);
        }

        return spread;
    }
}

using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Ranking;

/// <summary>All candidates of the dataset on one criterion.</summary>
internal sealed class CriterionScores
{
    private readonly double?[] _worths;
    private readonly double[] _knownWorths;

    private CriterionScores(Criterion criterion, Figure<double>[] measures, double?[] worths, Cell[] cells, double[] knownWorths)
    {
        Criterion = criterion;
        Measures = measures;
        _worths = worths;
        Cells = cells;
        _knownWorths = knownWorths;
        AverageWorth = knownWorths.Average();
    }

    public Criterion Criterion { get; }

    public Figure<double>[] Measures { get; }

    public Cell[] Cells { get; }

    public double AverageWorth { get; }

    /// <summary>Null when the dataset cannot tell candidates apart on the criterion.</summary>
    public static CriterionScores? Of(Criterion criterion, IReadOnlyList<Item> candidates, Measures of)
    {
        Figure<double>[] measures = [.. candidates.Select(item => of.Of(item, criterion))];
        double[] known = [.. measures.Where(m => m.IsKnown).Select(m => m.Value).Order()];
        if ((criterion.FixedAnchors ?? Anchors.Of(known)) is not { } anchors || known.Length == 0)
        {
            return null;
        }

        var value = new ValueFunction(anchors, criterion.Preference);
        double?[] worths = [.. measures.Select(m => m.IsKnown ? value.Of(m.Value) : (double?)null)];
        var peers = new Peers(candidates, worths);
        var cells = new Cell[candidates.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            PeerGroup? group = worths[i] is null ? peers.Of(candidates[i]) : Doubted(of, candidates[i], criterion, value);
            cells[i] = new Cell(group?.Mean ?? worths[i]!.Value, group);
        }

        return new CriterionScores(criterion, measures, worths, cells, [.. worths.OfType<double>().Order()]);
    }

    /// <summary>Share of the candidates with a figure that are worth less; null where this one has none.</summary>
    public double? Ahead(int row) => _worths[row] is { } worth ? Quantile.ShareBelow(_knownWorths, worth) : null;

    private static PeerGroup? Doubted(Measures of, Item item, Criterion criterion, ValueFunction value) =>
        of.Doubt(item, criterion) is { } measures ? new PeerGroup(of.DoubtDescription(item), [.. measures.Select(value.Of).Order()]) : null;
}

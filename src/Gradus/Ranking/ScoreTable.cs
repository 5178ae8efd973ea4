namespace Gradus.Ranking;

/// <summary>
/// The worth of every candidate on every criterion, each between 0 and 1. A missing worth is the distribution of the
/// worths of its peers.
/// </summary>
/// <param name="Criteria">m criteria.</param>
/// <param name="Cells">n rows of m cells.</param>
public sealed record ScoreTable(IReadOnlyList<Criterion> Criteria, IReadOnlyList<Cell[]> Cells);

/// <summary>One candidate's worth on one criterion: known, or the spread that stands for it.</summary>
/// <param name="Value">The worth, or the mean of the spread.</param>
/// <param name="Peers">Null when the worth is known; else what stands for it: the worths of peers, or of what the measure could as well be.</param>
public readonly record struct Cell(double Value, PeerGroup? Peers)
{
    public bool IsKnown => Peers is null;
}

/// <summary>Whose measures stand in for a missing or doubtful one.</summary>
/// <param name="Description">Who they are, for a reader: "public institutions in CIP 11.07, 120 with a figure".</param>
/// <param name="Values">Their worths, ascending.</param>
public sealed record PeerGroup(string Description, double[] Values)
{
    public double Mean { get; } = Values.Average();
}

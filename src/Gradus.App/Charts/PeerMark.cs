namespace Gradus.App.Charts;

/// <summary>What is looked at on a strip of peers.</summary>
/// <param name="Value">Where it stands.</param>
/// <param name="Low">The least that it could be.</param>
/// <param name="High">The most that it could be.</param>
/// <param name="Own">True where the figure is its own and not old.</param>
/// <param name="Letter">Written on the mark where there are several; null for one.</param>
public sealed record PeerMark(double Value, double Low, double High, bool Own, string? Letter = null);

namespace Gradus.StudyModes;

/// <summary>One way with all that is known of it for a person.</summary>
/// <param name="Way">Which.</param>
/// <param name="Reasons">Why it stands as it does; empty where nothing speaks against it.</param>
/// <param name="Counts">How many degrees of the catalogue offer it; null where it is closed whatever they offer.</param>
/// <param name="Cases">The programs that stand for it; empty where it is closed, or nobody knows whether it is possible.</param>
public sealed record ModeAnswer(LifeWay Way, IReadOnlyList<ModeReason> Reasons, ModeCounts? Counts, IReadOnlyList<ModeCase> Cases)
{
    /// <summary>By the weightiest reason.</summary>
    public ModeStanding Standing => Reasons.Count == 0 ? ModeStanding.Open : Reasons.Max(r => r.Weight);
}

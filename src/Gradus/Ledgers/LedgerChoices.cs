namespace Gradus.Ledgers;

/// <summary>What a person chooses for one ledger beyond the profile.</summary>
public sealed record LedgerChoices
{
    public static LedgerChoices None { get; } = new();

    /// <summary>The way to study; null for the one that fits the profile.</summary>
    public StudyWay? Way { get; init; }

    /// <summary>True to study in summers too.</summary>
    public bool Summers { get; init; }

    /// <summary>Terms with their credits as they are planned, in order, in the degree's own credits; empty to work them out from the way.</summary>
    public IReadOnlyList<TermLoad> Loads { get; init; } = [];

    /// <summary>Own figures; a later one for the same line and term replaces an earlier one.</summary>
    public IReadOnlyList<LineEdit> Edits { get; init; } = [];
}

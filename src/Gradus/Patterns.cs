namespace Gradus;

/// <summary>What holds for every pattern that texts are compared with.</summary>
public static class Patterns
{
    /// <summary>
    /// Milliseconds after which a comparison is given up. They pass also while a busy machine lets the thread wait, so a short
    /// time would refuse good texts; the texts compared are short, and none of the patterns takes long for them.
    /// </summary>
    public const int Patience = 60_000;
}

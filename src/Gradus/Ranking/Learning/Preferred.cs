using Gradus.Programs;

namespace Gradus.Ranking.Learning;

/// <summary>What somebody says of two degrees.</summary>
public enum Preferred
{
    /// <summary>They would rather have the first.</summary>
    First,

    /// <summary>They would rather have the second.</summary>
    Second,

    /// <summary>About the same to them.</summary>
    Same,

    /// <summary>They did not want to say; nothing is learned, and the pair is not asked again.</summary>
    Skipped,
}

/// <summary>An answer about two degrees.</summary>
/// <param name="First">The one shown first.</param>
/// <param name="Second">Another.</param>
/// <param name="Said">What was said of them.</param>
public sealed record PairAnswer(Item First, Item Second, Preferred Said);

/// <summary>An answer as weights see it.</summary>
/// <param name="Leads">For each criterion the worth of the first less that of the second, -1 to 1.</param>
/// <param name="Said">What was said.</param>
internal readonly record struct Compared(double[] Leads, Preferred Said);

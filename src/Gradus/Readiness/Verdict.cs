namespace Gradus.Readiness;

/// <summary>How a person stands beside what is asked, from what helps most to what hinders most.</summary>
/// <remarks>Of all of several the highest counts, of any of several the lowest.</remarks>
public enum Verdict
{
    /// <summary>They have it.</summary>
    Met,

    /// <summary>They did not say, or the school has to be asked.</summary>
    Unknown,

    /// <summary>They lack it, and a course or a test makes it up.</summary>
    Bridgeable,

    /// <summary>They lack it, and no course makes it up: an earlier degree, an average.</summary>
    Blocking,
}

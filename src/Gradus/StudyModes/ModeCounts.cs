using Gradus.Prospects;

namespace Gradus.StudyModes;

/// <summary>How many degrees of the catalogue are taught in a way and meet what the person said beside it.</summary>
/// <param name="Known">Known to be taught so, and known to meet all, the money for this way included.</param>
/// <param name="May">Known to be taught so; something else may not be met.</param>
/// <param name="NotWithin">Known to be taught so; all is met or may be but the money.</param>
/// <param name="NotSaid">Nobody says how they are taught; the rest, the money aside, is met or may be.</param>
/// <param name="PaceSaid">Of the first three together, those whose pages name the pace too.</param>
/// <param name="Paid">What has to be paid until the degree, pay given up left out, of the first three: USD, the middle of each.</param>
/// <param name="PricesOwn">Of those amounts, how many rest on a price that a page states for the degree.</param>
public sealed record ModeCounts(int Known, int May, int NotWithin, int NotSaid, int PaceSaid, Measured Paid, int PricesOwn)
{
    /// <summary>All that are known to be taught so.</summary>
    public int Taught => Known + May + NotWithin;
}

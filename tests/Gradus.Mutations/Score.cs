namespace Gradus.Mutations;

/// <summary>How many mutants of a folder the tests kill.</summary>
/// <param name="Folder">Which.</param>
/// <param name="Mutants">How many there are.</param>
/// <param name="Tried">Those drawn.</param>
/// <param name="Survivors">Those drawn that no test killed.</param>
internal sealed record Score(string Folder, int Mutants, IReadOnlyList<Mutant> Tried, IReadOnlyList<Mutant> Survivors)
{
    /// <summary>The normal quantile of a 95 % interval.</summary>
    private const double Z = 1.959964;

    public double Killed => 1 - ((double)Survivors.Count / Tried.Count);

    /// <summary>
    /// The 95 % interval of the share that would be killed of all: Wilson's (1927), with the variance made smaller for a sample from
    /// a finite number, (N - n) / (N - 1). The whole has none.
    /// </summary>
    public (double Low, double High) Interval
    {
        get
        {
            double n = Tried.Count;
            double z = Mutants > 1 ? Z * Math.Sqrt((Mutants - n) / (Mutants - 1)) : 0;
            double centre = (Killed + (z * z / (2 * n))) / (1 + (z * z / n));
            double half = z / (1 + (z * z / n)) * Math.Sqrt((Killed * (1 - Killed) / n) + (z * z / (4 * n * n)));
            return (centre - half, centre + half);
        }
    }
}

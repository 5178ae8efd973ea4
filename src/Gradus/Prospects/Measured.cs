using Gradus.Statistics;

namespace Gradus.Prospects;

/// <summary>One measure over the degrees of a type.</summary>
/// <param name="Ascending">The known values.</param>
/// <param name="Of">How many there are in all, known or not.</param>
public sealed record Measured(IReadOnlyList<double> Ascending, int Of)
{
    /// <summary>Below this many known values a middle says little of the type.</summary>
    public const int Few = 5;

    public int Known => Ascending.Count;

    /// <summary>True where something is known, of few only.</summary>
    public bool IsOfFew => Known is > 0 and < Few;

    /// <summary>Null where nothing is known; so for the quartiles.</summary>
    public double? Median => At(0.5);

    public double? LowerQuartile => At(0.25);

    public double? UpperQuartile => At(0.75);

    private double? At(double share) => Known == 0 ? null : Quantile.Of([.. Ascending], share);
}

/// <summary>How many of those that say anything say one thing.</summary>
/// <param name="Count">Those.</param>
/// <param name="Saying">Those that say anything of it.</param>
/// <param name="Of">All.</param>
public readonly record struct Counted(int Count, int Saying, int Of)
{
    /// <summary>0 to 1; null where nobody says anything.</summary>
    public double? Share => Saying == 0 ? null : Count / (double)Saying;

    /// <summary>True where something is known, of few only.</summary>
    public bool IsOfFew => Saying is > 0 and < Measured.Few;
}

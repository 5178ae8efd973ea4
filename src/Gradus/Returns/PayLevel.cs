using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>How the pay after a degree is known.</summary>
public enum PayBasis
{
    /// <summary>Published medians of the program's own graduates.</summary>
    Published,

    /// <summary>Estimated for the program itself, where no median of its graduates is published.</summary>
    Estimated,

    /// <summary>Medians of other institutions in the same field stand in: a wide range.</summary>
    Peers,

    /// <summary>The person's own figure.</summary>
    Own,
}

/// <summary>The level of pay after a degree: the middle, and how far off it may be.</summary>
/// <param name="Basis">How it is known.</param>
/// <param name="Path">Pay in the middle.</param>
/// <param name="Around">Levels that it could as well have, as multiples of the middle.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Source">Where the figure is from; null for the person's own.</param>
public sealed record PayLevel(PayBasis Basis, PayPath Path, Spread Around, string Description, Source? Source)
{
    /// <summary>Which graduates published medians are of: "2017-18 and 2018-19"; empty where none is published.</summary>
    public IReadOnlyList<string> GraduatesOf { get; init; } = [];

    /// <summary>The level, as a multiple of the middle, at a standard normal draw.</summary>
    public double At(double normal) => Around.AtNormal(normal);
}

/// <summary>Pay of the graduates of a field, over all institutions.</summary>
/// <param name="Path">Pay of the middle institution.</param>
/// <param name="LogMiddle">Logarithm of its pay a year after the degree.</param>
/// <param name="Variance">Of the logarithms of the institutions' medians.</param>
public sealed record FieldPay(PayPath Path, double LogMiddle, double Variance);

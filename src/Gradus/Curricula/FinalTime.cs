using Gradus.People;

namespace Gradus.Curricula;

/// <summary>What the credits of a way to finish rest on.</summary>
public enum FinalGround
{
    /// <summary>Nobody tells.</summary>
    Unknown,

    /// <summary>The written rules of the degree.</summary>
    Rules,

    /// <summary>The program's own record.</summary>
    Record,

    /// <summary>What is usual at other programs of the same credit system.</summary>
    Usual,
}

/// <summary>What a way to finish takes.</summary>
/// <param name="Way">The way.</param>
/// <param name="Credits">Its credits; of what is usual the middle; null where nobody tells.</param>
/// <param name="Ground">What they rest on.</param>
/// <param name="Usual">The least, the middle and the most of the programs that tell; null where fewer than five do.</param>
/// <param name="Programs">How many tell.</param>
public sealed record FinalTime(FinalProject Way, double? Credits, FinalGround Ground, PeerRange? Usual, int Programs)
{
    /// <summary>Falls and springs that the way usually takes: a judgement of this guide; null for an exam, and where there is none.</summary>
    public int? Terms => Way switch
    {
        FinalProject.Thesis => 2,
        FinalProject.Capstone or FinalProject.Project or FinalProject.Practicum or FinalProject.Internship => 1,
        _ => null,
    };
}

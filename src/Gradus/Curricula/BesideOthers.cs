using Gradus.Programs;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Statistics;

namespace Gradus.Curricula;

/// <summary>The least, the middle and the most of some programs.</summary>
public sealed record PeerRange(double Least, double Middle, double Most)
{
    /// <param name="ascending">One figure of each program, at least one.</param>
    public static PeerRange Of(double[] ascending) => new(ascending[0], Quantile.Of(ascending, 0.5), ascending[^1]);
}

/// <summary>What other programs hold of an area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Guaranteed">What everybody takes of it.</param>
/// <param name="Attainable">The most that can be taken.</param>
/// <param name="More">Up to two that guarantee more than the program does, by what their pages say is taken, most first.</param>
public sealed record BesideArea(CourseArea Area, PeerRange Guaranteed, PeerRange Attainable, IReadOnlyList<Program> More);

/// <summary>What a program's areas are set beside.</summary>
/// <param name="IsOfType">True where the others are of its degree type, false where all types are counted.</param>
/// <param name="InCredits">True for credits of its own credit system, false for courses.</param>
/// <param name="Programs">How many others there are.</param>
/// <param name="Areas">Every core area, in order.</param>
public sealed record BesideOthers(bool IsOfType, bool InCredits, int Programs, IReadOnlyList<BesideArea> Areas);

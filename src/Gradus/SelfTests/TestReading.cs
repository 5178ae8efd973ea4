using Gradus.People;
using Gradus.Statistics;

namespace Gradus.SelfTests;

/// <summary>How firm the guide's own test finds somebody in a subject.</summary>
public enum TestStanding
{
    /// <summary>Known well enough to go on from, even at the low end of what the test leaves open.</summary>
    Firm,

    /// <summary>The test leaves open which.</summary>
    Open,

    /// <summary>Not known well enough, even at the high end.</summary>
    NotYet,
}

/// <summary>What an estimate of ability says: the share of a subject's middle questions answered right, with the range that holds eight times of ten.</summary>
/// <param name="Share">0 to 1, in the middle.</param>
/// <param name="Low">The low end.</param>
/// <param name="High">The high end.</param>
public readonly record struct TestReading(double Share, double Low, double High)
{
    /// <summary>From this share on a subject is known well enough to go on from: a judgement.</summary>
    private const double Enough = 0.5;

    private const int MiddleLevel = 2;
    private const double UpperOfEightInTen = 0.9;

    private static readonly double Reach = Normal.Quantile(UpperOfEightInTen);

    public TestStanding Standing => Low >= Enough ? TestStanding.Firm : High < Enough ? TestStanding.NotYet : TestStanding.Open;

    /// <param name="subject">A subject that is tested.</param>
    /// <param name="ability">The estimate.</param>
    /// <param name="error">Its standard error, 0 or above.</param>
    public static TestReading Of(Prerequisite subject, double ability, double error) =>
        new(Right(subject, ability), Right(subject, ability - (Reach * error)), Right(subject, ability + (Reach * error)));

    private static double Right(Prerequisite subject, double ability) => ItemBank.Of(subject).Average(t => TestSession.Right(ability, t.DifficultyOf(MiddleLevel)));
}

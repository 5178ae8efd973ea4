using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>What sort of thing is asked.</summary>
public enum EntryNeedKind
{
    /// <summary>An earlier degree, or one in a related field.</summary>
    Degree,

    /// <summary>A subject.</summary>
    Subject,

    /// <summary>A grade average.</summary>
    Average,

    /// <summary>A test of language or for graduates.</summary>
    Test,

    /// <summary>A standing in the United States.</summary>
    Standing,

    /// <summary>Any or all of several.</summary>
    Several,
}

/// <summary>One thing that is asked, how the person stands beside it, and what follows.</summary>
/// <param name="Need">In a phrase: "linear algebra", "one of: linear algebra, discrete math".</param>
/// <param name="Verdict">What follows for entering.</param>
/// <param name="Have">What the person brings, in words: "you passed a course, last in 2015".</param>
/// <param name="Why">Why the verdict is so, or what to do.</param>
/// <param name="Strength">How firmly it is asked.</param>
/// <param name="Source">The page that asks for it; for the bachelor's degree that a page does not name, how usual it is; null where a subject is only usual.</param>
/// <param name="Parts">Of one that is met by any of several: those; empty elsewhere.</param>
public sealed record EntryNeed(string Need, Verdict Verdict, string Have, string Why, EntryStrength Strength, Source? Source, IReadOnlyList<EntryNeed> Parts)
{
    public required EntryNeedKind Kind { get; init; }

    /// <summary>The subject of one that is a subject; null elsewhere.</summary>
    public Prerequisite? Subject { get; init; }

    /// <summary>True for what the page names of subjects and degrees; false for the degree that all ask for, averages and tests.</summary>
    public bool IsOfTree { get; init; }

    /// <summary>True where entering hangs on it.</summary>
    public bool Counts => Strength is EntryStrength.Required or EntryStrength.Expected or EntryStrength.Unclear;
}

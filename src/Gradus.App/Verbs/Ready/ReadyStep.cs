using Gradus.Readiness;

namespace Gradus.App.Verbs.Ready;

/// <summary>A group of programs by what is left to do.</summary>
/// <param name="Key">In an address.</param>
/// <param name="Label">On a page.</param>
/// <param name="Holds">Which programs.</param>
public sealed record ReadyStep(string Key, string Label, Func<ProgramReadiness, bool> Holds)
{
    /// <summary>In the order of what is left to do; every program is in one.</summary>
    public static IReadOnlyList<ReadyStep> All { get; } =
    [
        new("now", "Now", p => p.Verdict == Verdict.Met),
        new("answer", "After an answer", p => p.Verdict == Verdict.Unknown),
        new("course", "After one course or test", p => p.Verdict == Verdict.Bridgeable && p.Courses.Count <= 1),
        new("courses", "After several courses", p => p.Verdict == Verdict.Bridgeable && p.Courses.Count > 1),
        new("not", "Not by courses", p => p.Verdict == Verdict.Blocking),
    ];
}

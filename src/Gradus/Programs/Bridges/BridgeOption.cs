using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.Programs.Bridges;

/// <summary>What sort of thing closes a gap.</summary>
public enum BridgeKind
{
    /// <summary>The materials of a university's course, free to read and watch.</summary>
    OpenCourse,

    /// <summary>A book with exercises.</summary>
    Textbook,

    /// <summary>An online course open to everybody, with a certificate or without.</summary>
    OnlineCourse,

    /// <summary>A course of a community college.</summary>
    CommunityCollege,

    /// <summary>A course of a university that those who are not its students may take for credit.</summary>
    Extension,

    /// <summary>A preparatory course of the program itself, or one that admits to it.</summary>
    Foundation,
}

/// <summary>What one has to show afterwards.</summary>
public enum BridgeGives
{
    /// <summary>Knowledge and nothing on paper.</summary>
    Knowledge,

    /// <summary>A certificate; whether a school counts it has to be asked.</summary>
    Certificate,

    /// <summary>A grade on the transcript of an accredited school.</summary>
    Grade,
}

/// <summary>How a figure of a course is known.</summary>
public enum BridgeWord
{
    /// <summary>A page of the provider says it.</summary>
    Page,

    /// <summary>Somebody else says it, or an older page of the provider.</summary>
    Reported,

    /// <summary>A judgement of this guide, from the length of such courses or what such courses cost.</summary>
    Judged,
}

/// <summary>A figure with how far it may be off.</summary>
/// <param name="Least">0 or above.</param>
/// <param name="Most">At least <paramref name="Least"/>.</param>
/// <param name="Word">How it is known.</param>
/// <param name="Year">The year it was said for; null where nobody names one.</param>
public readonly record struct BridgeRange(decimal Least, decimal Most, BridgeWord Word, int? Year)
{
    public decimal Middle => (Least + Most) / 2;

    /// <summary>Several times it, such as credits of a price for each.</summary>
    public BridgeRange Times(decimal factor) => this with { Least = Least * factor, Most = Most * factor };
}

/// <summary>A course, book or other way to learn what a program asks for.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record BridgeOption
{
    /// <summary>Lower-case letters, digits and hyphens; unlike every other.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Who offers it.</summary>
    public required string Provider { get; init; }
    public required BridgeKind Kind { get; init; }

    /// <summary>What it teaches, at least one subject.</summary>
    public required IReadOnlyList<Prerequisite> Subjects { get; init; }

    /// <summary>Hours of work in all.</summary>
    public required BridgeRange Hours { get; init; }

    /// <summary>USD in all, without travel; with a book where the course is one.</summary>
    public required BridgeRange Cost { get; init; }

    /// <summary>USD for those who live in none of <see cref="States"/>; null where it is not offered to them, or where everybody pays <see cref="Cost"/>.</summary>
    public BridgeRange? CostElsewhere { get; init; }

    /// <summary>USPS codes of the states whose residents pay <see cref="Cost"/>; empty where everybody does.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Weeks from its first day to its last where <see cref="Begins"/> names terms; elsewhere the fewest that it can be done in.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>Weeks after which a course at one's own pace is closed; null where it never is, or nobody says.</summary>
    public int? MostWeeks { get; init; }

    /// <summary>Terms with which it begins; empty where one begins on any day and goes at one's own pace.</summary>
    public IReadOnlyList<Season> Begins { get; init; } = [];
    public required BridgeGives Gives { get; init; }

    /// <summary>Programs that it is for, by identifier: elsewhere it is not offered. Empty for one that is for everybody.</summary>
    public IReadOnlyList<string> OnlyFor { get; init; } = [];

    /// <summary>Where it is described.</summary>
    public required string Page { get; init; }

    /// <summary>What is known of it, in this guide's words.</summary>
    public required string Read { get; init; }

    /// <summary>False where neither the page nor a copy of it was read when this was entered.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The subjects as bits.</summary>
    public uint Bits => Subjects.Aggregate(0u, (bits, subject) => bits | EntryTree.Bit(subject));

    /// <summary>What it costs somebody who lives in a state; null where it is not offered to them.</summary>
    /// <param name="state">USPS code; null where they did not say.</param>
    public BridgeRange? CostFor(string? state) => States.Count == 0 || (state is not null && States.Contains(state)) ? Cost : CostElsewhere;
}

using Gradus.People;

namespace Gradus.Programs.Admission;

/// <summary>A day that something about an application is counted back from.</summary>
public enum StepAnchor
{
    /// <summary>The last day on which to apply.</summary>
    Deadline,

    /// <summary>The first day of the first term.</summary>
    Start,

    /// <summary>The day by which offers are usually answered.</summary>
    Reply,
}

/// <summary>For whom a step of an application arises.</summary>
public enum StepNeed
{
    /// <summary>For everybody.</summary>
    Everyone,

    /// <summary>Where a test of English may be asked for.</summary>
    LanguageTest,

    /// <summary>Where the program asks for the GRE.</summary>
    Gre,

    /// <summary>For a degree that was earned in another country.</summary>
    DegreeAbroad,

    /// <summary>For somebody who enters the country on a student visa.</summary>
    Visa,
}

/// <summary>The closed vocabularies of steps, with their keys.</summary>
public static class StepWords
{
    public static Vocabulary<StepAnchor> Anchors { get; } = new(
        new(StepAnchor.Deadline, "deadline", "the last day on which to apply"),
        new(StepAnchor.Start, "start", "the first day of the first term"),
        new(StepAnchor.Reply, "reply", "the day by which offers are usually answered"));

    public static Vocabulary<StepNeed> Needs { get; } = new(
        new(StepNeed.Everyone, "everyone", "everybody"),
        new(StepNeed.LanguageTest, "language-test", "where a test of English may be asked for"),
        new(StepNeed.Gre, "gre", "where the program asks for the GRE"),
        new(StepNeed.DegreeAbroad, "degree-abroad", "a degree earned in another country"),
        new(StepNeed.Visa, "visa", "somebody who enters on a student visa"));
}

/// <summary>Something to do for an application, counted back from a day.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">What to do: "Ask for references".</param>
/// <param name="Anchor">The day it is counted back from.</param>
/// <param name="Need">For whom it arises.</param>
/// <param name="Begin">Days before the anchor on which to begin; at least <paramref name="End"/>.</param>
/// <param name="End">Days before the anchor by which it has to be done; 0 or more.</param>
/// <param name="Shared">True where it is done once for all applications, for the earliest of them.</param>
/// <param name="Why">What the lead time rests on, in a sentence.</param>
/// <param name="Page">Where that was read; null where the lead time is this guide's judgement.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ApplicationStep(string Id, string Title, StepAnchor Anchor, StepNeed Need, int Begin, int End, bool Shared, string Why, string? Page);

/// <summary>How long things about an application take, as the dataset says it.</summary>
/// <param name="ReplyMonth">Month of the day by which offers for a fall term are usually answered, 1 to 12.</param>
/// <param name="ReplyDay">Its day, 1 to 31.</param>
/// <param name="ReplyWhy">Whose day that is, and for which offers, in a sentence.</param>
/// <param name="ReplyPage">Where that was read.</param>
/// <param name="Steps">In the order of the file.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ApplicationSteps(int ReplyMonth, int ReplyDay, string ReplyWhy, string ReplyPage, IReadOnlyList<ApplicationStep> Steps);

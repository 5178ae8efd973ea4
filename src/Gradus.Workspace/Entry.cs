namespace Gradus.Workspace;

/// <summary>What kinds of thing are kept. The words are those of the file and never change.</summary>
public static class EntryKinds
{
    /// <summary>The profile; its only key is "me".</summary>
    public const string Profile = "profile";

    /// <summary>Weights that are not the profile's own; the only key is "mine".</summary>
    public const string Weights = "weights";

    /// <summary>Kept or dropped; the key is the item.</summary>
    public const string Choice = "choice";

    /// <summary>A note; the key is the item.</summary>
    public const string Note = "note";

    /// <summary>A person's own figure; the key is item and line with a blank between.</summary>
    public const string Figure = "figure";

    /// <summary>Items side by side; the key is the name.</summary>
    public const string Comparison = "comparison";

    /// <summary>An application that is followed; the key is the item.</summary>
    public const string Application = "application";

    /// <summary>What was said of an item when its person last looked; the key is the item.</summary>
    public const string Seen = "seen";

    /// <summary>What a course is about, as the person said; the key is the words of its title.</summary>
    public const string Reading = "reading";

    /// <summary>A list of courses; the key is its name.</summary>
    public const string CourseList = "course-list";

    public static IReadOnlyList<string> All { get; } = [Profile, Weights, Choice, Note, Figure, Comparison, Application, Seen, Reading, CourseList];
}

/// <summary>One thing that is kept.</summary>
/// <param name="Kind">One of <see cref="EntryKinds"/>.</param>
/// <param name="Key">Which of its kind.</param>
/// <param name="Value">JSON.</param>
public sealed record Entry(string Kind, string Key, string Value);

/// <summary>What happens to one entry.</summary>
/// <param name="Kind">One of <see cref="EntryKinds"/>.</param>
/// <param name="Key">Which of its kind.</param>
/// <param name="Before">The value that the change starts from; null where there is none.</param>
/// <param name="After">The value afterwards; null where the entry goes.</param>
public sealed record EntryChange(string Kind, string Key, string? Before, string? After);

/// <summary>What one act of a person does, all of it or nothing.</summary>
/// <param name="Words">What was done, as it is read back to the person: "kept Machine Learning, Carnegie Mellon".</param>
/// <param name="Entries">At least one, none twice.</param>
public sealed record Change(string Words, IReadOnlyList<EntryChange> Entries);

/// <summary>A change that was made.</summary>
/// <param name="Number">Counts up from 1.</param>
/// <param name="At">When, UTC, to the second.</param>
/// <param name="Words">What was done.</param>
/// <param name="IsUndone">True where it was taken back.</param>
public sealed record PastChange(long Number, DateTimeOffset At, string Words, bool IsUndone);

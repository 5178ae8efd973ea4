namespace Gradus.Keeping;

/// <summary>A list of courses that a person pasted or chose, under a name.</summary>
/// <param name="Name">One to <see cref="LongestName"/> characters, unlike every other.</param>
/// <param name="Text">As it was pasted, or as the file had it; at most <see cref="LongestText"/> characters.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record KeptCourseList(string Name, string Text)
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 80;

    /// <summary>Most characters of a list; the courses of one degree with their descriptions take less than half.</summary>
    public const int LongestText = 200_000;
}

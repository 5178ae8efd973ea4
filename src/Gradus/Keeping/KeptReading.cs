namespace Gradus.Keeping;

/// <summary>What a person said that a course is about, where the guide had read it otherwise.</summary>
/// <param name="Title">Words of its title, lower case, with a blank between; one to <see cref="LongestTitle"/> characters.</param>
/// <param name="Areas">Keys of the areas that it is of, at most <see cref="MostAreas"/>.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record KeptReading(string Title, IReadOnlyList<string> Areas)
{
    /// <summary>Most characters of a title.</summary>
    public const int LongestTitle = 200;

    /// <summary>Most areas of one course.</summary>
    public const int MostAreas = 10;

    /// <summary>Most characters of an area's key.</summary>
    public const int LongestArea = 60;
}

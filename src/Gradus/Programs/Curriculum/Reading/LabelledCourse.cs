namespace Gradus.Programs.Curriculum.Reading;

/// <summary>A real course that was labelled by reading its title and description.</summary>
/// <param name="School">The university whose catalogue lists it.</param>
/// <param name="Code">Its code there.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What the catalogue says of it; empty where it says nothing.</param>
/// <param name="First">The areas of the first reading.</param>
/// <param name="Second">Those of the second, by another reader who knew nothing of the first.</param>
/// <param name="Settled">What was settled on.</param>
public sealed record LabelledCourse(
    string School, string Code, string Title, string Description, IReadOnlyList<CourseArea> First, IReadOnlyList<CourseArea> Second, IReadOnlyList<CourseArea> Settled)
{
    /// <summary>True where both readings found the same of the four core areas.</summary>
    public bool IsAgreed => CourseAreas.Core.All(area => First.Contains(area) == Second.Contains(area));
}

namespace Gradus.Programs.Curriculum;

/// <summary>A course as a program's page names it.</summary>
/// <param name="Code">"CS 5785"; null where the page gives none.</param>
/// <param name="Title">Its title, in the page's words.</param>
public sealed record ProgramCourse(string? Code, string Title)
{
    /// <summary>Code and title, or the title alone.</summary>
    public override string ToString() => Code is null ? Title : $"{Code} {Title}";
}

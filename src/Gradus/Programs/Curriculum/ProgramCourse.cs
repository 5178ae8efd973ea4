namespace Gradus.Programs.Curriculum;

/// <summary>A course as a program's page names it.</summary>
/// <param name="Code">"CS 5785"; null where the page gives none.</param>
/// <param name="Title">Its title, in the page's words.</param>
public sealed record ProgramCourse(string? Code, string Title)
{
    /// <summary>Code and title, or the title alone.</summary>
    public override string ToString() => Code is null ? Title : $"{Code} {Title}";

    /// <summary>True for the same course, however its code or title is spaced and capitalised: by code where both have one, else by title.</summary>
    public bool IsSameAs(ProgramCourse other) => Code is { } code && other.Code is { } theirs ? Bare(code) == Bare(theirs) : Bare(Title) == Bare(other.Title);

    /// <summary>Letters and digits alone, in capitals: "CS 5785" and "cs5785" are one.</summary>
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}

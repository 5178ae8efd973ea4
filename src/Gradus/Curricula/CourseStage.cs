namespace Gradus.Curricula;

/// <summary>Where a course stands on the way through a subject, as far as its title says: a judgement of this guide, for which no page is read.</summary>
public enum CourseStage
{
    /// <summary>It introduces or founds.</summary>
    Foundation,

    /// <summary>Its title says neither.</summary>
    Subject,

    /// <summary>It applies a subject to something, or goes on from an earlier course.</summary>
    Application,
}

/// <summary>Reads the stage of a course from its title.</summary>
public static class CourseStages
{
    private static readonly string[] Founds = ["introduction", "intro", "introductory", "foundations", "foundation", "foundational", "fundamentals", "principles", "basics"];

    private static readonly string[] Applies = ["for", "applied", "application", "applications", "advanced", "seminar", "topics", "practicum", "project", "capstone", "thesis", "ii", "iii", "society", "era"];

    /// <summary>The stage: what applies is an application also where it introduces one.</summary>
    public static CourseStage Of(string title)
    {
        string[] words = title.ToLowerInvariant().Split([' ', ',', ':', ';', '-', '/', '(', ')', '.', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Applies.Contains) ? CourseStage.Application : words.Any(Founds.Contains) ? CourseStage.Foundation : CourseStage.Subject;
    }
}

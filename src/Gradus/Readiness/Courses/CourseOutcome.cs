namespace Gradus.Readiness.Courses;

/// <summary>What a grade says of a course, from what counts most to what counts least.</summary>
public enum CourseOutcome
{
    /// <summary>Passed with a grade that schools take: C or better, a pass, credit, or credit by transfer or examination.</summary>
    Passed,

    /// <summary>No grade is said.</summary>
    NotSaid,

    /// <summary>Passed, with a grade below C; schools mostly ask for C or better.</summary>
    PassedLow,

    /// <summary>The grade is of a scale or a word that is not known here, or may be a pass at one school and none at another.</summary>
    NotKnown,

    /// <summary>Not finished yet.</summary>
    InProgress,

    /// <summary>Withdrawn, dropped or audited: no credit.</summary>
    Withdrawn,

    /// <summary>Failed.</summary>
    NotPassed,
}

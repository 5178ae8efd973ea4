namespace Gradus.Degrees;

/// <summary>So many courses, or so many credits, of some courses. A course fills one group, or two that share it.</summary>
/// <param name="Id">Stable within the degree: "electives".</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">The courses that fill it.</param>
public sealed record RuleGroup(string Id, string Name, CourseSelector From)
{
    /// <summary>How many courses; null where credits are asked for alone.</summary>
    public int? Pick { get; init; }

    /// <summary>How many credits; null where courses are asked for alone.</summary>
    public decimal? Credits { get; init; }

    /// <summary>So many of the courses that fill it have to be of a part of them.</summary>
    public IReadOnlyList<RulePart> Parts { get; init; } = [];

    /// <summary>The least grade that fills it; null where none is asked for.</summary>
    public string? Grade { get; init; }
}

/// <summary>So many of a group's courses have to be of these.</summary>
/// <param name="Name">What the part is called.</param>
/// <param name="Pick">How many at least.</param>
/// <param name="From">The courses of the part.</param>
public sealed record RulePart(string Name, int Pick, CourseSelector From);

/// <summary>So much of some courses at least, whichever group they fill.</summary>
/// <param name="Id">Stable within the degree.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The courses that count for it.</param>
public sealed record RuleMinimum(string Id, string Name, CourseSelector Of)
{
    /// <summary>How many courses; null where credits are asked for.</summary>
    public int? Courses { get; init; }

    /// <summary>How many credits; null where courses are asked for.</summary>
    public decimal? Credits { get; init; }

    /// <summary>Within so many months of the start; null at any time.</summary>
    public int? WithinMonths { get; init; }

    /// <summary>True where other courses may be taken only once it is met.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The least grade that counts; null where none is asked for.</summary>
    public string? Grade { get; init; }
}

/// <summary>So much of some courses counts at most.</summary>
/// <param name="Id">Stable within the degree.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The courses that it holds down.</param>
/// <param name="Credits">How many credits of them count.</param>
public sealed record RuleLimit(string Id, string Name, CourseSelector Of, decimal Credits);

/// <summary>Two groups that one course may fill both of.</summary>
/// <param name="First">Id of a group.</param>
/// <param name="Second">Id of another.</param>
/// <param name="Most">How many courses at most.</param>
public sealed record RuleShare(string First, string Second, int Most);

/// <summary>A course that counts wherever another does.</summary>
/// <param name="Course">Code of the course taken.</param>
/// <param name="For">Code of the course that rules name.</param>
public sealed record RuleSubstitution(string Course, string For);

using Gradus.People;

namespace Gradus.StudyPlans;

/// <summary>What a plan should be like before all else.</summary>
public enum PlanAim
{
    /// <summary>Done as soon as possible.</summary>
    Soonest,

    /// <summary>As little to pay as possible.</summary>
    Cheapest,

    /// <summary>As many as possible of the courses wanted.</summary>
    Interests,
}

/// <summary>What a person wants of a plan. Null and empty mean "not said".</summary>
public sealed record PlanWishes
{
    /// <summary>The first term in which one may study.</summary>
    public required Term Start { get; init; }
    public PlanAim Aim { get; init; }
    public SummerWish Summers { get; init; }

    /// <summary>Hours a week that one has for study. A course that alone takes more is planned alone in its term, and that is said.</summary>
    public int? HoursPerWeek { get; init; }

    /// <summary>Most credits of a term.</summary>
    public decimal? CreditsPerTerm { get; init; }

    /// <summary>Most courses of a term.</summary>
    public int? CoursesPerTerm { get; init; }

    /// <summary>True where courses of a term or summers are a usual load that nobody asked for: it gives way to everything said.</summary>
    public bool Assumed { get; init; }

    /// <summary>Most that an academic year, from fall to summer, may cost in tuition and fees, USD.</summary>
    public decimal? BudgetPerYear { get; init; }

    /// <summary>The last term that may be used.</summary>
    public Term? DoneBy { get; init; }

    /// <summary>Terms in which one does not study.</summary>
    public ValueList<Term> Leave { get; init; } = [];

    /// <summary>Courses that have to be in it, in a term or in any.</summary>
    public ValueList<PinnedCourse> Pins { get; init; } = [];

    /// <summary>Codes of courses that must not be in it.</summary>
    public ValueList<string> Without { get; init; } = [];

    /// <summary>Courses that have to fill a group.</summary>
    public ValueList<FixedUse> Uses { get; init; } = [];

    /// <summary>Codes of courses that one would like.</summary>
    public ValueList<string> Wanted { get; init; } = [];

    /// <summary>Codes of courses whose titles are about the subjects of the person's goal: a free choice falls on them first. One that is named several times counts as often.</summary>
    public ValueList<string> OfGoal { get; init; } = [];

    /// <summary>Codes of courses in the order in which they stand where nothing else decides: the first before the others; empty for the order of the rules.</summary>
    public ValueList<string> Early { get; init; } = [];

    /// <summary>True for somebody whose visa asks for full-time study in falls and springs but for the last term.</summary>
    public bool FullTime { get; init; }
}

/// <summary>A course that has to be in a plan.</summary>
/// <param name="Code">Its code.</param>
/// <param name="In">The term; null for any.</param>
public sealed record PinnedCourse(string Code, Term? In);

/// <summary>A course and the group that it has to fill.</summary>
public sealed record FixedUse(string Code, string Group);

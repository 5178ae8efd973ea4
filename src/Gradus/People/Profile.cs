namespace Gradus.People;

/// <summary>
/// What a person said of themselves and of what they want. Everything is optional: null or an empty list means "not
/// said", and nothing that was not said is filled in here. <c>new Profile()</c> says nothing.
/// </summary>
/// <remarks>Immutable; equal when all that was said is equal. Dollars are USD; yearly amounts are before tax.</remarks>
public sealed record Profile
{
    /// <summary>A name for the profile, shown on answers; need not be the person's.</summary>
    public string? Name { get; init; }

    /// <summary>The first term of study.</summary>
    public Term? Start { get; init; }
    public Residency Residency { get; init; } = new();
    public Background Background { get; init; } = new();
    public Job Job { get; init; } = new();
    public Study Study { get; init; } = new();
    public PlaceWishes Places { get; init; } = new();
    public Household Household { get; init; } = new();
    public Budget Budget { get; init; } = new();
    public PriorLoans Loans { get; init; } = new();
    public OwnAssumptions Assumptions { get; init; } = new();
    public Goal Goal { get; init; } = new();

    /// <summary>Areas whose papers count for the person.</summary>
    public ValueList<ResearchArea> ResearchAreas { get; init; } = [];

    /// <summary>Final projects the person would like; any of them will do.</summary>
    public ValueList<FinalProject> FinalProject { get; init; } = [];

    /// <summary>Weights from 0 to 100, at least one above 0, in the order of the criteria; empty where <see cref="Order"/> is given.</summary>
    public ValueList<CriterionWeight> Weights { get; init; } = [];

    /// <summary>Keys of criteria, most important first, each once; empty where <see cref="Weights"/> are given.</summary>
    public ValueList<string> Order { get; init; } = [];
    public Requirements Require { get; init; } = new();
}

/// <summary>A term of a year: fall 2027.</summary>
public readonly record struct Term(Season Season, int Year) : IComparable<Term>
{
    public int CompareTo(Term other) => (Year, Season).CompareTo((other.Year, other.Season));

    public override string ToString() => $"{Vocabularies.Seasons.KeyOf(Season)} {Year}";
}

/// <summary>How much one criterion counts.</summary>
/// <param name="Criterion">Its key.</param>
/// <param name="Weight">0 not at all, 100 most.</param>
public readonly record struct CriterionWeight(string Criterion, decimal Weight);

/// <summary>Where the person lives and under which status.</summary>
public sealed record Residency
{
    /// <summary>USPS code of the state of legal residence, which decides in-state prices.</summary>
    public string? State { get; init; }
    public Citizenship? Citizenship { get; init; }

    /// <summary>Years of authorised work in the United States needed after the degree, 0 to 10.</summary>
    public int? WorkAuthorisationYears { get; init; }
}

/// <summary>The job the person holds now.</summary>
public sealed record Job
{
    public string? Title { get; init; }
    public SocCode? Occupation { get; init; }

    /// <summary>Yearly pay before tax, USD.</summary>
    public decimal? Salary { get; init; }

    /// <summary>True when the person wants to go on working while studying.</summary>
    public bool? KeepWorking { get; init; }

    /// <summary>What the employer pays towards tuition a year, USD.</summary>
    public decimal? EmployerAidPerYear { get; init; }
}

/// <summary>How the person would study.</summary>
public sealed record Study
{
    /// <summary>Every way the person would take.</summary>
    public ValueList<StudyMode> Modality { get; init; } = [];
    public Pace? Pace { get; init; }
    public WeeklyHours? HoursPerWeek { get; init; }
}

/// <summary>Hours a week for study, both ends included, 1 to 100.</summary>
public readonly record struct WeeklyHours(int Least, int Most)
{
    public override string ToString() => Least == Most ? $"{Least}" : $"{Least}-{Most}";
}

/// <summary>What the person aims for.</summary>
public sealed record Goal
{
    public GoalKind? Kind { get; init; }
    public ValueList<SocCode> Occupations { get; init; } = [];
    public ValueList<Focus> Focus { get; init; } = [];

    /// <summary>Identifiers of degree types: <c>ms-machine-learning</c>.</summary>
    public ValueList<string> DegreeTypes { get; init; } = [];
}

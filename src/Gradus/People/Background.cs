namespace Gradus.People;

/// <summary>What the person brings.</summary>
public sealed record Background
{
    public Degree Degree { get; init; } = new();

    /// <summary>Each subject once; a subject that is not there was not mentioned, which is not the same as not studied.</summary>
    public ValueList<MathematicsStudied> Mathematics { get; init; } = [];
    public ProgrammingLevel? Programming { get; init; }

    /// <summary>Each subject once, as for mathematics.</summary>
    public ValueList<ComputingStudied> Computing { get; init; } = [];
    public ValueList<Course> Courses { get; init; } = [];

    /// <summary>Results of the guide's own tests, each subject once.</summary>
    public ValueList<TestedSubject> Tested { get; init; } = [];

    /// <summary>True when the person says of something that programs ask for that they never studied it.</summary>
    public bool NamesAGap => Programming == ProgrammingLevel.None || Mathematics.Any(m => m.Level == StudyLevel.None) || Computing.Any(c => c.Level == StudyLevel.None);
}

/// <summary>The highest degree, finished or about to be.</summary>
public sealed record Degree
{
    public DegreeLevel? Level { get; init; }

    /// <summary>What it was in, in the person's words: "mechanical engineering".</summary>
    public string? Field { get; init; }

    /// <summary>Grade average, on the scale of <see cref="GpaScale"/>.</summary>
    public decimal? Gpa { get; init; }

    /// <summary>The scale of <see cref="Gpa"/>; null for 4.0, and not known for a degree from elsewhere.</summary>
    public GradeScale? GpaScale { get; init; }

    /// <summary>Calendar year it was, or will be, conferred.</summary>
    public int? Year { get; init; }

    /// <summary>Where it was earned.</summary>
    public DegreeCountry? Country { get; init; }
}

/// <summary>A subject of mathematics, how far and when last; null level means studied, how far not said.</summary>
public readonly record struct MathematicsStudied(MathematicsSubject Subject, StudyLevel? Level, int? Year);

/// <summary>A subject of computing, how far and when last; null level means studied, how far not said.</summary>
public readonly record struct ComputingStudied(ComputingSubject Subject, StudyLevel? Level, int? Year);

/// <summary>What the guide's own test found of a subject; no school counts it.</summary>
/// <param name="Subject">One of those that are tested.</param>
/// <param name="Ability">0 is the middle of those for whom the questions are meant, 1 a standard deviation above; -4 to 4.</param>
/// <param name="Error">Its standard error, 0 to 1.</param>
public readonly record struct TestedSubject(Prerequisite Subject, decimal Ability, decimal Error);

/// <summary>A course the person took.</summary>
public sealed record Course
{
    public required string Title { get; init; }
    public string? Code { get; init; }

    /// <summary>Credits as the school counts them.</summary>
    public decimal? Credits { get; init; }

    /// <summary>As the transcript writes it: "A-", "3.7", "pass"; a number of another scale with its top: "72/100".</summary>
    public string? Grade { get; init; }
    public int? Year { get; init; }

    /// <summary>The subjects it is of, as the person says; empty where its title says it.</summary>
    public ValueList<Prerequisite> Subjects { get; init; } = [];
}

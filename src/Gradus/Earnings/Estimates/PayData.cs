namespace Gradus.Earnings.Estimates;

/// <summary>What is known of the master's graduates of one institution (all campuses under its OPEID6) in one four-digit code, whatever the field.</summary>
public sealed record PayCell
{
    /// <summary>Six digits of the federal student-aid office: campuses that report together are one.</summary>
    public required string Opeid6 { get; init; }
    public required CipCode Cip4 { get; init; }

    /// <summary>Awards a year, the mean of the years at hand; 0 or above.</summary>
    public required double Awards { get; init; }

    /// <summary>Share of women among the awards, 0 to 1; null where there are none.</summary>
    public required double? Women { get; init; }

    /// <summary>Median federal loans in the release with debt and in the newest one, USD.</summary>
    public required (double? Older, double? Newest) Debt { get; init; }

    /// <summary>
    /// How far its institution's bachelor's graduates stand above theirs of the nation, mean difference of logarithms over the horizons: in the same
    /// two-digit family and in the same four-digit code; null where none is known.
    /// </summary>
    public required (double? Family, double? Same) Bachelors { get; init; }

    /// <summary>Published medians by <see cref="PayHorizon.All"/>, USD of each one's year; null where none is published.</summary>
    public required IReadOnlyList<double?> Pay { get; init; }
}

/// <summary>What is known of one institution (all campuses under its OPEID6).</summary>
public sealed record PayInstitution
{
    public required string Opeid6 { get; init; }

    /// <summary>USPS code; empty where unknown.</summary>
    public required string State { get; init; }

    /// <summary>1 public, 2 private nonprofit, 3 private for-profit, 0 unknown.</summary>
    public required int Control { get; init; }

    /// <summary>How far its bachelor's graduates stand above theirs of the nation: in all fields, and in computing, engineering, mathematics and business; null where none is known.</summary>
    public required (double? All, double? Technical) Bachelors { get; init; }

    /// <summary>By <see cref="Measures"/>; null where not reported.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>What <see cref="Values"/> holds; money enters as its logarithm.</summary>
    public static IReadOnlyList<(string Name, bool Log, string Meaning)> Measures { get; } =
    [
        ("faculty_pay", true, "Average faculty salary a month (AVGFACSAL), USD"),
        ("sat", false, "Average SAT of those admitted (SAT_AVG)"),
        ("admission_rate", false, "Admission rate of undergraduates (ADM_RATE)"),
        ("pell_share", false, "Share of undergraduates with a Pell grant (PCTPELL)"),
        ("instruction", true, "Instructional expenditure per student (INEXPFTE), USD"),
        ("net_tuition", true, "Net tuition revenue per student (TUITFTE), USD"),
        ("completion", false, "Completion rate of undergraduates (C150_4)"),
        ("endowment", true, "Endowment at the start of the year (ENDOWBEGIN), USD"),
        ("graduates", true, "Graduate students (GRADS)"),
        ("parity", false, "Price parity of its metropolitan area, United States = 100"),
        ("developer_wage", true, "Median wage of software developers in its metropolitan area, USD"),
    ];
}

/// <summary>What is known of a four-digit code in scope, from which its pay is estimated where nobody's is published.</summary>
/// <param name="Cip4">The code.</param>
/// <param name="Women">Share of women among the nation's master's degrees, 0 to 1; null where there are none.</param>
/// <param name="Wage">Geometric mean of the national median wages of its occupations, USD; null where none is known.</param>
/// <param name="Occupations">The occupations that the crosswalk names for it, ascending.</param>
public sealed record PayField(CipCode Cip4, double? Women, double? Wage, IReadOnlyList<string> Occupations);

/// <summary>What pay is estimated from. Immutable.</summary>
/// <param name="Cells">Ascending by OPEID6, then code; every field, not only those in scope.</param>
/// <param name="Institutions">One for every OPEID6 of the cells, ascending.</param>
/// <param name="Fields">The codes in scope, ascending.</param>
public sealed record PayData(IReadOnlyList<PayCell> Cells, IReadOnlyList<PayInstitution> Institutions, IReadOnlyList<PayField> Fields);

using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>A grade average on the 4.0 scale of the United States, as an interval where it was given on another.</summary>
/// <param name="Low">At least.</param>
/// <param name="High">At most.</param>
public readonly record struct GradeAverage(decimal Low, decimal High)
{
    /// <summary>The top of the scale.</summary>
    public const decimal Most = 4;

    /// <summary>
    /// How far schools and evaluators lie above the proportional reading of an average from abroad, points of 4.0: a judgement of this guide. They read
    /// each country's grades by tables of their own, most of which are kinder than proportion.
    /// </summary>
    private const decimal KinderBy = 0.7m;

    /// <summary>Null where no average is said.</summary>
    public static GradeAverage? Of(Degree degree)
    {
        if (degree.Gpa is not { } gpa)
        {
            return null;
        }

        if (degree.GpaScale is null or GradeScale.FourPoint)
        {
            return new GradeAverage(gpa, gpa);
        }

        if (degree.GpaScale == GradeScale.FourPointThree)
        {
            // Letters but A+ count alike on both scales: a school that reads A+ as 4.0 takes off at most what lies above it.
            return new GradeAverage(decimal.Round(gpa / TopOf(GradeScale.FourPointThree) * Most, 2), Math.Min(Most, gpa));
        }

        decimal low = decimal.Round(gpa / TopOf(degree.GpaScale.Value) * Most, 2);
        return new GradeAverage(low, Math.Min(Most, low + KinderBy));
    }

    /// <summary>The best average of a scale.</summary>
    public static decimal TopOf(GradeScale scale) => scale switch
    {
        GradeScale.FourPoint => Most,
        GradeScale.FourPointThree => 4.3m,
        GradeScale.FivePoint => 5,
        GradeScale.TenPoint => 10,
        GradeScale.Percentage => 100,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, message: null),
    };
}

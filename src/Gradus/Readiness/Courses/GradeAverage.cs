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

    /// <summary>
    /// Parts of a hundred for each point of 4.0 at the kindest reading: a judgement of this guide. Evaluators read a British or Indian second class of 50 and a French 12 of 20 as
    /// about a B.
    /// </summary>
    private const decimal KindestStep = 10;

    /// <summary>Parts of a hundred that are 0 of 4.0 at that reading, of percentages and of 20.</summary>
    private const decimal KindestZeroOfHundred = 20;

    private const decimal KindestZeroOfTwenty = 30;

    private const decimal Hundred = 100;

    /// <summary>Steps from the best grade to the last that passes where 1 is the best.</summary>
    private const decimal PassingSteps = 3;

    /// <summary>True where an average is said and its scale is not known: of a degree from elsewhere that names none.</summary>
    public static bool IsOfUnknownScale(Degree degree) => degree is { Gpa: not null, GpaScale: null, Country: DegreeCountry.Elsewhere };

    /// <summary>Null where no average is said, or its scale is not known.</summary>
    public static GradeAverage? Of(Degree degree)
    {
        if (degree.Gpa is not { } gpa || IsOfUnknownScale(degree))
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

        if (degree.GpaScale == GradeScale.OneIsBest)
        {
            // The modified Bavarian formula turned round, with the last grade that passes read as a D and as a C.
            decimal Read(decimal pass) => decimal.Round(Math.Clamp(Most - ((gpa - 1) / PassingSteps * (Most - pass)), 0, Most), 2);
            return new GradeAverage(Read(1), Read(2));
        }

        decimal top = TopOf(degree.GpaScale.Value);
        decimal low = decimal.Round(gpa / top * Most, 2);
        decimal kindest = degree.GpaScale switch
        {
            GradeScale.Percentage => (gpa - KindestZeroOfHundred) / KindestStep,
            GradeScale.TwentyPoint => ((gpa / top * Hundred) - KindestZeroOfTwenty) / KindestStep,
            _ => 0,
        };
        return new GradeAverage(low, Math.Min(Most, Math.Max(low + KinderBy, decimal.Round(kindest, 2))));
    }

    /// <summary>The largest number of a scale: the best, but where 1 is.</summary>
    public static decimal TopOf(GradeScale scale) => scale switch
    {
        GradeScale.FourPoint => Most,
        GradeScale.FourPointThree => 4.3m,
        GradeScale.FivePoint => 5,
        GradeScale.TenPoint => 10,
        GradeScale.Percentage => Hundred,
        GradeScale.TwentyPoint => 20,
        GradeScale.OneIsBest => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, message: null),
    };
}

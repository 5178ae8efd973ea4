using System.Globalization;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>Credits and semesters of a degree as far as they are stated, and what is assumed where they are not.</summary>
/// <param name="Credits">Credits to graduate.</param>
/// <param name="Semesters">Fall and spring semesters of full-time study, at least one.</param>
/// <param name="Assumptions">What was assumed; empty when the program states both.</param>
public sealed record DegreeLength(double Credits, int Semesters, IReadOnlyList<string> Assumptions)
{
    /// <summary>The usual size of a US master's degree in these fields: about 30 credits.</summary>
    public const double UsualCredits = 30;

    /// <summary>Quarter credits that are as much study as one semester credit.</summary>
    private const double QuartersToSemester = 1.5;

    /// <summary>Full-time graduate study: nine credits a semester.</summary>
    public const double FullTimeCredits = 9;

    /// <summary>Below this, "credits" are course units of another system, not semester or quarter hours.</summary>
    public const double SmallestCreditHours = 20;

    /// <summary>Above this, "credits" are units of another system.</summary>
    public const double LargestCreditHours = 80;

    /// <summary>True when the credits count hours that a charge per credit hour applies to.</summary>
    public bool AreCreditHours => Credits is >= SmallestCreditHours and <= LargestCreditHours;

    public double AcademicYears => Semesters / 2.0;

    /// <summary>The credits as semester hours; the usual number where they count something else.</summary>
    public double SemesterCredits { get; init; } = UsualCredits;

    /// <summary>So many semester hours in the school's own unit, and the conversion where that is another: "45 quarter units (as much as 30 semester credits)".</summary>
    public string Words(decimal hours) =>
        !AreCreditHours ? string.Create(CultureInfo.InvariantCulture, $"{hours:0.##} semester credits (its {Credits:0.##} units are no credit hours, and counted as {SemesterCredits:0.##})")
        : Credits == SemesterCredits ? string.Create(CultureInfo.InvariantCulture, $"{hours:0.##} credits")
        : string.Create(CultureInfo.InvariantCulture, $"{hours * (decimal)(Credits / SemesterCredits):0.##} quarter units (as much as {hours:0.##} semester credits)");

    /// <summary>For an offering of which no program is named.</summary>
    public static DegreeLength Usual { get; } = new(UsualCredits, SemestersOf(UsualCredits), ["30 credits and two academic years, the usual length; no page states it."]);

    public static DegreeLength Of(Program program)
    {
        var assumptions = new List<string>();
        bool quarters = program.CreditSystem == CreditSystem.Quarter;
        double credits = quarters ? UsualCredits * QuartersToSemester : UsualCredits;
        if (program.Credits.IsKnown)
        {
            credits = program.Credits.Value;
        }
        else
        {
            assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"{credits:0} {(quarters ? $"quarter credits, as much as {UsualCredits:0} semester credits" : "credits")}; the program's page was not seen to state them."));
        }

        double hours = credits is < SmallestCreditHours or > LargestCreditHours ? UsualCredits : quarters ? credits / QuartersToSemester : credits;
        if (program.MinimumMonths.IsKnown)
        {
            return new DegreeLength(credits, SemestersIn(program.MinimumMonths.Value), assumptions) { SemesterCredits = hours };
        }

        int semesters = SemestersOf(hours);
        assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"{semesters} semesters full-time at nine credits each; the program's page was not seen to state its length."));
        return new DegreeLength(credits, semesters, assumptions) { SemesterCredits = hours };
    }

    /// <summary>
    /// Fall and spring semesters within a number of months that start with a fall: two in each full year, and in the rest
    /// one from four months and two from eight.
    /// </summary>
    public static int SemestersIn(double months)
    {
        int years = (int)(months / 12);
        double rest = months - (years * 12);
        int semesters = (2 * years) + (rest >= 8 ? 2 : rest >= 4 ? 1 : 0);
        return Math.Max(1, semesters);
    }

    /// <summary>Semesters of full-time study that so many semester hours fill.</summary>
    internal static int SemestersOf(double credits) => Math.Max(1, (int)Math.Ceiling(credits / FullTimeCredits));
}

using System.Globalization;

namespace Gradus.Returns;

/// <summary>The years of work that a person says are left, beside what the study takes of them.</summary>
/// <param name="Years">Years from the start of study until they stop working for pay, 0 or more.</param>
/// <param name="StudyMonths">Months from the start of study to the degree.</param>
/// <param name="End">The month in which the degree is done.</param>
public sealed record WorkLeft(int Years, int StudyMonths, DateOnly End)
{
    private const int Months = 12;

    /// <summary>Null where nothing is said of the years left, or the study takes less than half of them.</summary>
    public static WorkLeft? Of(ReturnCase of, ReturnGround ground)
    {
        if (ground.Profile.Job.YearsToRetirement is not { } years || 2 * of.Study.Months < Months * years)
        {
            return null;
        }

        DateOnly start = of.Study.Ledger?.Outcome.Start ?? ground.Studies.Ground.FirstDay(ground.Studies.Ground.Start);
        return new WorkLeft(years, of.Study.Months, start.AddMonths(of.Study.Months - 1));
    }

    /// <summary>The same in a sentence.</summary>
    public string Words => Years == 0
        ? "You have no working years left: no pay follows the degree, and what it costs is all that is counted."
        : StudyMonths >= Months * Years
        ? string.Create(CultureInfo.InvariantCulture, $"The degree ends in {End:MMMM yyyy}, after the last of the {Years} working years that you have left: no pay follows it.")
        : string.Create(CultureInfo.InvariantCulture, $"The degree ends in {End:MMMM yyyy} and takes {StudyMonths / (double)Months:0.#} of the {Years} working years that you have left: little time is left for pay to follow it.");
}

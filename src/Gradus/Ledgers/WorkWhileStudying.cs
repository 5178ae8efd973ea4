using System.Globalization;
using Gradus.People;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>What study leaves of the person's job.</summary>
/// <param name="Salary">Yearly pay before tax, USD: today's where it is kept; where it is given up what the person would earn without the degree, today's unless they say otherwise; null without a job.</param>
/// <param name="Kept">Share of the pay that is kept while studying, 0 to 1.</param>
/// <param name="Reason">Why, one sentence; null without a job.</param>
internal sealed record WorkWhileStudying(decimal? Salary, decimal Kept, string? Reason)
{
    public bool KeepsPay => Salary > 0 && Kept > 0;

    public bool GivesUpPay => Salary > 0 && Kept < 1;

    /// <summary>
    /// True where somebody without pay lives on the same with the degree as without it: the study leaves the hours for a job that they would look for either way, or they would not earn
    /// meanwhile either way. What they live on is not the degree's to pay.
    /// </summary>
    public bool LivingGoesOn { get; private init; }

    public static WorkWhileStudying Of(LedgerGround ground, StudyWay way)
    {
        WorkWhileStudying now = OfToday(ground, way);
        return now.GivesUpPay && ground.Profile.Job.PayWithout is { } without && without != now.Salary
            ? now with { Salary = without, Reason = string.Create(CultureInfo.InvariantCulture, $"{now.Reason} Pay given up is the {without:#,0} a year that you would earn without the degree, as in its return, and not today's {now.Salary:#,0}.") }
            : now;
    }

    private static WorkWhileStudying OfToday(LedgerGround ground, StudyWay way)
    {
        Profile profile = ground.Profile;
        if (profile.Job.PayNow is not > 0)
        {
            return new WorkWhileStudying(null, 0, null) { LivingGoesOn = ground.MayFindWork(way) || (profile.Job.Status == JobStatus.Caring && !ground.International) };
        }

        if (profile.Job.KeepWorking == false)
        {
            return new WorkWhileStudying(profile.Job.PayNow, 0, "You would not go on working while you study.");
        }

        if (profile.Residency.Citizenship == Citizenship.F1Visa && way is { Pace: Pace.FullTime, Mode: not StudyMode.Online })
        {
            return new WorkWhileStudying(profile.Job.PayNow, 0, "A student visa does not let you keep a job beside the study; paid work on campus is not counted.");
        }

        if (way.Pace == Pace.PartTime)
        {
            return new WorkWhileStudying(profile.Job.PayNow, ground.Assumptions.PayKeptPartTime, "Part-time study leaves your job as it is.");
        }

        return profile is { Job.KeepWorking: true, Study.Pace: Pace.FullTime }
            ? new WorkWhileStudying(profile.Job.PayNow, 1, "You said that you would study full-time and go on working.")
            : new WorkWhileStudying(profile.Job.PayNow, ground.Assumptions.PayKeptFullTime, "Full-time study takes your job's hours, so its pay is given up until the degree.");
    }

    /// <summary>Wages of a calendar year of which the person studies some months.</summary>
    public decimal WagesIn(int studyMonths) => Salary is { } salary ? Cents.Round(salary * (12 - (studyMonths * (1 - Kept))) / 12) : 0;

    /// <summary>The household's pay of a month while studying, after the tax of a year at that pay.</summary>
    public decimal MonthlyPay(LedgerGround ground, int year)
    {
        if (Salary is null || Kept == 1)
        {
            return ground.PayAnyway(year);
        }

        TaxYear wages = ground.TaxYear(Cents.Round(Salary.Value * Kept), year);
        return (wages.Wages + wages.PartnerWages == 0 ? 0 : Cents.Round(TaxBill.Of(ground.TaxesOf(year), wages).AfterTax / 12)) + ground.PartnersMonth(year);
    }
}

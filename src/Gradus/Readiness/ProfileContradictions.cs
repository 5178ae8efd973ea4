using System.Globalization;
using Gradus.People;

namespace Gradus.Readiness;

/// <summary>Things said of oneself that cannot all be so, or hardly: an answer that rests on them would be about nobody.</summary>
public static class ProfileContradictions
{
    /// <summary>Hours a week below which full-time study is hardly meant: nine credits are some 27 hours of class and work.</summary>
    private const int FewHours = 20;

    /// <summary>One sentence for each, in the person's words; empty where everything goes together.</summary>
    public static IReadOnlyList<string> Of(Profile profile)
    {
        var said = new List<string>();
        Job job = profile.Job;
        Household household = profile.Household;
        if (profile.Start is { } start)
        {
            if (profile.Background.Degree.Year is { } degree && degree > start.Year)
            {
                said.Add($"your degree is of {degree}, and you would start in {start}");
            }

            foreach (int born in household.ChildrenBorn.Where(born => born > start.Year + 1))
            {
                said.Add($"a child is born in {born}, long after you would start in {start}");
            }

            if (profile.Loans.BorrowingForThisSince is { } since && since.CompareTo(start) > 0)
            {
                said.Add($"you have borrowed for this program since {since}, and you would start it in {start}");
            }
        }

        if (!job.IsAtWork && job.KeepWorking == true)
        {
            said.Add($"you would keep your job, and say of yourself: {Vocabularies.JobStatuses.MeaningOf(job.Status!.Value)}");
        }

        if (household.Dependents is { } dependents && dependents < household.ChildrenBorn.Count)
        {
            said.Add(string.Create(CultureInfo.InvariantCulture, $"you name the years of {household.ChildrenBorn.Count} children, and claim {dependents} dependents"));
        }

        if (household is { FilingStatus: FilingStatus.HeadOfHousehold, Dependents: 0 })
        {
            said.Add("you file as head of household, which asks for somebody whom you keep, and claim no dependents");
        }

        if (profile.Study is { Pace: Pace.FullTime, HoursPerWeek: { Most: < FewHours } hours })
        {
            said.Add($"you would study full-time with {hours} hours a week");
        }

        if (profile.Study is { SummersOnly: true, Summers: false })
        {
            said.Add("you would study in summers only, and not in summers");
        }

        if (profile.IsInternational && profile.Budget.GiBill.Share is > 0)
        {
            said.Add("you come on a student visa, and claim the GI Bill of those who served");
        }

        return [.. said.Select(s => $"Look again: {s}. What follows takes both as said.")];
    }
}

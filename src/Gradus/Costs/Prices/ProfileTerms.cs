using Gradus.People;

namespace Gradus.Costs.Prices;

/// <summary>What a profile means for prices.</summary>
public static class ProfileTerms
{
    public static PriceTerms PriceTerms(this Profile profile) => new(
        profile.Residency.State,
        profile.Residency.Citizenship == Citizenship.F1Visa,
        profile.Study.Pace switch { Pace.PartTime => true, Pace.FullTime => false, _ => null },
        profile.Study.Modality.Count == 0 ? null : profile.Study.Modality.Contains(StudyMode.Online));

    /// <summary>Money already promised towards a degree of so many academic years, USD.</summary>
    public static decimal PromisedAid(this Profile profile, double academicYears)
    {
        decimal years = (decimal)academicYears;
        decimal aid = (profile.Job.EmployerAidPerYear ?? 0) * years;
        foreach (Scholarship scholarship in profile.Budget.Scholarships)
        {
            aid += scholarship.Amount * scholarship.Per switch
            {
                ScholarshipBasis.Year => years,
                ScholarshipBasis.Term => years * 2,
                _ => 1,
            };
        }

        return aid;
    }
}

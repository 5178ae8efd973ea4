using Gradus.People;
using Gradus.Rules;

namespace Gradus.Costs.Prices;

/// <summary>What a profile means for prices.</summary>
public static class ProfileTerms
{
    public static PriceTerms PriceTerms(this Profile profile) => new(
        profile.Residency.State,
        profile.Residency.Citizenship == Citizenship.F1Visa,
        profile.Study.Pace switch { Pace.PartTime => true, Pace.FullTime => false, _ => null },
        profile.Study.Modality.Count == 0 ? null : profile.Study.Modality.Contains(StudyMode.Online))
    {
        Told = [.. ToldPrice.Of(profile.Told)],
        Stationed = profile.Residency.Stationed,
        ResidencyIsOpen = Standing.IsPriceOpen(profile.Residency.Citizenship),
        ByGiBill = AidKinds.HasGiBill(profile.Budget) && (profile.Study.Modality.Count == 0 || profile.Study.Modality.Any(m => m != StudyMode.Online)),
    };
}

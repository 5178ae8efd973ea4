using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>The rules of a student visa for one degree, person and way.</summary>
public static class StudyVisa
{
    /// <summary>The answer; null for somebody who studies on no student visa.</summary>
    /// <param name="rules">All of them.</param>
    /// <param name="profile">The person.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    /// <param name="end">The day the degree ends, whose rules are asked.</param>
    public static StudentVisa? Of(RuleBook rules, Profile profile, Item item, StudyWay way, DateOnly end) =>
        profile.Residency.Citizenship != Citizenship.F1Visa ? null : StudentVisa.Of(rules.At(end), Facts(profile, item, way), Scenarios.None);

    /// <summary>The same for the way that fits the person, when the degree's end is not worked out: by the rules of the day they were last looked at.</summary>
    public static StudentVisa? Of(RuleBook rules, Profile profile, Item item) =>
        Of(rules, profile, item, WayOffer.Fitting(item, profile), rules.AsOf);

    private static VisaFacts Facts(Profile profile, Item item, StudyWay way) => new()
    {
        Mode = way.Mode,
        Pace = way.Pace,
        SummersOnly = profile.Study.SummersOnly == true,
        Stem = item.Stem.IsKnown ? item.Stem.Value : null,
        Holds = profile.Background.Degree.Level,
        Country = profile.Background.Degree.Country,
        Used = profile.Residency.PracticalTrainingUsed,
        StemExtensionsUsed = profile.Residency.StemExtensionsUsed ?? 0,
    };
}

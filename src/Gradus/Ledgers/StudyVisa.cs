using System.Collections.Concurrent;
using System.Globalization;
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
    public static StudentVisa? Of(RuleBook rules, Profile profile, Item item, StudyWay way, DateOnly end) => new StudyVisas(rules, profile).Of(item, way, end);

    /// <summary>The same for the way that fits the person, when the degree's end is not worked out: by the rules of the day they were last looked at.</summary>
    public static StudentVisa? Of(RuleBook rules, Profile profile, Item item) =>
        Of(rules, profile, item, WayOffer.Fitting(item, profile), rules.AsOf);

    /// <summary>As <see cref="StudyVisas.MostAllowed"/>.</summary>
    public static StudentVisa? MostAllowed(RuleBook rules, Profile profile, Item item) => new StudyVisas(rules, profile).MostAllowed(item);
}

/// <summary>The same for one person and many degrees: degrees of which the rules turn on the same facts are asked about once.</summary>
/// <param name="rules">All of them.</param>
/// <param name="profile">The person.</param>
/// <remarks>Safe to share between threads.</remarks>
public sealed class StudyVisas(RuleBook rules, Profile profile)
{
    private readonly ConcurrentDictionary<(VisaFacts Facts, DateOnly End), StudentVisa> _answers = new();

    /// <inheritdoc cref="StudyVisa.Of(RuleBook, Profile, Item, StudyWay, DateOnly)"/>
    public StudentVisa? Of(Item item, StudyWay way, DateOnly end) => profile.Residency.Citizenship != Citizenship.F1Visa
        ? null
        : _answers.GetOrAdd((Facts(item, way), end), static (key, rules) => StudentVisa.Of(rules.At(key.End), key.Facts, Scenarios.None), rules);

    /// <summary>
    /// The answer of the way, among those the person would study in and the degree may be taught in, that the rules allow most;
    /// by the rules of the day they were last looked at. Null for somebody who studies on no student visa.
    /// </summary>
    public StudentVisa? MostAllowed(Item item)
    {
        if (profile.Residency.Citizenship != Citizenship.F1Visa)
        {
            return null;
        }

        Pace pace = item.Program is { Paces: [var only] } ? only : profile.Study.Pace ?? Pace.FullTime;
        IEnumerable<StudyMode> modes = profile.Study.Modality.Count > 0 ? profile.Study.Modality : [StudyMode.Campus, StudyMode.Hybrid, StudyMode.Online];
        StudyMode[] open = [.. modes.Where(m => item.Offers(m) != false)];
        StudyWay[] ways = open.Length == 0 ? [WayOffer.Fitting(item, profile)] : [.. open.Select(m => new StudyWay(m, pace))];
        return ways.Select(w => Of(item, w, rules.AsOf)!).OrderBy(v => Weight(v.Study)).ThenBy(v => Weight(v.Training)).First();
    }

    private static int Weight(VisaAnswer answer) => answer switch { VisaAnswer.Yes => 0, VisaAnswer.Ask => 1, _ => 2 };

    private VisaFacts Facts(Item item, StudyWay way) => new()
    {
        Mode = way.Mode,
        Pace = way.Pace,
        OnlineIsNamed = item.OnlineIsNamed,
        NearlyAllAtADistance = item.IsNearlyAllAtADistance() ? string.Create(CultureInfo.InvariantCulture, $"{item.Institution.ExclusivelyDistance.Value:#,0} of the school's {item.Institution.Enrollment.Value:#,0} students") : null,
        SummersOnly = profile.Study.SummersOnly == true,
        Stem = item.Stem.IsKnown ? item.Stem.Value : null,
        Holds = profile.Background.Degree.Level,
        Country = profile.Background.Degree.Country,
        Used = profile.Residency.PracticalTrainingUsed,
        StemExtensionsUsed = profile.Residency.StemExtensionsUsed ?? 0,
        MayBeTraining = !profile.ComesFromAbroad && profile.Job is { IsAtWork: true } job && (job.YearlyPay is > 0 || job.Status is not null || profile.Residency.PracticalTrainingUsed is not (null or TrainingUsed.None)),
    };
}

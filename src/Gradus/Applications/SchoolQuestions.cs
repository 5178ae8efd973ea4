using System.Globalization;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;

namespace Gradus.Applications;

/// <summary>A question that a person can send to a school as it is.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Because">What the answer would settle, in a phrase.</param>
public sealed record SchoolQuestion(string Ask, string Because);

/// <summary>Questions made from what decides about a program and is not known of it, or only roughly.</summary>
public static class SchoolQuestions
{
    /// <summary>Questions about what counts on the person's shortlist, beside those about applying.</summary>
    public const int MostOfWorth = 3;

    /// <summary>Below this part of all weight, nothing is asked.</summary>
    private const double LeastWeight = 0.05;

    /// <param name="entry">Its place on the shortlist; null where it has none.</param>
    /// <param name="item">The program.</param>
    /// <param name="chance">Of being admitted.</param>
    /// <param name="fee">For applying.</param>
    /// <param name="deadline">The day a plan goes by; null where none is known.</param>
    /// <param name="start">The term the person would start in.</param>
    public static IReadOnlyList<SchoolQuestion> Of(ShortlistEntry? entry, Item item, AdmissionChance chance, Figure<decimal> fee, ApplicationDeadline? deadline, Term start) =>
    [
        .. chance.Basis == ChanceBasis.None ? [new SchoolQuestion("In which sessions do the courses that admit begin, and what counts as passed?", "there is no application")] : Array.Empty<SchoolQuestion>(),
        .. chance.Basis == ChanceBasis.None || deadline is { IsFirm: true } ? Array.Empty<SchoolQuestion>()
            : [new SchoolQuestion($"By which day, and at what time of which time zone, must my application for {start} be complete?", deadline is null ? "no day is known" : "the day is a guess")],
        .. chance.Basis == ChanceBasis.Blocked && !chance.LacksDegree ? [new SchoolQuestion("What I bring does not meet everything you ask. Can it be waived or made up?", "something asked is not met")] : Array.Empty<SchoolQuestion>(),
        .. chance.Basis is ChanceBasis.Others || (chance.Basis == ChanceBasis.Published && chance.Grade != FigureGrade.Own)
            ? [new SchoolQuestion("How many applied for the last class, and how many of them were admitted?", "the chance is a wide range")] : Array.Empty<SchoolQuestion>(),
        .. chance.Basis == ChanceBasis.None || fee.Kind is FigureKind.Own || fee.Evidence?.Grade == FigureGrade.Own ? Array.Empty<SchoolQuestion>() : [new SchoolQuestion("What does it cost to apply, and who may have the fee waived?", "the fee is not known firmly")],
        .. item.Program is null ? [new SchoolQuestion("Which named degrees do you offer under this code, and which takes new students?", "only a code is on record")] : Array.Empty<SchoolQuestion>(),
        .. (entry?.Parts ?? [])
            .Where(p => p.Weight >= LeastWeight && (!p.Measure.IsKnown || p.Measure.Spread is not null || (p.Measure.Evidence is { } evidence && evidence.Grade != FigureGrade.Own)))
            .OrderBy(p => p.Measure.IsKnown).ThenByDescending(p => p.Weight).ThenBy(p => p.Criterion.Id, StringComparer.Ordinal)
            .DistinctBy(p => p.Criterion.Ask, StringComparer.Ordinal)
            .Take(MostOfWorth)
            .Select(p => new SchoolQuestion(p.Criterion.Ask, string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(p.Criterion.Name[0])}{p.Criterion.Name[1..]} has {p.Weight * 100:0} of 100 points and is {(p.Measure.IsKnown ? "known only roughly" : "not known")}"))),
    ];
}

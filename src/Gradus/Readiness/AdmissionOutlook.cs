using System.Globalization;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>How a program that one may enter stands among others, as far as its published numbers carry it; no chance for one person.</summary>
public enum AdmissionReach
{
    /// <summary>So few were admitted that most who met what is asked were refused.</summary>
    Reach,

    /// <summary>Everything asked is met, and neither few nor most were admitted.</summary>
    Match,

    /// <summary>Everything asked is met, and most who applied were admitted.</summary>
    Safer,
}

/// <summary>What is published of who applied and was admitted, and what follows for a person; missing stays missing.</summary>
/// <param name="Counts">Of one cycle.</param>
/// <param name="Rate">Admitted of the applicants, 0 to 1, with how far it can be relied on.</param>
/// <param name="MinimumGpa">The lowest average taken, on 4.0.</param>
/// <param name="Reach">Null where the published numbers and what the person said do not carry it.</param>
/// <param name="Reasons">Why, in sentences.</param>
public sealed record AdmissionOutlook(AdmissionCounts Counts, Figure<double> Rate, Figure<double> MinimumGpa, AdmissionReach? Reach, IReadOnlyList<string> Reasons)
{
    /// <summary>Below this share of applicants admitted, a program is a reach for everybody: a judgement.</summary>
    public const double Few = 0.2;

    /// <summary>From this share on, most who applied were admitted: a judgement.</summary>
    public const double Most = 0.6;

    public static AdmissionOutlook Of(Catalog catalog, ProgramReadiness program)
    {
        AdmissionFacts facts = program.Item.Program?.Admission ?? new AdmissionFacts();
        Figure<double> rate = catalog.Grading.Weigh(facts.Counts.AdmitRate, FigureSubject.Program, VoiceOf(program.Item, facts.Counts.AdmitRate.Source));
        var reasons = new List<string>();
        AdmissionReach? reach = null;
        if (facts.NoApplication is { } none)
        {
            return new AdmissionOutlook(facts.Counts, rate, facts.MinimumGpa, null, [none]);
        }

        if (facts.OpenDoor is { } door)
        {
            reasons.Add(door);
        }

        if (!rate.IsKnown)
        {
            reasons.Add("How many applied and were admitted is not on record, so neither reach nor safer can be said.");
        }
        else
        {
            string year = rate.Source?.Year is { } named ? $" in {named}" : ", in a year nobody names";
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{rate.Value * 100:0.#} of 100 applicants were admitted{year}{Voice(rate)}."));
            (reach, string why) = Place(rate.Value, program.Verdict);
            reasons.Add(why);
        }

        reasons.Add(facts.MinimumGpa.IsKnown
            ? string.Create(CultureInfo.InvariantCulture, $"{(!facts.Asked.AverageIsRequired ? "The average it calls preferred or typical is" : DegreeDemands.IsOfSomebodyElse(program.Item.Program!) ? "The lowest average it takes is, by a page that is not the school's," : "The lowest average it takes is")} {facts.MinimumGpa.Value:0.0#}; the middle one of those admitted is not on record.")
            : "Neither the lowest nor the middle average of those admitted is on record.");
        return new AdmissionOutlook(facts.Counts, rate, facts.MinimumGpa, reach, reasons);
    }

    private static (AdmissionReach? Reach, string Why) Place(double rate, Verdict verdict) => verdict switch
    {
        Verdict.Blocking => (null, "Something asked is not met, so the share says nothing of you."),
        _ when rate < Few => (AdmissionReach.Reach, "Most of those who met what is asked were refused: a reach for everybody."),
        Verdict.Met when rate >= Most => (AdmissionReach.Safer, "You meet everything asked and most were admitted: safer than most, and not sure."),
        Verdict.Met => (AdmissionReach.Match, "You meet everything asked, and neither few nor most were admitted."),
        _ => (null, "Whether it is a match cannot be said before the gaps and open points above are settled."),
    };

    private static string Voice(Figure<double> rate) => rate.Evidence?.Grade switch
    {
        FigureGrade.ThirdParty => ", as somebody else's page says",
        FigureGrade.Old => ", an old figure",
        _ => "",
    };

    private static FigureVoice VoiceOf(Item item, Source? source) =>
        item.Program?.Facts.FirstOrDefault(f => f.Source == source)?.Kind == FactKind.ThirdParty ? FigureVoice.Listing : FigureVoice.Official;
}

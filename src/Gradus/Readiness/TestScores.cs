using System.Globalization;
using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>Tests that a person took; null for what they did not say.</summary>
/// <param name="Toefl">TOEFL iBT, 0 to 120.</param>
/// <param name="Ielts">IELTS band, 0 to 9.</param>
/// <param name="Gre">Whether they took the GRE.</param>
public sealed record TestScores(decimal? Toefl = null, decimal? Ielts = null, bool? Gre = null)
{
    /// <summary>Beside the language test that a program asks for; null where it states none, or the person has English schooling as far as they say.</summary>
    public EntryDemand? Language(Profile profile, AdmissionFacts asked)
    {
        bool foreign = profile.IsInternational || profile.Background.Degree.Country == DegreeCountry.Elsewhere;
        if (!foreign || (!asked.Toefl.IsKnown && !asked.Ielts.IsKnown))
        {
            return null;
        }

        string what = string.Join(" or ", new[]
        {
            asked.Toefl.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"a TOEFL iBT of {asked.Toefl.Value:0.#}") : null,
            asked.Ielts.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"an IELTS band of {asked.Ielts.Value:0.0}") : null,
        }.OfType<string>());
        Source? page = asked.Toefl.IsKnown ? asked.Toefl.Source : asked.Ielts.Source;
        bool enough = (asked.Toefl.IsKnown && Toefl >= (decimal)asked.Toefl.Value) || (asked.Ielts.IsKnown && Ielts >= (decimal)asked.Ielts.Value);
        string[] own = [.. new[] { Toefl is { } toefl ? string.Create(CultureInfo.InvariantCulture, $"TOEFL {toefl:0.#}") : null, Ielts is { } ielts ? string.Create(CultureInfo.InvariantCulture, $"IELTS {ielts:0.0}") : null }.OfType<string>()];
        bool comparable = (asked.Toefl.IsKnown && Toefl is not null) || (asked.Ielts.IsKnown && Ielts is not null);
        return enough ? new EntryDemand(what, EntryStanding.Met, $"you have {string.Join(" and ", own)}", page)
            : comparable ? new EntryDemand(what, EntryStanding.NotMet, $"you have {string.Join(" and ", own)}", page)
            : profile.Background.Degree.Country == DegreeCountry.UnitedStates ? new EntryDemand(what, EntryStanding.Unclear, "your degree is from the United States: schools mostly ask for no test then", page)
            : new EntryDemand(what, EntryStanding.NotSaid, own.Length > 0 ? $"you have {string.Join(" and ", own)}, which its page does not name" : "you did not say a score", page);
    }

    /// <summary>Beside the GRE; null where it is not required.</summary>
    public EntryDemand? Graduate(AdmissionFacts asked, Source? page) => asked.Gre != GreRule.Required ? null : Gre switch
    {
        true => new EntryDemand("the GRE", EntryStanding.Met, "you took it", page),
        false => new EntryDemand("the GRE", EntryStanding.NotMet, "you did not take it", page),
        null => new EntryDemand("the GRE", EntryStanding.NotSaid, "you did not say whether you took it", page),
    };
}

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
    /// <summary>Duolingo English Test, 10 to 160.</summary>
    public decimal? Duolingo { get; init; }

    /// <summary>PTE Academic, 10 to 90.</summary>
    public decimal? Pte { get; init; }

    /// <summary>
    /// Beside the language test that a program asks for; null where it states none, or the person has English schooling as far as they say. Any one test that it names
    /// is enough; a score of one test is never turned into one of another, so that of a test that its page does not name it is not known whether it is taken.
    /// </summary>
    public EntryDemand? Language(Profile profile, AdmissionFacts asked)
    {
        bool foreign = profile.IsInternational || profile.Background.Degree.Country == DegreeCountry.Elsewhere;
        if (!foreign || !asked.NamesLanguageTest)
        {
            return null;
        }

        (string Name, string A, string Form, Figure<double> Least, decimal? Own)[] tests =
        [
            ("TOEFL", "a TOEFL iBT of", "0.#", asked.Toefl, Toefl),
            ("IELTS", "an IELTS band of", "0.0", asked.Ielts, Ielts),
            ("Duolingo", "a Duolingo English Test of", "0.#", asked.Duolingo, Duolingo),
            ("PTE", "a PTE Academic of", "0.#", asked.Pte, Pte),
        ];
        string what = string.Join(" or ", tests.Where(t => t.Least.IsKnown).Select(t => $"{t.A} {t.Least.Value.ToString(t.Form, CultureInfo.InvariantCulture)}"));
        Source? page = tests.First(t => t.Least.IsKnown).Least.Source;
        string own = string.Join(" and ", tests.Where(t => t.Own is not null).Select(t => $"{t.Name} {t.Own!.Value.ToString(t.Form, CultureInfo.InvariantCulture)}"));
        string[] unnamed = [.. tests.Where(t => t.Own is not null && !t.Least.IsKnown).Select(t => t.Name)];
        bool enough = tests.Any(t => t.Least.IsKnown && t.Own >= (decimal)t.Least.Value);
        return enough ? new EntryDemand(what, EntryStanding.Met, $"you have {own}", page)
            : own.Length > 0 && unnamed.Length == 0 ? new EntryDemand(what, EntryStanding.NotMet, $"you have {own}", page)
            : profile.Background.Degree.Country == DegreeCountry.UnitedStates ? new EntryDemand(what, EntryStanding.Unclear, "your degree is from the United States: schools mostly ask for no test then", page)
            : new EntryDemand(what, EntryStanding.NotSaid, own.Length > 0 ? $"you have {own}; it is not known whether it takes {string.Join(" or ", unnamed)}" : "you did not say a score", page);
    }

    /// <summary>Beside the GRE; null where it is not required.</summary>
    public EntryDemand? Graduate(AdmissionFacts asked, Source? page) => asked.Gre != GreRule.Required ? null : Gre switch
    {
        true => new EntryDemand("the GRE", EntryStanding.Met, "you took it", page),
        false => new EntryDemand("the GRE", EntryStanding.NotMet, "you did not take it", page),
        null => new EntryDemand("the GRE", EntryStanding.NotSaid, "you did not say whether you took it", page),
    };
}

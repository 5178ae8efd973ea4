using System.Globalization;
using Gradus.People;

namespace Gradus.Programs.Admission;

/// <summary>With which terms a program can be begun, as its page says.</summary>
public static class EntryTerms
{
    /// <summary>The season of a term of entry: a winter term is a spring term here.</summary>
    public static Season SeasonOf(EntryTerm term) => term switch
    {
        EntryTerm.Fall => Season.Fall,
        EntryTerm.Summer => Season.Summer,
        _ => Season.Spring,
    };

    /// <summary>The first term from the wished one on with which the program can be begun; the wished one where no page says.</summary>
    public static Term FirstFrom(AdmissionFacts? facts, Term wished)
    {
        IReadOnlyList<EntryTerm> said = facts?.StartTerms ?? [];
        Term term = wished;
        while (said.Count > 0 && !said.Any(s => SeasonOf(s) == term.Season))
        {
            term = term.Season switch
            {
                Season.Spring => new Term(Season.Summer, term.Year),
                Season.Summer => new Term(Season.Fall, term.Year),
                _ => new Term(Season.Spring, term.Year + 1),
            };
        }

        return term;
    }

    /// <summary>"It begins in fall only, as its page says: fall 2027 is counted in place of spring 2027."; null where the wished term is open.</summary>
    public static string? Words(AdmissionFacts? facts, Term wished) => FirstFrom(facts, wished) is var first && first == wished ? null
        : string.Create(CultureInfo.InvariantCulture, $"It begins in {Seasons(facts!)} only, as its page says: {first} is counted in place of {wished}.");

    private static string Seasons(AdmissionFacts facts) =>
        string.Join(" and ", facts.StartTerms.Select(AdmissionWords.Terms.KeyOf));
}

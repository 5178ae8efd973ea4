using Gradus.Programs.Admission;

namespace Gradus.Programs.Search;

/// <summary>Whether an item meets a condition on what applying takes and how many it graduates; what no page says leaves it open.</summary>
public static class ItemMatches
{
    /// <summary>
    /// Its own fee against the most it may be, USD. The institution's fee for graduates speaks for its offerings; a named program's own may differ, so a fee
    /// of the institution within the most leaves it open.
    /// </summary>
    public static Match FeeAtMost(this Item item, decimal most)
    {
        Figure<decimal> fee = item.ApplicationFee;
        bool own = !item.IsProgram || item.Program!.Admission.ApplicationFee.IsKnown;
        return !fee.IsKnown ? Match.May
            : fee.Value > most ? Match.No
            : own ? Match.Yes
            : Match.May;
    }

    /// <summary>What is said beside an item whose fee only may be within the most: "application fee $75 of the institution: may be within your $80".</summary>
    public static string FeeMayBeWithin(this Item item, decimal most) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"application fee {(item.ApplicationFee.IsKnown ? $"${item.ApplicationFee.Value:#,0} of the institution" : "not known")}: may be within your ${most:#,0.##}");

    /// <summary>Awards of the newest year.</summary>
    public static Match AwardsAtLeast(this Item item, int least) =>
        !item.CohortAwards.IsKnown ? Match.May : item.CohortAwards.Value >= least ? Match.Yes : Match.No;

    /// <summary>Whether one can start in one of the terms.</summary>
    public static Match StartsIn(this Item item, IReadOnlyCollection<EntryTerm> terms) =>
        item.Program is not { Admission.StartTerms: { Count: > 0 } said } ? Match.May : said.Any(terms.Contains) ? Match.Yes : Match.No;

    /// <summary>Whether a TOEFL iBT score is enough.</summary>
    public static Match TakesToefl(this Item item, double score) => Takes(item.Program?.Admission.Toefl ?? default, score);

    /// <summary>Whether an IELTS band is enough.</summary>
    public static Match TakesIelts(this Item item, double band) => Takes(item.Program?.Admission.Ielts ?? default, band);

    private static Match Takes(Figure<double> least, double given) => !least.IsKnown ? Match.May : least.Value <= given ? Match.Yes : Match.No;
}

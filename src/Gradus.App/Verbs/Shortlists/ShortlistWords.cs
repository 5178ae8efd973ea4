using Gradus.App.Figures;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Phrases that the shortlist's page and its exports share.</summary>
internal static class ShortlistWords
{
    /// <summary>How many colours the style sheet has.</summary>
    public const int Colours = 17;

    /// <summary>The class that colours a criterion: by its number among the guide's own, and those a person brings after them.</summary>
    public static string Colour(Criterion criterion, int position)
    {
        int known = KnownCriteria.All.ToList().IndexOf(criterion);
        return $"k{(known >= 0 ? known : KnownCriteria.All.Count + position) % Colours}";
    }

    /// <summary>"Tuition and fees to me 24 %, Distance 12 %": the heaviest first.</summary>
    public static string Weights(ShortlistAnswer answer) => string.Join(
        ", ",
        answer.Criteria.Where(c => c.Share > 0).OrderByDescending(c => c.Share).Select(c => $"{c.Criterion.Name} {Written.Percent(c.Share)}"));

    /// <summary>"place 3" or "place 3; between 2 and 12".</summary>
    public static string Place(RankedCandidate standing) => standing.RankLow == standing.RankHigh
        ? $"place {Titles.Number(standing.Rank)}"
        : $"place {Titles.Number(standing.Rank)}; between {Titles.Number(standing.RankLow)} and {Titles.Number(standing.RankHigh)}";

    /// <summary>"2-4": the places of eight runs of ten, which stand before the one in the middle; "1" where that is all.</summary>
    public static string Places(RankedCandidate standing) => standing.RankLow == standing.RankHigh
        ? Titles.Number(standing.Rank)
        : $"{Titles.Number(standing.RankLow)}-{Titles.Number(standing.RankHigh)}";

    /// <summary>How many places are looked at for what may stand among them.</summary>
    public const int First = 10;

    /// <summary>How many that may stand among the first are named.</summary>
    public const int MostNamed = 5;

    /// <summary>What to say who would study online from their own country; null where no visa stands in the way.</summary>
    public static string? FromAbroad(Shortlist shortlist) => shortlist.Relaxed.Any(r => r.Filter.Key == ShortlistFilters.Campus) ? StudyFromAbroad : null;

    /// <summary>The way out for somebody who asks for a visa and for online study.</summary>
    public const string StudyFromAbroad = "Would you study online from your own country? That needs no student visa: say citizenship other, and no state.";

    /// <summary>What the order cannot know, said before it; one sentence each.</summary>
    public static IEnumerable<string> Before(Shortlist shortlist)
    {
        yield return "Getting in moves no place: no official file says how hard; what is asked is shown.";
        if (shortlist.Wishes is { } wishes)
        {
            yield return wishes.Words;
        }

        if (shortlist.AidEverywhere is { } help)
        {
            yield return help;
        }

        if (shortlist.Returns is { } returns)
        {
            yield return returns.Better == 0 ? "None on this list would leave you better off than staying as you are, in the middle of its range."
                : $"{Titles.Number(returns.Better)} of the {Titles.Number(returns.Known)} whose return can be worked out would leave you better off than staying as you are, in the middle of their range. Each has a chance of a loss, which its return says.";
        }
    }

    /// <summary>Who would choose the first entry first, with how often that was drawn.</summary>
    public static string CentralOfFirst(Shortlist shortlist)
    {
        CentralStanding central = shortlist.Entries.CentralOfFirst;
        return $"{FirmnessWords.Central(central.Share, central.Weights?.Select((w, j) => (Written.Lower(shortlist.Criteria[j].Name), w)), central.Confidence)} ({ShortlistEntries.DrawsForFirst} draws of them)";
    }

    /// <summary>"Medical Informatics, UT Tyler TX (place 8 to 744; not known: way of teaching)".</summary>
    public static string MayStand(ShortlistEntry entry)
    {
        string missing = string.Join(", ", entry.Parts.Where(p => p.Peers is not null).OrderByDescending(p => p.Weight).Select(p => Written.Lower(p.Criterion.Name)));
        return $"{entry.Item.Title}, {entry.Item.Institution.Name} {entry.Item.Institution.State} (place {Titles.Number(entry.Standing.RankLow)} to {Titles.Number(entry.Standing.RankHigh)}{(missing.Length > 0 ? $"; not known for sure: {missing}" : "")})";
    }

    /// <summary>The money that is missing for an entry; null where none is known to be.</summary>
    public static string? Gap(ShortlistEntry entry) => entry.Gap is { } gap ? $"Money still missing: {gap.Words}; neither pay, savings, help nor federal loans bring it." : null;

    /// <summary>"145 of 4,128 programs and offerings stand on the list: 81 are known to meet every condition, 64 may. 2,705 more may, but not where it must be known; 1,278 do not".</summary>
    public static string Count(Shortlist shortlist) => shortlist.Filters.Count == 0 ? OnTheList(shortlist) : $"{OnTheList(shortlist)}. {OffTheList(shortlist).TrimEnd('.')}";

    /// <summary>"145 of 4,128 programs and offerings stand on the list: 81 are known to meet every condition, 64 may".</summary>
    public static string OnTheList(Shortlist shortlist) => shortlist.Filters.Count == 0
        ? $"{Titles.Number(shortlist.Entries.Count)} of {Titles.Number(shortlist.Considered)} programs and offerings meet the conditions: there are none"
        : $"{Titles.Number(shortlist.Entries.Count)} of {Titles.Number(shortlist.Considered)} programs and offerings stand on the list: {Titles.Number(shortlist.Matches.Known)} are known to meet every condition, {Titles.Number(shortlist.Entries.Count - shortlist.Matches.Known)} may";

    /// <summary>"2,705 more may, but a condition that must be known is not; 1,278 do not.".</summary>
    public static string OffTheList(Shortlist shortlist)
    {
        int leftOut = shortlist.Matches.May - (shortlist.Entries.Count - shortlist.Matches.Known);
        return (leftOut > 0 ? $"{Titles.Number(leftOut)} more may, but a condition that must be known is not; " : "") + $"{Titles.Number(shortlist.Matches.No)} do not.";
    }
}

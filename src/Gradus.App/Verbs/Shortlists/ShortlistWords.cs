using Gradus.App.Figures;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Phrases that the shortlist's page and its exports share.</summary>
internal static class ShortlistWords
{
    /// <summary>How many colours the style sheet has.</summary>
    public const int Colours = 16;

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

    /// <summary>"145 of 4,128 programs and offerings stand on the list: 81 are known to meet every condition, 64 may. 2,705 more may, but not where it must be known; 1,278 do not".</summary>
    public static string Count(Shortlist shortlist)
    {
        if (shortlist.Filters.Count == 0)
        {
            return $"{Titles.Number(shortlist.Entries.Count)} of {Titles.Number(shortlist.Considered)} programs and offerings meet the conditions: there are none";
        }

        int may = shortlist.Entries.Count - shortlist.Matches.Known;
        int leftOut = shortlist.Matches.May - may;
        return $"{Titles.Number(shortlist.Entries.Count)} of {Titles.Number(shortlist.Considered)} programs and offerings stand on the list: {Titles.Number(shortlist.Matches.Known)} are known to meet every condition, {Titles.Number(may)} may. "
            + (leftOut > 0 ? $"{Titles.Number(leftOut)} more may, but a condition that must be known is not; " : "")
            + $"{Titles.Number(shortlist.Matches.No)} do not";
    }
}

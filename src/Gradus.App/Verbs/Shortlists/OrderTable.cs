using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>The numbers behind the pictures of an order, in one table.</summary>
internal static class OrderTable
{
    /// <summary>A row for each of the first twenty; the header alone where nothing stands on the list.</summary>
    public static byte[] Csv(ShortlistAnswer answer) => new ChartTable(
        [
            new("Place", true), new("Id"), new("Program or offering"), new("Mean place", true), new("From", true), new("To", true),
            new("First, share", true), new("First 3, share", true), new("First 5, share", true), new("First 10, share", true), new("Points of weight to pass", true), new("To pass the one before"),
        ],
        answer.Shortlist is { Entries.Count: > 0 } list ? [.. list.Entries.Head.Entries.Take(HeadOfList.Looked).Select(Row)] : []).ToCsv();

    private static IReadOnlyList<ChartCell> Row(HeadEntry entry)
    {
        RankedCandidate standing = entry.Entry.Standing;
        return
        [
            ChartCell.Count(standing.Rank),
            entry.Entry.Item.Id,
            $"{entry.Entry.Item.Title}, {entry.Entry.Item.Institution.Name}",
            Written.Number(standing.ExpectedPlace, "0.##"),
            ChartCell.Count(standing.RankLow),
            ChartCell.Count(standing.RankHigh),
            .. ((double[])[standing.Top.First, standing.Top.Three, standing.Top.Five, standing.Top.Ten]).Select(share => (ChartCell)Written.Number(share, "0.###")),
            HeadCharts.Points(entry) is { } points ? Written.Number(points, "0.##") : "",
            entry.Overtaking is { } change ? FirmnessWords.Overtaking(change) : "",
        ];
    }
}

using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Where each of the first entries may stand, as one strip of ranges.</summary>
internal static class PlaceChart
{
    private const int WideLetters = 36;
    private const int NarrowLetters = 19;

    /// <summary>Height of one entry's row: a line, or two on a phone, where a name in one line is none.</summary>
    internal static double RowHeight(double width) => IsNarrow(width) ? 34 : 19;

    private static bool IsNarrow(double width) => width < 400;

    /// <summary>Where the scale of the wide drawing begins; names stand before it.</summary>
    internal const double WideNames = 250;

    /// <summary>The same of the narrow drawing.</summary>
    internal const double NarrowNames = 132;

    private const double AxisHeight = 28;
    private const int LastPlace = 60;

    public static Chart Of(HeadOfList head) => new(
        "places",
        FirmnessWords.Of(head),
        "Places of the first twenty: the line is eight runs of ten, the dot the mean. Shaded rows are level.",
        Draw(head, 560, WideNames),
        Table(head),
        Source(head))
    {
        NarrowDrawing = Draw(head, 340, NarrowNames),
    };

    /// <summary>What stands behind a picture of the draws.</summary>
    internal static string Source(HeadOfList head) =>
        $"{Titles.Number(head.Draws)} draws of {(head.WeightsAreExact ? "missing and doubtful figures" : "weights, missing and doubtful figures")}; sources stand with each entry";

    /// <summary>An entry before its row: its place and its school, and what it is in where others of the school stand there too; on a phone what it is in stands below.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="all">All entries of the drawing.</param>
    /// <param name="entry">One of them.</param>
    /// <param name="width">Of the drawing.</param>
    /// <param name="middle">Of the row.</param>
    internal static void Name(Svg svg, IReadOnlyList<HeadEntry> all, HeadEntry entry, double width, double middle)
    {
        var item = entry.Entry.Item;
        string school = ShortNames.School(item.Institution.Name);
        if (IsNarrow(width))
        {
            svg.Text(0, middle - 3, ShortNames.Cut($"{entry.Entry.Standing.Rank} {school}", NarrowLetters), "tick");
            svg.Text(0, middle + 11, ShortNames.Subject(item.Title, NarrowLetters), "tick");
            return;
        }

        bool alone = all.Count(e => e.Entry.Item.Institution == item.Institution) == 1;
        svg.Text(0, middle + 4, ShortNames.Cut($"{entry.Entry.Standing.Rank} {(alone ? school : $"{school}: {ShortNames.Subject(item.Title, Math.Max(8, WideLetters - school.Length - 5))}")}", WideLetters), "tick");
    }

    /// <param name="head">The first entries.</param>
    /// <param name="width">Of the drawing.</param>
    /// <param name="left">Where the scale begins; names stand before it.</param>
    private static string Draw(HeadOfList head, double width, double left)
    {
        double row = RowHeight(width);
        HeadEntry[] entries = [.. head.Entries.Take(HeadOfList.Looked)];
        double most = Math.Min(LastPlace, Math.Max(2, entries.Max(e => e.Entry.Standing.RankHigh)));
        var x = LinearScale.Round(0, most, left, width - 12);
        double bottom = entries.Length * row;
        var svg = new Svg(width, bottom + AxisHeight, IsNarrow(width) ? "places narrow" : "places wide");
        foreach (LevelGroup group in head.Groups.Where(g => g.Count > 1))
        {
            svg.Box(0, ((group.From - 1) * row) + 1, width, (Math.Min(group.Count, entries.Length - group.From + 1) * row) - 2, "band", FirmnessWords.Heading(group));
        }

        foreach (double tick in x.Ticks())
        {
            double place = Math.Max(1, tick);
            svg.Line(x.At(place), 0, x.At(place), bottom + 4, "grid");
            svg.Text(x.At(place), bottom + 19, tick == x.High && most == LastPlace ? $"{place:0}+" : $"{place:0}", "tick", TextEnd.Middle);
        }

        for (int i = 0; i < entries.Length; i++)
        {
            double middle = (i * row) + (row / 2);
            Name(svg, entries, entries[i], width, middle);
            Row(svg, entries[i], x, middle);
        }

        return svg.ToText($"Places of the first {FirmnessWords.Number(entries.Length)} entries: {FirmnessWords.Of(head)}");
    }

    private static void Row(Svg svg, HeadEntry entry, LinearScale x, double y)
    {
        RankedCandidate standing = entry.Entry.Standing;
        double low = x.At(Math.Min(standing.RankLow, x.High));
        double high = x.At(Math.Min(standing.RankHigh, x.High));
        svg.Line(low, y, Math.Max(high, low + 1), y, "inner");
        svg.Dot(x.At(Math.Min(standing.ExpectedPlace, x.High)), y, 4, "dot dot1", $"{entry.Entry.Item.Title}, {entry.Entry.Item.Institution.Name}: {ShortlistWords.Place(standing)}");
    }

    private static ChartTable Table(HeadOfList head) => new(
        [new("Place", true), new("Program or offering"), new("Mean", true), new("From", true), new("To", true), new("First, of 100", true), new("Of the first 5", true), new("Of the first 10", true)],
        [.. head.Entries.Select(e => (IReadOnlyList<ChartCell>)
        [
            ChartCell.Count(e.Entry.Standing.Rank),
            $"{e.Entry.Item.Title}, {e.Entry.Item.Institution.Name}",
            Written.Number(e.Entry.Standing.ExpectedPlace, "0.0"),
            ChartCell.Count(e.Entry.Standing.RankLow),
            ChartCell.Count(e.Entry.Standing.RankHigh),
            FirmnessWords.Of100(e.Entry.Standing.Top.First),
            FirmnessWords.Of100(e.Entry.Standing.Top.Five),
            FirmnessWords.Of100(e.Entry.Standing.Top.Ten),
        ])]);
}

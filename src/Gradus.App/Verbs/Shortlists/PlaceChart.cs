using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Where each of the first entries may stand, as one strip of ranges.</summary>
internal static class PlaceChart
{
    /// <summary>Height of one entry's row.</summary>
    internal const double RowHeight = 19;

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
        Draw(head, 560, WideNames, 36),
        Table(head),
        Source(head))
    {
        NarrowDrawing = Draw(head, 340, NarrowNames, 19),
    };

    /// <summary>What stands behind a picture of the draws.</summary>
    internal static string Source(HeadOfList head) =>
        $"{Titles.Number(head.Draws)} draws of {(head.WeightsAreExact ? "missing and doubtful figures" : "weights, missing and doubtful figures")}; sources stand with each entry";

    /// <summary>An entry before its row: its place, its school and, where others of the school stand there too, its own name; cut at so many letters.</summary>
    internal static string Name(IReadOnlyList<HeadEntry> all, HeadEntry entry, int letters)
    {
        var item = entry.Entry.Item;
        string school = ShortNames.School(item.Institution.Name);
        bool alone = all.Count(e => e.Entry.Item.Institution == item.Institution) == 1;
        return ShortNames.Cut($"{entry.Entry.Standing.Rank} {(alone ? school : letters < 30 ? $"{ShortNames.Initials(item.Title)}, {school}" : $"{school}: {ShortNames.Subject(item.Title, Math.Max(8, letters - school.Length - 5))}")}", letters);
    }

    /// <param name="head">The first entries.</param>
    /// <param name="width">Of the drawing.</param>
    /// <param name="left">Where the scale begins; names stand before it.</param>
    /// <param name="letters">Most of a name.</param>
    private static string Draw(HeadOfList head, double width, double left, int letters)
    {
        HeadEntry[] entries = [.. head.Entries.Take(HeadOfList.Looked)];
        double most = Math.Min(LastPlace, Math.Max(2, entries.Max(e => e.Entry.Standing.RankHigh)));
        var x = LinearScale.Round(0, most, left, width - 12);
        double bottom = entries.Length * RowHeight;
        var svg = new Svg(width, bottom + AxisHeight, width < 400 ? "places narrow" : "places wide");
        foreach (LevelGroup group in head.Groups.Where(g => g.Count > 1))
        {
            svg.Box(0, ((group.From - 1) * RowHeight) + 1, width, (Math.Min(group.Count, entries.Length - group.From + 1) * RowHeight) - 2, "band", FirmnessWords.Heading(group));
        }

        foreach (double tick in x.Ticks())
        {
            double place = Math.Max(1, tick);
            svg.Line(x.At(place), 0, x.At(place), bottom + 4, "grid");
            svg.Text(x.At(place), bottom + 19, tick == x.High && most == LastPlace ? $"{place:0}+" : $"{place:0}", "tick", TextEnd.Middle);
        }

        for (int i = 0; i < entries.Length; i++)
        {
            Row(svg, Name(entries, entries[i], letters), entries[i], x, (i * RowHeight) + (RowHeight / 2));
        }

        return svg.ToText($"Places of the first {FirmnessWords.Number(entries.Length)} entries: {FirmnessWords.Of(head)}");
    }

    private static void Row(Svg svg, string name, HeadEntry entry, LinearScale x, double y)
    {
        RankedCandidate standing = entry.Entry.Standing;
        double low = x.At(Math.Min(standing.RankLow, x.High));
        double high = x.At(Math.Min(standing.RankHigh, x.High));
        svg.Text(0, y + 4, name, "tick");
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

using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>The pictures of the first entries beside <see cref="PlaceChart"/>: who comes first how often, what flips neighbours, price against gain.</summary>
internal static class HeadCharts
{
    private const double AxisHeight = 28;
    private const double Wide = 560;
    private const double Narrow = 340;

    /// <summary>The bars that lie in one another: the share of draws among the first so many, its class, its height.</summary>
    private static readonly (int First, Func<TopShares, double> Share, string Style, double Height)[] Cuts =
        [(10, t => t.Ten, "m1", 15), (5, t => t.Five, "m2", 11), (3, t => t.Three, "m4", 7), (1, t => t.First, "m5", 3)];

    /// <summary>How often each of the first twenty stands first, or among the first three, five and ten.</summary>
    public static Chart Acceptability(HeadOfList head)
    {
        HeadEntry first = head.Entries.MaxBy(e => e.Entry.Standing.Top.First)!;
        return new Chart(
            "often-first",
            $"{ShortNames.Institution(first.Entry.Item.Institution.Name)} comes first {FirmnessWords.Runs(first.Entry.Standing.Top.First)}",
            "In how many of 100 runs each comes first (the thinnest bar), or among the first 3, 5 and 10 (the thickest).",
            Draw(head, Wide, PlaceChart.WideNames, Row),
            new ChartTable(
                [new("Place", true), new("Program or offering"), .. Cuts.Reverse().Select(c => new ChartColumn(c.First == 1 ? "First, of 100" : $"Of the first {c.First}", true))],
                [.. Looked(head).Select(e => (IReadOnlyList<ChartCell>)[.. Named(e), .. Cuts.Reverse().Select(c => (ChartCell)FirmnessWords.Of100(c.Share(e.Entry.Standing.Top)))])]),
            PlaceChart.Source(head))
        {
            NarrowDrawing = Draw(head, Narrow, PlaceChart.NarrowNames, Row),
            Keys = [.. Cuts.Reverse().Select(c => new ChartKey(c.Style, c.First == 1 ? "first" : $"among the first {c.First}"))],
        };

        static void Row(Svg svg, HeadEntry entry, LinearScale x, double middle)
        {
            foreach ((int cut, Func<TopShares, double> share, string style, double height) in Cuts)
            {
                double of = share(entry.Entry.Standing.Top);
                svg.Box(x.From, middle - (height / 2), Math.Max(0, x.At(of * 100) - x.From), height, style, $"{entry.Entry.Item.Title}, {entry.Entry.Item.Institution.Name}: {(cut == 1 ? "first" : $"among the first {cut}")} {FirmnessWords.Runs(of)}");
            }
        }
    }

    /// <summary>How much weight has to move before each of the first twenty comes before the one before it; null where there is one alone.</summary>
    public static Chart? Flips(HeadOfList head)
    {
        HeadEntry[] behind = [.. Looked(head).Where(e => e.Overtaking is not null)];
        if (behind.Length == 0)
        {
            return null;
        }

        double most = Math.Max(1, behind.Max(e => Points(e) ?? 0));
        return new Chart(
            "what-flips",
            Finding(behind),
            "Points of 100 of weight that have to move until each comes before the one before it, all doubt in its middle. No bar: no points have to, or no weights do.",
            Draw(head, Wide, PlaceChart.WideNames, Row, most),
            new ChartTable(
                [new("Place", true), new("Program or offering"), new("Points", true), new("What would put it before the one before it")],
                [.. behind.Select(e => (IReadOnlyList<ChartCell>)[.. Named(e), Points(e) is { } points ? Said(points) : "none do", Written.Capital(FirmnessWords.Overtaking(e.Overtaking!))])]),
            "Weights as they stand and figures in the middle of their doubt; sources stand with each entry")
        {
            NarrowDrawing = Draw(head, Narrow, PlaceChart.NarrowNames, Row, most),
        };

        static void Row(Svg svg, HeadEntry entry, LinearScale x, double middle)
        {
            if (entry.Overtaking is { } change && Points(entry) is { } points)
            {
                svg.Box(x.From, middle - 5, Math.Max(0, x.At(points) - x.From), 10, "m4", $"{entry.Entry.Item.Title}, {entry.Entry.Item.Institution.Name}: {FirmnessWords.Overtaking(change)}");
            }
        }
    }

    /// <summary>Price against what each of the first twenty adds; null where returns were not worked out for a weight, or are not known of two.</summary>
    public static Chart? Gain(Shortlist list, Profile person) => list.Returns is not { } returns ? null : GainChart.Of(
        [.. Looked(list.Entries.Head).Select(e => e.Entry).Select(entry => Point(entry, list.ReturnOf(entry.Item))).OfType<GainPoint>()], returns.Years, returns.DollarsOf, person.Budget.Total);

    private static GainPoint? Point(ShortlistEntry entry, Gradus.Returns.Outcome? outcome) => outcome is null || !entry.Price.Total.IsKnown ? null : new GainPoint(
        entry.Item.Id,
        entry.Item.Title,
        entry.Item.Institution.Name,
        new GainAmount((double)entry.Price.Total.Value, (double)entry.Price.Total.Low!.Value, (double)entry.Price.Total.High!.Value, FigureText.Graded(entry.Price.Total)),
        entry.Price.Total.Kind == FigureKind.Own || entry.Price.Total.Evidence?.Grade == FigureGrade.Own,
        new GainAmount(outcome.Median, outcome.P10, outcome.P90, Written.About((decimal)outcome.Median)));

    /// <summary>Points of 100 that move; null where no weights do.</summary>
    internal static double? Points(HeadEntry entry) => entry.Overtaking?.Weights is { } shifts ? 100 * shifts.Sum(s => s.Amount) : null;

    private static string Said(double points) => points == 0 ? "0" : FirmnessWords.Points(points / 100);

    private static string Finding(IReadOnlyList<HeadEntry> behind)
    {
        HeadEntry? least = behind.Where(e => Points(e) > 0).MinBy(Points);
        return least is null ? "No shift of weights moves one of them before the one before it"
            : $"{Written.Capital(Said(Points(least)!.Value))} points of weight would put place {least.Entry.Standing.Rank} before {least.Entry.Standing.Rank - 1}";
    }

    private static IEnumerable<HeadEntry> Looked(HeadOfList head) => head.Entries.Take(HeadOfList.Looked);

    private static IEnumerable<ChartCell> Named(HeadEntry entry) => [ChartCell.Count(entry.Entry.Standing.Rank), $"{entry.Entry.Item.Title}, {entry.Entry.Item.Institution.Name}"];

    private static string Draw(HeadOfList head, double width, double left, Action<Svg, HeadEntry, LinearScale, double> row, double most = 100)
    {
        HeadEntry[] entries = [.. Looked(head)];
        var x = LinearScale.Round(0, most, left, width - 14);
        double height = PlaceChart.RowHeight(width);
        double bottom = entries.Length * height;
        var svg = new Svg(width, bottom + AxisHeight, width < 400 ? "places narrow" : "places wide");
        foreach (double tick in x.Ticks())
        {
            svg.Line(x.At(tick), 0, x.At(tick), bottom + 4, "grid");
            svg.Text(x.At(tick), bottom + 19, Written.Number(tick, "0.#"), "tick", TextEnd.Middle);
        }

        for (int i = 0; i < entries.Length; i++)
        {
            double middle = (i * height) + (height / 2);
            PlaceChart.Name(svg, entries, entries[i], width, middle);
            row(svg, entries[i], x, middle);
        }

        return svg.ToText($"The first {FirmnessWords.Number(entries.Length)} entries: {FirmnessWords.Of(head)}");
    }
}

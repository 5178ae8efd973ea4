using Gradus.App.Charts;
using Gradus.App.Figures;

namespace Gradus.App.Verbs.Curricula;

/// <summary>A curriculum drawn beside others.</summary>
internal static class CurriculumCharts
{
    /// <summary>What is certain and what can be had of each area, with the middle and the range of other programs below each.</summary>
    public static Chart Beside(BesideContract beside) => new(
        "areas",
        CurriculumWords.Beside(beside),
        $"{Written.Capital(beside.In)} of each area: filled whatever you pick, hollow if you pick it. Line below: the others, thick from the middle of what is certain to the middle of what can be had.",
        CoverageBars.Draw(
            $"{Written.Capital(beside.In)} of the four areas here and at {Titles.Count(beside.Programs, "other program")}",
            [
                .. beside.Areas.Select(a => new CoverageBar(
                    Written.Capital(CurriculumWords.Area(a.Area)),
                    a.Guaranteed == a.Attainable ? CurriculumWords.Plain(a.Guaranteed) : $"{CurriculumWords.Plain(a.Guaranteed)} to {CurriculumWords.Plain(a.Attainable)}",
                    a.Guaranteed,
                    a.Attainable,
                    new CoveragePeers(a.OthersGuaranteed.Least, a.OthersGuaranteed.Middle, Math.Max(a.OthersAttainable.Middle, a.OthersGuaranteed.Middle), a.OthersAttainable.Most))),
            ]),
        new ChartTable(
            [
                new("Area"), new("Certain here", true), new("Most here", true), new("Certain at others: least", true), new("middle", true), new("most", true),
                new("Most at others: least", true), new("middle of most", true), new("most of most", true),
            ],
            [
                .. beside.Areas.Select(a => (IReadOnlyList<ChartCell>)
                [
                    CurriculumWords.Area(a.Area), CurriculumWords.Plain(a.Guaranteed), CurriculumWords.Plain(a.Attainable),
                    .. new[] { a.OthersGuaranteed, a.OthersAttainable }.SelectMany(s => new[] { s.Least, s.Middle, s.Most }).Select(n => (ChartCell)CurriculumWords.Plain(n)),
                ]),
            ]),
        CurriculumWords.BesideWhom(beside));
}

using Gradus.App.Figures;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Shortlists;
using Gradus.Ranking;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Rows on choosing: which school, which way of studying, and getting in.</summary>
internal static class ChoiceRows
{
    private const int Named = 3;

    /// <summary>Row 8: the order of <c>gradus shortlist</c>, with its doubt.</summary>
    public static RowAnswer Choose(GuideGround ground)
    {
        Shortlist list = ground.List;
        bool anybody = ground.Person is null;
        string whose = anybody ? "somebody who said nothing, under the weights this guide starts with" : DefaultWeights.AreGiven(ground.Self) ? "you, under your weights" : "you, under the weights this guide starts with";
        ShortlistEntry[] first = [.. list.Entries.At([.. Enumerable.Range(0, Math.Min(Named, list.Entries.Count))])];
        return new RowAnswer(
            $"No official file ranks programs, and nobody can pay to stand here. Earnings, price, research and size are weighed by what counts for you, and the doubt is shown. {(anybody ? "For nobody in particular: " : "")}{FirmnessWords.Of(list.Entries.Head)}",
            [
                .. first.Select(e => new GuideFigure(
                    StudyRows.Name(e.Item),
                    $"place {(e.Standing.RankLow == e.Standing.RankHigh ? $"{e.Standing.RankLow}" : $"{e.Standing.RankLow} to {e.Standing.RankHigh}")} in eight runs of ten{(e.For.Count > 0 ? $"; for it: {e.For[0].Phrase}" : "")}{(e.Against.Count > 0 ? $"; against: {e.Against[0].Phrase}" : "")}",
                    whose,
                    e.For.Count > 0 && FigureText.Origin(e.For[0].Measure) is { Length: > 0 } origin ? origin : "sources stand with its entry")),
                .. first.Length > 0 ? Array.Empty<GuideFigure>() : [new GuideFigure("On the list", "nothing meets what you said", whose, $"{Titles.Number(list.Considered)} degrees looked at")],
            ],
            PlaceChart.Of(list.Entries.Head),
            anybody
                ? new GuideWay("Say what counts for you", "/questions", "gradus profile new")
                : new GuideWay("Your whole list, with sliders", GuideLinks.Shortlist, "gradus shortlist"));
    }

    /// <summary>Row 9: ways of studying, as <c>gradus modes</c> has them.</summary>
    public static RowAnswer Online(GuideGround ground)
    {
        ModesContract modes = ground.Modes();
        ModesWay[] ways = [.. modes.Ways.Where(w => w.First is not null).Take(Named)];
        return new RowAnswer(
            $"{modes.Finding}. {(ways.Length == 0 ? "What that does to your week, your pay and your place is yours to say." : "One program stands for each way; none is best.")}",
            [
                .. ways.Select(w => new GuideFigure(
                    w.Name,
                    $"{w.First!.Cost.Words}, {ModesWording.Span(w.First)}, {ModesWording.Hours(w.First.Hours)} hours a week",
                    $"{ShortNames.Title(w.First.Title)}, {ShortNames.Institution(w.First.Institution)}{(ModesWording.Supposed(w.First) is { Length: > 0 } supposed ? $"; {supposed}" : "")}; pay given up counted",
                    $"computed line by line{(w.First.Cost.Grade is { } grade ? $"; tuition: {grade}" : "")}")),
                .. ways.Length > 0 ? Array.Empty<GuideFigure>() : modes.Taught.Where(t => t.Price.Median is not null).Select(t => new GuideFigure(
                    ModesText.Teaching(t.Teaching),
                    $"{Titles.Count(t.Degrees, "degree")}; half cost at most about {ModesWording.Thousands(t.Price.Median!.Value)}",
                    $"{Titles.Number(t.PricesStated)} of {Titles.Number(t.Price.Known)} prices stated by pages, the others estimated; {modes.PricesFor}",
                    "programs' pages; NCES IPEDS")),
            ],
            ModesCharts.Years(modes) ?? ModesCharts.Taught(modes),
            new GuideWay("All ways over the same years", ModesState.Path, "gradus modes"));
    }

    /// <summary>Row 11: applications, as <c>gradus apply</c> plans them.</summary>
    public static RowAnswer Apply(GuideGround ground)
    {
        ApplyContract apply = ground.Apply();
        ApplyProgram[] chosen = [.. apply.Middle.Ids.Select(apply.Find).Take(Named)];
        ApplyProgram[] shown = chosen.Length > 0 ? chosen : [.. apply.Programs.Take(Named)];
        string of = apply.Origin == "kept" ? "what you keep or follow" : ground.Person is null ? "the first of the list of somebody who said nothing" : "the first of your list";
        return new RowAnswer(
            $"{apply.Finding}. No chance here is yours: shares of applicants are turned into wide ranges. What to do is counted back from the last day of each school.",
            [
                .. shown.Select(p => new GuideFigure(
                    $"{ShortNames.Title(p.Title)}, {ShortNames.Institution(p.Institution)}",
                    $"chance {ApplyWording.ChanceInWords(p.Chance)}; fee {ApplyWording.Fee(p)}; last day {p.DayInWords}",
                    of,
                    p.Deadline?.Page is { } page ? WebLink.Host(page) : "no page on record names its day")),
                .. shown.Length > 0 ? Array.Empty<GuideFigure>() : [new GuideFigure("Programs to apply to", "none", of, "nothing is on the list")],
            ],
            apply.Plan.Count > 0 ? ApplyCharts.Timeline(apply) : GuideCharts.OneMore(apply),
            new GuideWay("The set, the days, a calendar", ApplyState.Path, "gradus apply"));
    }
}

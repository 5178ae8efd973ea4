using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Data;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Types;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Drawings of the path that no other page has; each from the record of an answer.</summary>
internal static class GuideCharts
{
    private const int Most = 8;

    /// <summary>How well courses are read into the core areas, beside looking for phrases.</summary>
    public static Chart Courses()
    {
        AccuracyReport report = AccuracyReport.Courses;
        AccuracyRow[] areas = [.. report.Rows.Where(r => !r.Set.Contains('*', StringComparison.Ordinal))];
        string Model(AccuracyRow row) => report.Cell(row.Set, AccuracyReport.F1);
        string Phrases(AccuracyRow row) => report.Cell(row.Set, "by the rubric's phrases alone");
        int better = areas.Count(a => GuideEngines.Number(Model(a)) > GuideEngines.Number(Phrases(a)));
        return new Chart(
            "learned",
            $"The model reads courses better than fixed phrases in {Titles.Number(better)} of {Titles.Count(areas.Length, "area")}",
            "Bar: how often the model is right at universities that it has not seen, of 100 (F1, which counts misses and false finds); beside it looking for phrases.",
            BarChart.Draw("How well courses are read, by area", [.. areas.Select(a => new Bar(Written.Capital(CurriculumWords.Area(a.Set)), $"{GuideEngines.Of100(Model(a))}, phrases {GuideEngines.Of100(Phrases(a))}", [GuideEngines.Number(Model(a))]))], longest: 250),
            new ChartTable([new("Area"), new("Model, F1", true), new("Phrases, F1", true)], [.. areas.Select(a => (IReadOnlyList<ChartCell>)[CurriculumWords.Area(a.Set), Model(a), Phrases(a)])]),
            "docs/reference/curriculum-accuracy.md, made by gradus data evaluate curriculum");
    }

    /// <summary>In how many programs everybody takes a course of each core area.</summary>
    public static Chart Core(UsualContract usual)
    {
        UsualAreaContract? least = usual.Areas.OrderBy(a => a.Programs).FirstOrDefault();
        return new Chart(
            "core",
            least is null ? "No page names courses" : $"{Written.Capital(CurriculumWords.Area(least.Area))} is asked of everybody in {Titles.Number(least.Programs)} of {Titles.Number(usual.Programs)}",
            $"Programs in which everybody takes a course of the area, of {Titles.Number(usual.Programs)} {(usual.DegreeType is { } type ? $"({type}) " : "")}whose pages name courses.",
            BarChart.Draw("Programs that ask everybody for a course of each area", [.. usual.Areas.Select(a => new Bar(Written.Capital(CurriculumWords.Area(a.Area)), $"{Titles.Number(a.Programs)} of {Titles.Number(usual.Programs)}", [a.Programs]))], longest: 310),
            new ChartTable([new("Area"), new("Programs", true), new("Courses in the middle", true)], [.. usual.Areas.Select(a => (IReadOnlyList<ChartCell>)[CurriculumWords.Area(a.Area), ChartCell.Count(a.Programs), Written.Number(a.Courses)])]),
            "Courses named on programs' pages, read into areas by a model of this guide");
    }

    /// <summary>What electives are about.</summary>
    public static Chart Electives(IReadOnlyList<(Program Program, CourseContract[] Electives)> all)
    {
        (string Area, int Programs, int Courses)[] areas =
        [
            .. all.SelectMany(p => p.Electives.SelectMany(e => e.Areas.Select(a => (Area: a, p.Program.Id))))
                .GroupBy(x => x.Area, StringComparer.Ordinal).Select(g => (g.Key, g.Select(x => x.Id).Distinct(StringComparer.Ordinal).Count(), g.Count()))
                .OrderByDescending(x => x.Item3).ThenBy(x => x.Key, StringComparer.Ordinal).Take(Most),
        ];
        return new Chart(
            "electives",
            areas.Length == 0 ? "No page names electives" : $"Most named: {CurriculumWords.Area(areas[0].Area)}",
            "Electives by what they are about; one course may be of several. In words: how many programs name one.",
            areas.Length == 0 ? "" : BarChart.Draw("Electives by subject", [.. areas.Select(a => new Bar(Written.Capital(CurriculumWords.Area(a.Area)), $"{Titles.Number(a.Courses)} in {Titles.Count(a.Programs, "program")}", [a.Courses]))], longest: 270),
            new ChartTable([new("Subject"), new("Electives", true), new("Programs", true)], [.. areas.Select(a => (IReadOnlyList<ChartCell>)[CurriculumWords.Area(a.Area), ChartCell.Count(a.Courses), ChartCell.Count(a.Programs)])]),
            "Electives named on programs' pages, mostly as examples, read by a model of this guide");
    }

    /// <summary>How many programs of each kind offer a thesis, of those that say how they end.</summary>
    public static Chart Thesis(TypesContract types)
    {
        TypesEntry[] shown = [.. types.Types.OrderByDescending(t => t.Measures.Thesis.Saying).ThenBy(t => t.Id, StringComparer.Ordinal).Take(Most).OrderByDescending(t => Share(t.Measures.Thesis)).ThenBy(t => t.Id, StringComparer.Ordinal)];
        return new Chart(
            "thesis",
            shown.Length == 0 ? "No page says how degrees end" : $"A thesis is offered in {Cell(shown[0])} ({Written.Lower(shown[0].Name)}) down to {Cell(shown[^1])}",
            $"Programs that offer a thesis, in percent of those whose pages say how they end; the {Titles.Count(shown.Length, "kind")} of degree of which most say it.",
            BarChart.Draw("Programs with a thesis, by kind of degree", [.. shown.Select(t => new Bar(t.Name, Cell(t), [100 * Share(t.Measures.Thesis)]))], longest: 310),
            new ChartTable([new("Kind"), new("With a thesis", true), new("With a capstone", true), new("That say it", true)], [.. shown.Select(t => (IReadOnlyList<ChartCell>)[t.Name, ChartCell.Count(t.Measures.Thesis.Count), ChartCell.Count(t.Measures.Capstone.Count), ChartCell.Count(t.Measures.Thesis.Saying)])]),
            "Programs' own pages, as far as they were read");

        static double Share(TypesShare share) => share.Saying == 0 ? 0 : share.Count / (double)share.Saying;
        static string Cell(TypesEntry t) => TypesWording.Cell(t.Measures.Thesis);
    }

    /// <summary>The averages that the written guide quotes, as printed and as counted anew, and a year of the reader's own degree.</summary>
    /// <param name="averages">Published.</param>
    /// <param name="mine">Where the reader's price stands; null for none.</param>
    /// <param name="item">The reader's degree; null for none.</param>
    public static Chart Year(IReadOnlyList<ReferenceCharge> averages, TuitionContext? mine, Item? item)
    {
        (string Label, string Value, decimal Low, decimal Middle, decimal High)[] rows =
        [
            .. averages.SelectMany(c => mine is null ? [Row(c, "printed", c.Published), Row(c, "counted anew", c.Average)] : new[] { Row(c, "printed", c.Published) }),
            .. mine?.Average is { } same ? [Row(same, $"counted, {same.Year}", same.Average)] : Array.Empty<(string, string, decimal, decimal, decimal)>(),
            .. mine is null ? Array.Empty<(string, string, decimal, decimal, decimal)>() : [Own(mine, item!)],
        ];
        return new Chart(
            "year",
            averages.Count == 0 ? "No published average is at hand" : mine is null ? $"Counted anew from the raw files, the averages come out within {Written.Number(Math.Ceiling(100 * averages.Max(c => Math.Abs(c.RelativeDifference ?? 0))))} %" : "A year of yours beside the averages",
            $"Tuition and required fees of one academic year{(averages.Count == 0 ? "" : $", printed for {averages[0].Year}; each in dollars of its year")}.{(mine is null ? "" : " Line: what your price could be.")}",
            rows.Length == 0 ? "" : DotInterval.Draw("Tuition and required fees of a year", [.. rows.Select(r => new Interval(r.Label, r.Value, null, (double)r.Low, (double)r.Middle, (double)r.High, null))]),
            new ChartTable([new("Of"), new("Low", true), new("Middle", true), new("High", true)], [.. rows.Select(r => (IReadOnlyList<ChartCell>)[r.Label, Dollars(r.Low), Dollars(r.Middle), Dollars(r.High)])]),
            $"NCES, printed and counted anew from IPEDS (gradus data reproduce){(mine is null ? "" : $"; yours: {FigureText.Grade(mine.Price.Total)}")}");
    }

    private static (string Label, string Value, decimal Low, decimal Middle, decimal High) Row(ReferenceCharge charge, string how, Figure<decimal> figure) =>
        ($"{Written.Capital(ReferenceNames.Words(charge.Group, charge.Residency))}: {how}", FigureText.Money(figure), figure.Value, figure.Value, figure.Value);

    private static (string Label, string Value, decimal Low, decimal Middle, decimal High) Own(TuitionContext mine, Item item) =>
        ($"Yours: {ShortNames.Institution(item.Institution.Name)}", TuitionText.APrice(mine), mine.PerYearAtEnds.Low, mine.PerYear, mine.PerYearAtEnds.High);

    /// <summary>Hours of work a week in each term.</summary>
    public static Chart Terms(PlanContract plan) => new(
        "terms",
        plan.Terms.Count == 0 ? "No term is planned" : $"{Titles.Count(plan.Terms.Count, "term")}, the fullest about {Written.Number(Math.Round(plan.Terms.Max(t => t.Hours)))} hours a week",
        $"About so many hours of work a week in each term.{(plan.HoursWanted is { } have ? $" You have {have}." : "")}",
        plan.Terms.Count == 0 ? "" : BarChart.Draw("Hours of work a week, term by term", [.. plan.Terms.Select(t => new Bar($"{PlanWords.Term(t.Term)}: {(t.Courses.All(c => c.Code is not null) ? string.Join(", ", t.Courses.Select(c => c.Code)) : Titles.Count(t.Courses.Count, "course"))}", $"about {Written.Number(Math.Round(t.Hours))} h", [(double)t.Hours]))], longest: 320),
        new ChartTable([new("Term"), new("Courses"), new("Credits", true), new("Hours a week", true)], [.. plan.Terms.Select(t => (IReadOnlyList<ChartCell>)[PlanWords.Term(t.Term), string.Join("; ", t.Courses.Select(PlanWords.Name)), Written.Number(t.Credits), Written.Number(t.Hours)])]),
        "Rules of the degree; hours as students report them, else by the credit hour");

    /// <summary>What each further application adds.</summary>
    public static Chart OneMore(ApplyContract apply) => new(
        "one-more",
        apply.Middle.Sizes.Count == 0 ? "No application can be weighed" : $"The first application adds {ApplyWording.Number(apply.Middle.Sizes[0].Gain)} points of 100",
        $"What one application more adds, in points of 100; from {ApplyWording.Number(apply.LeastGain)} on it is made.",
        apply.Middle.Sizes.Count == 0 ? "" : BarChart.Draw("What one more application adds", [.. apply.Middle.Sizes.Select(s => new Bar(Titles.Count(s.Count, "application"), ApplyWording.Number(s.Gain), [Math.Max(0, s.Gain)]))]),
        new ChartTable([new("Applications", true), new("Adds", true), new("Worth", true)], [.. apply.Middle.Sizes.Select(s => (IReadOnlyList<ChartCell>)[ChartCell.Count(s.Count), ApplyWording.Number(s.Gain), ApplyWording.Number(s.Worth)])]),
        "Chances in the middle of their ranges, and what each admission is worth on the list");

    private static ChartCell Dollars(decimal amount) => new(Written.Dollars(amount), amount.ToString("0", CultureInfo.InvariantCulture));
}

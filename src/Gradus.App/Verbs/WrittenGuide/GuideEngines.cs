using System.Globalization;
using Gradus.App.Figures;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Data;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The systems that the written guide names as machine learning, each with what stands for it here. Figures are read from the committed reports.</summary>
internal static class GuideEngines
{
    private const string Whole = "the whole institution";
    private const string Field = "fields of this guide, pooled";

    public static IReadOnlyList<GuideEngine> All { get; } = [Recommender(), Classifier(), Optimiser(), Layers(), Estimates()];

    private static GuideEngine Recommender()
    {
        AccuracyReport report = AccuracyReport.Learning;
        return new GuideEngine(
            "recommender",
            "Recommender",
            "a recommender",
            Exists: true,
            "It learns what counts for you. You choose between two real degrees, described only by what they differ in; a thousand sets of weights stand for what your answers leave open, and the next pair is the one that tells most. It also shows degrees like those you keep and unlike those you dropped.",
            [
                .. report.Rows.Select(r => new GuideFigure(
                    Written.Capital(r.Set), $"{report.Cell(r.Set, "here")}; {report.Cell(r.Set, "compared with")}",
                    $"{report.Cell(r.Set, "persons")} simulated persons, not people; a list of {report.Cell(r.Set, "degrees")} degrees",
                    report.File)),
            ],
            report.Measured,
            [
                "It was tried on simulated persons, who choose by the criteria that it knows. Real people have reasons that are not on the list.",
                "It never learns from other people: nothing leaves your machine, so there are no others to learn from.",
            ],
            new GuideWay("Choose between two", GuideLinks.Learn, "gradus learn"));
    }

    private static GuideEngine Classifier()
    {
        AccuracyReport report = AccuracyReport.Courses;
        return new GuideEngine(
            "classifier",
            "Text classifier",
            "a spam filter",
            Exists: true,
            "A spam filter reads words and says which pile a letter belongs to. This one reads the title and description of a course and says which of four core areas it belongs to, with a probability for each. From that it counts what a degree guarantees and what can be had.",
            [
                .. report.Rows.OrderByDescending(r => r.Set.Contains('*', StringComparison.Ordinal)).Select(r => new GuideFigure(
                    r.Set.Contains('*', StringComparison.Ordinal) ? "All four areas" : Written.Capital(CurriculumWords.Area(r.Set)),
                    $"{Of100(report.Cell(r.Set.Trim('*'), AccuracyReport.F1))} of 100; looking for fixed phrases {Of100(report.Cell(r.Set.Trim('*'), "by the rubric's phrases alone"))}",
                    "courses of universities that it had not seen; F1, which counts misses and false finds: 100 is without an error",
                    report.File)),
            ],
            report.Measured,
            [
                "One reader labelled the courses, twice. How far two people would agree is not known.",
                "Its settings were chosen on the same scores, so on other courses it will do somewhat worse. Where only a title is known it errs more.",
            ],
            new GuideWay("Read any list of courses", "/curriculum", "gradus curriculum --file courses.csv"));
    }

    private static GuideEngine Optimiser()
    {
        AccuracyReport report = AccuracyReport.Plans;
        return new GuideEngine(
            "optimiser",
            "Optimiser",
            "a control that saves energy",
            Exists: true,
            "A controller finds the setting that uses least and keeps every limit. This one finds the terms in which a degree is done soonest, cheapest or with most of what you want, under its rules, your hours and your money. It says whether a better plan was ruled out.",
            [
                .. report.Rows.Select(r => new GuideFigure(
                    Written.Capital(r.Set), $"{report.Cell(r.Set, "proved")} of {report.Cell(r.Set, "plans")} plans proved: none is done sooner",
                    "somebody who said nothing; every plan was held against the rules by other code",
                    report.File)),
            ],
            report.Measured,
            [
                "It searches and proves; it learns nothing from data. The written guide counts such control as machine learning, so it stands here.",
                "It knows only rules that are on record. Seats, changes of timetable and grades to come nobody knows.",
            ],
            new GuideWay("Plan a degree", "/plan", "gradus plan georgia-tech-ms-computer-science-machine-learning-online"));
    }

    private static GuideEngine Layers()
    {
        AccuracyReport report = AccuracyReport.Courses;
        return new GuideEngine(
            "layers",
            "Network of several layers",
            "a neural network of several layers",
            Exists: false,
            $"There is none here. Courses are read by a model of one layer, whose every weight is a number in a file that you can open. A network of several layers finds features by itself and usually wants many more examples than the labels that there are. Whether one would read courses better has not been tried; the model of one layer reaches {Of100(report.Cell("the four", AccuracyReport.F1))} of 100.",
            [],
            report.Measured,
            ["No answer of this guide comes from a neural network or a language model. Programs that use one can ask this guide for its figures."],
            new GuideWay("What degrees teach of it", GuideLinks.Step("core"), "gradus guide core"));
    }

    private static GuideEngine Estimates()
    {
        (AccuracyReport prices, AccuracyReport pay) = (AccuracyReport.Prices, AccuracyReport.Pay);
        return new GuideEngine(
            "estimates",
            "Estimates of what is missing",
            "statistics applied to learn from data",
            Exists: true,
            "Most schools publish no price of a whole degree and no pay of its graduates. A regression learns from those that do, and fills the gap with a range that is to hold eight of ten. A published figure is never replaced, and an estimate always says that it is one.",
            [
                new("Median pay, the school hidden", $"off by about {Off(pay.Cell(Field, "error"))} on average; {pay.Cell(Field, "gain")} closer than the best simple rule", $"{pay.Cell(Field, "medians")} published medians in fields of this guide", pay.File),
                new("Whole price, the school hidden", $"off by about {Off(prices.Cell(Whole, "mean error"))} on average; the range held {prices.Cell(Whole, "held by the interval")}", $"{prices.Cell(Whole, "programs")} programs whose school states a recent price", prices.File),
            ],
            $"{pay.Measured} {prices.Measured}",
            [
                "Online degrees that are priced apart are estimated badly: the report names the ten worst.",
                "An estimate speaks of what is usual for such a school and field. Ask the school, and put its word in place of it.",
            ],
            new GuideWay("Where prices come from", "/costs", "gradus data evaluate price"));
    }

    /// <summary>"15 %": an absolute difference of logarithms as a share.</summary>
    private static string Off(string error) => Written.Percent(Math.Exp(Number(error)) - 1);

    /// <summary>"84": a score from 0 to 1 in points of a hundred.</summary>
    internal static string Of100(string score) => Written.Number(Number(score) * 100, "0");

    /// <summary>A figure of a report.</summary>
    internal static double Number(string cell) => double.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;

namespace Gradus.App.Verbs.Apply;

/// <summary>The days of applications over the calendar.</summary>
public static class ApplyCharts
{
    private const double Width = 400;
    private const double Left = 2;
    private const double Right = 396;
    private const double RowHeight = 54;
    private const double Foot = 40;
    private const double LabelHeight = 17;
    private const double BarsEnd = 31;
    private const int LabelLength = 44;
    private const int NamesLength = 54;

    /// <summary>As wide as a letter may be set.</summary>
    private const double LetterWidth = 8.6;

    private const double SmallLetterWidth = 6.4;

    private const int MostMonths = 7;

    /// <summary>What to do when, against the last days to apply.</summary>
    /// <param name="answer">Whose applications they are; its plan has a step at least.</param>
    internal static Chart Timeline(ApplyContract answer)
    {
        ApplyStep first = answer.Plan[0];
        return new Chart(
            "timeline",
            first.IsLate || first.IsTight ? $"Begin now: {Written.Lower(first.Title)}" : $"Begin on {first.Begin}{(first.IsFirm ? "" : first.Before == "start" ? ", if the term begins as assumed" : ", by a guess")}: {Written.Lower(first.Title)}",
            "Bars: from when to begin until it has to be done; outlined where the day behind it is a guess or assumed. Dashed: last days to apply.",
            Draw(answer),
            new ChartTable(
                [new ChartColumn("What"), new ChartColumn("Begin"), new ChartColumn("Done by"), new ChartColumn("Counted back from"), new ChartColumn("For")],
                [.. answer.Plan.Select(s => (IReadOnlyList<ChartCell>)[s.Title, s.Begin, s.Due, $"{s.Anchor}{(s.IsFirm ? "" : s.Before == "start" ? ", assumed" : ", a guess")}", ApplyWording.Whom(answer, s)])]),
            $"This guide's list of steps and the programs' pages; dataset {answer.Dataset}");
    }

    private static string Draw(ApplyContract answer)
    {
        DateOnly from = Written.ReadDay(answer.On);
        DateOnly last = answer.Plan.Max(s => Written.ReadDay(s.Due) > Written.ReadDay(s.Anchor) ? Written.ReadDay(s.Due) : Written.ReadDay(s.Anchor)).AddDays(7);
        var x = new LinearScale(from.DayNumber, Math.Max(last.DayNumber, from.DayNumber + 30), Left, Right, 1);
        double bottom = answer.Plan.Count * RowHeight;
        var svg = new Svg(Width, bottom + Foot, "plan");
        Months(svg, from, last, x, bottom);
        (DateOnly Day, bool IsFirm)[] deadlines = [.. answer.Plan.Where(s => s.Before == "deadline").Select(s => (Written.ReadDay(s.Anchor), s.IsFirm)).Distinct().OrderBy(d => d.Item1)];
        foreach ((DateOnly day, _) in deadlines)
        {
            // Beside the bars alone: a line through the words over and under them strikes them out.
            for (int i = 0; i < answer.Plan.Count; i++)
            {
                svg.Line(x.At(day.DayNumber), (i * RowHeight) + LabelHeight, x.At(day.DayNumber), (i * RowHeight) + BarsEnd, "plan-fixed");
            }

            svg.Line(x.At(day.DayNumber), bottom + 4, x.At(day.DayNumber), bottom + 7, "plan-fixed");
        }

        if (deadlines.Length > 0)
        {
            double at = x.At(deadlines[0].Day.DayNumber);
            string words = $"apply by {Written.Day(deadlines[0].Day)}{(deadlines.Length > 1 ? $" to {Written.Day(deadlines[^1].Day)}" : "")}{(Array.TrueForAll(deadlines, d => !d.IsFirm) ? ", a guess" : "")}";
            svg.Text(at, bottom + 34, words, "plan-words halo", at > Width / 2 ? TextEnd.End : TextEnd.Start);
        }

        for (int i = 0; i < answer.Plan.Count; i++)
        {
            Step(svg, answer, answer.Plan[i], i * RowHeight, x);
        }

        return svg.ToText($"What to do when: {string.Join("; ", answer.Plan.Select(s => $"{s.Title} for {Names(answer, s)}, from {s.Begin} to {s.Due}"))}");
    }

    /// <summary>The programs of a step as a drawing has room for them.</summary>
    private static string Names(ApplyContract answer, ApplyStep step) => ShortNames.Cut(string.Join("; ", step.For.Select(id => Named(answer, id))), NamesLength);

    private static string Named(ApplyContract answer, string id) => $"{ShortNames.Initials(answer.Find(id).Title)}, {ShortNames.School(answer.Find(id).Institution)}";

    private static void Step(Svg svg, ApplyContract answer, ApplyStep step, double top, LinearScale x)
    {
        double from = x.At(Written.ReadDay(step.Begin).DayNumber);
        double to = Math.Max(x.At(Written.ReadDay(step.Due).DayNumber), from + 4);
        string title = ShortNames.Cut(step.Title, LabelLength);
        double width = title.Length * LetterWidth;
        svg.Box(from, top + 18, to - from, 12, step.IsLate || step.IsTight ? "plan-late" : step.IsFirm ? "plan-grade" : "plan-known", $"{step.Title}: {step.Begin} to {step.Due}");
        (double at, TextEnd end) = from + width <= Width ? (from, TextEnd.Start) : (Math.Max(to, width), TextEnd.End);
        svg.Text(at, top + 13, title, "halo", end);
        string names = $"for {Names(answer, step)}";
        double wide = names.Length * SmallLetterWidth;
        (double below, TextEnd side) = from + wide <= Width ? (from, TextEnd.Start) : (Math.Min(Right, Math.Max(to, wide)), TextEnd.End);
        svg.Text(below, top + 43, names, "tick halo", side);
    }

    private static void Months(Svg svg, DateOnly from, DateOnly to, LinearScale x, double bottom)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        int every = new[] { 1, 2, 3, 6, 12 }.FirstOrDefault(e => e * MostMonths >= months, 12);
        for (DateOnly at = new DateOnly(from.Year, from.Month, 1).AddMonths(every); at <= to; at = at.AddMonths(every))
        {
            svg.Line(x.At(at.DayNumber), 0, x.At(at.DayNumber), bottom + 4, "grid");
            svg.Text(x.At(at.DayNumber), bottom + 17, at.ToString("MMM yy", CultureInfo.InvariantCulture), "tick", x.At(at.DayNumber) > Right - 24 ? TextEnd.End : TextEnd.Middle);
        }
    }
}

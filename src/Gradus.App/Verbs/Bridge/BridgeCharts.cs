using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Ready;

namespace Gradus.App.Verbs.Bridge;

/// <summary>A plan over the calendar, with what cannot be moved behind it.</summary>
public static class BridgeCharts
{
    private const double Width = 400;
    private const double Left = 2;
    private const double Right = 396;
    private const double RowHeight = 44;
    private const double Foot = 54;
    private const int LabelLength = 34;

    /// <summary>More marked months than this do not stand beside one another.</summary>
    private const int MostMonths = 7;

    /// <param name="answer">Whose plan it is.</param>
    /// <param name="plan">The plan.</param>
    public static Chart Timeline(BridgeContract answer, BridgePlanContract plan) => new(
        "plan",
        $"{BridgeWording.Heading(answer, plan)}: done by {Written.Month(plan.Ends)}",
        "Filled: gives a grade. Pale: knowledge, or a certificate. Dashed lines: by when to apply, and the first day of the degree.",
        Draw(answer, plan),
        new ChartTable(
            [new ChartColumn("Course"), new ChartColumn("Begins"), new ChartColumn("Ends"), new ChartColumn("Gives")],
            [.. plan.Steps.Select(s => (IReadOnlyList<ChartCell>)[$"{s.Title}, {s.Provider}", Written.Day(s.Begins), Written.Day(s.Ends), BridgeWording.Gives(s.Gives)])]),
        $"This guide's list of single courses; dataset {answer.Dataset}");

    private static string Draw(BridgeContract answer, BridgePlanContract plan)
    {
        DateOnly last = new[] { plan.Ends, plan.FirstTerm.Begins, plan.FirstTermWithGrades?.Begins ?? plan.FirstTerm.Begins }.Max();
        var x = new LinearScale(answer.From.DayNumber, Math.Max(last.DayNumber, answer.From.DayNumber + 1), Left, Right, 1);
        double bottom = plan.Steps.Count * RowHeight;
        var svg = new Svg(Width, bottom + Foot, "plan");
        DrawMonths(svg, answer.From, last, x, bottom);
        foreach ((DateOnly day, string words, double y) in Fixed(plan, bottom).Where(f => f.Day >= answer.From))
        {
            double at = x.At(day.DayNumber);
            svg.Line(at, 0, at, y - 11, "plan-fixed");
            svg.Text(at, y, words, "plan-words halo", at > Width / 2 ? TextEnd.End : TextEnd.Start);
        }

        for (int i = 0; i < plan.Steps.Count; i++)
        {
            DrawStep(svg, plan.Steps[i], i * RowHeight, x);
        }

        return svg.ToText($"{BridgeWording.Heading(answer, plan)}: {string.Join("; ", plan.Steps.Select(s => $"{ReadyWords.Courses(s.Subjects)} from {Written.Day(s.Begins)} to {Written.Day(s.Ends)}"))}");
    }

    private static IEnumerable<(DateOnly Day, string Words, double Y)> Fixed(BridgePlanContract plan, double bottom)
    {
        BridgeTermContract term = plan.FirstTerm;
        if (term.Closes is { } closes)
        {
            yield return (closes, $"apply by {Written.Day(closes)}", bottom + 34);
        }

        yield return (term.Begins, $"{term.Term} {term.Begins.Year} begins", bottom + 50);
    }

    private static void DrawMonths(Svg svg, DateOnly from, DateOnly to, LinearScale x, double bottom)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        int every = new[] { 1, 2, 3, 6, 12, 24 }.First(e => e * MostMonths >= months || e == 24);
        var month = new DateOnly(from.Year, from.Month, 1);
        for (DateOnly at = month.AddMonths(every); at <= to; at = at.AddMonths(every))
        {
            svg.Line(x.At(at.DayNumber), 0, x.At(at.DayNumber), bottom + 4, "grid");
            svg.Text(x.At(at.DayNumber), bottom + 17, at.ToString("MMM yy", System.Globalization.CultureInfo.InvariantCulture), "tick", x.At(at.DayNumber) > Right - 24 ? TextEnd.End : TextEnd.Middle);
        }
    }

    private static void DrawStep(Svg svg, BridgeStepContract step, double top, LinearScale x)
    {
        double from = x.At(step.Begins.DayNumber);
        double to = x.At(step.Ends.DayNumber);
        bool right = from > Width / 2;
        svg.Box(from, top + 18, Math.Max(to - from, 3), 14, step.Gives == "grade" ? "plan-grade" : "plan-known", $"{step.Title}, {step.Provider}");
        svg.Text(right ? to : from, top + 13, ChartText.Lines($"{char.ToUpperInvariant(ReadyWords.Courses(step.Subjects)[0])}{ReadyWords.Courses(step.Subjects)[1..]}", LabelLength, 1)[0], "halo", right ? TextEnd.End : TextEnd.Start);
    }
}

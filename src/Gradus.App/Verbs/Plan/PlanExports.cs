using System.Text;
using Gradus.App.Calendars;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>A plan to take elsewhere: a calendar, a table, a text.</summary>
public static class PlanExports
{
    /// <summary>What may be asked for.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["ics", "csv", "markdown"];

    /// <summary>The media type of a form.</summary>
    public static string Type(string form) => form switch { "ics" => "text/calendar; charset=utf-8", "csv" => "text/csv; charset=utf-8", _ => "text/markdown; charset=utf-8" };

    /// <summary>The ending of its file.</summary>
    public static string Ending(string form) => form == "markdown" ? "md" : form;

    /// <summary>The plan in a form.</summary>
    public static string Text(string form, PlanAnswer answer, PlanContract plan) => form switch
    {
        "ics" => Calendar(answer, plan),
        "csv" => Encoding.UTF8.GetString(Csv(plan).AsSpan(Encoding.UTF8.Preamble.Length)),
        _ => Markdown(plan),
    };

    /// <summary>One row for each course.</summary>
    public static byte[] Csv(PlanContract plan)
    {
        var csv = new CsvExport();
        foreach (string name in new[] { "term", "code", "title", "credits", "hours_a_week", "hours_reported_by", "fills", "required", "term_cost_usd", "term_cost_low_usd", "term_cost_high_usd" })
        {
            csv.Text(name);
        }

        csv.EndRow();
        foreach ((PlanTermContract term, PlanCourseContract course, int at) in plan.Terms.SelectMany(t => t.Courses.Select((c, i) => (t, c, i))))
        {
            csv.Text(term.Term).Text(course.Code).Text(course.Title).Number((double)course.Credits).Number((double)course.Hours).Number(course.Reports)
                .Text(string.Join(' ', course.Fills)).Text(course.Required ? "yes" : "no")
                .Number(at == 0 ? (double?)term.Cost : null).Number(at == 0 ? (double?)term.CostLow : null).Number(at == 0 ? (double?)term.CostHigh : null).EndRow();
        }

        return csv.Bytes();
    }

    private static string Calendar(PlanAnswer answer, PlanContract plan)
    {
        var calendar = new CalendarFile($"{plan.Title}, {plan.Institution}", "study plan");
        foreach ((PlannedTerm term, PlanTermContract said) in answer.Plan.Terms.Zip(plan.Terms))
        {
            DateOnly first = answer.Ledger.FirstDay(term.Term);
            string words = string.Join('\n', said.Courses.Select(c => $"{PlanWords.Name(c)}: {Written.Number(c.Credits)} credits, {PlanWords.Hours(c)} a week"))
                + $"\nThe months are the usual ones of such a term; the school's calendar has the days.";
            calendar.Add($"{plan.Id}-{term.Term.Year}-{term.Term.Season.ToString().ToLowerInvariant()}@gradus", answer.Ledger.Rules.AsOf, first, first.AddMonths(answer.Ledger.Assumptions.Months(term.Term.Season)), $"{PlanWords.Term(said.Term)}: {string.Join(", ", said.Courses.Select(c => c.Code ?? c.Title))}", words);
        }

        return calendar.ToString();
    }

    private static string Markdown(PlanContract plan)
    {
        (string title, string lead) = PlanWords.Finding(plan);
        var text = new StringBuilder();
        text.Append($"# {Plain(plan.Title)}, {Plain(plan.Institution)}\n\n{Plain(plan.TrackName)}. {title} {lead}\n\n");
        foreach (string line in PlanWords.Trouble(plan))
        {
            text.Append($"{Plain(line)}\n\n");
        }

        text.Append("| Term | Course | Credits | Hours a week | Cost of the term |\n|---|---|---|---|---|\n");
        foreach ((PlanTermContract term, PlanCourseContract course, int at) in plan.Terms.SelectMany(t => t.Courses.Select((c, i) => (t, c, i))))
        {
            text.Append($"| {(at == 0 ? PlanWords.Term(term.Term) : "")} | {Plain(PlanWords.Name(course))} | {Written.Number(course.Credits)} | {PlanWords.Hours(course)} | {(at == 0 ? PlanWords.Cost(term) : "")} |\n");
        }

        text.Append("\n| Rule | Filled by |\n|---|---|\n");
        foreach (PlanRuleContract rule in plan.Rules)
        {
            text.Append($"| {Plain(rule.Name)}: {PlanWords.State(rule)} | {Plain(PlanWords.By(rule))} |\n");
        }

        text.Append($"\nDataset {plan.Dataset}. Information, not advice: your school's own audit decides.\n");
        return text.ToString();
    }

    /// <summary>Text that a table of Markdown takes for text.</summary>
    private static string Plain(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}

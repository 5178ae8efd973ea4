using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Plan;

/// <summary>The answer of <c>gradus plan</c> for a person to read, from the same record as its JSON.</summary>
internal static class PlanText
{
    public static void Write(Screen screen, PlanContract answer)
    {
        screen.Line($"{answer.Title}, {answer.Institution}");
        screen.Line($"{answer.Id}; {answer.TrackName}, {Written.Number(answer.DegreeCredits)} credits");
        screen.Line();
        (string title, string lead) = PlanWords.Finding(answer);
        screen.Line($"{title} {lead}");
        foreach (string line in PlanWords.Trouble(answer))
        {
            screen.Line(line);
        }

        if (answer.Terms.Count > 0)
        {
            screen.Heading("Term by term");
            screen.Table(["Term", "Courses", ">Credits", ">Hours a week", ">Cost"], answer.Terms.SelectMany(Rows));
            screen.Line();
            screen.Line($"{Written.Number(answer.Credits)} credits{(PlanWords.Cost(answer) is { } cost ? $", {cost}" : "")}.{(answer.Price is { } price ? $" Price: {price}." : " No price is known.")}");
        }

        screen.Heading("Rules, and what fills them");
        foreach (PlanRuleContract rule in answer.Rules)
        {
            screen.Line($"- {rule.Name} ({rule.Id}; {rule.Asks}{(rule.Grade is { } grade ? $", {grade} or better" : "")}): {PlanWords.State(rule)}. {PlanWords.By(rule)}");
        }

        foreach (WastedContract wasted in answer.Wasted)
        {
            screen.Line(PlanWords.NotCounted(wasted));
        }

        foreach (PassedContract passed in answer.Passed)
        {
            screen.Line($"{passed.Words} To count it: --taken \"{new SaidCourse(passed.Code, passed.Grade)}\"");
        }

        if (answer.Tracks.Count > 0)
        {
            screen.Heading("What would be left on each track");
            screen.Table(["Track", "Name", ">Credits left", ">Credits wasted"], answer.Tracks.Select(t => (IReadOnlyList<string>)[t.Id, t.Name, Written.Number(t.Missing), Written.Number(t.Wasted)]));
        }

        if (answer.CostCommand is { } command)
        {
            screen.Heading("What it costs in all, term by term");
            screen.Line(command);
        }

        WriteEnd(screen, answer);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(PlanTermContract term) => term.Courses.Select((course, at) => (IReadOnlyList<string>)
    [
        at == 0 ? PlanWords.Term(term.Term) : "",
        PlanWords.Name(course) + (course.Required ? " (required)" : ""),
        at == 0 ? Written.Number(term.Credits) : "",
        at == 0 ? Written.Number(term.Hours, "0.#") : "",
        at == 0 ? PlanWords.Cost(term) ?? "" : "",
    ]);

    private static void WriteEnd(Screen screen, PlanContract answer)
    {
        screen.Heading("What it rests on");
        foreach (string note in answer.Notes)
        {
            screen.Line($"- {note}");
        }

        foreach (RuleContract rule in answer.Assumptions)
        {
            screen.Line($"- {rule.Title}: {rule.InShort} ({rule.Reference}). {rule.Standing}");
        }

        foreach (RulePageContract page in answer.Sources)
        {
            screen.Line($"- {page.Read}{(page.Year is { } year ? $" ({year})" : "")}: {page.Page}");
        }

        screen.Line("Information, not advice: your school's own audit decides.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }
}

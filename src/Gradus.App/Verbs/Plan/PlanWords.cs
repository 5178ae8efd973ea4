using Gradus.App.Figures;

namespace Gradus.App.Verbs.Plan;

/// <summary>A plan in sentences, for text and pages.</summary>
public static class PlanWords
{
    /// <summary>The answer as a heading, and the sentence below it.</summary>
    public static (string Title, string Lead) Finding(PlanContract answer) => answer.Status switch
    {
        "impossible" => ("No plan can meet these rules.", answer.Conflict.Count > 0
            ? $"As they are on record, these cannot hold together: {Join(answer.Conflict)}."
            : "As they are on record, they cannot be met."),
        "not-found" => ("No plan was found.", "Neither a plan nor a proof that there is none was found in the work allowed. Fewer wishes, or fewer courses to choose from, make it easier."),
        _ when answer.Terms.Count == 0 => ("Nothing is left to do.", "What you have passed fills every rule that is on record."),
        _ => (Title(answer), Lead(answer)),
    };

    /// <summary>"fall 2027" as a heading: "Fall 2027".</summary>
    public static string Term(string term) => Written.Capital(term);

    /// <summary>"16.5 h", or "about 9 h" where nobody reported them.</summary>
    public static string Hours(PlanCourseContract course) => course.Reports > 0 ? $"{Written.Number(course.Hours, "0.#")} h" : $"about {Written.Number(course.Hours, "0.#")} h";

    /// <summary>"$1,893", or "$1,500-2,300" where the price is not firm; null where none is known.</summary>
    public static string? Cost(PlanTermContract term) => Cost(term.Cost, term.CostLow, term.CostHigh);

    /// <summary>The same for all terms.</summary>
    public static string? Cost(PlanContract answer) => Cost(answer.Cost, answer.CostLow, answer.CostHigh);

    /// <summary>Code and title; of a course of one's own choice its title.</summary>
    public static string Name(PlanCourseContract course) => course.Code is null ? course.Title : course.Title.Length == 0 ? course.Code : $"{course.Code} {course.Title}";

    /// <summary>"filled", "open: 3 credits left".</summary>
    public static string State(PlanRuleContract rule) => rule.Missing == 0 ? "met" : $"open, {Written.Number(rule.Missing)} left";

    /// <summary>What fills a rule: "CS 7641 (done), CS 6515, 2 courses of your choice".</summary>
    public static string By(PlanRuleContract rule)
    {
        // A place that its pages leave open is called by the rule and a number.
        ILookup<bool, string> open = rule.Planned.ToLookup(c => c.StartsWith(rule.Id + " ", StringComparison.Ordinal));
        string[] by = [.. rule.Done.Select(c => $"{c} (done)"), .. open[false], .. open[true].Count() is > 0 and var count ? [$"{Titles.Count(count, "course")} of your choice"] : Array.Empty<string>()];
        return by.Length == 0 ? "nothing" : string.Join(", ", by);
    }

    /// <summary>A course done that is not counted, why, and what would count it.</summary>
    public static string NotCounted(WastedContract wasted) => wasted.MayFill.Count == 0
        ? $"Counts for nothing: {wasted.Code}, {Written.Number(wasted.Credits)} credits: {wasted.Why}."
        : $"Not counted: {wasted.Code}, {Written.Number(wasted.Credits)} credits: {wasted.Why}. Ask the school; to count it: --use \"{new SaidCourse(wasted.Code, wasted.MayFill[0])}\"";

    private static string? Cost(decimal? cost, decimal? low, decimal? high) =>
        cost is null ? null : low is { } least && high is { } most && least != most ? Written.Range(least, most) : Written.Dollars(cost.Value);

    /// <summary>What could not be kept, and why, one sentence each.</summary>
    public static IEnumerable<string> Trouble(PlanContract answer)
    {
        if (answer.GiveUp.Count > 0)
        {
            yield return $"Not kept, because no plan keeps it: {Join(answer.GiveUp)}.";
        }

        if (answer.GiveUp.Count > 0 && answer.Conflict.Count > 0)
        {
            yield return answer.Conflict.Count == 1
                ? $"The rules alone rule it out: {Join(answer.Conflict)}."
                : $"These wishes cannot hold together: {Join(answer.Conflict)}.";
        }

        foreach (PlanReasonContract reason in answer.Reasons)
        {
            yield return reason.Conflict.Count switch
            {
                0 => $"Why not beside the wishes kept, was not settled in the work allowed: {reason.Words}.",
                1 => $"The rules alone rule it out: {reason.Words}.",
                _ => $"Nor can these hold together: {Join(reason.Conflict)}.",
            };
        }

        foreach (string caveat in answer.Caveats)
        {
            yield return caveat;
        }

        foreach (UnmetContract open in answer.Terms.Count > 0 ? answer.Unmet : [])
        {
            yield return $"Still open: {open.Name}, {Written.Number(open.Missing)} left.";
        }
    }

    /// <summary>How sure it is, as a sentence.</summary>
    public static string Sure(PlanContract answer) => (answer.Status, answer.Aim) switch
    {
        ("optimal" or "given-up", "cheapest") when answer.Gap == 0 => "No plan that keeps these wishes is cheaper: that is proved of the sum, not of which courses it takes.",
        ("optimal" or "given-up", "interests") when answer.Gap == 0 => "No plan holds more of the courses you want: that is proved of their number, not of the others.",
        ("optimal" or "given-up", _) when answer.Gap == 0 => "No plan that keeps these wishes is done sooner: that is proved of the number of terms, not of which courses it takes.",
        (_, "cheapest") => $"A cheaper one may exist, by at most {Written.Dollars(answer.Gap ?? 0)}.",
        (_, "interests") => $"One with more of the courses you want may exist, at most {Written.Number(answer.Gap ?? 0)} more.",
        _ => $"A shorter one may exist, by at most {Titles.Count((int)(answer.Gap ?? 0), "term")}.",
    };

    private static string Title(PlanContract answer)
    {
        string over = answer.Over.Count == 0 ? "" : $" {Written.Capital(Words(answer.Over.Count))} {(answer.Terms.Where(t => answer.Over.Contains(t.Term)).All(t => t.Courses.Any(c => c.Reports == 0)) ? "may ask" : answer.Over.Count == 1 ? "asks" : "ask")} more than your {answer.HoursWanted} hours.";
        string visa = answer.Visa?.Study switch { "no" => " No student visa for it this way.", "ask" => " Whether a student visa allows it: ask first.", _ => "" };
        return $"{Written.Capital(Words(answer.Terms.Count))} {(answer.Terms.Count == 1 ? "term" : "terms")}, done with {answer.Done}.{over}{visa}";
    }

    private static string Lead(PlanContract answer) =>
        Sure(answer) + (answer.GiveUp.Count == 0 ? answer.AllKept ? " All your wishes are kept." : answer.Over.Count == 0 ? " All else that you wished is kept." : " No plan stays closer to your hours." : "");

    private static string Join(IReadOnlyList<DemandContract> demands) => string.Join("; ", demands.Select(d => d.Words));

    private static string Words(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        11 => "eleven",
        12 => "twelve",
        _ => Titles.Number(number),
    };
}

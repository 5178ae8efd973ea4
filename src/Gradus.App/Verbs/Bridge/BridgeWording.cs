using Gradus.App.Figures;
using Gradus.App.Verbs.Ready;

namespace Gradus.App.Verbs.Bridge;

/// <summary>Plans in words, for text and page.</summary>
public static class BridgeWording
{
    /// <summary>The answer as a heading, and the sentence below it.</summary>
    public static (string Title, string Lead) Finding(BridgeContract answer)
    {
        if (answer.Verdict == "blocking")
        {
            return ("Not by courses", "Something is asked that no course makes up, so no plan of courses leads there as things stand.");
        }

        if (answer.Asked.Count == 0)
        {
            return answer.NotCounted.Count > 0
                ? ("No course is known to be missing", $"You did not say enough of {ReadyWords.Courses(answer.NotCounted)}, or it has to be asked about. Say it first; or count it as missing.")
                : ("No course is missing", answer.Beside.Count > 0 ? "What is left is no matter of courses." : "Nothing that its page asks for is known to be missing.");
        }

        if (answer.Plans is not [{ } plan, ..])
        {
            return ($"{Gaps(answer)}, and no plan found", string.Join(' ', answer.WhyNone));
        }

        bool recommended = plan.ToAsk.Count == 0 && plan.Steps.All(s => s.Gives != "grade");
        string lead = plan.Aim == "knowledge"
            ? "This teaches it and gives no grade: ask whether that counts before you begin."
            : $"{Written.Capital(Aim(plan.Aim))} of the ways{(recommended ? "; its page only recommends these, so no grade is needed" : " with a grade")}, at {Titles.Number(answer.HoursPerWeek)} hours a week{(answer.SaidHours ? "" : " (assumed)")}.";
        return ($"{Gaps(answer)}: {Money(plan)}, {Titles.Count(plan.Weeks, "week")}", lead);
    }

    /// <summary>How surely what is missing is asked for, where its page does not require it; null where it does, or nothing is missing.</summary>
    public static string? HowSure(BridgeContract answer) => answer.Asked.Count == 0 ? null
        : answer.Expected ? "Its page names no formal condition and expects these: who chooses looks for them."
        : answer.NamesSubjects ? null
        : "Its page names no subject: this is what programs of its kind mostly ask for. Ask the school before you pay.";

    /// <summary>"Linear algebra", "Three subjects".</summary>
    private static string Gaps(BridgeContract answer) => answer.Asked.Count switch
    {
        1 => Written.Capital(ReadyWords.Course(answer.Asked[0])),
        2 => "Two subjects",
        3 => "Three subjects",
        _ => Titles.Count(answer.Asked.Count, "subject"),
    };

    /// <summary>"cheapest", "first done", "steadiest", "without a grade".</summary>
    public static string Aim(string aim) => aim switch
    {
        "cheapest" => "the cheapest",
        "shortest" => "the shortest",
        "steadiest" => "the steadiest",
        _ => "the cheapest without a grade",
    };

    /// <summary>The aims that a plan reaches: those with the same courses on the same days.</summary>
    public static IReadOnlyList<BridgePlanContract> Same(BridgeContract answer, BridgePlanContract plan) =>
        [.. answer.Plans.Where(p => p.Steps.Select(s => (s.Course, s.Begins)).SequenceEqual(plan.Steps.Select(s => (s.Course, s.Begins))))];

    /// <summary>"The cheapest and the shortest".</summary>
    public static string Heading(BridgeContract answer, BridgePlanContract plan) => Written.Capital(string.Join(" and ", Same(answer, plan).Select(p => Aim(p.Aim))));

    /// <summary>"about $430", "$0".</summary>
    public static string Money(BridgePlanContract plan) => plan.CostMost == 0 ? "$0" : Written.About(plan.Cost);

    /// <summary>"about $430 ($380 to $480), 150 hours (120 to 180), at most 10 a week, done 2027-05-12".</summary>
    public static string Summary(BridgePlanContract plan) =>
        $"{Written.Capital(Money(plan))}{(plan.CostLeast < plan.CostMost ? $" ({Written.Range(plan.CostLeast, plan.CostMost, " to ")})" : "")}, {Written.Count(plan.Hours)} hours ({Written.Count(plan.HoursLeast)} to {Written.Count(plan.HoursMost)}), "
        + $"{Written.Number(decimal.Ceiling(plan.FullestWeek))} in its fullest week, {Titles.Count(plan.Weeks, "week")}, done by {Written.Day(plan.Ends)}.";

    /// <summary>When one could start after it, in sentences.</summary>
    public static IEnumerable<string> Entry(BridgePlanContract plan)
    {
        BridgeTermContract first = plan.FirstTerm;
        string assumed = plan.TermsStated ? "" : " (most begin in fall; its pages do not say)";
        yield return first.Closes is not { } closes
            ? $"The first term after it is {first.Term} {first.Begins.Year}{assumed}; by when to apply is not on record."
            : closes < plan.Ends
                ? $"The first term after it is {first.Term} {first.Begins.Year}{assumed}, and the last day to apply, {Written.Day(closes)}, comes before your last grade: ask whether a course in progress counts."
                : $"The first term after it is {first.Term} {first.Begins.Year}{assumed}; the last day to apply on record is {Written.Day(closes)}, with every grade there.";
        if (first.Closes < plan.Ends && plan.FirstTermWithGrades is { } with)
        {
            yield return $"With every grade in hand you could apply for {with.Term} {with.Begins.Year}, by {Written.Day(with.Closes!.Value)}.";
        }
    }

    /// <summary>What colleges ask for before the courses of a plan, and the plan does not count.</summary>
    public static IEnumerable<string> Between(BridgePlanContract plan)
    {
        if (plan.TakesPrecalculus)
        {
            yield return "Calculus: algebra and precalculus are taken as known and are not in this plan. A college may place you by a test; ask before you enrol.";
        }

        if (plan.LeavesOutCalculusTwo)
        {
            yield return "Calculus III: most colleges take you into it only after Calculus II, with its grade. If yours does, count one more course and one more term, which are not in this plan.";
        }
    }

    /// <summary>What is true once the courses are passed.</summary>
    public static string Afterwards(BridgeContract answer, BridgePlanContract plan) => plan.VerdictAfter switch
    {
        "met" when answer.Recommended => "After it you have the subjects that its page recommends; what it requires beside them, read above or on its page.",
        "met" => "After it you have everything that its page asks for.",
        "unknown" when plan.ToAsk.Count > 0 => $"After it no gap is known; ask whether {ReadyWords.Courses(plan.ToAsk)} without a grade counts, before you begin.",
        "unknown" => "After it no gap is known; something is not said or has to be asked.",
        _ => "After it something else is still missing: see below.",
    };

    /// <summary>"$430", "$380-480, reported 2024", "$0".</summary>
    public static string Price(BridgeRangeContract cost) =>
        (cost.Least == cost.Most ? Written.Dollars(cost.Least) : $"{Written.Dollars(cost.Least)}-{Written.Count(cost.Most)}") + Known(cost);

    /// <summary>"120-180".</summary>
    public static string Hours(BridgeRangeContract hours) => hours.Least == hours.Most ? Written.Count(hours.Least) : $"{Written.Count(hours.Least)}-{Written.Count(hours.Most)}";

    /// <summary>A course and who offers it, with a mark where its page was not read.</summary>
    public static string Course(BridgeStepContract step) => $"{step.Title}, {step.Provider}{(step.Checked ? "" : " (page not read)")}";

    /// <summary>"grade", "certificate", "no grade".</summary>
    public static string Gives(string gives) => gives switch { "grade" => "grade", "certificate" => "certificate", _ => "no grade" };

    private static string Known(BridgeRangeContract cost) => (cost.Most, cost.Known) switch
    {
        (0, _) => "",
        (_, "judged") => ", our judgement",
        (_, "reported") => $", reported{(cost.Year is { } year ? $" {year}" : "")}",
        _ => $", {cost.Year}",
    };
}

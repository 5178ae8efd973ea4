using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Ready;

namespace Gradus.App.Verbs.Bridge;

/// <summary>The answer of <c>gradus bridge</c> for a person to read, from the same record as its JSON.</summary>
internal static class BridgeText
{
    public static void Write(Screen screen, BridgeContract answer)
    {
        screen.Line($"{answer.Title}, {answer.Institution}");
        screen.Line(answer.Id);
        screen.Line();
        (string title, string lead) = BridgeWording.Finding(answer);
        screen.Line($"{title}. {lead}");
        foreach (string line in answer.Advice)
        {
            screen.Line(line);
        }

        if (answer.Asked.Count > 0)
        {
            screen.Line($"Missing: {ReadyWords.Courses(answer.Asked)}{(answer.Before.Count > 0 ? $"; before that {ReadyWords.Courses(answer.Before)}, which it does not ask for" : "")}.");
        }

        if (BridgeWording.HowSure(answer) is { } sure)
        {
            screen.Line(sure);
        }

        if (answer.NotCounted.Count > 0)
        {
            screen.Line($"Not known, and not counted as missing: {ReadyWords.Courses(answer.NotCounted)} (--unknown counts it).");
        }

        if (answer.Read is { } read)
        {
            screen.Line($"How it asks: {read}{(answer.ReadAt is { } at ? $" {at}" : "")}");
        }

        if (answer.OwnCourses)
        {
            screen.Line("A page says that those who lack something are admitted to preparatory courses: ask for them before you pay elsewhere.");
        }

        var shown = new List<BridgePlanContract>();
        foreach (BridgePlanContract plan in answer.Plans.Where(p => !shown.Contains(p)))
        {
            shown.AddRange(BridgeWording.Same(answer, plan));
            Write(screen, answer, plan);
        }

        if (answer.Plans.Count > 0)
        {
            foreach (string line in answer.WhyNone)
            {
                screen.Line(line);
            }
        }

        if (answer.Beside.Count > 0)
        {
            screen.Heading("What no course settles");
            foreach (RequirementContract need in answer.Beside)
            {
                screen.Line($"- {need.Need}: {ReadyWords.Of(need.Verdict)}. {ReadyWords.Why(need)}");
            }
        }

        if (answer.PaidFor is { } paid)
        {
            screen.Line();
            screen.Line($"{paid.Words} {paid.Self.Source}");
        }
        else if (answer.WhyNotPaidFor is { } none)
        {
            screen.Line();
            screen.Line(none);
        }

        screen.Heading("What it rests on");
        screen.Line($"From {Written.Day(answer.From)}, {Titles.Number(answer.HoursPerWeek)} hours a week{(answer.SaidHours ? "" : ", which you did not say")}, {Titles.Count(answer.AtOnce, "course")} side by side at most (--start, --hours, study.coursesPerTerm).");
        foreach (RuleContract rule in answer.Assumptions)
        {
            screen.Line($"- {rule.Title}: {rule.InShort} ({rule.Reference}). {rule.Standing}");
        }

        screen.Line("Hours and prices are the middle of their ranges. Whether a course runs when you need it, and whether the school counts it: ask both before you pay. Nobody paid to be listed.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }

    private static void Write(Screen screen, BridgeContract answer, BridgePlanContract plan)
    {
        screen.Heading(BridgeWording.Heading(answer, plan));
        screen.Line(BridgeWording.Summary(plan));
        screen.Table(
            ["Course", "Begins", "Ends", ">Hours", "Price", "Gives"],
            [.. plan.Steps.Select(s => ((IReadOnlyList<string>)[BridgeWording.Course(s), Written.Day(s.Begins), Written.Day(s.Ends), BridgeWording.Hours(s.Hours), BridgeWording.Price(s.Cost), BridgeWording.Gives(s.Gives)], s.Page))]);
        screen.Line(BridgeWording.Afterwards(answer, plan));
        foreach (string between in BridgeWording.Between(plan))
        {
            screen.Line(between);
        }

        foreach (string line in BridgeWording.Entry(plan))
        {
            screen.Line(line);
        }

        if (plan.CostMost > 0)
        {
            screen.Line($"To count it in cost and return: {plan.FigureCommand}");
            screen.Line($"and in the profile: start: {plan.Start}");
        }
        else
        {
            screen.Line($"To count it in cost and return, in the profile: start: {plan.Start}");
        }
    }
}

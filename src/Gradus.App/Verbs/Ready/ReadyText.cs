using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Ready;

/// <summary>The answers of <c>gradus ready</c> for a person to read, from the same records as their JSON.</summary>
internal static class ReadyText
{
    private const int ShownUnread = 10;

    public static void Write(Screen screen, ReadyContract answer, int shown)
    {
        (string title, string lead) = ReadyWords.Finding(answer);
        screen.Line($"{title} {lead}");
        screen.Line();
        screen.Line($"Of {Titles.Count(answer.Stating, "program")} that say what they ask: {Titles.Number(answer.Ready)} ask nothing that you lack, {Titles.Number(answer.MayBe)} hang on an answer, "
            + $"{Titles.Number(answer.Gaps)} on a course or a test, {Titles.Number(answer.Blocked)} on something that no course makes up.");
        screen.Line($"Ready after the one course that opens most: {Titles.Number(answer.AfterOne)}. After three: {Titles.Number(answer.AfterThree)}{(answer.BestThree.Count > 0 ? $" ({ReadyWords.Courses(answer.BestThree)})" : "")}.");
        screen.Line($"{Titles.Count(answer.Silent, "program")} more name no course or field that they ask for; ask for one of them by its id to see what is usual.");
        foreach (string line in answer.Advice)
        {
            screen.Line(line);
        }

        if (answer.Kept.Count > 0)
        {
            screen.Heading("Programs that you keep");
            screen.Table(["Program", "Ready after", "Courses"], [.. answer.Kept.Select(Row)]);
        }

        if (answer.Opens.Count > 0)
        {
            screen.Heading("What one course opens");
            screen.Table(["Course", ">More programs", ">Ready with it"], answer.Opens.Select(o => (IReadOnlyList<string>)[ReadyWords.Step(o)[2..], Titles.Number(o.Programs), Titles.Number(o.Ready)]));
        }

        if (answer.Programs.Count > 0)
        {
            screen.Heading("Programs, nearest first");
            screen.Table(
                ["Program", "Ready after", "Courses"],
                [.. answer.Programs.Take(shown).Select(Row)]);
            screen.Line();
            screen.Line($"{Titles.Number(Math.Min(shown, answer.Programs.Count))} of {Titles.Number(answer.Programs.Count)} shown (--limit N for more).");
        }

        WriteCourses(screen, answer.Transcript);
        WriteEnd(screen, answer.Assumptions, answer.NotUsed, answer.Standing);
    }

    private static (IReadOnlyList<string> Row, string Below) Row(ReadyLineContract p) =>
        ([$"{p.Title}, {p.Institution}{(p.Suits ? "" : " (not taught as or where you would study)")}", ReadyWords.After(p.Verdict, p.Weeks, p.Courses), ReadyWords.Courses(p.Courses)], p.Id);

    public static void Write(Screen screen, ReadyProgramContract answer)
    {
        screen.Line($"{answer.Title}, {answer.Institution}");
        screen.Line(answer.Id);
        screen.Line();
        screen.Line(ReadyWords.Sentence(answer));
        foreach (string line in answer.Advice)
        {
            screen.Line(line);
        }

        screen.Heading("What it asks, and what you have");
        foreach (RequirementContract need in answer.Requirements)
        {
            string firm = need.Strength switch { "expected" or "recommended" or "usual" => $" ({need.Strength})", _ => "" };
            screen.Line($"- {need.Need}{firm}: {ReadyWords.Of(need.Verdict)}. {ReadyWords.Why(need)}{(need.Source is { } source ? WebLink.Of(source) is null ? $" {Written.Capital(source)}." : $" {source}" : "")}");
        }

        if (answer.Requirements.Any(r => r.Strength == "unclear"))
        {
            screen.Line("Its page only lists these: whether each is needed, or some for others, is not on record. All are counted as needed.");
        }

        if (answer.Bridge)
        {
            screen.Line("A page says that those who lack something are admitted to preparatory courses.");
        }

        if (answer.Read is { } read)
        {
            screen.Line($"{read} {answer.ReadAt}");
        }

        if (answer.Verdict == "bridgeable")
        {
            screen.Line($"How to get there, with hours and prices: gradus bridge {answer.Id}");
        }

        screen.Heading("Would they take me?");
        screen.Line("Nobody can say, and no chance is guessed here. What is published:");
        foreach (string reason in answer.Admission.Reasons)
        {
            screen.Line($"- {reason}");
        }

        if (answer.Admission.ClassSize.Value is { } size)
        {
            screen.Line($"- {Titles.Number(size)} started in one class.");
        }

        if (answer.PaidFor is { } paid)
        {
            screen.Line($"- {paid.Words} {paid.Self.Source}");
        }
        else if (answer.WhyNotPaidFor is { } none)
        {
            screen.Line($"- {none}");
        }

        if (answer.Admission.Rate.Source is { } publisher)
        {
            screen.Line($"{publisher}{(answer.Admission.Rate.Year is { } year ? $", {year}" : "")}");
        }

        WriteCourses(screen, answer.Transcript);
        WriteEnd(screen, answer.Assumptions, answer.NotUsed, answer.Standing);
    }

    private static void WriteCourses(Screen screen, TranscriptContract? transcript)
    {
        if (transcript is null)
        {
            return;
        }

        screen.Heading($"{Titles.Count(transcript.Courses.Count, "course")} read");
        screen.Table(
            ["Course", "Grade", ">Credits", ">Year", "Read as"],
            transcript.Courses.Select(c => (IReadOnlyList<string>)[c.Code is null ? c.Title : $"{c.Code} {c.Title}", c.Grade ?? "", c.Credits is { } credits ? Written.Number(credits) : "", c.Year is { } year ? Written.Number((decimal)year) : "", As(c)]));
        if (transcript.Average is { } average)
        {
            screen.Line(average);
        }

        foreach (string question in transcript.Questions)
        {
            screen.Line($"Asked: {question}");
        }

        if (transcript.Unread.Count > 0)
        {
            screen.Line($"{Titles.Count(transcript.Unread.Count, "line")} not read:");
            foreach (UnreadLineContract line in transcript.Unread.Take(ShownUnread))
            {
                screen.Line($"  {Titles.Number(line.Line)}: {line.Text}");
            }
        }
    }

    /// <summary>"linear algebra", "calculus, no credit", "none of what is asked".</summary>
    internal static string As(TranscriptCourseContract course) => course.Subjects.Count == 0 ? "none of what is asked"
        : ReadyWords.Courses(course.Subjects) + course.Outcome switch
        {
            "passed" or "not-said" => "",
            "passed-low" => ", below C",
            "not-known" => ", grade not known",
            "in-progress" => ", not finished",
            "withdrawn" => ", no credit",
            _ => ", not passed",
        };

    private static void WriteEnd(Screen screen, IReadOnlyList<RuleContract> assumptions, IReadOnlyList<NotUsedContract> notUsed, StandingContract? standing)
    {
        screen.Heading("What it rests on");
        foreach (RuleContract rule in assumptions)
        {
            screen.Line($"- {rule.Title}: {rule.InShort} ({rule.Reference}). {rule.Standing}");
        }

        screen.Line("Which courses come before which, and from what grade on a course counts, is this guide's judgement. Whom a school admits it decides itself: this is no chance of admission.");
        PersonText.WriteEnd(screen, notUsed, standing);
    }
}

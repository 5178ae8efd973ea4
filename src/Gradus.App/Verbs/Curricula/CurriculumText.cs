using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Curricula;

/// <summary>The answer of <c>gradus curriculum</c> for a person to read, from the same record as its JSON.</summary>
internal static class CurriculumText
{
    private const int ShownUnread = 10;

    public static void Write(Screen screen, CurriculumContract answer)
    {
        if (answer.Id is not null)
        {
            screen.Line($"{answer.Title}, {answer.Institution}");
            screen.Line(answer.Id);
            screen.Line();
        }

        screen.Line($"{CurriculumWords.Finding(answer)} {CurriculumWords.Basis(answer)}");
        if (answer.UsualCredits)
        {
            screen.Line("Its pages do not say how many credits a course has; those usual at other programs are counted.");
        }

        if (answer.KeptAs is { } kept)
        {
            screen.Line($"Kept as {kept}; gradus workspace courses --remove \"{kept}\" takes it away.");
        }

        if (answer.Remembered > 0)
        {
            screen.Line($"{Titles.Count(answer.Remembered, "course")} read as you said before.");
        }

        screen.Heading("The four core areas");
        if (answer.Areas.Count > 0)
        {
            screen.Table(
                ["Area", "Here", "In the core of"],
                answer.Areas.Select(a => (IReadOnlyList<string>)[CurriculumWords.Area(a.Area), CurriculumWords.Amount(a), CurriculumWords.Usual(answer, a.Area)]));
        }
        else
        {
            screen.Table(["Area", "In the core of"], answer.Usual.Areas.Select(a => (IReadOnlyList<string>)[CurriculumWords.Area(a.Area), CurriculumWords.Usual(answer, a.Area)]));
        }

        screen.Line($"{CurriculumWords.UsualOf(answer)}.");
        if (CurriculumWords.Open(answer) is { } open)
        {
            screen.Line(open);
        }

        WriteBeside(screen, answer);
        if (answer.Goal is { } goal)
        {
            screen.Heading("What your goal asks for");
            foreach (string line in CurriculumWords.Goal(goal))
            {
                screen.Line($"- {line}");
            }
        }

        foreach (BlockContract part in answer.Parts)
        {
            screen.Heading(CurriculumWords.Part(part));
            Courses(screen, CurriculumWords.Shown(part));
            if (CurriculumWords.Hidden(part) is { } hidden)
            {
                screen.Line(hidden);
            }
        }

        foreach ((string sort, IReadOnlyList<CourseContract> courses) in CurriculumWords.Sorts(answer))
        {
            screen.Heading($"Electives named as examples: {CurriculumWords.Sort(sort).ToLowerInvariant()}");
            Courses(screen, courses);
        }

        if (answer.Id is not null)
        {
            screen.Heading("How it ends");
            screen.Line(CurriculumWords.Final(answer.FinalProject));
            foreach (string line in CurriculumWords.Times(answer.FinalProject))
            {
                screen.Line($"- {line}");
            }

            if (CurriculumWords.Unnamed(answer.FinalProject) is { } unnamed)
            {
                screen.Line(unnamed);
            }
        }

        Doubts(screen, answer);
        if (answer.Rules.Count > 0)
        {
            screen.Heading("The rules were read on");
            foreach (RuleSourceContract source in answer.Rules)
            {
                screen.Line($"- {source.Page} {CurriculumWords.Read(source)}");
            }
        }

        if (answer.Pages.Count > 0)
        {
            screen.Line();
            screen.Line($"Named by: {string.Join("; ", answer.Pages.Select(CurriculumWords.Page))}.");
        }

        PersonText.WriteEnd(screen, answer.NotUsed);
        screen.Line();
        screen.Line("Courses are read by a model, by the words of titles and descriptions. How often it is right: docs/reference/curriculum-accuracy.md.");
        screen.Line($"Dataset {answer.Dataset}. Information, not advice: ask the school before you decide.");
    }

    private static void WriteBeside(Screen screen, CurriculumContract answer)
    {
        screen.Heading("Beside other programs");
        if (answer.Beside is not { } beside)
        {
            screen.Line(CurriculumWords.NotBeside(answer));
            return;
        }

        screen.Line($"{CurriculumWords.Beside(beside)}. {CurriculumWords.BesideWhom(beside)}.");
        screen.Table(
            ["Area", "Certain here", "At others", "Most here", "At others"],
            beside.Areas.Select(a => (IReadOnlyList<string>)
            [
                CurriculumWords.Area(a.Area), CurriculumWords.Plain(a.Guaranteed), CurriculumWords.Others(a.OthersGuaranteed), CurriculumWords.Plain(a.Attainable), CurriculumWords.Others(a.OthersAttainable),
            ]));
        foreach (string more in beside.Areas.Select(CurriculumWords.More).OfType<string>())
        {
            screen.Line(more);
        }
    }

    private static void Doubts(Screen screen, CurriculumContract answer)
    {
        if (answer.Repeated.Count > 0)
        {
            screen.Line();
            screen.Line($"In the list more than once, counted once: {string.Join(", ", answer.Repeated)}.");
        }

        if (answer.CreditsDoubt is { } doubt)
        {
            screen.Line();
            screen.Line(doubt);
        }

        if (answer.Unread.Count > 0)
        {
            screen.Heading($"{Titles.Count(answer.Unread.Count, "line")} not read");
            foreach (string line in answer.Unread.Take(ShownUnread))
            {
                screen.Line(line);
            }
        }
    }

    private static void Courses(Screen screen, IReadOnlyList<CourseContract> courses)
    {
        if (courses.Count > 0)
        {
            screen.Table(["Course", "Read as"], courses.Select(c => (IReadOnlyList<string>)[c.Code is null ? c.Title : $"{c.Code} {c.Title}", CurriculumWords.ReadAs(c)]));
        }
    }
}

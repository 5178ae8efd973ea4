using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The path and its pages for a person to read, from the same record as their JSON.</summary>
internal static class GuideText
{
    public static void Write(Screen screen, GuideContract answer)
    {
        if (answer.Page is { } page)
        {
            Page(screen, answer, page);
        }
        else if (answer.Engine is { } engine)
        {
            Engine(screen, engine);
        }
        else
        {
            Path(screen, answer);
        }

        screen.Line($"Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }

    private static void Path(Screen screen, GuideContract answer)
    {
        screen.Line($"{answer.Finding}{(answer.Profile is null ? "" : $" For {answer.Profile}.")}");
        screen.Line();
        screen.Table(["No", "Question", "Speaks of", "gradus guide"], answer.Steps.Select(s => (IReadOnlyList<string>)[$"{s.Number}", s.Question, GuideWords.Standing(s.Standing), s.Key]));
        string[] tell = [.. answer.Steps.SelectMany(s => s.Tell.Take(1)).Distinct(StringComparer.Ordinal)];
        if (tell.Length > 0)
        {
            screen.Heading("What you could say, in a profile (gradus profile new)");
            screen.Line($"{Written.Capital(string.Join("; ", tell))}.");
        }

        screen.Heading("How this guide learns");
        screen.Table(["System", "Here", "gradus guide"], answer.Engines.Select(e => (IReadOnlyList<string>)[e.Name, e.Exists ? "yes" : "no, and why", e.Key]));
        screen.Line();
    }

    private static void Page(Screen screen, GuideContract answer, GuidePage page)
    {
        screen.Line($"{page.Number} of {answer.Steps.Count}. {page.Question}{(answer.Profile is null ? "" : $" For {answer.Profile}.")}");
        screen.Line($"The written guide: {page.Written}.");
        screen.Line();
        screen.Line(page.Answer);
        Listed(screen, page.Figures);
        screen.Line();
        screen.Line($"On its page is drawn: {page.Picture.Title}. {page.Picture.Caption} ({page.Picture.Source})");
        screen.Heading("What would change this for you");
        foreach (string change in page.Changes)
        {
            screen.Line($"- {change}");
        }

        screen.Line();
        screen.Line($"All of it: {page.Into.Command}");
        screen.Line($"{(page.Next is { } next ? $"Next: gradus guide {next}" : "This is the last page. Begin again: gradus guide")}");
    }

    private static void Engine(Screen screen, GuideEngine engine)
    {
        screen.Line($"{engine.Name}: what the written guide calls {engine.Written}{(engine.Exists ? "" : ". This guide holds none")}.");
        screen.Line();
        screen.Line(engine.Does);
        Listed(screen, engine.Measured);
        screen.Heading("On what");
        screen.Line(engine.Data);
        screen.Heading("What it cannot do");
        foreach (string line in engine.Cannot)
        {
            screen.Line($"- {line}");
        }

        screen.Line();
        screen.Line($"Try it: {engine.Into.Command}");
    }

    private static void Listed(Screen screen, IReadOnlyList<GuideFigure> figures)
    {
        for (int i = 0; i < figures.Count; i++)
        {
            screen.Line(i > 0 && !GuideWords.EndsAGroup(figures, i - 1) ? $"{figures[i].What}: {figures[i].Words}" : $"\n{figures[i].What}: {figures[i].Words}");
            if (GuideWords.EndsAGroup(figures, i))
            {
                screen.Line($"  Speaks of {figures[i].Of}. Source: {figures[i].Source}.");
            }
        }
    }
}

using Spectre.Console;

namespace Gradus.App.Verbs.Profiles;

/// <summary>Where the answers of the interview come from.</summary>
public static class Answerers
{
    /// <summary>A person at a terminal.</summary>
    public static Answerer Terminal(IAnsiConsole console) => (question, hint, trouble) =>
    {
        if (trouble is not null)
        {
            console.MarkupLineInterpolated($"[red]{trouble}[/]");
        }

        string prompt = $"[bold]{Markup.Escape(question.Text)}[/]\n[grey]{Markup.Escape(hint)}[/]\n>";
        return console.Prompt(new TextPrompt<string>(prompt).AllowEmpty());
    };

    /// <summary>One line an answer, as from a pipe; the end of the text ends the interview.</summary>
    public static Answerer Lines(TextReader answers, TextWriter questions) => (question, hint, trouble) =>
    {
        if (trouble is not null)
        {
            questions.WriteLine(trouble);
        }

        questions.WriteLine($"{question.Text} ({hint})");
        return answers.ReadLine();
    };
}

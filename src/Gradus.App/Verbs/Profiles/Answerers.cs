using System.Text;
using Spectre.Console;

namespace Gradus.App.Verbs.Profiles;

/// <summary>Where the answers of the interview come from.</summary>
public static class Answerers
{
    private const int LongestAnswer = 10_000;

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
        return ReadLine(answers);
    };

    /// <summary>A line; null at the end. One that is longer than any answer is refused before it fills memory.</summary>
    private static string? ReadLine(TextReader answers)
    {
        var line = new StringBuilder();
        for (int next = answers.Read(); next != '\n'; next = answers.Read())
        {
            if (next < 0)
            {
                return line.Length > 0 ? line.ToString() : null;
            }

            if (line.Append((char)next).Length > LongestAnswer)
            {
                throw new InputException($"An answer has at most {LongestAnswer} characters; what is read here has more.");
            }
        }

        return line.ToString().TrimEnd('\r');
    }
}

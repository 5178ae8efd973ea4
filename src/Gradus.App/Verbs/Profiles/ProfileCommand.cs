using System.CommandLine;
using Gradus.Readiness;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Spectre.Console;

using Profile = Gradus.People.Profile;

namespace Gradus.App.Verbs.Profiles;

/// <summary><c>gradus profile new</c> and <c>gradus profile check</c>.</summary>
public static class ProfileCommand
{
    private const int Done = 0;
    private const int WrongUse = 2;

    /// <summary>The command, with state codes and degree types checked for their form only.</summary>
    public static Command Create() => Create(() => KnownNames.Unchecked, answerer: null);

    /// <param name="known">Loads the names that the dataset knows; called only when a profile is read or made.</param>
    /// <param name="answerer">Answers the questions of <c>new</c>; null for the terminal, or the lines of a pipe.</param>
    public static Command Create(Func<KnownNames> known, Answerer? answerer = null) =>
        new("profile", "Make or check a profile: the file in which you say who you are and what you want.\n\nExample: gradus profile new --output me.yaml")
        {
            New(known, answerer),
            Check(known),
        };

    private static Command New(Func<KnownNames> known, Answerer? answerer)
    {
        Option<string> output = new("--output", "-o")
        {
            Description = "The file to write.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "profile.yaml",
        };
        Option<bool> force = new("--force") { Description = "Replace the file if it is there." };
        Command command = new("new", "Ask for a profile question by question and write it.\n\nExample: gradus profile new --output me.yaml")
        {
            output,
            force,
        };
        command.SetAction(result => Guarded(result, () =>
        {
            string path = result.GetValue(output)!;
            var terms = new WriteTerms { Replaces = result.GetValue(force), Otherwise = "--force replaces it, --output names another file." };
            WholeFile.Refuse(path, terms);
            Profile profile = ProfileInterview.Run(answerer ?? FromConsole(result.InvocationConfiguration.Error), known());
            string text = ProfileWriter.WriteTemplate(profile);
            WholeFile.Write(path, text, terms);
            result.InvocationConfiguration.Output.Write(text);
            result.InvocationConfiguration.Error.WriteLine($"Written to {path}.");
        }));
        return command;
    }

    private static Command Check(Func<KnownNames> known)
    {
        Argument<string> file = new("FILE") { Description = "A profile, YAML or JSON." };
        Command command = new("check", "Say whether a profile can be used, and if not, what is wrong and where.\n\nExample: gradus profile check me.yaml")
        {
            file,
        };
        command.SetAction(result => Guarded(result, () =>
        {
            string path = result.GetValue(file)!;
            KnownNames names = known();
            Profile person = ProfileReader.Read(path, names);
            result.InvocationConfiguration.Output.WriteLine($"{path}: can be used.");
            if (person.Start is { } start && names.WhyNoStart?.Invoke(start) is { } trouble)
            {
                result.InvocationConfiguration.Output.WriteLine($"Look again: the start, {start}, {trouble}");
            }

            foreach (string sentence in ProfileContradictions.Of(person))
            {
                result.InvocationConfiguration.Output.WriteLine(sentence);
            }
        }));
        return command;
    }

    private static int Guarded(ParseResult result, Action action)
    {
        try
        {
            action();
            return Done;
        }
        catch (InputException error)
        {
            result.InvocationConfiguration.Error.WriteLine(error.Message);
            return WrongUse;
        }
    }

    private static Answerer FromConsole(TextWriter questions)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            return Answerers.Lines(Console.In, questions);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.MarkupLine("Press [bold]Enter[/] to skip a question. What you skip is not assumed.");
        return Answerers.Terminal(console);
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Gradus.App.Shell;

/// <summary>What no argument of any command needs: nothing at all, a NUL, more than a person would type.</summary>
internal static class ArgumentBounds
{
    /// <summary>Characters of one argument; the longest path that systems allow.</summary>
    public const int Longest = 4096;

    /// <summary>Arguments of one command.</summary>
    public const int Most = 500;

    /// <summary>Ends the options: every argument after it is itself, however it begins.</summary>
    private const string EndOfOptions = "--";

    /// <summary>The arguments among which options can be.</summary>
    public static IEnumerable<string> BeforeTheEnd(IReadOnlyList<string> arguments) => arguments.TakeWhile(a => a != EndOfOptions);

    /// <summary>What is wrong with the arguments; null where nothing is.</summary>
    public static Problem? Refusal(IReadOnlyList<string> arguments, ParseResult parsed)
    {
        if (arguments.Count > Most)
        {
            return new Problem(ProblemCode.OutOfRange, "arguments", arguments.Count.ToString("#,0", CultureInfo.InvariantCulture), $"at most {Most} are read.");
        }

        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (argument.Length > Longest)
            {
                return Of(ProblemCode.OutOfRange, i, string.Create(CultureInfo.InvariantCulture, $"it has {argument.Length:#,0} characters; at most {Longest:#,0} are read."));
            }

            if (argument.Contains('\0'))
            {
                return Of(ProblemCode.Malformed, i, "it holds a NUL character, which nothing here can.");
            }
        }

        foreach (OptionResult option in Options(parsed.CommandResult))
        {
            if (option.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
            {
                return new Problem(ProblemCode.Missing, option.Option.Name.TrimStart('-'), null, "what is given is empty; give a value, or leave the option out.");
            }
        }

        return parsed.Tokens.Any(t => t.Type == TokenType.Argument && string.IsNullOrWhiteSpace(t.Value))
            ? new Problem(ProblemCode.Missing, "argument", null, "one is empty; give a value, or leave it out.")
            : null;
    }

    private static Problem Of(ProblemCode code, int index, string allowed) => new(code, string.Create(CultureInfo.InvariantCulture, $"argument {index + 1}"), null, allowed);

    private static IEnumerable<OptionResult> Options(CommandResult command)
    {
        for (SymbolResult? at = command; at is not null; at = at.Parent)
        {
            if (at is CommandResult one)
            {
                foreach (OptionResult option in one.Children.OfType<OptionResult>())
                {
                    yield return option;
                }
            }
        }
    }
}

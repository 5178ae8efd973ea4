using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Gradus.App.Shell;

/// <summary>What the parser of the command line refuses, as a problem in the words of this program.</summary>
internal static class ParserProblems
{
    /// <summary>The first thing that is wrong: a name that nothing has before a value that cannot be, and that before what is missing; null where nothing is.</summary>
    public static Problem? First(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        Command command = parsed.CommandResult.Command;
        if ((UnknownCommand(parsed, command) ?? UnknownOption(parsed, command, arguments) ?? WrongFlag(ArgumentBounds.BeforeTheEnd(arguments), command)) is { } unknown)
        {
            return unknown;
        }

        return parsed.Errors.Count == 0 ? null : TooMany(parsed, command)
            ?? parsed.CommandResult.Children.OfType<OptionResult>().Select(OfOption).FirstOrDefault(p => p is not null)
            ?? command.Arguments.Select(a => OfArgument(a, parsed.GetResult(a))).FirstOrDefault(p => p is not null)
            ?? NoSubcommand(command)
            ?? new Problem(ProblemCode.Malformed, "command", null, parsed.Errors[0].Message.ReplaceLineEndings(" ").Trim());
    }

    private static Problem? UnknownCommand(ParseResult parsed, Command command)
    {
        string[] commands = [.. command.Subcommands.Select(c => c.Name)];
        return commands.Length > 0 && parsed.UnmatchedTokens.FirstOrDefault(t => !t.StartsWith('-')) is { } word
            ? new Problem(ProblemCode.NotAllowed, "command", word, $"not one of {string.Join(", ", commands)}.{Hint(word, commands)}")
            : null;
    }

    /// <summary>Words that look like options and are taken for an argument, or for nothing. A dash alone is none, and nothing is after "--".</summary>
    private static Problem? UnknownOption(ParseResult parsed, Command command, IReadOnlyList<string> arguments)
    {
        HashSet<string> before = [.. ArgumentBounds.BeforeTheEnd(arguments)];
        HashSet<Token> after = new(parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash), ReferenceEqualityComparer.Instance);
        IEnumerable<string> words = command.Arguments
            .SelectMany(a => parsed.GetResult(a)?.Tokens.Where(t => !after.Contains(t)).Select(t => t.Value) ?? [])
            .Concat(parsed.UnmatchedTokens.Where(before.Contains));
        if (words.FirstOrDefault(w => w.Length > 1 && w.StartsWith('-')) is not { } word)
        {
            return null;
        }

        string[] names = [.. command.Options.Where(o => !o.Hidden).Select(o => o.Name)];
        return new Problem(ProblemCode.NotAllowed, "option", word, $"{Path(parsed.CommandResult)} has no such option.{Hint(word, names)} See '{Path(parsed.CommandResult)} --help'.");
    }

    /// <summary>"--stem=robots": what follows the sign is for the option, though the parser takes it for a word of its own.</summary>
    private static Problem? WrongFlag(IEnumerable<string> arguments, Command command)
    {
        foreach (string name in command.Options.Where(o => o.ValueType == typeof(bool)).Select(o => o.Name))
        {
            if (arguments.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal) && !bool.TryParse(a[(name.Length + 1)..], out _)) is { } given)
            {
                return new Problem(ProblemCode.NotAllowed, name.TrimStart('-'), given[(name.Length + 1)..], "give true or false.");
            }
        }

        return null;
    }

    private static Problem? TooMany(ParseResult parsed, Command command) => parsed.UnmatchedTokens is not [{ } word, ..] ? null
        : new Problem(ProblemCode.NotAllowed, "argument", word, command.Arguments.Count == 0
            ? $"{Path(parsed.CommandResult)} takes options only. See '{Path(parsed.CommandResult)} --help'."
            : $"{Path(parsed.CommandResult)} takes no more than {string.Join(", ", command.Arguments.Select(a => a.Name))}; put words with blanks in quotes.");

    private static Problem? OfOption(OptionResult result)
    {
        Option option = result.Option;
        string name = option.Name.TrimStart('-');
        if (result.Implicit)
        {
            return option.Required && result.Tokens.Count == 0 ? Missing(name, option.Description) : null;
        }

        string[] given = [.. result.Tokens.Select(t => t.Value)];
        if (given.Length < option.Arity.MinimumNumberOfValues)
        {
            return new Problem(ProblemCode.Missing, name, null, $"no value is given. {Whole(option.Description)}");
        }

        if (given.Length > option.Arity.MaximumNumberOfValues || (result.IdentifierTokenCount > 1 && option.Arity.MaximumNumberOfValues <= 1))
        {
            return new Problem(ProblemCode.Conflict, name, string.Join(' ', given), "give it once.");
        }

        string[] allowed = [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
        if (option.ValueType == typeof(string) && allowed.Length > 0 && given.FirstOrDefault(g => !allowed.Contains(g, StringComparer.Ordinal)) is { } other)
        {
            return new Problem(ProblemCode.NotAllowed, name, other, $"not one of {string.Join(", ", allowed)}.{Hint(other, allowed)}");
        }

        return result.Errors.Any() ? new Problem(ProblemCode.Malformed, name, string.Join(' ', given), $"give {Form(option.ValueType)}.") : null;
    }

    private static Problem? OfArgument(Argument argument, ArgumentResult? result) => (result?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues
        ? Missing(argument.Name, argument.Description)
        : result?.Errors.FirstOrDefault() is { } error ? new Problem(ProblemCode.Malformed, argument.Name, null, error.Message) : null;

    private static Problem? NoSubcommand(Command command) => command is { Action: null, Subcommands.Count: > 0 }
        ? new Problem(ProblemCode.Missing, "command", null, $"give one of {string.Join(", ", command.Subcommands.Select(c => c.Name))}.")
        : null;

    private static Problem Missing(string name, string? what) => new(ProblemCode.Missing, name, null, $"it must be given. {Whole(what)}");

    private static string Whole(string? description) => (description ?? "").TrimEnd('.') + ".";

    private static string Hint(string word, IEnumerable<string> names) => Nearest.To(word, names, 1) is [string near] ? $" Did you mean {near}?" : "";

    private static string Form(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type.GetElementType() ?? type) ?? type.GetElementType() ?? type;
        return plain == typeof(int) || plain == typeof(long) || plain == typeof(ulong) ? "a whole number"
            : plain == typeof(decimal) || plain == typeof(double) ? "a number" : "another value";
    }

    /// <summary>"gradus data build".</summary>
    internal static string Path(CommandResult command)
    {
        var names = new List<string>();
        for (SymbolResult? at = command; at is not null; at = at.Parent)
        {
            if (at is CommandResult named)
            {
                names.Insert(0, named.Command is RootCommand ? "gradus" : named.Command.Name);
            }
        }

        return string.Join(' ', names);
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Gradus.App.Questions;

namespace Gradus.App.Shell;

/// <summary>The parts of a question as arguments and options of a command.</summary>
internal sealed class ParameterOptions
{
    private readonly List<(string Name, Symbol Symbol, bool IsWords)> _symbols = [];

    public ParameterOptions(params IEnumerable<Parameter> parameters)
    {
        foreach (Parameter parameter in parameters)
        {
            _symbols.Add((parameter.Name, parameter.IsPositional ? ArgumentOf(parameter) : OptionOf(parameter), parameter.IsWords));
        }
    }

    /// <summary>The arguments and options, in the order in which the question declares them.</summary>
    public void AddTo(Command command)
    {
        foreach ((_, Symbol symbol, _) in _symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }
    }

    /// <summary>What was typed, for the question to read.</summary>
    public GivenValues Given(ParseResult parsed) => new(name => Texts(parsed, name));

    private IReadOnlyList<string> Texts(ParseResult parsed, string name)
    {
        (_, Symbol? symbol, bool isWords) = _symbols.Find(s => s.Name == name);
        string[] texts = symbol switch
        {
            Argument argument => [.. parsed.GetResult(argument)?.Tokens.Select(t => t.Value) ?? []],
            Option option => Texts(parsed.GetResult(option)),
            _ => [],
        };
        return isWords && texts.Length > 0 ? [string.Join(' ', texts)] : texts;
    }

    private static string[] Texts(OptionResult? result) => result switch
    {
        null or { Implicit: true } => [],
        { Tokens.Count: 0 } => ["true"],
        _ => [.. result.Tokens.Select(t => t.Value)],
    };

    private static Argument ArgumentOf(Parameter parameter)
    {
        bool isSeveral = parameter.IsMany || parameter.IsWords;
        ArgumentArity arity = new(parameter.IsRequired ? 1 : 0, isSeveral ? ArgumentBounds.Most : 1);
        return isSeveral
            ? new Argument<string[]>(parameter.Name) { Description = parameter.Words, Arity = arity }
            : new Argument<string?>(parameter.Name) { Description = parameter.Words, Arity = arity };
    }

    private static Option OptionOf(Parameter parameter)
    {
        string name = "--" + parameter.Name;
        if (parameter.IsFlag)
        {
            return new Option<bool>(name) { Description = parameter.Words };
        }

        if (parameter.IsMany)
        {
            return new Option<string[]>(name) { Description = parameter.Words, HelpName = parameter.Hint, Required = parameter.IsRequired, AllowMultipleArgumentsPerToken = parameter.IsList };
        }

        var option = new Option<string?>(name) { Description = parameter.Words, HelpName = parameter.Hint, Required = parameter.IsRequired };
        if (parameter.Usual is { } usual)
        {
            option.DefaultValueFactory = _ => usual;
        }

        return option;
    }
}

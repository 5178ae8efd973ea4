using System.CommandLine;
using System.CommandLine.Parsing;
using Gradus.App.Questions;

namespace Gradus.App.Shell;

/// <summary>The parts of a question as options of a command.</summary>
internal sealed class ParameterOptions
{
    private readonly Dictionary<string, Option> _options = new(StringComparer.Ordinal);

    public ParameterOptions(IEnumerable<Parameter> parameters)
    {
        foreach (Parameter parameter in parameters)
        {
            _options.Add(parameter.Name, OptionOf(parameter));
        }
    }

    /// <summary>The options, in the order in which the question declares them.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in _options.Values)
        {
            command.Add(option);
        }
    }

    /// <summary>What was typed, for the question to read.</summary>
    public GivenValues Given(ParseResult parsed) => new(name => _options.TryGetValue(name, out Option? option) ? Texts(parsed.GetResult(option)) : []);

    private static IReadOnlyList<string> Texts(OptionResult? result) => result switch
    {
        null or { Implicit: true } => [],
        { Tokens.Count: 0 } => ["true"],
        _ => [.. result.Tokens.Select(t => t.Value)],
    };

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

using System.CommandLine;
using Gradus.Programs.Search;
using Gradus.Returns;

namespace Gradus.App.Shell;

/// <summary>A problem as the command line says it: each part of the question by the name of its option.</summary>
internal static class Wording
{
    /// <summary>What is wrong, where, and what is allowed.</summary>
    public static string Of(InputException problem, Command command) => problem.Problem is { } parts ? Of(parts, command) : problem.Message;

    /// <inheritdoc cref="Of(InputException, Command)"/>
    public static string Of(Problem problem, Command command) => problem.Say(Name(problem.Field, command));

    /// <summary>A condition of a search by the options that ask for it: "--state GA".</summary>
    public static string Of(ItemFilter filter) => filter.DroppedBy is { } option ? $"{filter.Wording} (--{option} drops this)"
        : filter.Asked.Count > 0 ? string.Join(' ', filter.Asked.Select(part => "--" + part))
        : filter.Wording;

    private static string Name(string field, Command command)
    {
        bool Has(string option) => command.Options.Any(o => o.Name == option);
        return Has("--" + field) ? "--" + field
            : AssumptionKeys.IsKnown(field) && Has("--set") ? "--set " + field
            : field;
    }
}

using System.CommandLine;
using Gradus.Catalogs;
using Gradus.Costs.Prices;

namespace Gradus.App.Shell;

/// <summary>The options that say whose price is asked for.</summary>
public sealed class PriceOptions
{
    private readonly Option<string?> _resident = new("--resident") { Description = "State I live in, for in-state prices", HelpName = "GA" };
    private readonly Option<bool> _international = new("--international") { Description = "I come on a student visa: out-of-state prices" };
    private readonly Option<bool> _partTime = new("--part-time") { Description = "I study part-time: prices per credit" };

    public void AddTo(Command command)
    {
        command.Add(_resident);
        command.Add(_international);
        command.Add(_partTime);
    }

    /// <exception cref="InputException">The state is none.</exception>
    public PriceTerms Read(ParseResult parsed, Catalog catalog) => new(
        parsed.GetValue(_resident) is { } state ? Given.State("resident", state, catalog) : null,
        parsed.GetValue(_international),
        parsed.GetValue(_partTime) ? true : null);
}

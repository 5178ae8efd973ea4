using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;

namespace Gradus.App.Verbs.Keeping;

/// <summary>Whoever types a command: the profile that they name, or what they keep.</summary>
/// <param name="given">What was typed.</param>
/// <param name="workspace">What <c>--workspace</c> says; null for nothing.</param>
/// <param name="data">Knows the names that a profile may use.</param>
public sealed class KeptAsker(GivenValues given, string? workspace, AskedData data) : Asker
{
    public override KeptWork Work => WhoAsks.Work(workspace);

    public override Profile? ReadIfAny() => WhoAsks.ReadIfAny(given, workspace, data.Catalog);

    public override Profile Read() => WhoAsks.Read(given, workspace, data.Catalog);

    public override (Profile? Person, PriceTerms Terms) Looking(GivenValues given, Catalog catalog) => WhoAsks.Looking(given, workspace, catalog);

    /// <summary>A question as it was typed.</summary>
    /// <param name="parsed">The command.</param>
    /// <param name="given">The parts of its question.</param>
    /// <param name="data">Its <c>--data</c>.</param>
    /// <param name="workspace">Its <c>--workspace</c>; null where it has none.</param>
    public static Asking Asks(ParseResult parsed, GivenValues given, Option<string?> data, Option<string?>? workspace = null)
    {
        string? kept = workspace is null ? null : parsed.GetValue(workspace);
        var asked = new AskedData(parsed.GetValue(data), CommandCall.ReaderOf(parsed));
        return new Asking(given, asked, new KeptAsker(given, kept, asked), GivesTexts: false);
    }
}

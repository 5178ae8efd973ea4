using System.CommandLine;
using Gradus.Catalogs;
using Gradus.Sources.Loading;

namespace Gradus.App.Shell;

/// <summary>How a command is run: where it writes to, and how it comes to a dataset.</summary>
internal sealed class CommandCall : InvocationConfiguration
{
    /// <summary>Reads the dataset of a folder; a process that answers many commands may have it already.</summary>
    public required Func<string, Catalog> Read { get; init; }

    /// <summary>What reads datasets for a command.</summary>
    public static Func<string, Catalog> ReaderOf(ParseResult parsed) => parsed.InvocationConfiguration is CommandCall call ? call.Read : CatalogLoader.Load;
}

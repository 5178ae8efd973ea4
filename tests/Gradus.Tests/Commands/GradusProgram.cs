using System.Text.Json.Nodes;
using Gradus.App;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Commands;

/// <summary>What a command said.</summary>
internal sealed record Said(int ExitCode, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;

    public IReadOnlyList<string> Lines => Output.Split('\n');
}

/// <summary>Runs the program in this process on the shipped dataset, which is read once; any other is read for each command.</summary>
internal static class GradusProgram
{
    private static readonly string Shipped = DataLocation.Directory(null);
    private static readonly Lazy<Catalog> Read = new(() => CatalogLoader.Load(Shipped));

    public static Said Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, output, error, folder => folder == Shipped ? Read.Value : CatalogLoader.Load(folder));
        return new Said(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}

using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Shell;
using Gradus.App.Verbs.Curricula;
using Gradus.Curricula;
using Gradus.People;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;

namespace Gradus.App.Mcp;

/// <summary><c>gradus mcp</c>: the verbs as tools for a language model, over standard input and output.</summary>
public static class McpCommand
{
    public static Command Create()
    {
        var profile = new Option<string?>("--profile") { Description = "Who asks where a question names nobody: a YAML or JSON file", HelpName = "FILE" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("mcp", """
            Let a language model ask: every question of this program as a tool (Model Context Protocol) over standard input and output.

            A client starts it; docs/how-to/ask-from-a-program.md says how. What a model sends and what it is answered stays between the two; nothing
            is kept, no list and no kept profile is read, and nothing goes over the network.

            Example: gradus mcp --profile examples/working-engineer.yaml
            """)
        {
            profile, data,
        };
        command.SetAction((parsed, cancellation) =>
            Serve(parsed.GetValue(profile), parsed.GetValue(data), parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> Serve(string? profile, string? directory, TextWriter error, CancellationToken cancellation)
    {
        AskedData? data = null;
        var curricula = new Lazy<CatalogCurricula>(() => CurriculumCommand.Curricula(data!.Catalog, data.Directory));
        data = new AskedData(directory, CatalogLoader.Load) { Curricula = () => curricula.Value };
        Profile? person = profile is null ? null : ProfileReader.Read(profile, data.Catalog.Names());
        var tools = new McpTools(data, () => person, (fault, tool) => error.WriteLine($"gradus: {tool}: the answer could not be made ({fault.GetType().Name})."));
        await McpGuide.Serve(Console.OpenStandardInput(), Console.OpenStandardOutput(), data, tools, cancellation);
        return ExitCode.Done;
    }
}

using Gradus.App.Asked;
using Gradus.App.Shell;
using Gradus.App.Web;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gradus.App.Mcp;

/// <summary>The guide as a server of tools for language models (Model Context Protocol), over standard streams and over HTTP.</summary>
public static class McpGuide
{
    private const string Instructions = """
        The guide to US master's degrees in machine learning, on official data. Every figure has a source, a year and a grade: keep them when you repeat it. What is missing stays missing;
        status says why, and it is never zero. Ranges and "may" are part of an answer. Send who asks as profile with each question; nothing of it is kept. Begin with find; ids come from it.
        An answer longer than fits names under leftOut what is not shown and how to ask for it. Information, not advice.
        """;

    /// <summary>What the server is and how it answers.</summary>
    public static void Set(McpServerOptions options, AskedData data, McpTools tools)
    {
        options.ServerInfo = new Implementation { Name = "gradus", Title = "Gradus", Version = HelpText.ProgramVersion };
        options.ServerInstructions = Instructions.ReplaceLineEndings(" ");
        options.Filters.Message.IncomingFilters.Add(MessageShape.Checked);
        options.Handlers = new McpServerHandlers
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(McpTools.List()),
            CallToolHandler = (request, cancellation) => tools.Call(request.Params, cancellation),
            ListResourcesHandler = (_, _) => ValueTask.FromResult(McpResources.List()),
            ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(McpResources.Templates()),
            ReadResourceHandler = (request, _) => ValueTask.FromResult(McpResources.Read(request.Params?.Uri ?? "", data)),
        };
    }

    /// <summary>Serves over HTTP, each question for itself: no session is kept.</summary>
    /// <param name="services">Of the guide.</param>
    /// <param name="report">Takes errors of this program with the tool that was asked; null for nobody.</param>
    public static IServiceCollection AddMcpGuide(this IServiceCollection services, Action<Exception, string>? report)
    {
        services.AddSingleton(provider => new McpTools(provider.GetRequiredService<AskedData>(), usual: null, report, provider.GetRequiredService<Turns>()));
        services.AddOptions<McpServerOptions>().Configure<AskedData, McpTools>(Set);
        services.AddMcpServer().WithHttpTransport(http => http.Stateless = true);
        return services;
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMcp(ProgramPaths.Tools);

    /// <summary>Serves over two streams until the first has ended and every question is answered.</summary>
    public static async Task Serve(Stream input, Stream output, AskedData data, McpTools tools, CancellationToken cancellation)
    {
        var options = new McpServerOptions();
        Set(options, data, tools);
        var lines = new McpLines(input, output);
        options.Filters.Message.IncomingFilters.Insert(0, lines.Counted);
        await using StreamServerTransport transport = lines.Transport();
        await using var server = McpServer.Create(transport, options);
        Task reading = lines.Read(cancellation);
        Task writing = lines.Write(cancellation);
        await server.RunAsync(cancellation);
        await lines.End();
        await Task.WhenAll(reading, writing).WaitAsync(cancellation);
    }
}

using System.Collections.Concurrent;
using Gradus.Tests.Mcp;
using ModelContextProtocol.Client;

[assembly: AssemblyFixture(typeof(McpProgram))]

namespace Gradus.Tests.Mcp;

/// <summary>The program itself, started once with <c>gradus mcp</c> when a test first needs it.</summary>
public sealed class McpProgram : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _errors = new();

    private readonly Lazy<Task<McpClient>> _client;

    public McpProgram() => _client = new Lazy<Task<McpClient>>(() => McpClients.Start(_errors.Enqueue));

    /// <summary>What it wrote to its error output.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public Task<McpClient> Client => _client.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_client.IsValueCreated)
        {
            await (await _client.Value).DisposeAsync();
        }
    }
}

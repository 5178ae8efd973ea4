using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Gradus.App.Guide;

/// <summary>
/// Makes the pages that take longest the first time before somebody asks for them: once the first page has gone out, or
/// nobody asks for a while, it asks this guide itself for one page after the other, as a browser would. What it makes is
/// kept by the same stores that serve readers, each value of which is made once.
/// </summary>
public sealed class WarmUp(IServer server, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>Pages by what they have others wait for: indexes and prices, portraits, distributions, the dataset's summary.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["/explore", "/fields", "/costs", "/explore?q=machine+learning", "/shortlist?example=working-engineer", "/data"];

    /// <summary>Long enough for a browser to fetch the style sheet and the script of the first page.</summary>
    private static readonly TimeSpan AfterFirstPage = TimeSpan.FromMilliseconds(400);

    /// <summary>Without a reader it begins all the same.</summary>
    private static readonly TimeSpan WithoutReader = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when every page was asked for once.</summary>
    public Task Done => ExecuteTask ?? Task.CompletedTask;

    /// <summary>To be called when a page has gone out.</summary>
    public void PageAnswered() => _answered.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration whenStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await Task.WhenAny(_answered.Task, Task.Delay(WithoutReader, stoppingToken));
            await Task.Delay(AfterFirstPage, stoppingToken);
            await AskForPages(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The guide is closing; nothing is waiting for what was not made.
        }
    }

    private async Task AskForPages(CancellationToken cancellation)
    {
        if (Address(server.Features.Get<IServerAddressesFeature>()?.Addresses) is not { } address)
        {
            return;
        }

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        foreach (string page in Pages)
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative), cancellation);
            }
            catch (HttpRequestException)
            {
                // A reader who asks for the page is told what is wrong with it.
            }
        }
    }

    /// <summary>Where this machine reaches the guide; an address that stands for all of the machine's becomes its loopback.</summary>
    internal static Uri? Address(IEnumerable<string>? addresses)
    {
        if (addresses?.FirstOrDefault() is not { } first || !Uri.TryCreate(first, UriKind.Absolute, out Uri? address))
        {
            return null;
        }

        bool any = IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any));
        return any ? new UriBuilder(address) { Host = IPAddress.Loopback.ToString() }.Uri : address;
    }
}

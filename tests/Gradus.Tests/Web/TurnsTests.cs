using Gradus.App.Asked;
using Gradus.App.Mcp;
using Gradus.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Gradus.Tests.Web;

/// <summary>However many ask at once, only so many answers that depend on the reader are worked out at a time.</summary>
public sealed class TurnsTests(GuideFixture fixture)
{
    [Fact]
    public async Task PersonalAnswers_TakeTurns_AndOthersDoNotWait()
    {
        int inside = 0;
        int most = 0;
        var open = new TaskCompletionSource();
        RequestDelegate guide = Guide(async _ =>
        {
            int now = Interlocked.Increment(ref inside);
            for (int seen = most; seen < now; seen = most)
            {
                Interlocked.CompareExchange(ref most, now, seen);
            }

            await open.Task;
            Interlocked.Decrement(ref inside);
        });
        Task[] personal = [.. Enumerable.Range(0, 20).Select(_ => guide(Request(new PersonalAttribute())))];
        Assert.All(personal, p => Assert.False(p.IsCompleted));
        Assert.Equal(2, inside);
        Task other = guide(Request(new CachedAttribute()));
        Assert.Equal(3, inside);
        open.SetResult();
        await Task.WhenAll(personal.Append(other));
        Assert.Equal(3, most);
        Assert.Equal(0, inside);
    }

    [Fact]
    public async Task WhoLeavesWhileWaiting_TakesNoTurn_AndAFaultGivesItBack()
    {
        var open = new TaskCompletionSource();
        RequestDelegate guide = Guide(_ => open.Task);
        Task[] first = [guide(Request(new PersonalAttribute())), guide(Request(new PersonalAttribute()))];
        using var gone = new CancellationTokenSource();
        DefaultHttpContext leaving = Request(new PersonalAttribute());
        leaving.RequestAborted = gone.Token;
        Task left = guide(leaving);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        open.SetException(new InvalidTimeZoneException());
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => first[0]);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => first[1]);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => guide(Request(new PersonalAttribute())));
    }

    /// <summary>Pages, programs and tools of language models share the turns, so that no more is worked out at once than there are.</summary>
    [Fact]
    public async Task Tools_WaitForTheTurnsOfPages()
    {
        var turns = new Turns(1);
        var open = new TaskCompletionSource();
        Task page = Guide(_ => open.Task, turns)(Request(new PersonalAttribute()));
        var tools = new McpTools(new AskedData(() => fixture.Catalog, SourceFiles.Data), usual: null, report: null, turns);
        Task<CallToolResult> tool = tools.Call(new CallToolRequestParams { Name = "data-info" }, TestContext.Current.CancellationToken).AsTask();
        Assert.False(tool.IsCompleted);
        open.SetResult();
        await page;
        Assert.NotEqual(true, (await tool).IsError);
    }

    [Fact]
    public async Task WhoAsksWhileAllPlacesInTheQueueAreTaken_IsToldAtOnce()
    {
        var turns = new Turns(1, mostWaiting: 2);
        var open = new TaskCompletionSource();
        RequestDelegate pages = Guide(_ => open.Task, turns);
        Task[] asking = [.. Enumerable.Range(0, 3).Select(_ => pages(Request(new PersonalAttribute())))];
        InputException told = await Assert.ThrowsAsync<InputException>(() => pages(Request(new WorkedOutAttribute())));
        Assert.True(told.MayPass);
        var tools = new McpTools(new AskedData(() => fixture.Catalog, SourceFiles.Data), usual: null, report: null, turns);
        Assert.True((await tools.Call(new CallToolRequestParams { Name = "data-info" }, TestContext.Current.CancellationToken)).IsError);
        open.SetResult();
        await Task.WhenAll(asking);
        await pages(Request(new PersonalAttribute()));
    }

    [Fact]
    public async Task PagesKept_AreInTheStoreThatCountsAllTheirBytes()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddPageCache().BuildServiceProvider();
        Assert.IsType<PageStore>(services.GetRequiredService<IOutputCacheStore>());
    }

    private static RequestDelegate Guide(RequestDelegate page, Turns? turns = null)
    {
        var app = new ApplicationBuilder(new ServiceCollection().BuildServiceProvider());
        app.UseTurns(turns ?? new Turns(2));
        app.Run(page);
        return app.Build();
    }

    private static DefaultHttpContext Request(object mark)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(mark), "page"));
        return context;
    }
}

using System.Net;
using Gradus.App.Guide;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Web;

public sealed class WarmUpTests(GuideFixture guide)
{
    [Fact]
    public async Task EveryPage_IsOneOfTheGuide()
    {
        foreach (string page in WarmUp.Pages)
        {
            Assert.Equal(HttpStatusCode.OK, (await guide.Get(page)).Status);
        }
    }

    [Fact]
    public async Task AfterTheFirstPage_AllPagesAreMade_WhileReadersAskForThemToo()
    {
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Warm: true));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/about", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

        HttpResponseMessage[] asked = await Task.WhenAll(WarmUp.Pages.Select(page => client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken)));
        Assert.All(asked, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        await app.Services.GetRequiredService<WarmUp>().Done.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task GuideThatClosesBeforeAnybodyAsks_DoesNotWait()
    {
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Warm: true));
        await app.StartAsync(TestContext.Current.CancellationToken);
        await app.StopAsync(TestContext.Current.CancellationToken);
        Task done = app.Services.GetRequiredService<WarmUp>().Done;
        Assert.True(done.IsCompleted);
        Assert.False(done.IsFaulted);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5117", "http://127.0.0.1:5117/")]
    [InlineData("http://0.0.0.0:5117", "http://127.0.0.1:5117/")]
    [InlineData("http://[::]:5117", "http://127.0.0.1:5117/")]
    [InlineData("http://192.0.2.7:5117", "http://192.0.2.7:5117/")]
    [InlineData("nonsense", null)]
    public void OwnAddress_IsOneThatThisMachineReaches(string bound, string? asked) => Assert.Equal(asked, WarmUp.Address([bound])?.ToString());
}

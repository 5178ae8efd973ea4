using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Gradus.App.Shell;
using Gradus.App.Watching;
using Gradus.Tests.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Gradus.Tests.Web;

/// <summary>What goes to a collector, and how a process says that it is well.</summary>
public sealed class TelemetryTests(GuideFixture guide)
{
    [Fact]
    public async Task MeasuresAndTraces_ReachACollector_WithRoutesAndWithoutAddresses()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using WebApplication collector = builder.Build();
        collector.MapPost("/v1/{kind}", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            received.AddOrUpdate((string)context.Request.RouteValues["kind"]!, _ => Encoding.Latin1.GetString(body.ToArray()), (_, held) => held + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        using (new Telemetry(new Uri(collector.Urls.First())))
        {
            await guide.Get("/programs/cmu-ms-machine-learning?note=marker");
            await guide.Get("/no-such-marker");
        }

        Assert.Contains("GET /programs/{Id}", received["traces"], StringComparison.Ordinal);
        Assert.Contains("gradus.request.duration", received["metrics"], StringComparison.Ordinal);
        Assert.Contains("/programs/{Id}", received["metrics"], StringComparison.Ordinal);
        Assert.All(received.Values, sent => Assert.All((string[])["marker", "cmu-ms"], word => Assert.DoesNotContain(word, sent, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AProcess_SaysThatItIsWell()
    {
        GuidePage health = await guide.Get("/health");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (health.Status, health.ContentType));
        Assert.Equal($$"""{"status":"up","dataset":"{{guide.Catalog.Version}}"}""" + "\n", health.Html);
        GuidePage ready = await guide.Get(Gradus.App.Web.Health.ReadyPath);
        Assert.Equal(HttpStatusCode.OK, ready.Status);
        Assert.Equal($$"""{"ready":true,"dataset":"{{guide.Catalog.Version}}","database":"none"}""" + "\n", ready.Html);
    }

    [Theory]
    [InlineData("--telemetry", "collector:4318")]
    [InlineData("--telemetry", "ftp://collector")]
    [InlineData("--telemetry", "http://user@collector")]
    [InlineData("--log", "xml")]
    public void WhatCannotBe_IsOneLine(string option, string value)
    {
        Said said = GradusProgram.Run("serve", "--no-open", "--port", "0", option, value);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.StartsWith($"gradus: {option}", said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }
}

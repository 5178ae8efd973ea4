using System.Net;
using Gradus.App.Figures;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gradus.Tests.Web;

public sealed class GuideTests(GuideFixture guide)
{
    [Fact]
    public async Task FirstPage_HasOneHeadingAndTitle()
    {
        GuidePage page = await guide.Get("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Contains("Gradus", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProfileCookie_IsReadBack()
    {
        using HttpClient client = guide.NewClient("working-engineer");

        GuidePage page = await guide.Get("/", client);

        Assert.DoesNotContain("No profile yet", page.Text("header"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_NamesItsSourceWithoutScript()
    {
        string html = await Render(("Text", "$12,596"), ("Origin", "official; NCES IPEDS, 2023-24"));

        Assert.Contains("popovertarget=\"f1\" aria-describedby=\"f1\">$12,596</button>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"f1\" popover role=\"note\">official; NCES IPEDS, 2023-24</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_IsMarkedMissing_WhenThereIsNone() =>
        Assert.Equal("<span class=\"missing\">not reported</span>", (await Render(("Text", "not reported"))).Trim());

    private static async Task<string> Render(params (string Name, object? Value)[] parameters)
    {
        await using ServiceProvider services = new ServiceCollection().AddScoped<FigureNumbers>().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<FigureView>(ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value)))).ToHtmlString());
    }
}

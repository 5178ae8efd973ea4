using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;
using Gradus.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(GuideFixture))]

namespace Gradus.Tests.Web;

/// <summary>The guide itself, started once for all tests on a free port of this machine with the shipped dataset.</summary>
public sealed class GuideFixture : IAsyncLifetime
{
    private static readonly HtmlParser Parser = new();

    private WebApplication? _app;

    public Catalog Catalog { get; } = CatalogLoader.Load(SourceFiles.Data);

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>What makes and reads the cookie of a profile.</summary>
    public ProfileCookie Cookie => _app!.Services.GetRequiredService<ProfileCookie>();

    /// <summary>Everything that the guide answers.</summary>
    public IReadOnlyList<Endpoint> Endpoints => [.. ((IEndpointRouteBuilder)_app!).DataSources.SelectMany(s => s.Endpoints)];

    public async ValueTask InitializeAsync()
    {
        _app = WebGuide.Build(Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data));
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    /// <summary>A fresh browser: keeps cookies, follows redirects.</summary>
    public HttpClient NewClient() => NewClient(new CookieContainer());

    /// <summary>A fresh browser of somebody who gave the profile <c>examples/NAME.yaml</c>.</summary>
    public HttpClient NewClient(string example) => NewClient([(ProfileCookie.Name, Cookie.Value(ReadExample(example)))]);

    /// <summary>A fresh browser that holds cookies already.</summary>
    public HttpClient NewClient(IReadOnlyList<(string Name, string Value)> held)
    {
        var cookies = new CookieContainer();
        foreach ((string name, string value) in held)
        {
            cookies.Add(Address, new Cookie(name, value));
        }

        return NewClient(cookies);
    }

    public Profile ReadExample(string name) => ProfileReader.Read(
        Path.Combine(SourceFiles.Repository, "examples", name + ".yaml"),
        new KnownNames(Catalog.States.Select(s => s.Code).ToHashSet(StringComparer.Ordinal), Catalog.DegreeTypes.Select(t => t.Id).ToHashSet(StringComparer.Ordinal)));

    /// <summary>The page at the address as somebody without a profile sees it; whatever its status.</summary>
    public async Task<GuidePage> Get(string path, HttpClient? client = null)
    {
        using HttpClient? own = client is null ? NewClient() : null;
        using HttpResponseMessage response = await (client ?? own!).GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new GuidePage(response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", html, Parser.ParseDocument(html));
    }

    private HttpClient NewClient(CookieContainer cookies) =>
        new(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Address };
}

/// <summary>An answer of the guide.</summary>
public sealed record GuidePage(HttpStatusCode Status, string ContentType, string Html, IHtmlDocument Document)
{
    /// <summary>What stands between header and footer, blanks folded.</summary>
    public string MainText => Fold(Document.QuerySelector("main")?.TextContent ?? "");

    public string Text(string selector) => Fold(Document.QuerySelector(selector)?.TextContent ?? "");

    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Fold(e.TextContent))];

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Collections.Concurrent;
using System.Net;
using Gradus.App.Guide;
using Gradus.App.Shell;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Sources.Loading;
using Gradus.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(GuideBrowser))]

namespace Gradus.BrowserTests.Support;

/// <summary>The guide itself on a free port of this machine with the shipped dataset, and one browser; both started once for all tests.</summary>
public sealed class GuideBrowser : IAsyncLifetime
{
    /// <summary>Milliseconds that a test waits for a page: how long one takes is measured elsewhere, and a busy machine is no fault of it.</summary>
    private const float Patience = 60_000;

    private readonly ConcurrentDictionary<Look, Lazy<Task<IBrowserContext>>> _contexts = new();
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("gradus-keys-");

    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Catalog Catalog { get; } = CatalogLoader.Load(SourceFiles.Data);

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async ValueTask InitializeAsync()
    {
        _app = WebGuide.Build(Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: _keys.FullName));
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Launch(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _keys.Delete(recursive: true);
    }

    /// <summary>A browser window of its own: no cookies but the person's profile, no history. The caller closes it.</summary>
    public Task<IBrowserContext> NewContext(Look look) => NewContext(look, _app!);

    /// <summary>The same at another guide.</summary>
    public async Task<IBrowserContext> NewContext(Look look, WebApplication guide)
    {
        string address = guide.Urls.First();
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.Theme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.Scripted,
            AcceptDownloads = true,
            Locale = "en-US",
        });
        context.SetDefaultTimeout(Patience);
        if (look.Person is { } person)
        {
            await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Url = address, Name = ProfileCookie.Name, Value = CookieOf(person, guide) }]);
        }

        return context;
    }

    /// <summary>A tab in a window that tests of the same look share; for pages that are only read.</summary>
    public async Task<IPage> NewTab(Look look)
    {
        IBrowserContext context = await _contexts.GetOrAdd(look, l => new Lazy<Task<IBrowserContext>>(() => NewContext(l))).Value;
        return await context.NewPageAsync();
    }

    private string CookieOf(string person, WebApplication guide) =>
        guide.Services.GetRequiredService<ProfileCookie>().Value(ExampleProfiles.Find(person)!.Read(Catalog.Names()));
}

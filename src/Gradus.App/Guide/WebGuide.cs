using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Net;
using Gradus.App.Api;
using Gradus.App.Asked;
using Gradus.App.Figures;
using Gradus.App.Mcp;
using Gradus.App.Portraits;
using Gradus.App.Shell;
using Gradus.App.SignIn;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Compare;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Data.Exports;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Offices;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Report;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.School;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Show;
using Gradus.App.Verbs.Types;
using Gradus.App.Verbs.WrittenGuide;
using Gradus.App.Watching;
using Gradus.App.Web;
using Gradus.App.Web.Pages;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Curricula;
using Gradus.Portraits;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gradus.App.Guide;

/// <summary>Where the guide listens.</summary>
/// <param name="Address">Loopback unless the person asks for another.</param>
/// <param name="Port">0 for any free one.</param>
/// <param name="Data">Directory the catalogue was loaded from; null for the usual one.</param>
/// <param name="Warm">Make the slowest pages ready once the first has gone out.</param>
/// <param name="Keys">Directory of the keys that protect profiles and forms; null for the program's own folder of the person who runs it.</param>
/// <param name="Proxy">The name under which a proxy on this machine hands requests on; null for no proxy, and then no forwarded header is believed.</param>
/// <param name="Workspace">File of what the person who runs the guide keeps; null for none. Not used where others ask.</param>
/// <param name="Workspaces">The database in which many people keep, brought to its newest shape; null where there is none. It takes the place of <paramref name="Workspace"/> and of <paramref name="Keys"/>.</param>
/// <param name="Provider">Where the people of <paramref name="Workspaces"/> sign in beside their links; null for by links alone.</param>
/// <param name="Report">Takes errors of this program with the path that was asked for; null for nobody.</param>
/// <param name="Log">Is told of each request and each sign-in; null for nobody.</param>
public sealed record ServeOptions(IPAddress Address, int Port, string? Data = null, bool Warm = false, string? Keys = null, string? Proxy = null, string? Workspace = null, PostgresDatabase? Workspaces = null, ProviderSettings? Provider = null, Action<Exception, string>? Report = null, GuideLog? Log = null)
{
    /// <summary>True when people beyond this machine ask.</summary>
    public bool IsPublic => !IPAddress.IsLoopback(Address) || Proxy is not null;
}

/// <summary>The guide as a web application on this machine.</summary>
public static class WebGuide
{
    public static WebApplication Build(Catalog catalog, ServeOptions options) => Build(Task.FromResult(catalog), options);

    /// <summary>The same while the catalogue is still being read; the guide must not be started before it is there.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The assemblies of the pages and of the components are kept whole: see the project file.")]
    public static WebApplication Build(Task<Catalog> catalog, ServeOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestBounds.LargestRequest;
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
            kestrel.Limits.MaxRequestBufferSize = RequestBounds.UnreadRequest;
            kestrel.Limits.MinRequestBodyDataRate = RequestBounds.LeastRate;
            kestrel.Limits.MinResponseDataRate = RequestBounds.LeastRate;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton(_ => catalog.GetAwaiter().GetResult());
        builder.Services.AddSingleton(new DatasetFiles(DataLocation.Directory(options.Data)));
        builder.Services.AddSingleton(services => services.GetRequiredService<Catalog>().Rules);
        builder.Services.AddSingleton(services => CurriculumCommand.Curricula(services.GetRequiredService<Catalog>(), DataLocation.Directory(options.Data)));
        builder.Services.AddSingleton(services => new AskedData(services.GetRequiredService<Catalog>, DataLocation.Directory(options.Data))
        {
            Curricula = services.GetRequiredService<CatalogCurricula>,
        });
        builder.Services.AddSingleton(_ => new Turns(Environment.ProcessorCount));
        builder.Services.AddMcpGuide(options.Report);
        builder.Services.AddSingleton<PortraitCache>();
        builder.Services.AddSingleton(Assets.Shipped);
        builder.Services.AddExplore();
        builder.Services.AddPageCache();
        builder.Services.AddSingleton<TuitionDistributions>();
        builder.Services.AddSingleton<PeerValues>();
        builder.Services.AddSingleton<RecentShortlists>();
        builder.Services.AddSingleton<RecentTypes>();
        builder.Services.AddSingleton<RecentModes>();
        builder.Services.AddSingleton<GuideStore>();
        GuideLog log = options.Log ?? new GuideLog(null, TimeProvider.System);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton<Health>();
        builder.Services.AddSingleton<SessionCookie>();
        builder.Services.AddSingleton(new SignInOffer(options.Provider?.Name));
        builder.Services.AddScoped<Visitor>();
        builder.Services.AddScoped(services => options.Workspaces is not null
            ? Mine.Of(services.GetRequiredService<Visitor>())
            : new Mine(options is { IsPublic: false, Workspace: { } file } ? () => WorkspaceLocation.Open(file) : null));
        builder.Services.AddScoped<Reader>();
        builder.Services.AddScoped<KeptProfile>();
        builder.Services.AddScoped<FigureNumbers>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddRazorComponents();
        builder.Services.Configure<FormOptions>(form =>
        {
            // The body is in memory already; without this a file of more than 64 KB would be written to the disk.
            form.MemoryBufferThreshold = (int)RequestBounds.LargestWithFile;
            form.ValueLengthLimit = (int)RequestBounds.LargestWithFile;
        });
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "gradus-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        builder.Services.AddSingleton<IAntiforgeryAdditionalDataProvider, SessionForms>();
        IXmlRepository keys;
        if (options.Workspaces is { } database)
        {
            var office = new Office(database, TimeProvider.System);
            builder.Services.AddSingleton(office);
            if (options.Provider is { } provider)
            {
                Provider.Add(builder.Services, provider);
            }

            keys = new SharedKeys(office);
        }
        else
        {
            var own = ProtectionKeys.Open(options.Keys);
            builder.Services.AddSingleton(own);
            keys = own;
        }

        builder.Services.AddDataProtection().SetApplicationName("gradus").AddKeyManagementOptions(management => management.XmlRepository = keys);
        builder.Services.AddSingleton<ProfileCookie>();
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        if (options.IsPublic)
        {
            builder.Services.AddGuideRateLimiter();
        }

        if (options.Warm)
        {
            builder.Services.AddSingleton<WarmUp>();
            builder.Services.AddHostedService(services => services.GetRequiredService<WarmUp>());
        }

        WebApplication app = builder.Build();
        if (options.Warm)
        {
            WarmUp warmUp = app.Services.GetRequiredService<WarmUp>();
            app.Use(async (context, next) =>
            {
                await next(context);
                warmUp.PageAnswered();
            });
        }

        app.UseMeasures(log);
        app.UseSecurityHeaders();
        app.UseLastResort(options.Report);
        if (options.Proxy is not null)
        {
            app.UseProxy();
        }

        app.UseHostNames(IPAddress.IsLoopback(options.Address), options.Proxy);
        app.UseRequestBounds();
        app.UseHeadRequests();
        if (options.IsPublic)
        {
            app.UseRateLimiter();
        }

        app.UseStatusPages();
        app.UseProgramPaths();
        app.UseVisitor();
        app.UseCacheHeaders();
        app.UseReadableProfile();
        app.UseReachableWorkspace();
        app.UseOutputCache();
        app.UseWholeBody();
        app.UseFormLimit();
        app.UseTurns(app.Services.GetRequiredService<Turns>());
        app.UseResponseCompression();
        app.UseExampleLinks();
        app.UseAntiforgery();
        Health.Map(app);
        Assets.Shipped.Map(app);
        Theme.Map(app);
        Suggestions.Map(app);
        ItemDownloads.Map(app);
        CurriculumDownloads.Map(app);
        CompareDownloads.Map(app);
        SchoolDownloads.Map(app);
        CareersDownloads.Map(app);
        TypesDownloads.Map(app);
        ModesDownloads.Map(app);
        ApplyDownloads.Map(app);
        ReportDownloads.Map(app);
        CostDownloads.Map(app);
        ReturnDownloads.Map(app);
        PlanDownloads.Map(app);
        Downloads.Map(app);
        ProfileDownloads.Map(app);
        OfficeDownloads.Map(app);
        SignInRoutes.Map(app, ListPage.Path);
        ShortlistEndpoints.Map(app);
        ApiRoutes.Map(app);
        McpGuide.Map(app);
        app.MapRazorComponents<Document>();
        return app;
    }
}

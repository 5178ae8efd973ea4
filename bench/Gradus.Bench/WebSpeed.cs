using System.Diagnostics;
using System.Globalization;
using System.Net;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Sources.Forms;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gradus.Bench;

/// <summary>
/// Pages of the guide and a hello-world of the same framework, by turns in one process on the same machine: requests a
/// second, 99th percentile, bytes as sent; and, with <c>--minutes</c>, memory while they are asked for.
/// </summary>
internal static class WebSpeed
{
    private const int Connections = 8;
    private const int Rounds = 3;
    private const double LargestPage = 100 * 1024;
    private const double LargestMemory = 300;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(string[] rest)
    {
        int minutes = rest is ["--minutes", string text] ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        string keys = Directory.CreateTempSubdirectory("gradus-bench").FullName;
        await using WebApplication guide = WebGuide.Build(catalog, new ServeOptions(IPAddress.Loopback, 0, BuildSpeed.Curated, Keys: keys));
        await using WebApplication hello = Hello();
        await guide.StartAsync();
        await hello.StartAsync();
        string profile = ProfileCookieOf(catalog, guide);
        WebLoad[] loads =
        [
            new("hello-world page", new Uri(hello.Urls.First()), ["/"], null, 1),
            new("explore (facet queries)", new Uri(guide.Urls.First()), Explores(catalog), null, 0.25),
            new("program page", new Uri(guide.Urls.First()), Programs(catalog), null, 0.25),
            new("shortlist", new Uri(guide.Urls.First()), ["/shortlist"], profile, 0.10),
        ];
        bool ok = await CompareAsync(loads);
        if (minutes > 0)
        {
            ok &= await HoldAsync(loads[1..], minutes);
        }

        Directory.Delete(keys, recursive: true);
        return ok ? 0 : 1;
    }

    private static WebApplication Hello()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRazorComponents();
        WebApplication app = builder.Build();
        app.MapGet("/", () => new RazorComponentResult<HelloPage>());
        return app;
    }

    private static async Task<bool> CompareAsync(WebLoad[] loads)
    {
        var best = new Dictionary<WebLoad, WebRate>();
        foreach (WebLoad load in loads)
        {
            double anew = await load.MadeAnewAsync(Connections, Round);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{load.Name,-26} {anew,8:0} a second where no address was asked for before"));
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach (WebLoad load in loads)
            {
                WebRate rate = await load.RunAsync(Connections, Round);
                if (!best.TryGetValue(load, out WebRate? known) || rate.PerSecond > known.PerSecond)
                {
                    best[load] = rate;
                }
            }
        }

        bool ok = true;
        double hello = best[loads[0]].PerSecond;
        foreach (WebLoad load in loads)
        {
            WebRate rate = best[load];
            double ratio = rate.PerSecond / hello;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{load.Name,-26} {rate.PerSecond,8:0} a second  99th percentile {rate.Percentile99,7:0.0} ms  largest {rate.LargestBytes / 1024.0,6:0.0} KB  ratio {ratio:0.00}, at least {load.LeastRatio:0.00} asked"));
            ok &= ratio >= load.LeastRatio && rate.LargestBytes < LargestPage;
        }

        return ok;
    }

    private static async Task<bool> HoldAsync(WebLoad[] loads, int minutes)
    {
        bool ok = true;
        for (int minute = 1; minute <= minutes; minute++)
        {
            TimeSpan part = TimeSpan.FromMinutes(1) / loads.Length;
            foreach (WebLoad load in loads)
            {
                await load.RunAsync(Connections, part);
            }

            using var self = Process.GetCurrentProcess();
            double megabytes = self.WorkingSet64 / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"minute {minute,2}: {megabytes:0} MB of memory, at most {LargestMemory:0} allowed"));
            ok &= megabytes <= LargestMemory;
        }

        return ok;
    }

    /// <summary>Addresses of Explore with one to three facets each.</summary>
    private static string[] Explores(Catalog catalog)
    {
        string[] states = [.. catalog.States.Select(s => s.Code)];
        string[] types = [.. catalog.DegreeTypes.Select(t => t.Id)];
        return
        [
            .. states.Select(state => $"/explore?state={state}"),
            .. types.Select(type => $"/explore?type={type}"),
            .. states.Select((state, i) => $"/explore?state={state}&type={types[i % types.Length]}"),
            .. Enumerable.Range(1, 40).Select(page => $"/explore?control=public&page={page}"),
        ];
    }

    private static string[] Programs(Catalog catalog) =>
        [.. catalog.Offerings.Where((_, i) => i % 20 == 0).Select(o => $"/programs/{o.Id}"), .. catalog.Programs.Where((_, i) => i % 3 == 0).Select(p => $"/programs/{p.Id}")];

    private static string ProfileCookieOf(Catalog catalog, WebApplication guide)
    {
        var known = new KnownNames(
            catalog.States.Select(s => s.Code).ToHashSet(StringComparer.Ordinal), catalog.DegreeTypes.Select(t => t.Id).ToHashSet(StringComparer.Ordinal));
        string file = Path.Combine(Path.GetDirectoryName(BuildSpeed.Curated)!, "examples", "working-engineer.yaml");
        return $"{ProfileCookie.Name}={guide.Services.GetRequiredService<ProfileCookie>().Value(ProfileReader.Read(file, known))}";
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using Gradus.App.Guide;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.Sources.Loading;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Bench;

/// <summary>What a slider that moves waits for: the order of the longest list of an example with its ranges, as the page asks for it, within 100 ms, also where return and whole cost are weighed.</summary>
internal static class SliderSpeed
{
    private const double MostMilliseconds = 100;
    private const int Warm = 15;
    private const int Moves = 31;

    public static async Task<int> RunAsync()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        string keys = Directory.CreateTempSubdirectory("gradus-bench").FullName;
        await using WebApplication guide = WebGuide.Build(catalog, new ServeOptions(IPAddress.Loopback, 0, BuildSpeed.Curated, Keys: keys));
        await guide.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(guide.Urls.First()) };
        bool ok = true;
        foreach ((string what, string weights) in ((string, string)[])[("its own weights", ""), ("return and whole cost too", "&w-return=20&w-whole-cost=30")])
        {
            ok &= await MoveAsync(client, ShortlistState.Slide, what, weights) <= MostMilliseconds;
            await MoveAsync(client, "weigh", $"{what}, at rest", weights);
        }

        Directory.Delete(keys, recursive: true);
        return ok ? 0 : 1;
    }

    /// <summary>The median of the moves, milliseconds.</summary>
    private static async Task<double> MoveAsync(HttpClient client, string action, string what, string weights)
    {
        var times = new List<(double Wall, double Processor)>();
        int bytes = 0;
        for (int move = 0; move < Warm + Moves; move++)
        {
            long began = Stopwatch.GetTimestamp();
            TimeSpan busy = Environment.CpuUsage.TotalTime;
            bytes = (await client.GetByteArrayAsync(new Uri($"{ShortlistEndpoints.ListPath}?example=mathematics-graduate&do={action}&w-cost={20 + move}{weights}", UriKind.Relative))).Length;
            times.Add((Stopwatch.GetElapsedTime(began).TotalMilliseconds, (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds));
        }

        double wall = times.Skip(Warm).Select(t => t.Wall).Order().ElementAt(Moves / 2);
        double processor = times.Skip(Warm).Select(t => t.Processor).Order().ElementAt(Moves / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {wall:0} ms{(action == ShortlistState.Slide ? $" of at most {MostMilliseconds:0}" : "")}, {processor:0} ms of processor, {bytes / 1024} KB before compression; median of {Moves} moves"));
        return wall;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gradus.App.Guide;
using Gradus.App.Shell;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;
using Gradus.Sources.Yaml;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Bench;

/// <summary>
/// Memory of a guide in a process of its own while many people ask at once, no profile and no question twice: nothing that
/// the guide keeps is of use to them, and everything that it could keep by mistake is kept.
/// </summary>
internal static partial class Soak
{
    /// <summary>People who ask at the same time.</summary>
    private const int People = 24;

    private const double LargestMemory = 300;

    private static readonly string[] States = ["GA", "CA", "TX", "NY", "MA", "WA", "IL", "PA", "MI", "FL"];

    /// <param name="rest">The executable that <c>dotnet publish</c> made, or nothing for this build; and <c>--minutes N</c>.</param>
    public static async Task<int> RunAsync(string[] rest)
    {
        (string program, int minutes) = rest switch
        {
            [] => (Built, 10),
            ["--minutes", string text] => (Built, int.Parse(text, CultureInfo.InvariantCulture)),
            [string given] => (given, 10),
            [string given, "--minutes", string text] => (given, int.Parse(text, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException("soak [PROGRAM] [--minutes N]", nameof(rest)),
        };
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        DirectoryInfo home = Directory.CreateTempSubdirectory("gradus-soak");
        try
        {
            // The keys of the program are those of this one, so that it reads the profiles made here.
            var options = new ServeOptions(IPAddress.Loopback, 0, BuildSpeed.Curated, Keys: Path.Combine(home.FullName, "gradus", "keys"));
            await using WebApplication maker = WebGuide.Build(catalog, options);
            using Process guide = Start(program, home.FullName);
            try
            {
                string? said = await guide.StandardOutput.ReadLineAsync();
                return await AskAsync(guide, new Uri(Address().Match(said ?? "").Value), new Questions(catalog, maker.Services.GetRequiredService<ProfileCookie>()), minutes);
            }
            finally
            {
                guide.Kill();
                await guide.WaitForExitAsync();
            }
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static string Built => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "gradus.exe" : "gradus");

    private static async Task<int> AskAsync(Process guide, Uri address, Questions questions, int minutes)
    {
        double most = 0;
        for (int minute = 1; minute <= minutes; minute++)
        {
            using var time = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            Task<double> watching = WatchAsync(guide, time.Token);
            int[] answered = await Task.WhenAll(Enumerable.Range(0, People).Select(_ => Task.Run(() => ReadAsync(address, questions, time.Token))));
            double seen = await watching;
            most = Math.Max(most, seen);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"minute {minute,2}: {answered.Sum(),6} answers, {seen:0} MB of memory at most"));
        }

        guide.Refresh();
        most = Math.Max(most, guide.PeakWorkingSet64 / 1e6);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{People} people at once, {questions.Profiles} profiles, none twice: {most:0} MB of memory at most, {LargestMemory:0} allowed"));
        return most <= LargestMemory ? 0 : 1;
    }

    /// <summary>The most memory seen until the time is over, in MB.</summary>
    private static async Task<double> WatchAsync(Process guide, CancellationToken time)
    {
        double most = 0;
        while (!time.IsCancellationRequested)
        {
            guide.Refresh();
            most = Math.Max(most, guide.WorkingSet64 / 1e6);
            await Task.Delay(TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }

        return most;
    }

    /// <summary>One person after the other on one connection: each looks at every kind of page once.</summary>
    private static async Task<int> ReadAsync(Uri address, Questions questions, CancellationToken time)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        int answered = 0;
        while (!time.IsCancellationRequested)
        {
            (string cookie, (string Address, string? Posted)[] asked) = questions.Next();
            foreach ((string page, string? posted) in asked)
            {
                if (time.IsCancellationRequested)
                {
                    break;
                }

                using var request = new HttpRequestMessage(posted is null ? HttpMethod.Get : HttpMethod.Post, new Uri(page, UriKind.Relative));
                if (posted is null)
                {
                    request.Headers.Add("Cookie", cookie);
                }
                else
                {
                    request.Content = new StringContent(posted, Encoding.UTF8, "application/json");
                }

                request.Headers.Add("Accept-Encoding", "br, gzip");
                using HttpResponseMessage answer = await client.SendAsync(request, CancellationToken.None);
                await answer.Content.CopyToAsync(Stream.Null, CancellationToken.None);
                // A program that asks for a figure nobody knows is told so.
                answered += answer.IsSuccessStatusCode || (posted is not null && (int)answer.StatusCode < 500) ? 1 : throw new HttpRequestException($"{page} answers {(int)answer.StatusCode}.");
            }
        }

        return answered;
    }

    private static Process Start(string program, string home)
    {
        var start = new ProcessStartInfo(program, ["serve", "--no-open", "--port", "0", "--workspace", "none"]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["XDG_DATA_HOME"] = home;
        start.Environment[DataLocation.Variable] = BuildSpeed.Curated;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started.");
    }

    [GeneratedRegex("http://[^ ]+", RegexOptions.None, 1000)]
    private static partial Regex Address();

    /// <summary>People who were not there before, and what each asks.</summary>
    private sealed class Questions(Catalog catalog, ProfileCookie cookie)
    {
        private static readonly string[] Examples = [.. Directory.EnumerateFiles(Path.Combine(BuildSpeed.Curated, "..", "examples"), "*.yaml").Order(StringComparer.Ordinal)];

        private readonly Profile[] _people = [.. Examples.Select(f => ProfileReader.Read(f, catalog.Names()))];
        private readonly string[] _posted = [.. Examples.Select(f => YamlJson.ToJson(YamlNodeReader.ReadFile(f).Value))];
        private readonly string[] _planned = [.. catalog.Degrees.Written.SelectMany(d => d.Tracks).SelectMany(t => t.Programs).Distinct().Order(StringComparer.Ordinal)];
        private int _next = -1;

        public int Profiles => _next + 1;

        /// <summary>A person's pages, and the heaviest of what a program can ask about them.</summary>
        public (string Cookie, (string Address, string? Posted)[] Asked) Next()
        {
            int i = Interlocked.Increment(ref _next);
            Profile example = _people[i % _people.Length];
            Profile person = example with
            {
                Budget = example.Budget with { Total = 20_000 + i },
                Residency = example.Residency with { State = States[i / _people.Length % States.Length] },
            };
            string one = catalog.Items[i * 37 % catalog.Items.Count].Id;
            string other = catalog.Items[((i * 53) + 7) % catalog.Items.Count].Id;
            string[] pages =
            [
                "/shortlist", $"/shortlist?w-cost={i % 97}", "/shortlist.csv", $"/explore?q=learning&state={States[i % States.Length]}&anew={i}", $"/programs/{one}", $"/cost/{one}?set=fees:{i}",
                $"/return/{one}", $"/return/{other}?set=horizon:{5 + (i % 20)}", one == other ? "/compare" : $"/compare?id={one}&id={other}", "/profile", "/fields", "/costs", "/apply", "/careers", "/types", "/ready",
            ];
            string planned = _planned[i % _planned.Length];
            (string, string?)[] posted =
            [
                ("/api/v1/return", Posted(i, $$"""{"id": "{{one}}", "draws": 100000, "seed": {{i + 1}}}""")),
                ("/api/v1/rank", Posted(i, $$"""{"draws": 10000, "seed": {{i + 1}}}""")),
                ("/api/v1/plan", Posted(i, $$"""{"id": "{{planned}}", "hours": {{8 + (i % 30)}}}""")),
                ("/api/v1/learn", Posted(i, "{}")),
            ];
            return ($"{ProfileCookie.Name}={cookie.Value(person)}", [.. pages.Select(p => (p, (string?)null)), .. posted]);
        }

        /// <summary>A question about an example person with a budget of their own.</summary>
        private string Posted(int i, string question)
        {
            JsonObject profile = JsonNode.Parse(_posted[i % _posted.Length])!.AsObject();
            if (profile["budget"] is JsonObject budget)
            {
                budget["total"] = 20_000 + i;
            }

            return new JsonObject { ["profile"] = profile, ["question"] = JsonNode.Parse(question) }.ToJsonString();
        }
    }
}

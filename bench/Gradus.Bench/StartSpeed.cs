using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Gradus.Sources.Loading;

namespace Gradus.Bench;

/// <summary>The published program from its start: to an answer on the command line, and to the first page in the browser.</summary>
internal static class StartSpeed
{
    private const int Runs = 21;
    private const double LongestAnswer = 150;
    private const double LongestPage = 200;
    private const double LongestLoad = 100;

    /// <param name="program">The executable that <c>dotnet publish</c> made.</param>
    public static async Task<int> RunAsync(string program)
    {
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"{program}: no such file; publish the program first, see bench/README.md.");
            return 2;
        }

        bool ok = Report("gradus --version", LongestAnswer, Times(() => Answer(program, "--version")));
        ok &= Report("gradus show 139755-11.0701", LongestAnswer, Times(() => Answer(program, "show", "139755-11.0701")));
        ok &= Report("gradus find --cip 11.0102", LongestAnswer, Times(() => Answer(program, "find", "--cip", "11.0102")));
        var pages = new List<double>();
        for (int i = 0; i < Runs; i++)
        {
            pages.Add(await FirstPageAsync(program));
        }

        ok &= Report("first page of gradus serve", LongestPage, pages);
        double[] loads = Times(() => Milliseconds(() => CatalogLoader.Load(BuildSpeed.Curated)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load of the catalogue, first {loads[0]:0} ms"));
        ok &= Report("load of the catalogue, again", LongestLoad, loads[1..]);
        return ok ? 0 : 1;
    }

    private static bool Report(string what, double longest, IReadOnlyList<double> times)
    {
        double[] sorted = [.. times.Order()];
        double median = sorted[sorted.Length / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-34} median {median,6:0} ms  fastest {sorted[0],6:0}  slowest {sorted[^1],6:0}  at most {longest:0} allowed"));
        return median <= longest;
    }

    private static double[] Times(Func<double> run) => [.. Enumerable.Range(0, Runs).Select(_ => run())];

    private static double Milliseconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Answer(string program, params string[] arguments) => Milliseconds(() =>
    {
        using Process process = Start(program, arguments);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    });

    /// <summary>From the start of the process until the whole of the first page has come.</summary>
    private static async Task<double> FirstPageAsync(string program)
    {
        int port = FreePort();
        long start = Stopwatch.GetTimestamp();
        using Process process = Start(program, "serve", "--no-open", "--workspace", "none", "--port", port.ToString(CultureInfo.InvariantCulture));
        try
        {
            using var client = new HttpClient();
            await process.StandardOutput.ReadLineAsync();
            string page = await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/"));
            return page.Contains("Gradus", StringComparison.Ordinal)
                ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
                : throw new InvalidOperationException("The first page is not the guide's.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })
        ?? throw new InvalidOperationException($"{program} cannot be started.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

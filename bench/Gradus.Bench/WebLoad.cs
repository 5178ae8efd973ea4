using System.Diagnostics;
using System.Net;

namespace Gradus.Bench;

/// <summary>What one run of requests measured.</summary>
/// <param name="PerSecond">Answers a second, over all connections.</param>
/// <param name="Percentile99">Milliseconds that 99 of 100 answers needed at most.</param>
/// <param name="LargestBytes">Bytes of the largest answer, as sent.</param>
internal sealed record WebRate(double PerSecond, double Percentile99, long LargestBytes);

/// <summary>Requests for some addresses of one server, in turn, as a browser asks for them: kept-open connections, compressed answers.</summary>
/// <param name="Name">What is asked for.</param>
/// <param name="Server">Where.</param>
/// <param name="Paths">The addresses.</param>
/// <param name="Cookie">Sent along; null for none.</param>
/// <param name="LeastRatio">At least this many times the rate of the hello-world.</param>
internal sealed record WebLoad(string Name, Uri Server, string[] Paths, string? Cookie, double LeastRatio)
{
    /// <summary>Answers a second where every address is a new one, so that no page is kept from before.</summary>
    public async Task<double> MadeAnewAsync(int connections, TimeSpan time)
    {
        string[] paths = [.. Enumerable.Range(0, 20_000).Select(i => $"{Paths[i % Paths.Length]}{(Paths[i % Paths.Length].Contains('?', StringComparison.Ordinal) ? '&' : '?')}anew={i}")];
        return (await (this with { Paths = paths }).RunAsync(connections, time)).PerSecond;
    }

    /// <exception cref="HttpRequestException">An answer is not 200.</exception>
    public async Task<WebRate> RunAsync(int connections, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        int next = -1;
        var times = new List<double>[connections];
        long[] largest = new long[connections];
        await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false, MaxConnectionsPerServer = 1 });
            byte[] buffer = new byte[1 << 16];
            times[connection] = [];
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                string path = Paths[(Interlocked.Increment(ref next) & int.MaxValue) % Paths.Length];
                long begun = Stopwatch.GetTimestamp();
                long bytes = await GetAsync(client, path, buffer);
                times[connection].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                largest[connection] = Math.Max(largest[connection], bytes);
            }
        })));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] all = [.. times.SelectMany(t => t).Order()];
        return new WebRate(all.Length / seconds, all[(int)(all.Length * 0.99)], largest.Max());
    }

    private async Task<long> GetAsync(HttpClient client, string path, byte[] buffer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Server, path));
        request.Headers.Add("Accept-Encoding", "br, gzip");
        if (Cookie is not null)
        {
            request.Headers.Add("Cookie", Cookie);
        }

        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException($"{path} answers {(int)response.StatusCode}.");
        }

        await using Stream body = await response.Content.ReadAsStreamAsync();
        long bytes = 0;
        for (int read = await body.ReadAsync(buffer); read > 0; read = await body.ReadAsync(buffer))
        {
            bytes += read;
        }

        return bytes;
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gradus.Tests.Update;

/// <summary>A request as it came in.</summary>
internal sealed record ReceivedRequest(string Line, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => Line.Split(' ')[1];

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>Answers one request by writing to the connection, which is closed afterwards, in whatever state.</summary>
internal delegate Task Answer(ReceivedRequest request, Stream connection, CancellationToken stop);

/// <summary>A web server on 127.0.0.1 that can misbehave: each path has a queue of answers, the last of which stays.</summary>
internal sealed class PublisherServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Queue<Answer>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _accepting;

    public PublisherServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>In the order of their arrival.</summary>
    public ConcurrentQueue<ReceivedRequest> Requests { get; } = new();

    public Uri Address(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public void Serve(string path, params Answer[] answers) => _answers[path] = new Queue<Answer>(answers);

    /// <summary>A file as a good server serves it: entity tag, ranges, conditional requests.</summary>
    public static Answer File(byte[] body, string etag = "\"1\"") => (request, connection, stop) =>
    {
        if (request.Header("If-None-Match") == etag)
        {
            return SendAsync(connection, 304, [("ETag", etag)], [], stop);
        }

        if (request.Header("Range") is { } range && request.Header("If-Range") == etag)
        {
            int start = int.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
            return start < body.Length
                ? SendAsync(connection, 206, [("ETag", etag), ("Content-Range", $"bytes {start}-{body.Length - 1}/{body.Length}")], body[start..], stop)
                : SendAsync(connection, 416, [("Content-Range", $"bytes */{body.Length}")], [], stop);
        }

        return SendAsync(connection, 200, [("ETag", etag)], body, stop);
    };

    /// <summary>Announces the whole file and hangs up after <paramref name="sent"/> bytes.</summary>
    public static Answer Cut(byte[] body, int sent, string? etag = "\"1\"") => async (_, connection, stop) =>
        await connection.WriteAsync(Head(200, etag is null ? [] : [("ETag", etag)], body.Length).Concat(body.Take(sent)).ToArray(), stop);

    /// <summary>Any status, headers and body.</summary>
    public static Answer Plain(int status, string body = "", params (string Name, string Value)[] headers) =>
        (_, connection, stop) => SendAsync(connection, status, headers, Encoding.UTF8.GetBytes(body), stop);

    /// <summary>Begins to send and then sends nothing more, without hanging up.</summary>
    public static Answer Stalled(byte[] body, int sent) => async (_, connection, stop) =>
    {
        await connection.WriteAsync(Head(200, [("ETag", "\"1\"")], body.Length).Concat(body.Take(sent)).ToArray(), stop);
        await Task.Delay(Timeout.Infinite, stop);
    };

    /// <summary>Never ends, and never said how long it would be.</summary>
    public static Answer Endless() => async (_, connection, stop) =>
    {
        await connection.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), stop);
        while (!stop.IsCancellationRequested)
        {
            await connection.WriteAsync(new byte[8192], stop);
        }
    };

    public static Task SendAsync(Stream connection, int status, (string Name, string Value)[] headers, byte[] body, CancellationToken stop) =>
        connection.WriteAsync(Head(status, headers, body.Length).Concat(body).ToArray(), stop).AsTask();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private static byte[] Head(int status, (string Name, string Value)[] headers, int length)
    {
        var text = new StringBuilder($"HTTP/1.1 {status} Answer\r\nConnection: close\r\n");
        foreach ((string name, string value) in headers)
        {
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return Encoding.ASCII.GetBytes(text.Append(status == 304 ? "" : $"Content-Length: {length}\r\n").Append("\r\n").ToString());
    }

    private static async Task<ReceivedRequest> ReadRequestAsync(Stream connection, CancellationToken stop)
    {
        var text = new StringBuilder();
        byte[] one = new byte[1];
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await connection.ReadAsync(one, stop) > 0)
        {
            text.Append((char)one[0]);
        }

        string[] lines = text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return new(lines[0], lines[1..].Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase));
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                _connections.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException)
        {
            // The server is being closed.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream connection = client.GetStream();
                ReceivedRequest request = await ReadRequestAsync(connection, _stop.Token);
                Requests.Enqueue(request);
                await Next(request.Path)(request, connection, _stop.Token);
            }
            catch (Exception error) when (error is IOException or OperationCanceledException)
            {
                // The other side hung up, or the server is being closed.
            }
        }
    }

    private Answer Next(string path)
    {
        if (!_answers.TryGetValue(path, out Queue<Answer>? answers))
        {
            return Plain(404);
        }

        lock (answers)
        {
            return answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        }
    }
}

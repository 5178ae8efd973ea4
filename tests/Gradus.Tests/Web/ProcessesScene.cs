using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Web;

/// <summary>Real processes of the guide behind a real nginx with the configuration that the how-to shows. Everything that it started is ended with it.</summary>
internal sealed class ProcessesScene : IAsyncDisposable
{
    public const string Host = "guide.example.org";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-nginx-");
    private readonly List<Process> _processes = [];
    private readonly X509Certificate2 _certificate;
    private readonly int _https = FreePort();
    private readonly int _http = FreePort();
    private Process? _nginx;

    /// <param name="database">Address of the database of workspaces.</param>
    public ProcessesScene(string database)
    {
        File.WriteAllText(Workspaces, database);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        _certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(In("own.pem"), _certificate.ExportCertificatePem());
        File.WriteAllText(In("own.key"), key.ExportPkcs8PrivateKeyPem());
    }

    private string Workspaces => In("workspaces");

    /// <summary>Starts a process on a free port and waits until everything is there.</summary>
    /// <param name="data">Its dataset.</param>
    public async Task<GuideProcess> Start(string data)
    {
        int port = FreePort();
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "gradus"),
            ["serve", "--no-open", "--port", port.ToString(CultureInfo.InvariantCulture), "--proxy", Host, "--workspaces", Workspaces, "--data", data])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Run(start);
        using var client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")) };
        long begun = Stopwatch.GetTimestamp();
        while (!await IsReady(client))
        {
            Assert.False(process.HasExited, "A process of the guide ended as it started.");
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "A process of the guide is not ready.");
            await Task.Delay(100);
        }

        return new GuideProcess(process, port);
    }

    /// <summary>Hands requests on to these; where nginx runs already, without letting one go.</summary>
    public async Task Serve(params GuideProcess[] processes)
    {
        string conf = await File.ReadAllTextAsync(Path.Combine(SourceFiles.Repository, "docs", "how-to", "nginx.conf"));
        string[] examples = [.. Enumerable.Range(5117, 3).Select(port => string.Create(CultureInfo.InvariantCulture, $"    server 127.0.0.1:{port} max_fails=1 fail_timeout=2s;\n"))];
        string servers = string.Concat(processes.Select(p => examples[0].Replace("5117", p.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        foreach ((string from, string to) in new[]
        {
            (string.Concat(examples), servers),
            ("listen 443 ssl;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{_https} ssl;")),
            ("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{_http};")),
            ("/etc/ssl/guide.example.org.pem", In("own.pem")),
            ("/etc/ssl/private/guide.example.org.key", In("own.key")),
            ("/var/log/nginx/gradus.log", In("access.log")),
            ("/var/cache/nginx/gradus", In("cache")),
            ("/var/log/nginx/gradus-error.log", In("error.log")),
        })
        {
            Assert.Contains(from, conf, StringComparison.Ordinal);
            conf = conf.Replace(from, to, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(In("gradus.conf"), conf);
        if (_nginx is not null)
        {
            await Signal(_nginx, "HUP");
            return;
        }

        string folders = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"    {kind}_temp_path {In(kind)};\n"));
        string user = Environment.IsPrivilegedProcess ? "user root;\n" : "";
        await File.WriteAllTextAsync(In("nginx.conf"), $"{user}daemon off;\nworker_processes 1;\npid {In("nginx.pid")};\nerror_log {In("error.log")} crit;\nevents {{ }}\nhttp {{\n{folders}    include {In("gradus.conf")};\n}}\n");
        _nginx = Run(new ProcessStartInfo(Nginx(), ["-p", _folder.FullName, "-c", In("nginx.conf"), "-e", In("error.log")]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
        using HttpClient client = Browser(1);
        long begun = Stopwatch.GetTimestamp();
        while (!await IsReady(client))
        {
            Assert.True(!_nginx.HasExited && Stopwatch.GetElapsedTime(begun) < Patience, "nginx does not serve.");
            await Task.Delay(50);
        }
    }

    /// <summary>A browser at an address of its own, so that each has its own allowance.</summary>
    /// <param name="number">1 to 200.</param>
    public HttpClient Browser(int number)
    {
        var handler = new SocketsHttpHandler
        {
            CookieContainer = new CookieContainer(),
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(new IPAddress([127, 0, 0, (byte)number]), 0));
                await socket.ConnectAsync(IPAddress.Loopback, _https, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, given, _, _) => given?.GetCertHashString(HashAlgorithmName.SHA256) == _certificate.GetCertHashString(HashAlgorithmName.SHA256),
            },
        };
        return new HttpClient(handler) { BaseAddress = new Uri($"https://{Host}/"), Timeout = Patience };
    }

    /// <summary>Asks a process to end, and waits until it has.</summary>
    public static async Task End(GuideProcess process)
    {
        await Signal(process.Process, "TERM");
        await process.Process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>The shipped dataset under another version.</summary>
    public (string Folder, string Version) OtherDataset()
    {
        string folder = In("data");
        foreach (string file in Directory.EnumerateFiles(SourceFiles.Data, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(SourceFiles.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        string version = PackageFile.ReadVersion(folder);
        string other = version[..^1] + (version[^1] == '0' ? '1' : '0');
        string package = Path.Combine(folder, PackageFile.FileName);
        File.WriteAllText(package, File.ReadAllText(package).Replace(version, other, StringComparison.Ordinal));
        return (folder, other);
    }

    /// <summary>What nginx wrote down.</summary>
    public string Logs() => string.Concat(new[] { "access.log", "error.log" }.Select(In).Where(File.Exists).Select(File.ReadAllText));

    public async ValueTask DisposeAsync()
    {
        foreach (Process process in _processes)
        {
            if (!process.HasExited)
            {
                // nginx ends its workers itself where it is asked to.
                await Signal(process, process == _nginx ? "TERM" : "KILL");
                await process.WaitForExitAsync();
            }

            process.Dispose();
        }

        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri("/health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task Signal(Process process, string signal)
    {
        using Process kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Nginx() => ((string[])[Environment.GetEnvironmentVariable("GRADUS_NGINX") ?? "", "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"]).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need nginx: install it (Debian: apt-get install nginx-light), or name it in GRADUS_NGINX.");

    private Process Run(ProcessStartInfo start)
    {
        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _processes.Add(process);
        return process;
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);
}

/// <summary>A process of the guide and where it listens.</summary>
internal sealed record GuideProcess(Process Process, int Port);

using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gradus.App.Guide;
using Gradus.App.Shell;
using Gradus.App.SignIn;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Watching;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Serve;

/// <summary><c>gradus serve</c>: the guide in the browser, from this machine.</summary>
public static class ServeCommand
{
    private const string Name = "serve";

    public const int DefaultPort = 5117;

    /// <summary>So long whoever was asked before the end is still answered.</summary>
    private static readonly TimeSpan LastAnswers = TimeSpan.FromSeconds(25);

    /// <summary>How long a command that is asked to end (SIGTERM, Ctrl-C) may take for it.</summary>
    internal static TimeSpan Patience(ParseResult of) => of.CommandResult.Command.Name == Name ? LastAnswers : TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Port to listen on; 0 takes a free one", DefaultValueFactory = _ => DefaultPort, HelpName = "N" };
        var noOpen = new Option<bool>("--no-open") { Description = "Do not open a browser" };
        var bind = new Option<string?>("--bind") { Description = "Address to listen on instead of this machine only: everybody who reaches it can read the guide", HelpName = "ADDRESS" };
        var proxy = new Option<string?>("--proxy") { Description = "Name under which a web server on this machine hands requests on; what it says of who asked is then believed", HelpName = "HOST" };
        var signIn = new Option<string?>("--sign-in") { Description = "With --workspaces: file that names the provider (OpenID Connect) at which people sign in, and who of them comes in", HelpName = "FILE" };
        var log = new Option<string?>("--log") { Description = "json: one line of JSON on the error output for each request, error and sign-in; with routes and times, without addresses, names or anything of a person", HelpName = "json" };
        var telemetry = new Option<string?>("--telemetry") { Description = "Collector of OpenTelemetry (OTLP over HTTP) to which counts, times and traces go, such as http://localhost:4318 (default: nowhere)", HelpName = "URL" };
        Option<string?> data = DataLocation.Option();
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> workspaces = WorkspacesLocation.Option();
        var command = new Command(Name, """
            Open the guide in the browser, served from this machine.

            Only this machine can reach it unless --bind names another address. Your profile stays in your browser, your list in the
            workspace of this machine; nothing is sent anywhere else, and with --bind or --proxy nothing is kept. Ctrl-C stops it.

            With --workspaces it is a guide for many people: each whom gradus people invites signs in and keeps a list of their own in
            that PostgreSQL database. With --sign-in they may sign in at their office's own provider, too.

            Example: gradus serve --port 8080 --no-open
            """)
        {
            port, noOpen, bind, proxy, data, workspace, workspaces, signIn, log, telemetry,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            using PostgresDatabase? database = WorkspacesLocation.Open(parsed.GetValue(workspaces));
            if (database is not null && parsed.GetValue(workspace) is not null)
            {
                throw new InputException(new Problem(ProblemCode.Conflict, "workspace", null, "a guide for many people keeps in --workspaces; leave it out."));
            }

            if (database is null && parsed.GetValue(signIn) is not null)
            {
                throw new InputException(new Problem(ProblemCode.Missing, "workspaces", null, "--sign-in is for a guide for many people; name the database in which they keep."));
            }

            TextWriter notices = parsed.InvocationConfiguration.Error;
            GuideLog? events = Logged(parsed.GetValue(log)) ? new GuideLog(notices, TimeProvider.System) : null;
            using Telemetry? measured = Collector(parsed.GetValue(telemetry)) is { } collector ? new Telemetry(collector) : null;
            var options = new ServeOptions(
                Address(parsed.GetValue(bind)),
                Port(parsed.GetValue(port)),
                parsed.GetValue(data),
                Warm: true,
                Proxy: Proxied(parsed.GetValue(proxy)),
                Workspace: database is null ? Workspace(parsed.GetValue(workspace)) : null,
                Workspaces: database,
                Provider: parsed.GetValue(signIn) is { } file ? ProviderFile.Read(file) : null,
                Report: events is null ? Reporter(notices, parsed.GetValue<bool>(CommandLine.Debug)) : (error, _) => events.Write("error", ("kind", error.GetType().Name)),
                Log: events);
            return await Serve(parsed.InvocationConfiguration.Output, events is null ? notices : TextWriter.Null, options, !parsed.GetValue(noOpen), cancellation);
        });
        return command;
    }

    private static async Task<int> Serve(TextWriter output, TextWriter notices, ServeOptions options, bool open, CancellationToken cancellation)
    {
        notices.WriteLine("Reading the dataset and putting the guide together; this takes a few seconds.");

        // Read beside, because the first page waits for both.
        var loading = Task.Run(() => DataLocation.Load(options.Data), CancellationToken.None);
        NativeHeap.Share();
        await using WebApplication app = WebGuide.Build(loading, options);
        Catalog catalog = await loading;
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            throw CannotListen(options, error);
        }

        string address = app.Urls.First();
        output.WriteLine($"The guide is at {address} (dataset {catalog.Version}). Ctrl-C stops it.");
        if (!IPAddress.IsLoopback(options.Address))
        {
            output.WriteLine($"Everybody who can reach {options.Address} can read it. {(options.Workspaces is null ? "Nothing that they enter is kept here." : "What is sent is not encrypted: put a web server with TLS in front, and name it with --proxy.")}");
        }

        if (options.Workspaces is not null)
        {
            output.WriteLine("Whoever signs in keeps a list of their own in the database of workspaces; gradus people invite lets somebody in.");
            if (options.Provider is { } provider)
            {
                output.WriteLine($"They may sign in with {provider.Name}, too: register {SignInPaths.Return} of this guide's address there.");
            }
        }

        if (app.Services.GetService<ProtectionKeys>() is { AreKept: false })
        {
            output.WriteLine("There is no folder to keep keys in, so profiles that browsers keep hold only until the guide is stopped.");
        }

        if (open)
        {
            OpenBrowser(address);
        }

        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    /// <summary>Why nothing can listen at the address, in words.</summary>
    internal static InputException CannotListen(ServeOptions options, Exception error)
    {
        for (Exception? inner = error; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case Microsoft.AspNetCore.Connections.AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }:
                    return new InputException($"--port {options.Port}: something else listens there; give another, or 0 for a free one.", error);
                case SocketException { SocketErrorCode: SocketError.AccessDenied }:
                    return new InputException($"--port {options.Port}: this account may not listen there; give one from 1024 to 65535, or 0 for a free one.", error);
                case SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported }:
                    return new InputException($"--bind {options.Address}: no address of this machine; give one of its own, or 0.0.0.0 for all of them.", error);
            }
        }

        return new InputException($"--bind {options.Address} --port {options.Port}: nothing can listen there: {error.Message.ReplaceLineEndings(" ")}", error);
    }

    /// <summary>Tells who runs the guide of an error: never what was asked, and the trace only where it is asked for.</summary>
    private static Action<Exception, string> Reporter(TextWriter output, bool trace) => (error, path) =>
    {
        lock (output)
        {
            output.WriteLine($"gradus: {path}: the page could not be made ({error.GetType().Name}){(trace ? "" : $"; {CommandLine.Debug} shows where")}.");
            if (trace)
            {
                output.WriteLine(error.ToString());
            }
        }
    };

    /// <summary>Where what is kept lies; null for none, also where this account has no folder for such files.</summary>
    private static string? Workspace(string? given)
    {
        try
        {
            return WorkspaceLocation.Path(given);
        }
        catch (InputException) when (given is null && Environment.GetEnvironmentVariable(WorkspaceLocation.Variable) is null)
        {
            return null;
        }
    }

    private static bool Logged(string? given) => given switch
    {
        null => false,
        "json" => true,
        _ => throw new InputException(new Problem(ProblemCode.NotAllowed, "log", given, "give json, or leave it out.")),
    };

    private static Uri? Collector(string? given) => given is null
        ? null
        : Uri.TryCreate(given, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https") && address.UserInfo.Length == 0
            ? address
            : throw new InputException(new Problem(ProblemCode.Malformed, "telemetry", given, "give an address such as http://localhost:4318; OTEL_EXPORTER_OTLP_HEADERS holds what it asks for."));

    /// <summary>A name without a port.</summary>
    private static string? Proxied(string? given) => given is null || Uri.CheckHostName(given) is UriHostNameType.Dns or UriHostNameType.IPv4
        ? given
        : throw new InputException($"--proxy {given}: no name of a host; give one such as guide.example.org.");

    private static int Port(int given) => given is >= 0 and <= 65535
        ? given
        : throw new InputException(new Problem(ProblemCode.OutOfRange, "port", given.ToString(), "give 0 to 65535."));

    private static IPAddress Address(string? given) => given is null
        ? IPAddress.Loopback
        : IPAddress.TryParse(given, out IPAddress? address)
            ? address
            : throw new InputException(new Problem(ProblemCode.Malformed, "bind", given, "no IP address; give one such as 0.0.0.0."));

    /// <summary>Asks the desktop to open the address; a machine without one simply shows the address.</summary>
    private static void OpenBrowser(string address)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            Trace.WriteLine(error.Message);
        }
    }
}

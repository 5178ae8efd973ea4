using System.Diagnostics;
using System.Globalization;
using Gradus.Workspace.Postgres;
using Npgsql;

namespace Gradus.Tests.Workspace;

/// <summary>Tests that need a PostgreSQL: one server for all of them, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}

/// <summary>
/// A real PostgreSQL in a folder of its own, reached by a socket there, under an account without rights (it refuses to run as
/// root). Started when the first test asks, stopped and removed at the end.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    /// <summary>The account "nobody", where the tests run as root.</summary>
    private const string Nobody = "65534";

    /// <summary>The server's only user.</summary>
    public const string User = "gradus";

    /// <summary>The password of the server's only user, which no error may repeat.</summary>
    public const string Password = "correct-horse-battery";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-pg-");
    private readonly string? _data;
    private readonly string? _log;
    private readonly string _programs = Programs();
    private int _databases;

    /// <summary>A server whose files lie in the usual place.</summary>
    public PostgresServer()
    {
    }

    /// <summary>A server whose tables or whose log of changes lie on another disk.</summary>
    /// <param name="data">Folder of the tables; null for the usual place.</param>
    /// <param name="log">Folder of the log of changes; null for the usual place.</param>
    internal PostgresServer(string? data, string? log) => (_data, _log) = (data, log);

    /// <summary>Where its socket is; its own programs may write there.</summary>
    public string Folder => _folder.FullName;

    private string Data => _data ?? Path.Combine(_folder.FullName, "data");

    public async ValueTask InitializeAsync()
    {
        string password = Path.Combine(_folder.FullName, "password");
        await File.WriteAllTextAsync(password, Password);
        if (Environment.IsPrivilegedProcess)
        {
            await Said("chown", ["-R", Nobody, _folder.FullName, .. new[] { _data, _log }.OfType<string>().Select(f => Path.GetDirectoryName(f)!)]);
        }

        await Run("initdb", ["-D", Data, "-U", User, "--pwfile", password, "--auth", "scram-sha-256", "-E", "UTF8", "--locale", "C", "--no-sync", .. _log is null ? Array.Empty<string>() : ["--waldir", _log, "--wal-segsize", "1"]]);
        await Start();
    }

    /// <summary>False where it ended by itself, or was stopped.</summary>
    public async Task<bool> IsRunning()
    {
        try
        {
            await Run("pg_ctl", "-D", Data, "status");
            return true;
        }
        catch (Xunit.Sdk.TrueException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (await IsRunning())
        {
            await Stop("immediate");
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Starts the server; what it held is there.</summary>
    public Task Start() => Run(
        "pg_ctl", "-D", Data, "-l", Path.Combine(_folder.FullName, "log"), "-w", "-o", $"-F -k {_folder.FullName} -c listen_addresses='' -c max_connections=60 -c shared_buffers=16MB", "start");

    /// <summary>Stops the server.</summary>
    /// <param name="mode">fast: connections end; immediate: as if it had crashed.</param>
    public Task Stop(string mode = "fast") => Run("pg_ctl", "-D", Data, "-w", "-m", mode, "stop");

    /// <summary>The address of a database; of none that is there where the name is wrong.</summary>
    public string Address(string database, string password = Password) => new NpgsqlConnectionStringBuilder
    {
        Host = _folder.FullName,
        Database = database,
        Username = User,
        Password = password,
        MaxPoolSize = 8,
        ConnectionIdleLifetime = 5,
        ConnectionPruningInterval = 5,
    }.ConnectionString;

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its address.</returns>
    public string NewDatabase()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"d{Interlocked.Increment(ref _databases)}");
        Execute("postgres", $"CREATE DATABASE {name}");
        return Address(name);
    }

    /// <summary>A database brought to the newest shape.</summary>
    public PostgresDatabase NewPrepared()
    {
        var database = new PostgresDatabase(NewDatabase());
        database.Prepare();
        return database;
    }

    /// <summary>Runs a statement beside the program.</summary>
    /// <returns>The first value; null for none.</returns>
    public object? Execute(string database, string text)
    {
        using var connection = new NpgsqlConnection(Address(database) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(text, connection);
        return command.ExecuteScalar();
    }

    /// <summary>Runs one of the server's own programs, such as pg_dump, under the server's account.</summary>
    public Task<string> Run(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Said("setpriv", ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", Path.Combine(_programs, program), .. arguments])
        : Said(Path.Combine(_programs, program), arguments);

    private async Task<string> Said(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
            Environment = { ["PGPASSWORD"] = Password },
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
        return output;
    }

    /// <summary>The folder of the newest server that is installed.</summary>
    private static string Programs()
    {
        string debian = "/usr/lib/postgresql";
        string[] places =
        [
            .. Environment.GetEnvironmentVariable("GRADUS_POSTGRES") is { Length: > 0 } named ? [named] : Array.Empty<string>(),
            .. Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderByDescending(d => d, StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")) : [],
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        ];
        return places.FirstOrDefault(p => p.Length > 0 && File.Exists(Path.Combine(p, "initdb")) && File.Exists(Path.Combine(p, "pg_ctl")))
            ?? throw new InvalidOperationException("These tests need PostgreSQL: install it (Debian: apt-get install postgresql), or name the folder of initdb and pg_ctl in GRADUS_POSTGRES.");
    }
}

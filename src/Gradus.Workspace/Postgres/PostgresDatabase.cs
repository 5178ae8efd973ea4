using System.Diagnostics.Metrics;
using System.Text;
using Gradus.Workspace.Sql;
using Npgsql;

namespace Gradus.Workspace.Postgres;

/// <summary>
/// The PostgreSQL database in which many people keep. One for a process: it holds the connections. Nothing is opened before
/// something is asked. Safe to use from many threads.
/// </summary>
public sealed class PostgresDatabase : IDisposable
{
    /// <summary>Of the meter that counts what goes wrong with the database.</summary>
    public const string MeterName = "Gradus.Workspace";

    /// <summary>Everything of this guide is in this schema.</summary>
    private const string Schema = "gradus";

    /// <summary>Seconds until a server that does not answer is given up.</summary>
    private const int Patience = 4;

    /// <summary>Seconds until a statement is given up; each takes milliseconds.</summary>
    private const int LongestStatement = 10;

    private const int LastPort = 65_535;

    /// <summary>Keeps two processes from bringing the tables to the newest shape at once: "GRDS".</summary>
    private const long UpgradeLock = 0x47524453;

    /// <summary>For so long a server that did not answer is not asked.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private static readonly MigrationSteps Steps = new("postgres");

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("gradus.database.faults", "{fault}", "Errors of the database of workspaces, by PostgreSQL's code");

    private readonly NpgsqlDataSource _source;

    private long _restsUntil;

    /// <param name="connection">Keywords of Npgsql: <c>Host=...;Database=...;Username=...</c>. Errors never repeat it.</param>
    /// <exception cref="InputException">It is no such text.</exception>
    public PostgresDatabase(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection)
            {
                SearchPath = Schema,
                ApplicationName = "gradus",
                Timeout = Patience,
                CommandTimeout = LongestStatement,
                IncludeErrorDetail = false,
                Enlist = false,
            };
            if (string.IsNullOrWhiteSpace(parts.Host) || string.IsNullOrWhiteSpace(parts.Database) || parts.Port is < 1 or > LastPort || parts.MaxPoolSize < 1 || parts.Multiplexing)
            {
                throw Malformed();
            }

            var builder = new NpgsqlSlimDataSourceBuilder(parts.ConnectionString);
            builder.EnableTransportSecurity();
            _source = builder.Build();
        }
        catch (Exception error) when (error is not InputException)
        {
            // Whatever Npgsql makes of the text, it is the text that is wrong; what Npgsql says may repeat it.
            throw Malformed();
        }
    }

    /// <summary>Brings the tables to the newest shape; several processes may do so at once.</summary>
    /// <exception cref="InputException">The server does not answer or refuses, the address asks for what cannot be had, or a newer guide wrote the tables.</exception>
    public void Prepare()
    {
        try
        {
            using NpgsqlConnection first = Guarded(Open);
        }
        catch (Exception error) when (error is not InputException)
        {
            // Keywords that Npgsql looks at only when it connects.
            throw Malformed();
        }

        BringUp();
    }

    private void BringUp() => InTransaction((connection, transaction) =>
    {
        connection.Run(transaction, "SELECT pg_advisory_xact_lock(@lock)", ("lock", UpgradeLock));
        bool isThere = connection.One(transaction, $"SELECT to_regclass('{Schema}.form')::text") is not null;
        long version = isThere ? (long)(connection.One(transaction, "SELECT max(version) FROM form") ?? 0L) : 0;
        Steps.Check(PostgresTrouble.Place, version);
        if (!isThere)
        {
            connection.Run(transaction, $"CREATE SCHEMA IF NOT EXISTS {Schema}");
            connection.Run(transaction, $"CREATE TABLE {Schema}.form (version bigint PRIMARY KEY)");
        }

        Steps.Apply(version, (step, next) =>
        {
            connection.Run(transaction, step);
            connection.Run(transaction, "INSERT INTO form (version) VALUES (@version)", ("version", (long)next));
        });
        return true;
    });

    public void Dispose() => _source.Dispose();

    /// <summary>An open connection of the pool.</summary>
    internal NpgsqlConnection Open() => _source.OpenConnection();

    /// <summary>An open connection of the pool, got without a thread that waits for it.</summary>
    internal ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellation) => _source.OpenConnectionAsync(cancellation);

    /// <summary>Does something whole or not at all, and confirms it.</summary>
    internal T InTransaction<T>(Func<NpgsqlConnection, NpgsqlTransaction, T> act) => Guarded(() =>
    {
        using NpgsqlConnection connection = Open();
        using NpgsqlTransaction transaction = connection.BeginTransaction();
        T result = act(connection, transaction);
        Confirm(transaction);
        return result;
    });

    /// <summary>Ends a transaction; what it did is on the server's disk afterwards.</summary>
    internal static void Confirm(NpgsqlTransaction transaction)
    {
        try
        {
            transaction.Commit();
        }
        catch (NpgsqlException error) when (error is not PostgresException || PostgresTrouble.IsLost(error))
        {
            throw PostgresTrouble.Unsure(error);
        }
    }

    /// <summary>Does something; once more where the connection that was at hand is one of before the server was started anew. What goes wrong is said in words.</summary>
    internal T Guarded<T>(Func<T> act) => GuardedAsync(() => Task.FromResult(act())).GetAwaiter().GetResult();

    /// <summary>
    /// The same of what waits without a thread. A server that let somebody wait in vain is not asked again for <see cref="Rest"/>: who asks meanwhile is told at once, and the threads
    /// that answer others do not wait for it.
    /// </summary>
    internal async Task<T> GuardedAsync<T>(Func<Task<T>> act)
    {
        if (Environment.TickCount64 < Volatile.Read(ref _restsUntil))
        {
            throw PostgresTrouble.Away(null);
        }

        try
        {
            try
            {
                return await act();
            }
            catch (NpgsqlException error) when (PostgresTrouble.IsLost(error))
            {
                return await act();
            }
        }
        catch (NpgsqlException error)
        {
            Faults.Add(1, new KeyValuePair<string, object?>("code", (error as PostgresException)?.SqlState ?? "away"));
            if (error.InnerException is TimeoutException)
            {
                Volatile.Write(ref _restsUntil, Environment.TickCount64 + (long)Rest.TotalMilliseconds);
            }

            throw PostgresTrouble.Of(error);
        }
        catch (EncoderFallbackException error)
        {
            throw new InputException("What was given has a character that cannot be kept. Nothing was changed.", error);
        }
    }

    private static InputException Malformed() => new("This is no address of a PostgreSQL database; give keywords such as Host=localhost;Database=gradus;Username=gradus, or a file that holds them.");
}

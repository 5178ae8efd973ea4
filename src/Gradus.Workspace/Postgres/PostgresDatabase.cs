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
    /// <summary>Everything of this guide is in this schema.</summary>
    private const string Schema = "gradus";

    /// <summary>Seconds until a server that does not answer is given up.</summary>
    private const int Patience = 4;

    /// <summary>Seconds until a statement is given up; each takes milliseconds.</summary>
    private const int LongestStatement = 10;

    /// <summary>Keeps two processes from bringing the tables to the newest shape at once: "GRDS".</summary>
    private const long UpgradeLock = 0x47524453;

    private static readonly MigrationSteps Steps = new("postgres");

    private readonly NpgsqlDataSource _source;

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
            if (string.IsNullOrWhiteSpace(parts.Host) || string.IsNullOrWhiteSpace(parts.Database))
            {
                throw Malformed();
            }

            var builder = new NpgsqlSlimDataSourceBuilder(parts.ConnectionString);
            builder.EnableTransportSecurity();
            _source = builder.Build();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw Malformed();
        }
    }

    /// <summary>Brings the tables to the newest shape; several processes may do so at once.</summary>
    /// <exception cref="InputException">The server does not answer or refuses, or a newer guide wrote the tables.</exception>
    public void Prepare() => InTransaction((connection, transaction) =>
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
    internal static T Guarded<T>(Func<T> act)
    {
        try
        {
            try
            {
                return act();
            }
            catch (NpgsqlException error) when (PostgresTrouble.IsLost(error))
            {
                return act();
            }
        }
        catch (NpgsqlException error)
        {
            throw PostgresTrouble.Of(error);
        }
        catch (EncoderFallbackException error)
        {
            throw new InputException("What was given has a character that cannot be kept. Nothing was changed.", error);
        }
    }

    private static InputException Malformed() => new("This is no address of a PostgreSQL database; give keywords such as Host=localhost;Database=gradus;Username=gradus, or a file that holds them.");
}

using System.Buffers.Text;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gradus.Keeping;
using Gradus.Workspace.Sql;
using Npgsql;

namespace Gradus.Workspace.Postgres;

/// <summary>
/// The people of one server: how they come in, and whom they let read their list. Every act that lets somebody in or shows
/// a list is written down, without what the list holds. Each throws <see cref="InputException"/> where the database does not answer.
/// </summary>
/// <param name="database">Brought to the newest shape before.</param>
/// <param name="time">Says when links and sessions end.</param>
public sealed partial class Office(PostgresDatabase database, TimeProvider time)
{
    /// <summary>Most people of one server.</summary>
    public const int MostPeople = 10_000;

    /// <summary>Days for which a link lets somebody in, at most.</summary>
    public const int LongestInvitation = 30;

    /// <summary>Days for which a browser stays signed in.</summary>
    public const int SessionDays = 30;

    /// <summary>Hours for which a browser stays signed in that came by a provider: whom the provider lets in no more is out within them.</summary>
    public const int ProviderHours = 24;

    /// <summary>Days for which acts are remembered.</summary>
    public const int AuditDays = 730;

    private const int SecretBytes = 32;
    private const int IdentifierBytes = 12;

    /// <summary>Characters of a secret as it is written: <see cref="SecretBytes"/> in base 64.</summary>
    private const int SecretLength = 43;

    private const char ZeroWidthNonJoiner = '\u200c';
    private const char ZeroWidthJoiner = '\u200d';

    private const string PersonColumns = "person.id, person.name, person.role, person.since, person.email";

    /// <summary>The first column after those of a person.</summary>
    private const int AfterPerson = 5;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Adds somebody, with an empty workspace, and makes the link that lets them in.</summary>
    /// <param name="name">1 to <see cref="OfficePerson.LongestName"/> characters.</param>
    /// <param name="role">What they may do.</param>
    /// <param name="days">1 to <see cref="LongestInvitation"/>.</param>
    /// <param name="by">Identifier of who invites; null for the command line.</param>
    /// <param name="email">With which they come in at the office's provider; null for by the link alone.</param>
    public OfficeLink Invite(string name, PersonRole role, int days, string? by, string? email = null)
    {
        string clean = CleanName(name);
        string? address = email is null ? null : OfficePerson.CleanEmail(email) ?? throw new InputException(new Problem(ProblemCode.Malformed, "email", Bounds.Shown(email), "give one address, such as ana@example.edu."));
        return database.InTransaction((connection, transaction) =>
        {
            if (address is not null && connection.One(transaction, "SELECT id FROM person WHERE email = @email", ("email", address)) is string taken)
            {
                throw new InputException(new Problem(ProblemCode.Conflict, "email", address, $"{taken} was invited with it already."));
            }

            OfficePerson person = Add(connection, transaction, clean, role, address);
            Audit(connection, transaction, by, "invited", person.Id);
            return NewLink(connection, transaction, person, TimeSpan.FromDays(Days(days)));
        });
    }

    /// <summary>Adds somebody with an empty workspace.</summary>
    private OfficePerson Add(NpgsqlConnection connection, NpgsqlTransaction transaction, string name, PersonRole role, string? email)
    {
        var person = new OfficePerson(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdentifierBytes)), name, role, Seconds(Now), email);
        if ((long)connection.One(transaction, "SELECT count(*) FROM person")! >= MostPeople)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"There are {MostPeople:#,0} people already; at most so many are kept. Take some away first."));
        }

        connection.Run(transaction, "INSERT INTO workspace (id) VALUES (@id)", ("id", person.Id));
        connection.Run(
            transaction,
            "INSERT INTO person (id, name, role, since, email) VALUES (@id, @name, @role, @since, @email)",
            ("id", person.Id),
            ("name", name),
            ("role", OfficePerson.WordOf(role)),
            ("since", person.Since.UtcDateTime),
            ("email", email));
        return person;
    }

    /// <summary>A new link for somebody, in place of one that was not used yet.</summary>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public OfficeLink Link(string id, int days, string? by) => database.InTransaction((connection, transaction) =>
    {
        OfficePerson person = Find(connection, transaction, id);
        Audit(connection, transaction, by, "made a link for", id);
        return NewLink(connection, transaction, person, TimeSpan.FromDays(Days(days)));
    });

    /// <summary>Whom a link lets in; null where it was used, has ended, or never was. Reading it does not use it.</summary>
    public OfficePerson? Invitee(string token) => HashOf(token) is not { } hash ? null : Read(connection => connection.Rows(
        null,
        $"SELECT {PersonColumns} FROM invitation JOIN person ON person.id = invitation.person WHERE invitation.hash = @hash AND invitation.until > @now",
        PersonOf,
        ("hash", hash),
        ("now", Now)).SingleOrDefault());

    /// <summary>Uses a link up and signs a browser in.</summary>
    /// <param name="token">The secret of the link.</param>
    /// <returns>Who came in, and the secret of their session; null where the link was used, has ended, or never was.</returns>
    public OfficeLink? Enter(string token) => HashOf(token) is not { } hash ? null : database.InTransaction((connection, transaction) =>
    {
        if (connection.One(transaction, "DELETE FROM invitation WHERE hash = @hash AND until > @now RETURNING person", ("hash", hash), ("now", Now)) is not string id)
        {
            return null;
        }

        return NewSession(connection, transaction, Find(connection, transaction, id), TimeSpan.FromDays(SessionDays));
    });

    /// <summary>Signs a browser in, and throws away what has ended.</summary>
    private OfficeLink NewSession(NpgsqlConnection connection, NpgsqlTransaction transaction, OfficePerson person, TimeSpan lasts)
    {
        DateTime now = Now;
        connection.Run(transaction, "DELETE FROM invitation WHERE until <= @now", ("now", now));
        connection.Run(transaction, "DELETE FROM session WHERE until <= @now", ("now", now));
        connection.Run(transaction, "DELETE FROM audit WHERE at < @old", ("old", now.AddDays(-AuditDays)));
        string secret = Secret();
        DateTime until = now + lasts;
        connection.Run(
            transaction,
            "INSERT INTO session (hash, person, begun, until) VALUES (@hash, @person, @begun, @until)",
            ("hash", HashOf(secret)),
            ("person", person.Id),
            ("begun", now),
            ("until", until));
        Audit(connection, transaction, person.Id, "signed in", null);
        return new OfficeLink(person, secret, Seconds(until));
    }

    /// <summary>Whose session it is; null where it has ended, was revoked, or never was. No thread waits for the database meanwhile.</summary>
    public async Task<OfficePerson?> Of(string session, CancellationToken cancellation) => HashOf(session) is not { } hash ? null : await database.GuardedAsync(async () =>
    {
        await using NpgsqlConnection connection = await database.OpenAsync(cancellation);
        List<OfficePerson> found = await connection.RowsAsync(
            $"SELECT {PersonColumns} FROM session JOIN person ON person.id = session.person WHERE session.hash = @hash AND session.until > @now",
            PersonOf,
            cancellation,
            ("hash", hash),
            ("now", Now));
        return found.SingleOrDefault();
    });

    /// <summary>True where the database answers now.</summary>
    public async Task<bool> Answers(CancellationToken cancellation)
    {
        try
        {
            return await database.GuardedAsync(async () =>
            {
                await using NpgsqlConnection connection = await database.OpenAsync(cancellation);
                return (await connection.RowsAsync("SELECT 1", row => row.GetInt32(0), cancellation)).Count == 1;
            });
        }
        catch (InputException)
        {
            return false;
        }
    }

    /// <summary>Signs one browser out.</summary>
    public void Leave(string session)
    {
        if (HashOf(session) is { } hash)
        {
            database.InTransaction((connection, transaction) =>
            {
                if (connection.One(transaction, "DELETE FROM session WHERE hash = @hash RETURNING person", ("hash", hash)) is string id)
                {
                    Audit(connection, transaction, id, "signed out", null);
                }

                return true;
            });
        }
    }

    /// <summary>Signs somebody out of every browser, and ends links that were not used.</summary>
    /// <returns>How many browsers were signed in.</returns>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public int SignOut(string id, string? by) => database.InTransaction((connection, transaction) =>
    {
        Find(connection, transaction, id);
        connection.Run(transaction, "DELETE FROM invitation WHERE person = @id", ("id", id));
        int browsers = connection.Run(transaction, "DELETE FROM session WHERE person = @id", ("id", id));
        Audit(connection, transaction, by, "signed out everywhere", id);
        return browsers;
    });

    /// <summary>Everybody, by name.</summary>
    public IReadOnlyList<ListedPerson> People() => Read(connection => connection.Rows(
        null,
        $"""
        SELECT {PersonColumns},
            (SELECT max(begun) FROM session WHERE session.person = person.id AND session.until > @now),
            (SELECT count(*) FROM entry WHERE entry.workspace = person.id)
        FROM person ORDER BY person.name COLLATE "C", person.id
        """,
        row => new ListedPerson(PersonOf(row), row.IsDBNull(AfterPerson) ? null : Moment(row, AfterPerson), row.GetInt64(AfterPerson + 1)),
        ("now", Now)));

    /// <summary>Somebody by their identifier.</summary>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public OfficePerson Find(string id) => Read(connection => Find(connection, null, id));

    /// <summary>Takes somebody away with everything that they keep, their sessions, links and shares. It cannot be undone.</summary>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public OfficePerson Remove(string id, string? by) => database.InTransaction((connection, transaction) =>
    {
        OfficePerson person = Find(connection, transaction, id);
        connection.Run(transaction, "DELETE FROM workspace WHERE id = @id", ("id", id));
        Audit(connection, transaction, by, "took away", id);
        return person;
    });

    /// <summary>Everything that somebody keeps, to be handed out; that it was is written down.</summary>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public KeptWork Export(string id, string? by)
    {
        database.InTransaction((connection, transaction) =>
        {
            Find(connection, transaction, id);
            Audit(connection, transaction, by, "exported", id);
            return true;
        });
        return Workspace(id).Read();
    }

    /// <summary>The workspace of somebody who is signed in.</summary>
    public PersonalWorkspace Workspace(string id) => new(new PostgresWorkspace(database, id), time);

    /// <summary>Every adviser but oneself, by name, and whether they read one's list.</summary>
    public IReadOnlyList<SharedWith> Advisers(string owner) => Read(connection => connection.Rows(
        null,
        $"""
        SELECT {PersonColumns}, share.since FROM person LEFT JOIN share ON share.adviser = person.id AND share.owner = @owner
        WHERE person.role = 'adviser' AND person.id <> @owner ORDER BY person.name COLLATE "C", person.id
        """,
        row => new SharedWith(PersonOf(row), row.IsDBNull(AfterPerson) ? null : Moment(row, AfterPerson)),
        ("owner", owner)));

    /// <summary>Lets an adviser read one's list, or no longer.</summary>
    /// <param name="owner">Who shares.</param>
    /// <param name="adviser">With whom.</param>
    /// <param name="on">False to take it back.</param>
    /// <exception cref="InputException">There is no such adviser.</exception>
    public void Share(string owner, string adviser, bool on) => database.InTransaction((connection, transaction) =>
    {
        if (adviser == owner || Find(connection, transaction, adviser).Role != PersonRole.Adviser)
        {
            throw NoAdviser(adviser);
        }

        int changed = on
            ? connection.Run(transaction, "INSERT INTO share (owner, adviser, since) VALUES (@owner, @adviser, @since) ON CONFLICT DO NOTHING", ("owner", owner), ("adviser", adviser), ("since", Now))
            : connection.Run(transaction, "DELETE FROM share WHERE owner = @owner AND adviser = @adviser", ("owner", owner), ("adviser", adviser));
        if (changed > 0)
        {
            Audit(connection, transaction, owner, on ? "shared their list with" : "took back from", adviser);
        }

        return true;
    });

    /// <summary>Who lets an adviser read their list, by name; nobody for somebody who is no adviser.</summary>
    public IReadOnlyList<OfficePerson> Advised(string adviser) => Read(connection => connection.Rows(
        null,
        $"""
        SELECT {PersonColumns} FROM share JOIN person ON person.id = share.owner JOIN person AS reader ON reader.id = share.adviser
        WHERE share.adviser = @adviser AND reader.role = 'adviser' ORDER BY person.name COLLATE "C", person.id
        """,
        PersonOf,
        ("adviser", adviser)));

    /// <summary>The list of somebody who lets the adviser read it, to be read alone; that it was opened is written down.</summary>
    /// <returns>Null where they do not, or there is no such person.</returns>
    public (OfficePerson Owner, KeptWork Work)? Open(string adviser, string owner)
    {
        if (Advised(adviser).FirstOrDefault(p => p.Id == owner) is not { } person)
        {
            return null;
        }

        database.InTransaction((connection, transaction) =>
        {
            Audit(connection, transaction, adviser, "opened the list of", owner);
            return true;
        });
        return (person, Workspace(owner).Read());
    }

    /// <summary>What was done, the newest first.</summary>
    /// <param name="most">At most so many; 1 or more.</param>
    public IReadOnlyList<AuditedAct> Log(int most) => Acts("1 = 1", ("most", (long)most));

    /// <summary>What somebody did, and what others did that concerned them, the newest first.</summary>
    /// <param name="id">Whom.</param>
    /// <param name="most">At most so many; 1 or more.</param>
    public IReadOnlyList<AuditedAct> LogOf(string id, int most) => Acts("audit.who = @id OR audit.about = @id", ("id", id), ("most", (long)most));

    /// <summary>The keys that sign what browsers hold, as XML.</summary>
    public IReadOnlyList<string> Keys() => Read(connection => connection.Rows(null, "SELECT xml FROM protection_key ORDER BY name", row => row.GetString(0)));

    /// <summary>Keeps a key for every process.</summary>
    public void AddKey(string name, string xml) => database.InTransaction((connection, transaction) =>
        connection.Run(transaction, "INSERT INTO protection_key (name, xml) VALUES (@name, @xml) ON CONFLICT (name) DO UPDATE SET xml = @xml", ("name", name), ("xml", xml)));

    private IReadOnlyList<AuditedAct> Acts(string which, params (string Name, object? Value)[] values) => Read(connection => connection.Rows(
        null,
        $"""
        SELECT audit.at, audit.who, audit.act, audit.about, doer.name, other.name
        FROM audit LEFT JOIN person AS doer ON doer.id = audit.who LEFT JOIN person AS other ON other.id = audit.about
        WHERE {which} ORDER BY audit.number DESC LIMIT @most
        """,
        row => new AuditedAct(Moment(row, 0), row.TextOr(1), row.GetString(2), row.TextOr(3), row.TextOr(4), row.TextOr(5)),
        values));

    private T Read<T>(Func<NpgsqlConnection, T> read) => database.Guarded(() =>
    {
        using NpgsqlConnection connection = database.Open();
        return read(connection);
    });

    private OfficeLink NewLink(NpgsqlConnection connection, NpgsqlTransaction transaction, OfficePerson person, TimeSpan lasts)
    {
        string secret = Secret();
        DateTime until = Now + lasts;
        connection.Run(transaction, "DELETE FROM invitation WHERE person = @id", ("id", person.Id));
        connection.Run(transaction, "INSERT INTO invitation (hash, person, until) VALUES (@hash, @person, @until)", ("hash", HashOf(secret)), ("person", person.Id), ("until", until));
        return new OfficeLink(person, secret, Seconds(until));
    }

    private void Audit(NpgsqlConnection connection, NpgsqlTransaction transaction, string? who, string act, string? about) => connection.Run(
        transaction, "INSERT INTO audit (at, who, act, about) VALUES (@at, @who, @act, @about)", ("at", Now), ("who", who), ("act", act), ("about", about));

    private static OfficePerson Find(NpgsqlConnection connection, NpgsqlTransaction? transaction, string id) =>
        connection.Rows(transaction, $"SELECT {PersonColumns} FROM person WHERE id = @id", PersonOf, ("id", id)).SingleOrDefault()
        ?? throw new InputException(new Problem(ProblemCode.NotFound, "person", Bounds.Shown(id), "nobody of this guide has it."));

    private static InputException NoAdviser(string id) => new(new Problem(ProblemCode.NotFound, "adviser", id, "no adviser of this guide has it."));

    private static OfficePerson PersonOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), OfficePerson.RoleOf(row.GetString(2)), Moment(row, 3), row.TextOr(4));

    private static DateTimeOffset Moment(DbDataReader row, int column) => Seconds(row.GetDateTime(column));

    private static DateTimeOffset Seconds(DateTime moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);

    private static string Secret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is kept of a secret; null for what can be none.</summary>
    private static byte[]? HashOf(string secret) => secret.Length == SecretLength && Base64Url.IsValid(secret) ? SHA256.HashData(Encoding.ASCII.GetBytes(secret)) : null;

    private static string CleanName(string name)
    {
        string clean = TryName(name) ?? throw new InputException(new Problem(ProblemCode.Malformed, "name", null, "give the name by which you know them, in one line, without characters that cannot be seen."));
        Bounds.Length("name", clean, OfficePerson.LongestName);
        return clean;
    }

    /// <summary>Null for what cannot be shown as a name.</summary>
    private static string? TryName(string name)
    {
        string clean = name.Trim().Trim(ZeroWidthNonJoiner, ZeroWidthJoiner);
        return clean.Length == 0 || clean.Any(IsUnseen) ? null : clean;
    }

    /// <summary>Joiners are part of how some languages are written, between letters.</summary>
    private static bool IsUnseen(char c) => c is not (ZeroWidthNonJoiner or ZeroWidthJoiner) && Bounds.IsUnseen(c);

    private static int Days(int days) => days is >= 1 and <= LongestInvitation
        ? days
        : throw new InputException(new Problem(ProblemCode.OutOfRange, "days", days.ToString(CultureInfo.InvariantCulture), $"give 1 to {LongestInvitation}."));
}

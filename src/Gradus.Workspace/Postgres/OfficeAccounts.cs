using Gradus.Workspace.Sql;
using Npgsql;

namespace Gradus.Workspace.Postgres;

/// <content>Accounts of the office's provider by which people come in. One account is of one person; nobody becomes two of them unasked.</content>
public sealed partial class Office
{
    private static readonly TimeSpan ProviderSession = TimeSpan.FromHours(ProviderHours);

    /// <summary>
    /// Signs in whoever an account is of. Where it is of nobody yet, it becomes that of the person who was invited with its address, unless another account of
    /// the same provider is theirs: an address is given to somebody else in time.
    /// </summary>
    public Arrival Arrive(ProviderAccount account) => database.InTransaction((connection, transaction) =>
    {
        Hold(connection, transaction, account);
        if (OwnerOf(connection, transaction, account) is { } known)
        {
            connection.Run(
                transaction, "UPDATE sign_in SET email = @email WHERE issuer = @issuer AND subject = @subject", ("email", account.Email), ("issuer", account.Issuer), ("subject", account.Subject));
            return new Arrival(NewSession(connection, transaction, known, ProviderSession), IsAddressTaken: false);
        }

        OfficePerson? invited = account.Email is null
            ? null
            : connection.Rows(transaction, $"SELECT {PersonColumns} FROM person WHERE email = @email FOR UPDATE", PersonOf, ("email", account.Email)).SingleOrDefault();
        if (invited is null)
        {
            return new Arrival(null, IsAddressTaken: false);
        }

        if (HasAccountOf(connection, transaction, account.Issuer, invited.Id))
        {
            return new Arrival(null, IsAddressTaken: true);
        }

        Join(connection, transaction, account, invited.Id);
        Audit(connection, transaction, invited.Id, "came in first at the provider", null);
        return new Arrival(NewSession(connection, transaction, invited, ProviderSession), IsAddressTaken: false);
    });

    /// <summary>Adds whoever comes in by an account for the first time, with an empty list, and signs them in.</summary>
    /// <exception cref="InputException">The account is somebody's by now, or there are too many people.</exception>
    public OfficeLink Admit(ProviderAccount account) => database.InTransaction((connection, transaction) =>
    {
        HoldFree(connection, transaction, account);
        OfficePerson person = Add(connection, transaction, NameOf(account), PersonRole.Person, email: null);
        Join(connection, transaction, account, person.Id);
        Audit(connection, transaction, person.Id, "came in first at the provider", null);
        return NewSession(connection, transaction, person, ProviderSession);
    });

    /// <summary>Makes an account open the list of somebody who is signed in already.</summary>
    /// <exception cref="InputException">The account is somebody's by now, or another account of this provider is theirs.</exception>
    public void Tie(ProviderAccount account, string id) => database.InTransaction((connection, transaction) =>
    {
        HoldFree(connection, transaction, account);
        connection.One(transaction, "SELECT id FROM person WHERE id = @id FOR UPDATE", ("id", id));
        Find(connection, transaction, id);
        if (HasAccountOf(connection, transaction, account.Issuer, id))
        {
            throw new InputException("Another account of the provider opens this list already. Whoever runs this guide can take that away.");
        }

        Join(connection, transaction, account, id);
        Audit(connection, transaction, id, "tied an account of the provider", null);
        return true;
    });

    /// <summary>True where an account of the provider opens somebody's list.</summary>
    public bool HasAccountOf(string issuer, string id) => Read(connection => HasAccountOf(connection, null, issuer, id));

    /// <summary>Makes the accounts of one person open the list of another; the first is signed out everywhere, and what they keep stays theirs.</summary>
    /// <param name="from">Whose accounts.</param>
    /// <param name="to">Whose list they open from now on.</param>
    /// <param name="by">Identifier of who does it; null for the command line.</param>
    /// <returns>How many accounts, and how many things the first keeps.</returns>
    /// <exception cref="InputException">One of the two is not there, both are one, the first has no account, or both have one of the same provider.</exception>
    public (int Accounts, long Entries) MoveAccounts(string from, string to, string? by) => database.InTransaction((connection, transaction) =>
    {
        Find(connection, transaction, from);
        Find(connection, transaction, to);
        connection.Rows(transaction, "SELECT id FROM person WHERE id = @from OR id = @to ORDER BY id FOR UPDATE", row => row.GetString(0), ("from", from), ("to", to));
        if (from == to)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "to", to, "both are one person; name another."));
        }

        if (connection.One(transaction, "SELECT issuer FROM sign_in WHERE person = @to AND issuer IN (SELECT issuer FROM sign_in WHERE person = @from)", ("from", from), ("to", to)) is not null)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "to", to, "they have an account of this provider already; untie it first."));
        }

        int moved = connection.Run(transaction, "UPDATE sign_in SET person = @to WHERE person = @from", ("from", from), ("to", to));
        if (moved == 0)
        {
            throw new InputException(new Problem(ProblemCode.NotFound, "person", from, "no account of a provider is theirs."));
        }

        connection.Run(transaction, "DELETE FROM session WHERE person = @from", ("from", from));
        Audit(connection, transaction, by, "took accounts of the provider from", from);
        Audit(connection, transaction, by, "tied accounts of the provider to", to);
        return (moved, (long)connection.One(transaction, "SELECT count(*) FROM entry WHERE workspace = @from", ("from", from))!);
    });

    /// <summary>Takes every account of the provider from somebody and signs them out; what they keep stays.</summary>
    /// <returns>How many accounts.</returns>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public int Untie(string id, string? by) => database.InTransaction((connection, transaction) =>
    {
        Find(connection, transaction, id);
        int untied = connection.Run(transaction, "DELETE FROM sign_in WHERE person = @id", ("id", id));
        connection.Run(transaction, "DELETE FROM session WHERE person = @id", ("id", id));
        Audit(connection, transaction, by, "took accounts of the provider from", id);
        return untied;
    });

    /// <summary>The accounts by which somebody comes in, the oldest first.</summary>
    public IReadOnlyList<SignInAccount> AccountsOf(string id) => Read(connection => connection.Rows(
        null, "SELECT issuer, email, since FROM sign_in WHERE person = @id ORDER BY since, issuer", row => new SignInAccount(row.GetString(0), row.TextOr(1), Moment(row, 2)), ("id", id)));

    /// <summary>Until the transaction ends, nobody else decides whose an account is.</summary>
    private static void Hold(NpgsqlConnection connection, NpgsqlTransaction transaction, ProviderAccount account) =>
        connection.Run(transaction, "SELECT pg_advisory_xact_lock(hashtextextended(@issuer || ' ' || @subject, 0))", ("issuer", account.Issuer), ("subject", account.Subject));

    private static void HoldFree(NpgsqlConnection connection, NpgsqlTransaction transaction, ProviderAccount account)
    {
        Hold(connection, transaction, account);
        if (OwnerOf(connection, transaction, account) is not null)
        {
            throw new InputException("This account opens a list already. Sign in with it.");
        }
    }

    private static OfficePerson? OwnerOf(NpgsqlConnection connection, NpgsqlTransaction transaction, ProviderAccount account) => connection.Rows(
        transaction,
        $"SELECT {PersonColumns} FROM sign_in JOIN person ON person.id = sign_in.person WHERE sign_in.issuer = @issuer AND sign_in.subject = @subject",
        PersonOf,
        ("issuer", account.Issuer),
        ("subject", account.Subject)).SingleOrDefault();

    private static bool HasAccountOf(NpgsqlConnection connection, NpgsqlTransaction? transaction, string issuer, string id) =>
        connection.One(transaction, "SELECT 1 FROM sign_in WHERE issuer = @issuer AND person = @id LIMIT 1", ("issuer", issuer), ("id", id)) is not null;

    private void Join(NpgsqlConnection connection, NpgsqlTransaction transaction, ProviderAccount account, string id) => connection.Run(
        transaction,
        "INSERT INTO sign_in (issuer, subject, person, email, since) VALUES (@issuer, @subject, @person, @email, @since)",
        ("issuer", account.Issuer),
        ("subject", account.Subject),
        ("person", id),
        ("email", account.Email),
        ("since", Now));

    /// <summary>As the provider writes it where that can be shown; else the address, else the subject.</summary>
    private static string NameOf(ProviderAccount account)
    {
        foreach (string? name in (string?[])[account.Name, account.Email, account.Subject])
        {
            if (name is not null && TryName(name[..Math.Min(name.Length, OfficePerson.LongestName)]) is { } clean)
            {
                return clean;
            }
        }

        return "Newcomer";
    }
}

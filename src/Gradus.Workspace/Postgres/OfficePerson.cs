namespace Gradus.Workspace.Postgres;

/// <summary>What somebody may do on a guide for many people. Each has a list of their own that only they change.</summary>
public enum PersonRole
{
    /// <summary>Keeps a list.</summary>
    Person,

    /// <summary>Reads the lists that were shared with them.</summary>
    Adviser,

    /// <summary>Invites people and takes them away; reads no list.</summary>
    Administrator,
}

/// <summary>Somebody who may come in.</summary>
/// <param name="Id">Drawn at random; says nothing of them.</param>
/// <param name="Name">As whoever invited them wrote it.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Since">When they were invited first, or came in, UTC.</param>
/// <param name="Email">With which they were invited to come in at the office's provider, in small letters; null for none.</param>
public sealed record OfficePerson(string Id, string Name, PersonRole Role, DateTimeOffset Since, string? Email = null)
{
    /// <summary>Most characters of an e-mail address (RFC 5321, 4.5.3.1.3).</summary>
    public const int LongestEmail = 254;


    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>Roles by their words, which are those of the database too.</summary>
    public static IReadOnlyList<(string Key, PersonRole Value)> Roles { get; } =
        [("person", PersonRole.Person), ("adviser", PersonRole.Adviser), ("administrator", PersonRole.Administrator)];

    public static string WordOf(PersonRole role) => Roles.Single(r => r.Value == role).Key;

    /// <summary>An address in small letters; null for what can be none.</summary>
    public static string? CleanEmail(string given)
    {
        string clean = given.Trim().ToLowerInvariant();
        int at = clean.IndexOf('@', StringComparison.Ordinal);
        return clean.Length <= LongestEmail && at > 0 && at < clean.Length - 1 && at == clean.LastIndexOf('@') && !clean.Any(c => char.IsWhiteSpace(c) || Bounds.IsUnseen(c)) ? clean : null;
    }

    internal static PersonRole RoleOf(string word) => Roles.Single(r => r.Key == word).Value;
}

/// <summary>The secret of a link by which somebody comes in once.</summary>
/// <param name="Person">Whom it lets in.</param>
/// <param name="Token">The secret; nobody can read it again.</param>
/// <param name="Until">Its end, UTC.</param>
public sealed record OfficeLink(OfficePerson Person, string Token, DateTimeOffset Until);

/// <summary>Somebody, as who runs the guide sees them.</summary>
/// <param name="Person">Who.</param>
/// <param name="SignedIn">When a browser of theirs that is still signed in began, the latest, UTC; null for none.</param>
/// <param name="Entries">How many things they keep.</param>
public sealed record ListedPerson(OfficePerson Person, DateTimeOffset? SignedIn, long Entries);

/// <summary>An adviser, as somebody who may share with them sees them.</summary>
/// <param name="Adviser">Who.</param>
/// <param name="Since">Since when they read the list, UTC; null where they do not.</param>
public sealed record SharedWith(OfficePerson Adviser, DateTimeOffset? Since);

/// <summary>An act, without what it was about in substance.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Identifier; null for the command line of who runs the guide.</param>
/// <param name="Act">What kind.</param>
/// <param name="About">Identifier of whom it concerned; null for nobody else.</param>
/// <param name="WhoName">Their name; null where they are there no more, or for the command line.</param>
/// <param name="AboutName">The other's name; null where they are there no more, or for nobody else.</param>
public sealed record AuditedAct(DateTimeOffset At, string? Who, string Act, string? About, string? WhoName, string? AboutName);

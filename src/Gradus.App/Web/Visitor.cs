using Gradus.Workspace.Postgres;

namespace Gradus.App.Web;

/// <summary>Who asks, on a guide for many people. Looked up once a request, when it is first needed.</summary>
public sealed class Visitor
{
    private readonly Lazy<(OfficePerson? Person, InputException? Trouble)> _who;

    /// <param name="http">The request.</param>
    /// <param name="cookie">Reads its session.</param>
    /// <param name="office">The people of this guide; null where it is no guide for many.</param>
    public Visitor(IHttpContextAccessor http, SessionCookie cookie, Office? office = null)
    {
        Office = office;
        Session = office is not null && http.HttpContext is { } context ? cookie.Read(context.Request) : null;
        _who = new Lazy<(OfficePerson?, InputException?)>(Who);
    }

    /// <summary>The people of this guide; null where it is no guide for many.</summary>
    public Office? Office { get; }

    /// <summary>The secret of the browser's session, whether it still stands or not; null for none.</summary>
    public string? Session { get; }

    /// <summary>Null where nobody is signed in, or that cannot be known now.</summary>
    public OfficePerson? Person => _who.Value.Person;

    /// <summary>Why it cannot be known who is signed in; null where it can.</summary>
    public InputException? Trouble => _who.Value.Trouble;

    private (OfficePerson? Person, InputException? Trouble) Who()
    {
        try
        {
            return (Session is null ? null : Office?.Of(Session), null);
        }
        catch (InputException error)
        {
            return (null, error);
        }
    }
}

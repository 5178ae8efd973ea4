using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Gradus.App.Web;

/// <summary>Who asks, on a guide for many people. Looked up once a request, before the page that may show it.</summary>
public sealed class Visitor
{
    /// <param name="http">The request.</param>
    /// <param name="cookie">Reads its session.</param>
    /// <param name="office">The people of this guide; null where it is no guide for many.</param>
    public Visitor(IHttpContextAccessor http, SessionCookie cookie, Office? office = null)
    {
        Office = office;
        Session = office is not null && http.HttpContext is { } context ? cookie.Read(context.Request) : null;
    }

    /// <summary>The people of this guide; null where it is no guide for many.</summary>
    public Office? Office { get; }

    /// <summary>The secret of the browser's session, whether it still stands or not; null for none.</summary>
    public string? Session { get; }

    /// <summary>Null where nobody is signed in, or that cannot be known now.</summary>
    public OfficePerson? Person { get; private set; }

    /// <summary>Why it cannot be known who is signed in; null where it can.</summary>
    public InputException? Trouble { get; private set; }

    /// <summary>Asks the database whose session it is. While it does not answer no thread waits, so that whoever is not signed in is answered all the same.</summary>
    public async Task Find(CancellationToken cancellation)
    {
        try
        {
            Person = Session is null || Office is null ? null : await Office.Of(Session, cancellation);
        }
        catch (InputException error)
        {
            Trouble = error;
        }
    }
}

/// <summary>Looks up who asks before anything is made for them.</summary>
public static class Visitors
{
    /// <summary>Comes after routing and before everything that depends on who asks. Files that are the same for everybody, and programs, need nobody.</summary>
    public static IApplicationBuilder UseVisitor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Cookies.ContainsKey(SessionCookie.Name)
            && context.GetEndpoint()?.Metadata is { } marks && (marks.GetMetadata<ComponentTypeMetadata>() is not null || marks.GetMetadata<PersonalAttribute>() is not null))
        {
            await context.RequestServices.GetRequiredService<Visitor>().Find(context.RequestAborted);
        }

        await next(context);
    });
}

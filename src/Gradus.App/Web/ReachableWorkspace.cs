using Microsoft.AspNetCore.Components.Endpoints;

namespace Gradus.App.Web;

/// <summary>
/// Refuses what a signed-in reader keeps, and files that count it, while the database of workspaces does not answer. Every
/// other page is answered, and says at its top that nothing of theirs is used.
/// </summary>
public static class ReachableWorkspace
{
    /// <summary>Of every answer that waits for something else than this program.</summary>
    public const string Heading = "This does not work now";

    /// <summary>Comes after routing.</summary>
    public static IApplicationBuilder UseReachableWorkspace(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint() is { } endpoint
        && Needs(endpoint.Metadata)
        && context.Request.Cookies.ContainsKey(SessionCookie.Name)
        && string.IsNullOrEmpty(context.Request.Query["example"])
        && context.RequestServices.GetRequiredService<Mine>() is { IsAway: true, Trouble: { } trouble }
            ? PlainPage.Send(
                context,
                StatusCodes.Status503ServiceUnavailable,
                Heading,
                $"{trouble} Your list, and files that count what you keep, wait for it; all other pages are answered without it. Go back in the browser for what you typed.",
                ("/explore", "Search all programs"))
            : next(context));

    /// <summary>A page of what is kept; or a file for the reader, which has no place to say that something is left out.</summary>
    private static bool Needs(EndpointMetadataCollection of) =>
        of.GetMetadata<KeptAttribute>() is not null || (of.GetMetadata<PersonalAttribute>() is not null && of.GetMetadata<ComponentTypeMetadata>() is null);
}

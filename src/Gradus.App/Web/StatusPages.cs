using Microsoft.AspNetCore.Diagnostics;

namespace Gradus.App.Web;

/// <summary>A page in words for every answer that would otherwise be a bare status: wrong addresses, refused forms, too many requests.</summary>
public static class StatusPages
{
    /// <summary>Comes before everything that routes. The page is read, not sent to, whatever the request was.</summary>
    public static IApplicationBuilder UseStatusPages(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.Use(async (context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
                context.SetEndpoint(null);
            }

            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false } refused)
            {
                // A refused form announces a page but holds none; without the announcement it gets one.
                refused.ContentType = null;
            }
        });
        return app.UseRouting();
    }

    /// <summary>The address that was asked for, though another page answers.</summary>
    public static string AskedFor(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value ?? "/";
}

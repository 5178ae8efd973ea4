namespace Gradus.App.Web;

/// <summary>
/// Sends a form that is larger than any form of the guide back to its own page, which then says so, instead of to a page
/// that knows nothing of it.
/// </summary>
public static class FormLimit
{
    private const string Query = "?too-large=1";

    /// <summary>True when the page was sent back to for a form that was too large.</summary>
    public static bool WasExceeded(HttpContext context) => context.Request.Query.ContainsKey("too-large");

    public static IApplicationBuilder UseFormLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !(context.Request.ContentLength > WebGuide.LargestRequest))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/" + context.Request.Path.ToUriComponent().TrimStart('/') + Query;
        return Task.CompletedTask;
    });
}

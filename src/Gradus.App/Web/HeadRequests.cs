namespace Gradus.App.Web;

/// <summary>Answers HEAD as it would answer GET; the server itself sends no body for it (RFC 9110, section 9.3.2).</summary>
public static class HeadRequests
{
    /// <summary>True where nothing of the answer is handed out.</summary>
    public static bool Is(HttpContext context) => context.Items.ContainsKey(typeof(HeadRequests));

    /// <summary>Comes before routing.</summary>
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Items[typeof(HeadRequests)] = true;
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    });
}

using Microsoft.Net.Http.Headers;

namespace Gradus.App.Web;

/// <summary>Tells browsers and proxies what they may keep: nothing that may depend on a person, and nothing for others.</summary>
public static class CacheHeaders
{
    /// <summary>Of every answer that may depend on who asks.</summary>
    public const string Personal = "private, no-store";

    /// <summary>Of a page that is the same for everybody without a profile: the browser may keep it, and asks again.</summary>
    public const string Public = "private, no-cache";

    /// <summary>True when what is asked for depends on nothing but the dataset, the address and the colours chosen.</summary>
    public static bool IsFunctionOfAddress(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<CachedAttribute>() is not null
        && !context.Request.Cookies.ContainsKey(ProfileCookie.Name)
        && !context.Request.Cookies.ContainsKey(SessionCookie.Name)
        && !context.RequestServices.GetRequiredService<Mine>().IsOn;

    /// <summary>Comes after routing. An answer that states its own rule, such as a style sheet, keeps it.</summary>
    public static IApplicationBuilder UseCacheHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        string rule = IsFunctionOfAddress(context) ? Public : Personal;
        context.Response.OnStarting(() =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            if (!headers.CacheControl.ToString().StartsWith("public", StringComparison.Ordinal))
            {
                headers.CacheControl = rule;
                if (!headers.Vary.ToString().Contains(HeaderNames.Cookie, StringComparison.OrdinalIgnoreCase))
                {
                    headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
                }
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}

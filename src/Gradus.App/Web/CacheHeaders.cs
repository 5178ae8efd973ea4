using System.Security.Cryptography;
using System.Text;
using Gradus.Catalogs;
using Microsoft.Net.Http.Headers;

namespace Gradus.App.Web;

/// <summary>
/// Tells browsers and the caches between what they may keep: nothing that may depend on a person, and what is the same for everybody under a name that
/// changes with dataset and program. Whoever has it already is told that it still holds, before anything is made.
/// </summary>
public static class CacheHeaders
{
    /// <summary>Of every answer that may depend on who asks.</summary>
    public const string Personal = "private, no-store";

    /// <summary>Of an answer that is a function of its address: a browser asks each time whether it still holds, a shared cache after ten minutes.</summary>
    public const string Public = "public, max-age=0, s-maxage=600";

    /// <summary>True where an answer to somebody without profile and list is asked for, which depends on nothing but the dataset, the address and the colours chosen.</summary>
    public static bool IsFunctionOfAddress(HttpContext context) =>
        Mark(context) is { } mark
        && (mark.Same != SameFor.WhoeverSaysNothing || SaysNothing(context.Request.Query))
        && !context.Request.Cookies.ContainsKey(ProfileCookie.Name)
        && !context.Request.Cookies.ContainsKey(SessionCookie.Name)
        && !context.RequestServices.GetRequiredService<Mine>().IsOn;

    /// <summary>Comes after routing. An answer that states its own rule, such as a style sheet, keeps it.</summary>
    public static IApplicationBuilder UseCacheHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        bool isForAll = Mark(context) is { Same: SameFor.Everybody };
        string? tag = isForAll || IsFunctionOfAddress(context) ? Tag(context, isForAll) : null;
        context.Response.OnStarting(() =>
        {
            Set(context.Response, tag, isForAll);
            return Task.CompletedTask;
        });
        if (tag is not null && context.Request.Headers.IfNoneMatch.Any(held => held?.Contains(tag, StringComparison.Ordinal) == true))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static void Set(HttpResponse response, string? tag, bool isForAll)
    {
        IHeaderDictionary headers = response.Headers;
        if (tag is not null && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && IsForOthers(headers))
        {
            headers.CacheControl = Public;
            headers.ETag = tag;

            // The store of pages counts from when it kept one; what was made then is as good as made now.
            headers.Remove(HeaderNames.Age);
            Vary(headers, HeaderNames.AcceptEncoding);
            if (!isForAll)
            {
                Vary(headers, HeaderNames.Cookie);
            }
        }
        else if (!headers.CacheControl.ToString().StartsWith("public", StringComparison.Ordinal) || !IsForOthers(headers))
        {
            headers.CacheControl = Personal;
            headers.Remove(HeaderNames.ETag);
            Vary(headers, HeaderNames.Cookie);
        }
    }

    /// <summary>False where the answer gives this browser a cookie, or holds what is bound to one, such as the token of a form.</summary>
    private static bool IsForOthers(IHeaderDictionary headers) =>
        headers.SetCookie.Count == 0 && !headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    private static void Vary(IHeaderDictionary headers, string name)
    {
        if (!headers.Vary.ToString().Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            headers.Append(HeaderNames.Vary, name);
        }
    }

    private static CachedAttribute? Mark(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) ? context.GetEndpoint()?.Metadata.GetMetadata<CachedAttribute>() : null;

    private static bool SaysNothing(IQueryCollection query) => query.Count == 0 || (query.Count == 1 && query.ContainsKey("example"));

    /// <summary>Names what an address holds as long as dataset and program stay as they are.</summary>
    private static string Tag(HttpContext context, bool isForAll)
    {
        HttpRequest request = context.Request;
        string version = context.RequestServices.GetRequiredService<Catalog>().Version;
        string named = $"{version}\n{BuildIdentity.Text}\n{request.Path}{request.QueryString}\n{(isForAll ? null : Theme.Of(context))}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)))[..32]}\"";
    }
}

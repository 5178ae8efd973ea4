using Microsoft.AspNetCore.WebUtilities;

namespace Gradus.App.Web;

/// <summary>
/// The sliders of my list as the reader moved them last, in a cookie until the browser is closed: whatever page leads back to the list, it
/// stands as it was left. A profile that is saved or taken away, and the way back to its own weights, take them along.
/// </summary>
public static class MovedWeights
{
    public const string Name = "gradus-weights";

    /// <summary>Characters that are read and written; more than all sliders take.</summary>
    private const int Longest = 2000;

    /// <summary>As the query of an address; empty where none were moved.</summary>
    public static IQueryCollection Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 and <= Longest } value
        ? new QueryCollection(QueryHelpers.ParseQuery(value))
        : QueryCollection.Empty;

    /// <param name="response">Takes the cookie.</param>
    /// <param name="query">The sliders as the query of an address.</param>
    public static void Write(HttpResponse response, string query)
    {
        if (query.Length <= Longest && response.HttpContext.Request.Cookies[Name] != query)
        {
            response.Cookies.Append(Name, query, Options(response));
        }
    }

    public static void Delete(HttpResponse response)
    {
        if (response.HttpContext.Request.Cookies.ContainsKey(Name))
        {
            response.Cookies.Delete(Name, Options(response));
        }
    }

    private static CookieOptions Options(HttpResponse response)
    {
        CookieOptions options = OwnCookie.Options(response, default);
        options.MaxAge = null;
        return options;
    }
}

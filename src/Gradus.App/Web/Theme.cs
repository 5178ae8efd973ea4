using Gradus.App.Figures;

namespace Gradus.App.Web;

/// <summary>Light or dark by the reader's choice, kept in a cookie; without one the system decides.</summary>
public static class Theme
{
    private const string Cookie = "gradus-theme";

    /// <summary>light, dark, or null for the system's preference.</summary>
    public static string? Of(HttpContext context) => context.Request.Cookies[Cookie] switch { "light" => "light", "dark" => "dark", _ => null };

    /// <summary>Sets the choice and goes back to the page; "system" forgets it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/theme/{choice}", (string choice, HttpContext context) =>
    {
        if (choice is "light" or "dark")
        {
            context.Response.Cookies.Append(Cookie, choice, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        }
        else
        {
            context.Response.Cookies.Delete(Cookie);
        }

        return Results.LocalRedirect(Back(context));
    });

    /// <summary>The page the reader came from when it is one of this guide, else the first.</summary>
    private static string Back(HttpContext context) =>
        Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out Uri? page) && page.Authority == context.Request.Host.Value && GuideLinks.IsLocal(page.PathAndQuery)
            ? page.PathAndQuery
            : "/";
}

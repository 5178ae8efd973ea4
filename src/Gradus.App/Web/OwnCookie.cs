namespace Gradus.App.Web;

/// <summary>How cookies are set that hold something of a person: no script reads them, no form of another site sends them, and only https carries them where the guide has it.</summary>
internal static class OwnCookie
{
    /// <param name="response">Which sets it.</param>
    /// <param name="lasts">How long the browser keeps it.</param>
    public static CookieOptions Options(HttpResponse response, TimeSpan lasts) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.Request.IsHttps,
        MaxAge = lasts,
        IsEssential = true,
        Path = "/",
    };
}

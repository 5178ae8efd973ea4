using System.Security.Cryptography;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.DataProtection;

namespace Gradus.App.Web;

/// <summary>
/// The secret of a session, kept in a cookie of the browser that signed in: encrypted and signed. Whether the session still
/// stands is asked of the database each time, so that it can be revoked.
/// </summary>
public sealed class SessionCookie(IDataProtectionProvider protection)
{
    public const string Name = "gradus-session";

    /// <summary>Characters; a value takes some two hundred.</summary>
    private const int LargestValue = 500;

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(Office.SessionDays);

    private readonly IDataProtector _protector = protection.CreateProtector("gradus.session", "1");

    /// <summary>The secret of the request's session; null where there is none, or it was cut or changed.</summary>
    public string? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 and <= LargestValue } value)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpResponse response, string secret) => response.Cookies.Append(Name, _protector.Protect(secret), OwnCookie.Options(response, Lasts));

    public static void Delete(HttpResponse response) => response.Cookies.Delete(Name, OwnCookie.Options(response, Lasts));
}

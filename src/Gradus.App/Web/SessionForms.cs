using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;

namespace Gradus.App.Web;

/// <summary>Binds the token of a form to the session that it was made in: what one person's page holds is refused with another's cookie.</summary>
/// <param name="cookie">Reads the session.</param>
public sealed class SessionForms(SessionCookie cookie) : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) =>
        cookie.Read(context.Request) is { } secret ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret))) : "";

    public bool ValidateAdditionalData(HttpContext context, string additionalData) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(additionalData), Encoding.UTF8.GetBytes(GetAdditionalData(context)));
}

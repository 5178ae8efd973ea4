using System.Globalization;
using System.Security.Cryptography;
using Gradus.App.Web;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.DataProtection;

namespace Gradus.App.SignIn;

/// <summary>Somebody whom the provider knows and this guide does not yet, until they say what to do.</summary>
/// <param name="Account">Who they are there.</param>
/// <param name="IsAdmitted">True where they may start a list of their own.</param>
public sealed record FirstSignIn(ProviderAccount Account, bool IsAdmitted);

/// <summary>Keeps that in the browser meanwhile, encrypted and signed, for some minutes.</summary>
/// <param name="protection">Its keys are those of every process.</param>
public sealed class FirstSignIns(IDataProtectionProvider protection)
{
    private const string Name = "gradus-first";
    private const char Between = '\n';

    /// <summary>Characters; the largest account takes fewer.</summary>
    private const int LargestValue = 3_500;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("gradus.first-sign-in", "1").ToTimeLimitedDataProtector();

    /// <summary>Null where there is none, or it was changed, or has ended.</summary>
    public FirstSignIn? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 and <= LargestValue } value)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(value).Split(Between) is [var issuer, var subject, var email, var name, var admitted]
                ? new FirstSignIn(new ProviderAccount(issuer, subject, email.Length > 0 ? email : null, name.Length > 0 ? name : null), admitted == bool.TrueString)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpResponse response, FirstSignIn first)
    {
        ProviderAccount account = first.Account;
        string name = account.Name is { } given && !given.Any(char.IsControl) ? given[..Math.Min(given.Length, OfficePerson.LongestName)] : "";
        string text = string.Join(Between, account.Issuer, account.Subject, account.Email, name, first.IsAdmitted.ToString(CultureInfo.InvariantCulture));
        response.Cookies.Append(Name, _protector.Protect(text, Lasts), Options(response));
    }

    public static void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options(response));

    private static CookieOptions Options(HttpResponse response)
    {
        CookieOptions options = OwnCookie.Options(response, Lasts);
        options.Path = SignInPaths.Page;
        return options;
    }
}

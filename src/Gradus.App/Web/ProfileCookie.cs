using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Microsoft.AspNetCore.DataProtection;

namespace Gradus.App.Web;

/// <summary>
/// The reader's profile, kept in a cookie of their own browser: YAML, compressed, then encrypted and signed. The server
/// keeps nothing, and two people on one server never see each other's. A value that was cut or changed is refused whole.
/// </summary>
public sealed class ProfileCookie(IDataProtectionProvider protection)
{
    public const string Name = "gradus-profile";

    /// <summary>Browsers keep cookies of up to 4,096 bytes, name and attributes included.</summary>
    public const int LargestValue = 3800;

    /// <summary>What every value begins with; a change of what is inside counts it up.</summary>
    private const string Version = "1.";

    /// <summary>No profile unpacks to more than a profile file may hold.</summary>
    private const int LargestText = 256 * 1024;

    private readonly IDataProtector _protector = protection.CreateProtector("gradus.profile", "1");

    /// <summary>The profile of the request; null when there is none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">Names that the profile may use.</param>
    /// <param name="trouble">Why the cookie that is there cannot be used, one sentence; null where it can, or there is none.</param>
    public Profile? Read(HttpRequest request, KnownNames known, out string? trouble)
    {
        trouble = null;
        if (request.Cookies[Name] is not { Length: > 0 } value)
        {
            return null;
        }

        if (value.Length > LargestValue || !value.StartsWith(Version, StringComparison.Ordinal))
        {
            trouble = "It was kept by another version of this guide, or is damaged.";
            return null;
        }

        try
        {
            return ProfileReader.Parse("profile", Unpack(value[Version.Length..]), known);
        }
        catch (Exception error) when (error is FormatException or CryptographicException or InvalidDataException)
        {
            trouble = "It is damaged or cut, or was kept while the guide ran with other keys.";
        }
        catch (InputException error)
        {
            trouble = Unfit(error);
        }

        return null;
    }

    /// <summary>Why a profile that was kept before is of no use now.</summary>
    public static string Unfit(InputException error) => "It does not fit this dataset: " + error.Message.Split('\n')[0];

    /// <exception cref="InputException">The profile is too long for a cookie.</exception>
    public void Write(HttpResponse response, Profile profile) => response.Cookies.Append(Name, Value(profile), Options(response));

    /// <summary>What the cookie of a profile holds.</summary>
    /// <exception cref="InputException">The profile is too long for a cookie.</exception>
    public string Value(Profile profile)
    {
        string value = Version + Pack(ProfileWriter.Write(profile));
        return value.Length <= LargestValue
            ? value
            : throw new InputException("This profile is too long to be kept in the browser: shorten its notes and course list, or use it with the command line.");
    }

    public static void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options(response));

    private static CookieOptions Options(HttpResponse response) => OwnCookie.Options(response, TimeSpan.FromDays(365));

    private string Pack(string text)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.SmallestSize))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return Base64Url.EncodeToString(_protector.Protect(buffer.ToArray()));
    }

    private byte[] Unpack(string value)
    {
        using var brotli = new BrotliStream(new MemoryStream(_protector.Unprotect(Base64Url.DecodeFromChars(value))), CompressionMode.Decompress);
        byte[] text = new byte[LargestText + 1];
        int length = brotli.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        return text[..length];
    }
}

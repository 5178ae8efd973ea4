using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Web;

/// <summary>
/// The reader's profile, kept in a cookie of their own browser: compressed YAML. The server keeps nothing, and two people
/// on one server never see each other's.
/// </summary>
public static class ProfileCookie
{
    public const string Name = "gradus-profile";

    /// <summary>Browsers keep cookies of up to 4,096 bytes, name and attributes included.</summary>
    public const int LargestValue = 3800;

    /// <summary>No profile unpacks to more than a profile file may hold.</summary>
    private const int LargestText = 256 * 1024;

    /// <summary>The profile of the request; null when there is none or it can no longer be read.</summary>
    public static Profile? Read(HttpRequest request, KnownNames known)
    {
        if (request.Cookies[Name] is not { Length: > 0 and <= LargestValue } value)
        {
            return null;
        }

        try
        {
            return ProfileReader.Parse("profile", Unpack(value), known);
        }
        catch (Exception error) when (error is InputException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <exception cref="InputException">The profile is too long for a cookie.</exception>
    public static void Write(HttpResponse response, Profile profile)
    {
        string value = Pack(ProfileWriter.Write(profile));
        if (value.Length > LargestValue)
        {
            throw new InputException("This profile is too long to be kept in the browser: shorten its notes and course list, or use it with the command line.");
        }

        response.Cookies.Append(Name, value, Options(response));
    }

    public static void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options(response));

    private static CookieOptions Options(HttpResponse response) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(365),
        IsEssential = true,
        Path = "/",
    };

    private static string Pack(string text)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.SmallestSize))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return Base64Url.EncodeToString(buffer.ToArray());
    }

    private static byte[] Unpack(string value)
    {
        using var brotli = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(value)), CompressionMode.Decompress);
        byte[] text = new byte[LargestText];
        int length = brotli.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        return text[..length];
    }
}

namespace Gradus.App.Figures;

/// <summary>Addresses of other sites as the data holds them.</summary>
public static class WebLink
{
    /// <summary>The address with its scheme, https where none is given; null where it is none of the web.</summary>
    public static string? Of(string address)
    {
        string whole = address.Contains("://", StringComparison.Ordinal) ? address : $"https://{address}";
        return Uri.TryCreate(whole, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" && uri.Host.Contains('.') ? uri.AbsoluteUri : null;
    }

    /// <summary>The host alone, without "www.".</summary>
    public static string Host(string address) =>
        Of(address) is { } whole ? new Uri(whole).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : new Uri(whole).Host : address;
}

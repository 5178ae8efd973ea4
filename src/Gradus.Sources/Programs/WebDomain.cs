namespace Gradus.Sources.Programs;

/// <summary>Whose site a web address is on.</summary>
public static class WebDomain
{
    /// <summary>The host of an address, lower case; of an archived copy, the host that was archived. Null where there is none.</summary>
    public static string? Host(string address)
    {
        const string Archive = "web.archive.org/web/";
        int archived = address.IndexOf(Archive, StringComparison.OrdinalIgnoreCase);
        if (archived >= 0)
        {
            int slash = address.IndexOf('/', archived + Archive.Length);
            return slash < 0 ? null : Host(address[(slash + 1)..]);
        }

        string full = address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
        return Uri.TryCreate(full, UriKind.Absolute, out Uri? uri) && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri.Host.ToLowerInvariant()
            : null;
    }

    /// <summary>The domain a school registers: the last two parts of the host, the last four under <c>.us</c>. Null where there is none.</summary>
    public static string? Of(string address)
    {
        if (Host(address) is not { } host)
        {
            return null;
        }

        string[] parts = host.Split('.');
        int kept = parts[^1] == "us" ? 4 : 2;
        return string.Join('.', parts.TakeLast(kept));
    }
}

using System.Net;

namespace Gradus.App.Web;

/// <summary>
/// Which names the guide answers to. On this machine alone only its own names: a page elsewhere on the web whose name was
/// pointed at this machine (DNS rebinding) is refused.
/// </summary>
public static class HostNames
{
    /// <summary>Comes before everything that reads the address asked for.</summary>
    /// <param name="app">The guide.</param>
    /// <param name="onlyLoopback">True when the guide listens on this machine alone.</param>
    /// <param name="proxied">The name under which a proxy hands requests on; null for none.</param>
    public static IApplicationBuilder UseHostNames(this IApplicationBuilder app, bool onlyLoopback, string? proxied) => app.Use((context, next) =>
    {
        if (!context.Request.Host.HasValue)
        {
            // HTTP/1.0 may leave the name out: then it is the address that was connected to.
            ConnectionInfo at = context.Connection;
            IPAddress address = at.LocalIpAddress ?? IPAddress.Loopback;
            context.Request.Host = new HostString((address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString(), at.LocalPort);
        }

        string? name = NameOf(context.Request.Host.Value!);
        if (name is null)
        {
            return PlainPage.Send(context, StatusCodes.Status400BadRequest, "The address was not understood", "The request names no host that can exist. Open the address that the program showed when it started.");
        }

        return !onlyLoopback || IsLoopback(name) || string.Equals(name, proxied, StringComparison.OrdinalIgnoreCase)
            ? next(context)
            : PlainPage.Send(context, StatusCodes.Status400BadRequest, "This guide does not go by that name", "It answers only to names of the machine it runs on, such as localhost. Open the address that the program showed when it started.");
    });

    /// <summary>The name of a Host header without its port; null when name or port cannot be one.</summary>
    public static string? NameOf(string host) =>
        host.Length <= 300 && !host.AsSpan().ContainsAny("/\\?#@ ") && Uri.TryCreate("http://" + host + "/", UriKind.Absolute, out Uri? address) && address.Host.Length > 0
            ? address.Host
            : null;

    /// <summary>localhost, a name below it, or an address that no other machine reaches.</summary>
    public static bool IsLoopback(string name) =>
        string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(name.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}

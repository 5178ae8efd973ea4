using Microsoft.AspNetCore.HttpOverrides;

namespace Gradus.App.Web;

/// <summary>
/// A web server on this machine that hands requests on. Only where the person who runs the guide names one is it believed
/// when it says who asked and whether the way to it was encrypted; the last of several proxies counts.
/// </summary>
public static class Proxy
{
    public static IApplicationBuilder UseProxy(this IApplicationBuilder app) => app.UseForwardedHeaders(new ForwardedHeadersOptions
    {
        ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        ForwardLimit = 1,
    });
}

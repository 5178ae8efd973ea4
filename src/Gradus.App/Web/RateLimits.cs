using System.Threading.RateLimiting;

namespace Gradus.App.Web;

/// <summary>Limits for a guide that listens beyond this machine.</summary>
public static class RateLimits
{
    /// <summary>Requests of one address in ten seconds.</summary>
    public const int RequestsPerWindow = 200;

    public static void AddGuideRateLimiter(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsPerWindow, Window = TimeSpan.FromSeconds(10) }));
    });
}

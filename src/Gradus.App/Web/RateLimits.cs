using System.Globalization;
using System.Threading.RateLimiting;

namespace Gradus.App.Web;

/// <summary>Limits for a guide that listens beyond this machine.</summary>
public static class RateLimits
{
    /// <summary>Requests of one address in a window.</summary>
    public const int RequestsPerWindow = 200;

    /// <summary>Length of a window.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    public static void AddGuideRateLimiter(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.OnStarting(() =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
                return Task.CompletedTask;
            });
            await PlainPage.Send(
                rejected.HttpContext,
                StatusCodes.Status429TooManyRequests,
                "Too many requests",
                $"Your network has asked for more than {RequestsPerWindow} pages in ten seconds. Wait that long, then load the page again.");
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsPerWindow, Window = Window }));
    });
}

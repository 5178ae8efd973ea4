using Gradus.App.Contracts;
using Microsoft.Extensions.Primitives;

namespace Gradus.App.Web;

/// <summary>
/// Addresses that programs ask, not people. What is refused there is said as a problem (RFC 9457), and no page of another site
/// may have them asked by the browser of somebody who reads it.
/// </summary>
public static class ProgramPaths
{
    public const string Api = "/api";

    public const string Tools = "/mcp";

    /// <summary>True for an address that programs ask.</summary>
    public static bool Is(PathString path) => path.StartsWithSegments(Api, StringComparison.Ordinal) || path.StartsWithSegments(Tools, StringComparison.Ordinal);

    /// <summary>Comes after routing and before everything that reads a body.</summary>
    public static IApplicationBuilder UseProgramPaths(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!Is(context.Request.Path))
        {
            await next(context);
            return;
        }

        // Whatever a browser makes of an answer to programs, it is no page (OWASP ASVS 4.0.3, 14.4.2).
        if (context.Request.Path.StartsWithSegments(Api, StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.ContentDisposition = "attachment; filename=\"api.json\"";
                return Task.CompletedTask;
            });
        }

        if (Refusal(context.Request) is { } refusal)
        {
            await Send(context, refusal);
            return;
        }

        await next(context);
        HttpResponse response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest } && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType))
        {
            await Send(context, ProblemContract.OfStatus(response.StatusCode, Sentence(context)));
        }
    });

    /// <summary>Sends what is wrong; nobody keeps it.</summary>
    public static Task Send(HttpContext context, ProblemContract problem)
    {
        context.Response.Headers.CacheControl = CacheHeaders.Personal;
        return problem.Answer().ExecuteAsync(context);
    }

    private static ProblemContract? Refusal(HttpRequest request)
    {
        StringValues origin = request.Headers.Origin;
        if (origin.Count > 0 && !IsOwn(origin.ToString(), request.Host))
        {
            return ProblemContract.OfStatus(StatusCodes.Status403Forbidden, "A page of another site asks; only programs and pages of this guide are answered here.");
        }

        return request.ContentLength > RequestBounds.LargestRequest
            ? ProblemContract.OfStatus(StatusCodes.Status413PayloadTooLarge, RequestBounds.TooLarge)
            : null;
    }

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out Uri? site) && site.UserInfo.Length == 0 && string.Equals(site.Authority, host.Value, StringComparison.OrdinalIgnoreCase);

    private static string Sentence(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => $"Nothing is asked at {context.Request.Path.ToUriComponent()}; /api/v1/openapi.json lists what is.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not answered here; {context.Response.Headers.Allow} is.",
        _ => "The request was not understood.",
    };
}

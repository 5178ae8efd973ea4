using System.Text.Json.Nodes;
using Gradus.Catalogs;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Web;

/// <summary>
/// How a process is. A balancer asks <see cref="Path"/>: whoever answers serves. <see cref="ReadyPath"/> says whether everything is there, for whoever watches or puts a new
/// process in: while the database is away no process has it, and none is to be taken out for it, because pages that need no list are answered.
/// </summary>
/// <param name="lifetime">Says when the process is to end.</param>
/// <param name="office">Its database; null where there is none.</param>
public sealed class Health(IHostApplicationLifetime lifetime, Office? office = null)
{
    /// <summary>200 while the process answers.</summary>
    public const string Path = "/health";

    /// <summary>200 where everything is there, 503 where something is not.</summary>
    public const string ReadyPath = Path + "/ready";

    /// <summary>For so long an answer of the database counts: whoever asks often does not ask it often.</summary>
    private static readonly TimeSpan Counts = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Task<bool> _last = Task.FromResult(false);
    private long _asked = -(long)Counts.TotalMilliseconds * 2;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext context, Catalog catalog) => Say(context, StatusCodes.Status200OK, new JsonObject { ["status"] = "up", ["dataset"] = catalog.Version }));
        routes.MapGet(ReadyPath, async (HttpContext context, Catalog catalog, Health health) =>
        {
            (bool isReady, string database) = await health.Ask();
            await Say(context, isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, new JsonObject { ["ready"] = isReady, ["dataset"] = catalog.Version, ["database"] = database });
        });
    }

    private async Task<(bool IsReady, string Database)> Ask()
    {
        if (office is null)
        {
            return (!lifetime.ApplicationStopping.IsCancellationRequested, "none");
        }

        Task<bool> last;
        lock (_lock)
        {
            if (_last.IsCompleted && Environment.TickCount64 - _asked > Counts.TotalMilliseconds)
            {
                _asked = Environment.TickCount64;
                _last = office.Answers(CancellationToken.None);
            }

            last = _last;
        }

        bool isThere = await last;
        return (isThere && !lifetime.ApplicationStopping.IsCancellationRequested, isThere ? "up" : "away");
    }

    private static Task Say(HttpContext context, int status, JsonObject what)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(HeadRequests.Is(context) ? "" : what.ToJsonString() + "\n", context.RequestAborted);
    }
}

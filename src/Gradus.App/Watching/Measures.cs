using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Gradus.App.Watching;

/// <summary>What is counted and timed, by the route that was asked and never by what was asked of it. Costs next to nothing where nobody listens.</summary>
public static class Measures
{
    /// <summary>Of the meter and of the source of traces.</summary>
    public const string Name = "Gradus";

    /// <summary>Where an address leads to no page.</summary>
    private const string NoRoute = "-";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);
    private static readonly Histogram<double> Requests = Meter.CreateHistogram<double>("gradus.request.duration", "s", "Requests, by route, method and status");
    private static readonly Counter<long> Refused = Meter.CreateCounter<long>("gradus.turns.refused", "{request}", "Requests that were refused because too many waited");
    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("gradus.faults", "{fault}", "Errors of the program, by kind");
    private static readonly Counter<long> SignIns = Meter.CreateCounter<long>("gradus.sign_ins", "{sign_in}", "Sign-ins at the provider, by what became of them");

    /// <summary>A request found no turn.</summary>
    public static void TurnRefused() => Refused.Add(1);

    /// <summary>An error that nobody foresaw.</summary>
    public static void Fault(Exception error) => Faults.Add(1, new KeyValuePair<string, object?>("kind", error.GetType().Name));

    /// <summary>A sign-in at the provider came to an end.</summary>
    /// <param name="log">Is told the same.</param>
    /// <param name="outcome">A word of this program's own.</param>
    public static void SignIn(GuideLog log, string outcome)
    {
        SignIns.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        log.Write("sign-in", ("outcome", outcome));
    }

    /// <summary>Comes first of all.</summary>
    /// <param name="app">The guide.</param>
    /// <param name="log">Is told of each request.</param>
    public static IApplicationBuilder UseMeasures(this IApplicationBuilder app, GuideLog log) => app.Use(async (context, next) =>
    {
        long begun = Stopwatch.GetTimestamp();
        using Activity? activity = Source.StartActivity("request", ActivityKind.Server);
        try
        {
            await next(context);
        }
        finally
        {
            TimeSpan took = Stopwatch.GetElapsedTime(begun);
            if (Requests.Enabled || log.IsOn || activity is not null)
            {
                Record(context, took, activity, log);
            }
        }
    });

    private static void Record(HttpContext context, TimeSpan took, Activity? activity, GuideLog log)
    {
        string route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute;
        string method = context.Request.Method is "GET" or "POST" or "HEAD" ? context.Request.Method : "other";
        int status = context.Response.StatusCode;
        Requests.Record(took.TotalSeconds, new TagList { { "http.route", route }, { "http.request.method", method }, { "http.response.status_code", status } });
        activity?.SetTag("http.route", route).SetTag("http.request.method", method).SetTag("http.response.status_code", status);
        if (activity is not null)
        {
            activity.DisplayName = $"{method} {route}";
            activity.SetStatus(status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }

        log.Write("request", ("method", method), ("route", route), ("status", status), ("ms", took.TotalMilliseconds));
    }
}

using System.Net;
using System.Text;
using Gradus.App.Contracts;

namespace Gradus.App.Web;

/// <summary>
/// A page that needs nothing of the guide: for requests that are refused before any page is looked for, and for the error
/// within the page of errors. Same style sheet, no reader, no dataset.
/// </summary>
public static class PlainPage
{
    /// <summary>After so long what could not be done may be tried again.</summary>
    private const string WaitSeconds = "10";

    /// <summary>Sends the page in place of whatever was begun, or to a program the same as a problem; nothing where the answer is already on its way.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">4xx or 5xx.</param>
    /// <param name="heading">What happened, plain text.</param>
    /// <param name="sentence">What is allowed or what to do, plain text.</param>
    /// <param name="way">Where to go from here, and the words for it; null for the first page.</param>
    public static Task Send(HttpContext context, int status, string heading, string sentence, (string Address, string Words)? way = null)
    {
        HttpResponse response = context.Response;
        if (response.HasStarted)
        {
            return Task.CompletedTask;
        }

        response.Clear();
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = WaitSeconds;
        }

        if (ProgramPaths.Is(context.Request.Path))
        {
            return ProgramPaths.Send(context, ProblemContract.OfStatus(status, sentence));
        }

        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = CacheHeaders.Personal;
        byte[] page = Encoding.UTF8.GetBytes(Html(heading, sentence, way ?? ("/", "Start again")));
        response.ContentLength = page.Length;
        return response.Body.WriteAsync(page, context.RequestAborted).AsTask();
    }

    private static string Html(string heading, string sentence, (string Address, string Words) way) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="{Assets.Shipped.StylePath}" />
        <link rel="icon" href="data:," />
        <title>{WebUtility.HtmlEncode(heading)} - Gradus</title>
        </head>
        <body>
        <main id="main">
        <h1>{WebUtility.HtmlEncode(heading)}</h1>
        <p class="lead">{WebUtility.HtmlEncode(sentence)}</p>
        <p class="row"><a class="button" href="{way.Address}">{way.Words}</a></p>
        </main>
        </body>
        </html>

        """;
}

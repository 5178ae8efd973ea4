using Gradus.App.Watching;

namespace Gradus.App.Web;

/// <summary>What becomes of an error that nothing else caught: a page with the right status, and a line for who runs the guide.</summary>
public static class LastResort
{
    /// <summary>Comes before everything that can fail.</summary>
    /// <param name="app">The guide.</param>
    /// <param name="report">Takes the error and the path that was asked for, without its query; null for nobody.</param>
    public static IApplicationBuilder UseLastResort(this IApplicationBuilder app, Action<Exception, string>? report) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone; there is nobody to answer.
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            int status = StatusOf(error, context.Request);
            if (status >= StatusCodes.Status500InternalServerError)
            {
                Measures.Fault(error);
                report?.Invoke(error, context.Request.Path.Value ?? "/");
            }

            await PlainPage.Send(context, status, HeadingOf(status), SentenceOf(error, status));
        }
    });

    /// <summary>400 or what the server says for a request that is malformed; 500 for a fault of this program.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="request">A body that came in chunks of no size that can be ends in an error of reading.</param>
    public static int StatusOf(Exception error, HttpRequest request) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        IOException when request.Headers.TransferEncoding.Count > 0 => StatusCodes.Status400BadRequest,
        InputException { MayPass: true } => StatusCodes.Status503ServiceUnavailable,
        InputException or InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static string HeadingOf(int status) => status switch
    {
        StatusCodes.Status503ServiceUnavailable => ReachableWorkspace.Heading,
        < StatusCodes.Status500InternalServerError => "The request was not understood",
        _ => "Something went wrong",
    };

    private static string SentenceOf(Exception error, int status) => error switch
    {
        InputException input => input.Message,
        _ when status < StatusCodes.Status500InternalServerError => "Nothing was saved, and nothing of yours was changed. Open the page anew and send it once more.",
        _ => "The page could not be made. Nothing of yours was changed. If it happens again, the same question with the command line may say more.",
    };
}

using System.Globalization;
using Gradus.App.Verbs.Shortlists;
using Gradus.Sources.Transcripts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Primitives;

namespace Gradus.App.Web;

/// <summary>
/// How much one request may ask: an address longer than any the guide writes, more parameters than its longest page has, or
/// a longer text than any of its fields takes is refused with a sentence, before any work is done for it.
/// </summary>
public static class RequestBounds
{
    /// <summary>No form of the guide without a large file is longer, in bytes.</summary>
    public const long LargestRequest = 1024 * 1024;

    /// <summary>The same of a page that takes a file (<see cref="TakesFileAttribute"/>): the file, and the form around it.</summary>
    public const long LargestWithFile = TranscriptFile.MostBytes + LargestRequest;

    /// <summary>Bytes of a request that lie with the server before anybody reads them.</summary>
    public const long UnreadRequest = 64 * 1024;

    /// <summary>Who sends or takes fewer bytes a second over the whole of it, after a while to begin with, is given up: a form without a file is there within some four minutes, one with the largest within half an hour.</summary>
    public static MinDataRate LeastRate { get; } = new(4 * 1024, TimeSpan.FromSeconds(10));

    /// <summary>What is said of a longer one.</summary>
    public static string TooLarge { get; } = Sentence("A request has at most {0:#,0} bytes.", (int)LargestRequest);

    /// <summary>Characters of a path; the longest identifier has less than a hundred.</summary>
    public const int LongestPath = 400;

    /// <summary>Characters of a query as written; a shortlist stops taking notes at <see cref="ShortlistState.FullAddress"/>.</summary>
    public const int LongestQuery = 14_000;

    /// <summary>Parameters of a query, repeated ones counted each.</summary>
    public const int MostParameters = 600;

    /// <summary>Characters of a parameter's name; a note is named after its program.</summary>
    public const int LongestName = 200;

    /// <summary>Characters of a parameter's value.</summary>
    public const int LongestValue = 4_000;

    /// <summary>Most bytes of a request to whatever answers it.</summary>
    public static long LargestOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>() is null ? LargestRequest : LargestWithFile;

    /// <summary>Comes before routing.</summary>
    public static IApplicationBuilder UseRequestBounds(this IApplicationBuilder app) => app.Use((context, next) =>
        Refusal(context.Request) is { } refusal
            ? PlainPage.Send(context, refusal.Status, "The request asks for too much", refusal.Sentence)
            : next(context));

    /// <summary>The status and the sentence for a request beyond the bounds; null for one within.</summary>
    public static (int Status, string Sentence)? Refusal(HttpRequest request)
    {
        if ((request.Path.Value?.Length ?? 0) > LongestPath)
        {
            return (StatusCodes.Status414UriTooLong, Sentence("The path of an address has at most {0:#,0} characters.", LongestPath));
        }

        if ((request.QueryString.Value?.Length ?? 0) > LongestQuery)
        {
            return (StatusCodes.Status414UriTooLong, Sentence("What follows the question mark of an address has at most {0:#,0} characters.", LongestQuery));
        }

        int parameters = 0;
        foreach ((string name, StringValues values) in request.Query)
        {
            parameters += values.Count;
            if (name.Length > LongestName)
            {
                return (StatusCodes.Status400BadRequest, Sentence("The name of a parameter has at most {0:#,0} characters.", LongestName));
            }

            if (values.Any(v => v?.Length > LongestValue))
            {
                return (StatusCodes.Status400BadRequest, Sentence("The value of a parameter has at most {0:#,0} characters.", LongestValue));
            }
        }

        return parameters > MostParameters
            ? (StatusCodes.Status400BadRequest, Sentence("An address has at most {0:#,0} parameters.", MostParameters))
            : null;
    }

    private static string Sentence(string words, int most) => string.Format(CultureInfo.InvariantCulture, words, most);
}

using System.Security.Cryptography;
using System.Text;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Web;

namespace Gradus.App.Api;

/// <summary>Answers of verbs over HTTP. Neither a cookie nor what is kept on this machine counts, and nothing of a question stays.</summary>
internal static class ApiAnswers
{
    private const string MediaType = "application/json; charset=utf-8";

    /// <summary>A question that is all in its address: the same for everybody, so whoever has the answer is told that it still holds.</summary>
    public static Task ByAddress(HttpContext context, Verb verb)
    {
        if (verb.TellsOfMoney)
        {
            return Answer(context, verb, () => (ProgramGiven.From(verb, context.Request.Query), null), tag: null);
        }

        string tag = Tag(context);
        if (context.Request.Headers.IfNoneMatch.Any(held => held?.Contains(tag, StringComparison.Ordinal) == true))
        {
            SetTag(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return Answer(context, verb, () => (ProgramGiven.From(verb, context.Request.Query), null), tag);
    }

    /// <summary>A question in the body, with the profile of who asks perhaps. The answer is theirs alone.</summary>
    public static async Task ByBody(HttpContext context, Verb verb)
    {
        (ApiBody? body, ProblemContract? refusal) = await ApiBody.Read(context.Request);
        if (refusal is not null)
        {
            await ProgramPaths.Send(context, refusal);
            return;
        }

        using (body)
        {
            await Answer(context, verb, () => body!.Question(verb, context.Request.Query), tag: null);
        }
    }

    /// <summary>Names what an address holds as long as the dataset and the program stay as they are.</summary>
    public static string Tag(HttpContext context)
    {
        HttpRequest request = context.Request;
        string named = $"{context.RequestServices.GetRequiredService<AskedData>().Version}\n{HelpText.ProgramVersion}\n{request.Path}{request.QueryString}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)))[..32]}\"";
    }

    /// <summary>Sends a text of JSON.</summary>
    /// <param name="context">The request.</param>
    /// <param name="json">The text.</param>
    /// <param name="tag">What names it for whoever keeps it; null for an answer that is one person's.</param>
    public static Task Send(HttpContext context, string json, string? tag)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        if (tag is not null)
        {
            SetTag(context.Response, tag);
        }

        context.Response.ContentType = MediaType;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static async Task Answer(HttpContext context, Verb verb, Func<(GivenValues Given, string? Profile)> read, string? tag)
    {
        AskedData data = context.RequestServices.GetRequiredService<AskedData>();
        using IDisposable waits = Abandonment.By(context.RequestAborted);
        try
        {
            (GivenValues given, string? profile) = read();
            VerbAnswer answer = verb.Ask(new Asking(given, data, new PostedAsker(profile, data), GivesTexts: true));
            await (answer.None is null ? Send(context, answer.Text(), tag) : ProgramPaths.Send(context, NoAnswer(answer.None)));
        }
        catch (InputException refused)
        {
            await ProgramPaths.Send(context, ProblemContract.Of(refused, refused.Message));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone, so the work was given up.
        }
    }

    private static ProblemContract NoAnswer(Problem why) => ProblemContract.Of(new InputException(why), why.ToString()) with
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = ProblemContract.OfStatus(StatusCodes.Status422UnprocessableEntity, "").Title,
    };

    private static void SetTag(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "public, no-cache";
    }
}

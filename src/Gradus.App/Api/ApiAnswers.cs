using System.Text;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Web;

namespace Gradus.App.Api;

/// <summary>Answers of verbs over HTTP. Neither a cookie nor what is kept on this machine counts, and nothing of a question stays.</summary>
internal static class ApiAnswers
{
    private const string MediaType = "application/json; charset=utf-8";

    /// <summary>A question that is all in its address.</summary>
    public static Task ByAddress(HttpContext context, Verb verb) => Answer(context, verb, () => (ProgramGiven.From(verb, context.Request.Query), null));

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
            await Answer(context, verb, () => body!.Question(verb, context.Request.Query));
        }
    }

    /// <summary>Sends a text of JSON.</summary>
    /// <param name="context">The request.</param>
    /// <param name="json">The text.</param>
    public static Task Send(HttpContext context, string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static async Task Answer(HttpContext context, Verb verb, Func<(GivenValues Given, string? Profile)> read)
    {
        AskedData data = context.RequestServices.GetRequiredService<AskedData>();
        using IDisposable waits = Abandonment.By(context.RequestAborted);
        try
        {
            (GivenValues given, string? profile) = read();
            VerbAnswer answer = verb.Ask(new Asking(given, data, new PostedAsker(profile, data), GivesTexts: true));
            await (answer.None is null ? Send(context, answer.Text()) : ProgramPaths.Send(context, NoAnswer(answer.None)));
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
}

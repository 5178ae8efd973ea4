using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace Gradus.App.Web;

/// <summary>Reads what is posted, to its end and into memory, before anything is done with it: no turn waits for whoever sends slowly.</summary>
public static class WholeBody
{
    /// <summary>Where a form cannot be read.</summary>
    internal const string NotUnderstood = "The form was not understood";

    /// <summary>Said of it.</summary>
    internal const string WhatToDo = "Nothing was saved. What was sent is no form of this guide, or was cut on its way: open the page anew and send it once more.";

    /// <summary>Bytes of all bodies that are in memory at once, those that wait for their turn included.</summary>
    internal const long MostHeld = 16 * 1024 * 1024;

    private const string Cut = "The body was cut on its way, or its chunks have no size that can be.";

    /// <summary>Comes after what refuses a request without its body, and before forms and turns. A form that says that it is too large is left to <see cref="FormLimit"/>.</summary>
    public static IApplicationBuilder UseWholeBody(this IApplicationBuilder app)
    {
        var held = new HeldBytes(MostHeld);
        return app.Use(async (context, next) =>
        {
            long largest = RequestBounds.LargestOf(context);
            if (!HttpMethods.IsPost(context.Request.Method) || context.Request.ContentLength > largest)
            {
                await next(context);
                return;
            }

            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = largest;
            }

            using HeldBytes.Holder holder = held.Hold(context.Abort);
            if (await Read(context, holder) is not { } refusal)
            {
                await next(context);
            }
            else if (ProgramPaths.Is(context.Request.Path))
            {
                await PlainPage.Send(context, refusal.Status, NotUnderstood, refusal.Sentence);
            }
            else
            {
                await PlainPage.Send(context, StatusCodes.Status400BadRequest, NotUnderstood, WhatToDo);
            }
        });
    }

    /// <summary>Puts the body, read to its end, in the place of the one that comes; or says why it cannot be read.</summary>
    private static async Task<(int Status, string Sentence)?> Read(HttpContext context, HeldBytes.Holder holder)
    {
        var whole = new MemoryStream();
        byte[] piece = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            for (int read; (read = await context.Request.Body.ReadAsync(piece, context.RequestAborted)) > 0;)
            {
                whole.Write(piece, 0, read);
                holder.Add(read);
            }
        }
        catch (BadHttpRequestException error)
        {
            return (error.StatusCode, error.StatusCode == StatusCodes.Status413PayloadTooLarge ? RequestBounds.TooLarge : Cut);
        }
        catch (IOException)
        {
            return (StatusCodes.Status400BadRequest, Cut);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        whole.Position = 0;
        context.Request.Body = whole;
        return null;
    }
}

using Microsoft.AspNetCore.Http.Features;

namespace Gradus.App.Web;

/// <summary>
/// Sends a form that is larger than any form of the guide back to its own page, which then says so, instead of to a page
/// that knows nothing of it.
/// </summary>
public static class FormLimit
{
    /// <summary>So much is read and thrown away, because browsers look at an answer only once they have sent everything.</summary>
    private const long MostThrownAway = 32 * 1024 * 1024;

    private const string Query = "?too-large=1";

    /// <summary>True when the page was sent back to for a form that was too large.</summary>
    public static bool WasExceeded(HttpContext context) => context.Request.Query.ContainsKey("too-large");

    public static IApplicationBuilder UseFormLimit(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (ProgramPaths.Is(context.Request.Path))
        {
            await next(context);
            return;
        }

        if (!HttpMethods.IsPost(context.Request.Method) || !(context.Request.ContentLength > RequestBounds.LargestOf(context)))
        {
            if (!HttpMethods.IsPost(context.Request.Method) || await CanBeRead(context))
            {
                await next(context);
            }
            else
            {
                await PlainPage.Send(context, StatusCodes.Status400BadRequest, WholeBody.NotUnderstood, WholeBody.WhatToDo);
            }

            return;
        }

        if (context.Request.ContentLength <= MostThrownAway && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostThrownAway;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/" + context.Request.Path.ToUriComponent().TrimStart('/') + Query;
    });

    /// <summary>Reads the form before any page does, and before the page takes its turn; false where it is malformed. What is no form at all is left to the page.</summary>
    private static async Task<bool> CanBeRead(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return true;
        }

        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or BadHttpRequestException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException)
        {
            return false;
        }
    }
}

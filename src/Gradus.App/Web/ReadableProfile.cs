namespace Gradus.App.Web;

/// <summary>
/// Refuses what depends on the reader while their profile cannot be read, and offers to start again. What is asked for an
/// example person depends on no reader.
/// </summary>
public static class ReadableProfile
{
    /// <summary>Comes after routing.</summary>
    public static IApplicationBuilder UseReadableProfile(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PersonalAttribute>() is not null
        && string.IsNullOrEmpty(context.Request.Query["example"])
        && context.RequestServices.GetRequiredService<Reader>().Trouble is { } trouble
            ? PlainPage.Send(
                context,
                StatusCodes.Status400BadRequest,
                "Your profile cannot be read",
                $"{trouble} Nothing of it is used, so there is no answer for you here. On the profile page you can delete it and start again, or load it from a file.",
                ("/profile", "To the profile page"))
            : next(context));
}

namespace Gradus.App.Web;

/// <summary>
/// Answers that depend on the reader, or that a program asks for, are worked out one for each processor at a time; who asks meanwhile waits their turn.
/// More at once would end no sooner and would hold the memory of all of them.
/// </summary>
public static class Turns
{
    /// <summary>Comes after routing and after the pages kept, which need no turn.</summary>
    public static IApplicationBuilder UseTurns(this IApplicationBuilder app) => app.UseTurns(Environment.ProcessorCount);

    /// <param name="app">The guide.</param>
    /// <param name="most">How many at a time.</param>
    internal static IApplicationBuilder UseTurns(this IApplicationBuilder app, int most)
    {
        var free = new SemaphoreSlim(most);
        return app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata is not { } marks || (marks.GetMetadata<PersonalAttribute>() is null && marks.GetMetadata<WorkedOutAttribute>() is null))
            {
                await next(context);
                return;
            }

            await free.WaitAsync(context.RequestAborted);
            try
            {
                await using Timer watch = HeapBound.Watch();
                await next(context);
            }
            finally
            {
                HeapBound.Keep();
                free.Release();
            }
        });
    }
}

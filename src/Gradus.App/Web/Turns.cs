namespace Gradus.App.Web;

/// <summary>
/// Answers that depend on the reader, or that a program asks for, are worked out one for each processor at a time; who asks meanwhile waits their turn.
/// More at once would end no sooner and would hold the memory of all of them. A turn is taken once a question has come whole and given back before
/// its answer is sent, so that it lasts as long as the work alone: nobody holds one by sending or reading slowly.
/// </summary>
public static class Turns
{
    /// <summary>Bytes of all answers that are made and on their way at once.</summary>
    internal const long MostHeld = 32 * 1024 * 1024;

    /// <summary>Comes after routing, after the pages kept, which need no turn, and after what reads forms and bodies.</summary>
    public static IApplicationBuilder UseTurns(this IApplicationBuilder app) => app.UseTurns(Environment.ProcessorCount);

    /// <param name="app">The guide.</param>
    /// <param name="most">How many at a time.</param>
    internal static IApplicationBuilder UseTurns(this IApplicationBuilder app, int most)
    {
        var free = new SemaphoreSlim(most);
        var held = new HeldBytes(MostHeld);
        return app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata is not { } marks || (marks.GetMetadata<PersonalAttribute>() is null && marks.GetMetadata<WorkedOutAttribute>() is null))
            {
                await next(context);
                return;
            }

            using var answer = new WholeAnswer(context);
            await free.WaitAsync(context.RequestAborted);
            try
            {
                await using Timer watch = HeapBound.Watch();
                await answer.Make(next);
            }
            finally
            {
                HeapBound.Keep();
                free.Release();
            }

            await answer.Send(held);
        });
    }
}

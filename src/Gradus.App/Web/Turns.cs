using Gradus.App.Watching;

namespace Gradus.App.Web;

/// <summary>
/// Answers that depend on the reader, or that a program or a language model asks for, are worked out one for each processor at a time; who asks meanwhile waits
/// their turn. More at once would end no sooner and would hold the memory of all of them. A turn is taken once a question has come whole and given back before
/// its answer is sent, so that it lasts as long as the work alone: nobody holds one by sending or reading slowly. Safe to use from many threads.
/// </summary>
/// <param name="most">How many at a time.</param>
/// <param name="mostWaiting">So many wait beside them; whoever asks then is told at once.</param>
public sealed class Turns(int most, int mostWaiting = Turns.MostWaiting)
{
    /// <summary>So many wait where nothing else is said.</summary>
    public const int MostWaiting = 200;

    private readonly SemaphoreSlim _free = new(most);

    private int _asking;

    /// <summary>Does something in a turn.</summary>
    /// <exception cref="InputException">Too many wait.</exception>
    public async Task Take(Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _asking) > most + mostWaiting)
            {
                Measures.TurnRefused();
                throw new InputException("So many ask at once that yours would wait too long. Ask again in a minute.") { MayPass = true };
            }

            await _free.WaitAsync(cancellation);
            try
            {
                await using Timer watch = HeapBound.Watch();
                await work();
            }
            finally
            {
                HeapBound.Keep();
                _free.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asking);
        }
    }
}

/// <summary>Pages and addresses of programs that take turns.</summary>
public static class TurnsOfRequests
{
    /// <summary>Bytes of all answers that are made and on their way at once.</summary>
    private const long MostHeld = 32 * 1024 * 1024;

    /// <summary>Comes after routing, after the pages kept, which need no turn, and after what reads forms and bodies.</summary>
    /// <param name="app">The guide.</param>
    /// <param name="turns">Those of all that is asked of this process.</param>
    public static IApplicationBuilder UseTurns(this IApplicationBuilder app, Turns turns)
    {
        var held = new HeldBytes(MostHeld);
        return app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata is not { } marks || (marks.GetMetadata<PersonalAttribute>() is null && marks.GetMetadata<WorkedOutAttribute>() is null))
            {
                await next(context);
                return;
            }

            using var answer = new WholeAnswer(context);
            await turns.Take(() => answer.Make(next), context.RequestAborted);
            await answer.Send(held);
        });
    }
}

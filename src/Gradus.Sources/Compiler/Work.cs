using System.Runtime.ExceptionServices;

namespace Gradus.Sources.Compiler;

/// <summary>Does independent pieces of work side by side.</summary>
internal static class Work
{
    /// <summary>Results in the order of the items, whatever order they were made in; items are begun in that order.</summary>
    /// <remarks>Where several pieces fail, the exception of the first in that order is thrown.</remarks>
    public static TResult[] InOrder<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        var errors = new Exception?[items.Count];
        int next = -1;
        Parallel.For(0, Math.Clamp(threads, 1, Math.Max(1, items.Count)), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, _ =>
        {
            for (int i = Interlocked.Increment(ref next); i < items.Count; i = Interlocked.Increment(ref next))
            {
                try
                {
                    results[i] = work(items[i]);
                }
#pragma warning disable CA1031 // Rethrown below, in an order that does not depend on timing.
                catch (Exception error)
#pragma warning restore CA1031
                {
                    errors[i] = error;
                }
            }
        });

        if (Array.Find(errors, error => error is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return results;
    }
}

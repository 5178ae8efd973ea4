namespace Gradus.App.Web;

/// <summary>
/// Takes back what answers leave behind once it is much, and not when the collector would: one shortlist makes some hundred
/// megabytes for a moment, and what of it grows old stays until the machine itself runs short.
/// </summary>
public static class HeapBound
{
    /// <summary>Bytes on the heap above which what is no longer used is taken back once an answer has been made.</summary>
    public const long Most = 96 * 1024 * 1024;

    /// <summary>Bytes above which it is taken back while answers are being made; more, for much of it is then still in use.</summary>
    public const long MostWhileMaking = 108 * 1024 * 1024;

    /// <summary>Bytes that must have come since the last time, so that a heap that is in use is not gone through again and again.</summary>
    private const long Least = 16 * 1024 * 1024;

    /// <summary>How often the heap is looked at while an answer is being made.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly Lock Taking = new();
    private static long _left;

    /// <summary>Looks at the heap until what it gives is disposed of.</summary>
    public static Timer Watch() => new(_ => Keep(MostWhileMaking), state: null, Pause, Pause);

    /// <summary>To be called when an answer has been made.</summary>
    public static void Keep() => Keep(Most);

    private static void Keep(long most)
    {
        if (IsOver(most) && Taking.TryEnter())
        {
            try
            {
                if (IsOver(most))
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                    NativeHeap.GiveBack();
                    Volatile.Write(ref _left, GC.GetTotalMemory(forceFullCollection: false));
                }
            }
            finally
            {
                Taking.Exit();
            }
        }
    }

    private static bool IsOver(long most)
    {
        long held = GC.GetTotalMemory(forceFullCollection: false);
        return held > most && held > Volatile.Read(ref _left) + Least;
    }
}

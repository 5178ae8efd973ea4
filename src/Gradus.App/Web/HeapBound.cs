namespace Gradus.App.Web;

/// <summary>
/// Takes back what answers leave behind once it is much, and not when the collector would: one shortlist makes some hundred
/// megabytes for a moment, and what of it grows old stays until the machine itself runs short.
/// </summary>
public static class HeapBound
{
    /// <summary>Bytes on the heap above which what is no longer used is taken back at once.</summary>
    public const long Most = 96 * 1024 * 1024;

    /// <summary>Bytes that must have come since the last time, so that a heap that is in use is not gone through again and again.</summary>
    private const long Least = 16 * 1024 * 1024;

    private static readonly Lock Taking = new();
    private static long _left;

    /// <summary>To be called when an answer has been made.</summary>
    public static void Keep()
    {
        if (IsOver() && Taking.TryEnter())
        {
            try
            {
                if (IsOver())
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                    Volatile.Write(ref _left, GC.GetTotalMemory(forceFullCollection: false));
                }
            }
            finally
            {
                Taking.Exit();
            }
        }
    }

    private static bool IsOver()
    {
        long held = GC.GetTotalMemory(forceFullCollection: false);
        return held > Most && held > Volatile.Read(ref _left) + Least;
    }
}

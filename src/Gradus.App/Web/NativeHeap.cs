using System.Runtime.InteropServices;

namespace Gradus.App.Web;

/// <summary>
/// Memory that native libraries take, the solver of plans above all. The C library of Linux gives each thread a store of its own and
/// keeps in it what was given back; with one store for all, what one answer no longer needs serves the next.
/// </summary>
internal static partial class NativeHeap
{
    /// <summary>M_ARENA_MAX of glibc's malloc.h.</summary>
    private const int MostStores = -8;

    /// <summary>From now on one store for all threads; elsewhere than with glibc nothing changes.</summary>
    public static void Share() => Try(() => SetOption(MostStores, 1));

    /// <summary>What is not in use goes back to the machine.</summary>
    public static void GiveBack() => Try(() => Trim(0));

    private static void Try(Func<int> call)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = call();
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library: its memory is its own affair.
        }
    }

    [LibraryImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetOption(int option, int value);

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint keep);
}

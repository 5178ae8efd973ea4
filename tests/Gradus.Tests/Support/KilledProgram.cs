using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Tests;

/// <summary>
/// The real program in a process of its own, killed (SIGKILL) at a place of its work. Where strace may trace it, the places are its
/// system calls on files, and it dies as it enters one; elsewhere they are the changes to files that the system reports.
/// </summary>
internal static partial class KilledProgram
{
    private const string Calls = "%file,%desc";

    /// <summary>Whether places are system calls; otherwise reported changes.</summary>
    public static bool IsTraced { get; } = CanTrace();

    /// <summary>Lets the program run to its end and lists the places at which it can be killed, in their order.</summary>
    /// <param name="folder">What comes before the first call that names it is left out.</param>
    /// <param name="arguments">Of the program.</param>
    public static async Task<IReadOnlyList<KillPlace>> PlacesAsync(string folder, string[] arguments)
    {
        if (!IsTraced)
        {
            (int changes, Ending ending) = await WatchAsync(folder, arguments, null);
            Assert.False(ending.Killed);
            return [.. Enumerable.Range(1, changes).Select(n => new KillPlace("", n))];
        }

        string log = Path.GetTempFileName();
        try
        {
            Ending ending = await EndAsync(Traced(arguments, log, null));
            Assert.False(ending.Killed);
            return Places(await File.ReadAllLinesAsync(log), folder);
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>Runs the program and kills it at a place.</summary>
    /// <param name="folder">Where changes are counted, where places are changes.</param>
    /// <param name="arguments">Of the program.</param>
    /// <param name="place">One of <see cref="PlacesAsync"/>.</param>
    /// <returns>Whether it was killed before its end, and what it had said; otherwise it ended with code 0.</returns>
    public static async Task<(bool Killed, string Said)> RunAsync(string folder, string[] arguments, KillPlace place)
    {
        Ending ending = IsTraced ? await EndAsync(Traced(arguments, "/dev/null", place)) : (await WatchAsync(folder, arguments, place.Nth)).Ending;
        return (ending.Killed, ending.Said);
    }

    /// <summary>The program, its outputs read by who starts it.</summary>
    public static ProcessStartInfo Start(string[] arguments) =>
        Quiet(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "gradus.exe" : "gradus"), arguments);

    /// <summary>
    /// The calls of the thread that makes most of them, from the first that names the folder. strace counts each call of each thread by
    /// itself: the third <c>rename</c> of a thread is found again as such.
    /// </summary>
    private static List<KillPlace> Places(string[] lines, string folder)
    {
        var threads = new Dictionary<string, List<(string Name, bool IsOfFolder)>>();
        foreach (Match call in lines.Select(line => CallLine().Match(line)).Where(m => m.Success && m.Groups["call"].Value != "execve"))
        {
            string thread = call.Groups["thread"].Value;
            if (!threads.TryGetValue(thread, out List<(string, bool)>? calls))
            {
                threads.Add(thread, calls = []);
            }

            calls.Add((call.Groups["call"].Value, call.Groups["rest"].Value.Contains(folder, StringComparison.Ordinal)));
        }

        var counts = new Dictionary<string, int>();
        var places = new List<KillPlace>();
        bool hasBegun = false;
        foreach ((string name, bool isOfFolder) in threads.Values.MaxBy(calls => calls.Count)!)
        {
            hasBegun |= isOfFolder;
            int nth = counts[name] = counts.GetValueOrDefault(name) + 1;
            if (hasBegun)
            {
                places.Add(new KillPlace(name, nth));
            }
        }

        return places;
    }

    private static ProcessStartInfo Traced(string[] arguments, string log, KillPlace? place)
    {
        ProcessStartInfo program = Start(arguments);
        string[] kill = place is { } at ? ["-e", string.Create(CultureInfo.InvariantCulture, $"inject={at.Call}:signal=KILL:when={at.Nth}")] : [];
        return Quiet("strace", ["-f", "-qq", "-o", log, "-e", $"trace={Calls}", .. kill, program.FileName, .. arguments]);
    }

    private static async Task<(int Changes, Ending Ending)> WatchAsync(string folder, string[] arguments, int? after)
    {
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        int changes = 0;
        Process? process = null;
        void Count()
        {
            if (Interlocked.Increment(ref changes) == after)
            {
                process?.Kill();
            }
        }

        watcher.Created += (_, _) => Count();
        watcher.Changed += (_, _) => Count();
        watcher.Deleted += (_, _) => Count();
        watcher.Renamed += (_, _) => Count();
        Ending ending = await EndAsync(Start(arguments), started =>
        {
            process = started;
            watcher.EnableRaisingEvents = true;
        });
        return (changes, ending);
    }

    private static async Task<Ending> EndAsync(ProcessStartInfo start, Action<Process>? started = null)
    {
        using Process process = Process.Start(start)!;
        started?.Invoke(process);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        bool killed = process.ExitCode == 128 + 9;
        Assert.True(killed || process.ExitCode == 0, $"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {await errors}");
        return new Ending(killed, said);
    }

    /// <summary>False where strace is not installed or the system does not let a program be traced.</summary>
    private static bool CanTrace()
    {
        try
        {
            using Process process = Process.Start(Quiet("strace", ["-f", "-qq", "-o", "/dev/null", "-e", $"trace={Calls}", "true"]))!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Quiet(string file, string[] arguments) =>
        new(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

    [GeneratedRegex(@"^(?<thread>\d+) +(?<call>\w+)\((?<rest>.*)$", RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex CallLine();

    private readonly record struct Ending(bool Killed, string Said);
}

/// <summary>Where a program is killed.</summary>
/// <param name="Call">Name of the system call that it enters; empty where places are reported changes to files.</param>
/// <param name="Nth">Which call of this name in its thread, or which change, counted from 1.</param>
internal readonly record struct KillPlace(string Call, int Nth);

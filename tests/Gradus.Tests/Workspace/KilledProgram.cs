using System.Diagnostics;

namespace Gradus.Tests.Workspace;

/// <summary>The real program in a process of its own, killed among the changes that it makes to files.</summary>
internal static class KilledProgram
{
    /// <param name="folder">Changes under it are counted.</param>
    /// <param name="arguments">Of the program.</param>
    /// <param name="after">The change at which it is killed (SIGKILL); 1 or more.</param>
    /// <returns>Whether it was killed before its end, and what it had said.</returns>
    public static async Task<(bool Killed, string Said)> RunAsync(string folder, string[] arguments, int after)
    {
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "gradus"), arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        int changes = 0;
        void Count()
        {
            if (Interlocked.Increment(ref changes) == after)
            {
                process.Kill();
            }
        }

        watcher.Created += (_, _) => Count();
        watcher.Changed += (_, _) => Count();
        watcher.Deleted += (_, _) => Count();
        watcher.Renamed += (_, _) => Count();
        process.Start();
        watcher.EnableRaisingEvents = true;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        bool killed = process.ExitCode == 128 + 9;
        Assert.True(killed || process.ExitCode == 0, $"ended with {process.ExitCode}: {await errors}");
        return (killed, said);
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Gradus.Tests.Workspace;

/// <summary>A real disk that is soon full: some megabytes of memory, mounted for the time of a test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-disk-");

    /// <param name="megabytes">Its size.</param>
    public SmallDisk(int megabytes) => IsThere = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "gradus-test", _folder.FullName);

    /// <summary>False where this account may mount nothing.</summary>
    public bool IsThere { get; }

    /// <summary>A folder on it.</summary>
    public string In(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Takes what is left of it.</summary>
    public void Fill()
    {
        byte[] piece = new byte[4096];
        using var file = new FileStream(In("filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (; ; )
            {
                file.Write(piece);
            }
        }
        catch (IOException)
        {
            // Full: that is what it is for.
        }
    }

    /// <summary>Makes room again.</summary>
    public void Free() => File.Delete(In("filler"));

    public void Dispose()
    {
        if (IsThere)
        {
            Run("umount", "--lazy", _folder.FullName);
        }

        _folder.Delete(recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

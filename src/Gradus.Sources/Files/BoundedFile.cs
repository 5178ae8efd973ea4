namespace Gradus.Sources.Files;

/// <summary>
/// Opens files that are named from outside, or lie in a folder that is. Folders, pipes, devices and links that lead nowhere
/// are refused at once, and so is a file that is larger than what is asked for could be.
/// </summary>
public static class BoundedFile
{
    /// <summary>How long a file without length may take to open: a pipe that nobody writes to would wait for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string[] Devices = ["/dev/", "/proc/", "/sys/"];

    /// <summary>The whole content.</summary>
    /// <param name="path">The file; a link stands for what it leads to.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="most">Most bytes.</param>
    /// <param name="tooLarge">The error for a larger one; null for the usual one.</param>
    /// <exception cref="InputException">There is no such file, it is a folder, pipe or device, it cannot be read, or it is too large.</exception>
    public static byte[] Read(string path, string name, long most, Func<string, InputException>? tooLarge = null)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new InputException("The name of a file is empty.");
        }

        try
        {
            using FileStream stream = Open(path, name, most, tooLarge);
            byte[] bytes = new byte[stream.Length + 1];
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read < bytes.Length ? bytes[..read] : throw new InputException($"{name}: grows while it is read; run the command again.");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{name}: cannot be read: there is no such file.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException($"{name}: cannot be read: {DiskFaults.Words(error)}", error);
        }
    }

    /// <summary>The whole content of a file that goes by its path.</summary>
    /// <exception cref="InputException">As above.</exception>
    public static byte[] Read(string path, long most) => Read(path, path, most);

    /// <summary>The file, open for reading.</summary>
    /// <exception cref="InputException">It is a folder, pipe or device, or too large.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static FileStream Open(string path, long most) => Open(path, path, most, null);

    /// <summary>Copies a file with its rights; refuses what <see cref="Open(string, long)"/> refuses.</summary>
    /// <exception cref="InputException">It is a folder, pipe or device, or too large.</exception>
    /// <exception cref="IOException">It is not there or cannot be read, or something is at the target already, or nothing can be written there.</exception>
    public static void Copy(string path, string target, long most)
    {
        Open(path, most).Dispose();
        File.Copy(path, target);
    }

    private static FileStream Open(string path, string name, long most, Func<string, InputException>? tooLarge)
    {
        long length = Length(path, name);
        if (length > most)
        {
            throw tooLarge?.Invoke(name) ?? new InputException($"{name}: {length:N0} bytes; at most {most:N0} are allowed.");
        }

        if (length == 0)
        {
            RefuseAllButEmpty(path, name);
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }

    private static long Length(string path, string name)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{name}: cannot be read: it is a folder; name a file.");
        }

        var file = new FileInfo(path);
        FileSystemInfo? target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true);
        if (target is not FileInfo { Exists: true } there)
        {
            throw file.LinkTarget is null
                ? new FileNotFoundException($"{name}: there is no such file.", path)
                : new InputException($"{name}: cannot be read: it is a link to a file that is not there.");
        }

        return OperatingSystem.IsWindows() || !Devices.Any(d => there.FullName.StartsWith(d, StringComparison.Ordinal)) ? there.Length : throw NoFile(name);
    }

    /// <summary>Pipes and devices have no length, as an empty file has none; only the empty file opens at once and ends at once.</summary>
    private static void RefuseAllButEmpty(string path, string name)
    {
        if (IsPipe(path))
        {
            throw NoFile(name);
        }

        Task<int> first = Task.Run(() =>
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return stream.ReadByte();
        });
        if (Task.WaitAny([first], Patience) != 0 || first.GetAwaiter().GetResult() >= 0)
        {
            throw NoFile(name);
        }
    }

    private static InputException NoFile(string name) => new($"{name}: cannot be read: it is a pipe or a device, not a file.");

    /// <summary>A pipe that is opened for both ways answers at once; one that may not be written to is not told here.</summary>
    private static bool IsPipe(string path)
    {
        try
        {
            using FileStream both = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return !both.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}

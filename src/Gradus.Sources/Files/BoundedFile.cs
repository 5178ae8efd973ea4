namespace Gradus.Sources.Files;

/// <summary>Reads a file that a person names: at once, up to a bound, and only where it is a file.</summary>
public static class BoundedFile
{
    /// <summary>How long a file without length may take to open: a pipe that nobody writes to would wait for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

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
            long length = Length(path, name);
            return length > most
                ? throw tooLarge?.Invoke(name) ?? new InputException($"{name}: {length:N0} bytes; at most {most:N0} are allowed.")
                : length == 0 ? OfNoLength(path, name) : Whole(path, name, (int)length);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{name}: cannot be read: there is no such file.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException($"{name}: cannot be read: {error.Message}", error);
        }
    }

    private static long Length(string path, string name)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{name}: cannot be read: it is a folder; name a file.");
        }

        var file = new FileInfo(path);
        FileSystemInfo? target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true);
        return target is FileInfo { Exists: true } there ? there.Length : throw new FileNotFoundException();
    }

    private static byte[] Whole(string path, string name, int length)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] bytes = new byte[length + 1];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read <= length ? bytes[..read] : throw new InputException($"{name}: grows while it is read; run the command again.");
    }

    /// <summary>Pipes and devices have no length, as an empty file has none; only the empty file opens at once and ends at once.</summary>
    private static byte[] OfNoLength(string path, string name)
    {
        if (IsPipe(path))
        {
            throw new InputException($"{name}: cannot be read: it is a pipe or a device, not a file.");
        }

        Task<int> first = Task.Run(() =>
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return stream.ReadByte();
        });
        bool answered = Task.WaitAny([first], Patience) == 0;
        return answered && first.GetAwaiter().GetResult() < 0
            ? []
            : throw new InputException($"{name}: cannot be read: it is a pipe or a device, not a file.");
    }

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

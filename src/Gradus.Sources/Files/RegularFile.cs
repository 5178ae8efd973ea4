namespace Gradus.Sources.Files;

/// <summary>
/// Opens files that are named from outside. Pipes, devices, directories and links that lead nowhere are refused at once,
/// and so is a file that is larger than what is asked for could be.
/// </summary>
public static class RegularFile
{
    private static readonly string[] Devices = ["/dev/", "/proc/", "/sys/"];

    /// <summary>The file, open for reading.</summary>
    /// <param name="path">As given.</param>
    /// <param name="most">Bytes; a larger file is refused before it is read.</param>
    /// <exception cref="InputException">It is no regular file, or too large.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static FileStream Open(string path, long most)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{path}: is a directory and cannot be read as a file.");
        }

        var file = new FileInfo(path);
        if (!OperatingSystem.IsWindows())
        {
            RefuseDevices(path, file);
        }

        if (file.Exists && LengthOf(file) > most)
        {
            throw new InputException($"{path}: {LengthOf(file)} bytes; at most {most} are read.");
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }

    /// <summary>All bytes of the file.</summary>
    /// <exception cref="InputException">As <see cref="Open"/>, also where the file grows beyond the bound while it is read.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static byte[] Read(string path, long most)
    {
        using FileStream stream = Open(path, most);
        using var bytes = new MemoryStream((int)Math.Min(stream.Length, most));
        byte[] part = new byte[81920];
        for (int read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > most)
            {
                throw new InputException($"{path}: more than {most} bytes; no more are read.");
            }
        }

        return bytes.ToArray();
    }

    private static long LengthOf(FileInfo file) => file.LinkTarget is null ? file.Length : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : 0;

    private static void RefuseDevices(string path, FileInfo file)
    {
        string place = Path.GetFullPath(path);
        if (file.LinkTarget is not null)
        {
            place = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? place;
        }

        if (Devices.Any(d => place.StartsWith(d, StringComparison.Ordinal)))
        {
            throw new InputException($"{path}: is a device or a pipe and cannot be read as a file.");
        }

        // A pipe has no length, and opening one for reading waits for who writes. Opened for both it answers at once.
        if (file.Exists && LengthOf(file) == 0)
        {
            try
            {
                using var both = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
                if (!both.CanSeek)
                {
                    throw new InputException($"{path}: is a pipe and cannot be read as a file.");
                }
            }
            catch (UnauthorizedAccessException error)
            {
                throw new InputException($"{path}: is empty, a pipe or a device; name a file with something in it.", error);
            }
        }
    }
}

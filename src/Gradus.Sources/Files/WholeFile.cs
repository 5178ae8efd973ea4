using System.Formats.Tar;
using System.Globalization;
using System.Text;

namespace Gradus.Sources.Files;

/// <summary>On which terms a file is written.</summary>
public sealed record WriteTerms
{
    /// <summary>A file that is there is replaced.</summary>
    public bool Replaces { get; init; }

    /// <summary>What to do where the file is there and stays; ends a sentence.</summary>
    public string Otherwise { get; init; } = "name another file.";

    /// <summary>What is written is of a person, and only they may read it.</summary>
    public bool IsPersonal { get; init; } = true;
}

/// <summary>
/// Puts a text into a file that somebody names: whole or not at all. Only a file is ever replaced; folders, links, pipes and
/// devices stay what they are.
/// </summary>
public static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses a name that may not be written to, so that a person is told before anything is done.</summary>
    /// <exception cref="InputException">The file is there and may not be replaced, or what is there is no file.</exception>
    public static void Refuse(string path, WriteTerms terms)
    {
        if (KindOf(path) is { } kind)
        {
            throw new InputException($"{path}: is a {kind}; name a file, or a new name in a folder.");
        }

        if (!terms.Replaces && File.Exists(path))
        {
            throw new InputException($"{path}: is there already; {terms.Otherwise}");
        }
    }

    /// <summary>Writes beside the file, then moves it into place.</summary>
    /// <exception cref="InputException">The file is there and may not be replaced, what is there is no file, or the place cannot be written to; what was there stays.</exception>
    public static void Write(string path, string text, WriteTerms terms)
    {
        string beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.part");
        bool created = false;
        try
        {
            Refuse(path, terms);
            using (var stream = new FileStream(beside, Options(terms)))
            {
                created = true;
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            Refuse(path, terms);
            File.Move(beside, path, terms.Replaces);
            created = false;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or DirectoryNotFoundException or NotSupportedException || (error is ArgumentException && !DiskFaults.Is(error)))
        {
            throw new InputException($"{path}: cannot be written; name a file in a directory you may write to.", error);
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            throw new InputException($"{path}: cannot be written: {DiskFaults.Words(error)} What was there is unchanged.", error);
        }
        finally
        {
            if (created)
            {
                DeleteQuietly(beside);
            }
        }
    }

    /// <summary>What stands under a name and is no file; null for a file, or nothing.</summary>
    private static string? KindOf(string path)
    {
        if (OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal))
        {
            return "device";
        }

        var file = new FileInfo(path);
        return file.LinkTarget is not null ? "link"
            : Directory.Exists(path) ? "directory"
            : OperatingSystem.IsWindows() || !file.Exists || file.Length > 0 ? null
            : KindOfEmpty(path);
    }

    /// <summary>Pipes and devices have no length, as an empty file has none. An archive asks the system for the kind, and opens files alone.</summary>
    private static string? KindOfEmpty(string path)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Gnu, leaveOpen: true))
            {
                writer.WriteEntry(path, "one");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType switch
            {
                TarEntryType.RegularFile or null => null,
                TarEntryType.Fifo => "pipe",
                _ => "device",
            };
        }
        catch (UnauthorizedAccessException)
        {
            // Nobody is kept from reading the kind: it is a file that may not be opened.
            return null;
        }
        catch (IOException)
        {
            // An archive has no name for it.
            return "socket";
        }
    }

    private static FileStreamOptions Options(WriteTerms terms)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (terms.IsPersonal && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            // What was there is safe; a part of the new file may be left beside it.
        }
    }
}

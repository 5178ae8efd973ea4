using Gradus.Sources.Files;

namespace Gradus.Sources.Dataset;

/// <summary>The files below a folder, links as links.</summary>
internal static class FolderTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    /// <summary>Files and links in a fixed order; a link is named and not followed, so that one to itself ends.</summary>
    public static IEnumerable<FileSystemInfo> Entries(string folder)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                foreach (FileSystemInfo below in Entries(entry.FullName))
                {
                    yield return below;
                }
            }
            else
            {
                yield return entry;
            }
        }
    }

    /// <summary>Copies one entry; a link is made anew with the same target.</summary>
    /// <exception cref="InputException">It is a pipe or a device, or larger than any file of a dataset.</exception>
    /// <exception cref="IOException">Something is there already, or it cannot be written.</exception>
    public static void Copy(FileSystemInfo entry, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (entry.LinkTarget is not { } to)
        {
            BoundedFile.Copy(entry.FullName, target, SizeLimits.LargestTable);
        }
        else if (entry is DirectoryInfo)
        {
            Directory.CreateSymbolicLink(target, to);
        }
        else
        {
            File.CreateSymbolicLink(target, to);
        }
    }

    public static void FlushToDisk(string folder)
    {
        FileAccess access = OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read;
        foreach (FileSystemInfo file in Entries(folder).Where(e => e.LinkTarget is null))
        {
            using FileStream stream = new(file.FullName, FileMode.Open, access);
            RandomAccess.FlushToDisk(stream.SafeFileHandle);
        }
    }
}

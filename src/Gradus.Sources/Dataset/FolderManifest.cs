using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gradus.Sources.Dataset;

/// <summary>
/// A list of every file of a folder with its length and SHA-256, headed by their count and closed by its own hash. It decides
/// whether a folder is whole; that a file is there decides nothing.
/// </summary>
internal static class FolderManifest
{
    /// <summary>Lists a folder. The list itself takes its place by one rename.</summary>
    /// <exception cref="IOException">A file cannot be read, or the list not be written.</exception>
    public static void Write(string path, string folder)
    {
        string beside = path + ".new";
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(Encoding.UTF8.GetBytes(Of(folder)));
            stream.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>True where the list is whole and the folder holds just the files it names, byte for byte.</summary>
    public static bool Holds(string path, string folder)
    {
        try
        {
            return File.Exists(path) && File.ReadAllText(path) == Of(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Of(string folder)
    {
        var lines = new StringBuilder();
        int files = 0;
        long bytes = 0;
        foreach (FileSystemInfo entry in FolderTree.Entries(folder))
        {
            byte[] content = entry.LinkTarget is { } target ? Encoding.UTF8.GetBytes(target) : File.ReadAllBytes(entry.FullName);
            string kind = entry.LinkTarget is null ? "file" : "link";
            lines.Append(CultureInfo.InvariantCulture, $"{kind} {Convert.ToHexStringLower(SHA256.HashData(content))} {content.Length} {Path.GetRelativePath(folder, entry.FullName)}\n");
            files++;
            bytes += content.Length;
        }

        string list = string.Create(CultureInfo.InvariantCulture, $"{files} files, {bytes} bytes\n{lines}");
        return $"{list}end {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)))}\n";
    }
}

using System.Formats.Tar;
using System.IO.Compression;

namespace Gradus.Packaging;

/// <summary>Archives whose bytes follow from their files alone: entries ascending by path, one owner, one time, fixed rights.</summary>
internal static class Archives
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode Startable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The form that every tar reader knows: 255 characters of a path, no times beside the one.</summary>
    /// <param name="files">In any order.</param>
    /// <param name="made">Time that each entry states.</param>
    /// <param name="to">Left open.</param>
    /// <param name="root">Prefix of each path and name of the first folder, such as <c>./</c>.</param>
    public static void Tar(IEnumerable<PackedFile> files, DateTimeOffset made, Stream to, string root = "")
    {
        using var tar = new TarWriter(to, TarEntryFormat.Ustar, leaveOpen: true);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        if (root.Length > 0)
        {
            tar.WriteEntry(Entry(TarEntryType.Directory, root, Startable, made));
        }

        foreach (PackedFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            for (int slash = file.Path.IndexOf('/'); slash >= 0; slash = file.Path.IndexOf('/', slash + 1))
            {
                if (folders.Add(file.Path[..slash]))
                {
                    tar.WriteEntry(Entry(TarEntryType.Directory, $"{root}{file.Path[..slash]}/", Startable, made));
                }
            }

            if (file.LinkTo is not null)
            {
                UstarTarEntry link = Entry(TarEntryType.SymbolicLink, root + file.Path, Startable, made);
                link.LinkName = file.LinkTo;
                tar.WriteEntry(link);
                continue;
            }

            using Stream content = file.Content.Open();
            UstarTarEntry entry = Entry(TarEntryType.RegularFile, root + file.Path, file.IsProgram ? Startable : Readable, made);
            entry.DataStream = content;
            tar.WriteEntry(entry);
        }
    }

    public static void TarGzip(IEnumerable<PackedFile> files, DateTimeOffset made, Stream to, string root = "")
    {
        using var zipped = new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true);
        Tar(files, made, zipped, root);
    }

    public static void Zip(IEnumerable<PackedFile> files, DateTimeOffset made, Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (PackedFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            ZipArchiveEntry entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
            entry.LastWriteTime = made;
            entry.ExternalAttributes = (int)(file.IsProgram ? Startable : Readable) << 16;
            using Stream into = entry.Open();
            using Stream content = file.Content.Open();
            content.CopyTo(into);
        }
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var to = new MemoryStream();
        using (var zipped = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zipped.Write(bytes);
        }

        return to.ToArray();
    }

    private static UstarTarEntry Entry(TarEntryType type, string path, UnixFileMode mode, DateTimeOffset made) => new(type, path)
    {
        Mode = mode,
        ModificationTime = made,
        Uid = 0,
        Gid = 0,
        UserName = "root",
        GroupName = "root",
    };
}

using System.IO.Compression;
using System.IO.Enumeration;

namespace Gradus.Sources.Update;

/// <summary>Reads archives without trusting the sizes they declare.</summary>
internal static class Unpacking
{
    private const int MostEntries = 10_000;

    /// <summary>Unpacks every entry into nothing, to be sure that it can be and how large it is.</summary>
    /// <returns>The entries' names.</returns>
    /// <exception cref="InputException">More entries or bytes than allowed, or no entry at all.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static IReadOnlyList<string> Measure(string path, PublisherFile file)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        if (archive.Entries.Count is 0 or > MostEntries)
        {
            throw file.Fault($"the archive holds {archive.Entries.Count} entries; allowed: 1 to {MostEntries}.");
        }

        long left = file.MaximumUnpackedBytes;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            var checksum = new Crc32();
            left -= CountBytes(stream, file, left, checksum);
            if (checksum.Value != entry.Crc32)
            {
                throw new InvalidDataException($"the checksum of its entry '{entry.FullName}' is not the one declared.");
            }
        }

        return [.. archive.Entries.Select(e => e.FullName)];
    }

    /// <exception cref="InputException">The stream holds more than <paramref name="limit"/> bytes.</exception>
    public static long CountBytes(Stream stream, PublisherFile file, long limit, Crc32? checksum = null)
    {
        byte[] buffer = new byte[81920];
        long total = 0;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            total += read;
            checksum?.Append(buffer.AsSpan(0, read));
            if (total > limit)
            {
                throw file.Fault($"unpacks to more than the {file.MaximumUnpackedBytes:N0} bytes allowed for it (maximum_unpacked_bytes).");
            }
        }

        return total;
    }

    /// <summary>Writes the one entry whose file name fits <see cref="PublisherFile.Extract"/> into <paramref name="folder"/>.</summary>
    /// <remarks>The archive has passed <see cref="Measure"/>, so its size is known to be allowed.</remarks>
    /// <exception cref="InputException">No entry fits, or more than one.</exception>
    public static void Extract(string path, PublisherFile file, string folder, DownloadSettings settings)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        ZipArchiveEntry[] fitting = [.. archive.Entries.Where(e => Fits(e, file.Extract!))];
        if (fitting is not [var entry])
        {
            string held = string.Join(", ", archive.Entries.Take(5).Select(e => e.FullName));
            throw file.Fault($"expected one entry '{file.Extract}' in the archive, found {fitting.Length}; it begins with {held}.");
        }

        using Stream from = entry.Open();
        using Stream to = settings.OpenForWriting(Path.Combine(folder, entry.Name), false);
        from.CopyTo(to);
    }

    private static bool Fits(ZipArchiveEntry entry, string pattern) =>
        !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && entry.Name.AsSpan().IndexOfAny("/\\:") < 0
        && FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: true);
}

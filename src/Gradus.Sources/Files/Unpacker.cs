using System.Buffers;
using System.IO.Compression;

namespace Gradus.Sources.Files;

/// <summary>A file's bytes after unpacking; the array is borrowed and given back when it is disposed.</summary>
public readonly struct UnpackedBytes(ArraySegment<byte> bytes) : IDisposable
{
    public ArraySegment<byte> Bytes { get; } = bytes;

    public void Dispose() => ArrayPool<byte>.Shared.Return(Bytes.Array!);
}

/// <summary>Takes the one text file out of a publisher's zip or gz; a plain file is itself. Told apart by content.</summary>
public static class Unpacker
{
    /// <exception cref="InputException">
    /// The file is empty, cut short, a web page, holds no or several CSV files, or unpacks to more than allowed.
    /// </exception>
    public static UnpackedBytes Unpack(SourceBytes file)
    {
        using UnpackedStream stream = Open(file);
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(stream.Expected + 1, 1024, SizeLimits.LargestFile));
        int length = stream.Read(buffer);
        while (length == buffer.Length)
        {
            buffer = Grow(buffer);
            length += stream.Read(buffer.AsSpan(length));
        }

        return new UnpackedBytes(new ArraySegment<byte>(buffer, 0, length));
    }

    /// <summary>The same, unpacked as it is read.</summary>
    /// <exception cref="InputException">As for <see cref="Unpack"/>; what shows only further on is thrown while reading.</exception>
    internal static UnpackedStream Open(SourceBytes file)
    {
        ReadOnlySpan<byte> packed = file.Packed;
        if (packed.Length == 0)
        {
            throw InputException.At(file.Name, null, null, "the file is empty.");
        }

        if (packed.StartsWith("PK\x03\x04"u8) || packed.StartsWith("PK\x05\x06"u8))
        {
            return Guarded(file, () => OpenZip(file));
        }

        if (packed.Length > 2 && packed[0] == 0x1f && packed[1] == 0x8b)
        {
            return Guarded(file, () => UnpackedStream.Gzip(file));
        }

        RefuseOther(file);
        SizeLimits.Check(file.Name, packed.Length, packed.Length);
        return UnpackedStream.Plain(file);
    }

    /// <summary>The file must be a workbook: a zip within the size limits.</summary>
    /// <exception cref="InputException">It is not.</exception>
    public static void CheckWorkbook(SourceBytes file)
    {
        if (file.Packed.Count == 0)
        {
            throw InputException.At(file.Name, null, null, "the file is empty.");
        }

        if (!file.Packed.AsSpan().StartsWith("PK"u8))
        {
            RefuseOther(file);
            throw InputException.At(file.Name, null, null, "is no Excel workbook (.xlsx).");
        }

        Guarded(file, () =>
        {
            using var zip = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            SizeLimits.Check(file.Name, file.Packed.Count, zip.Entries.Sum(entry => entry.Length));
            return 0;
        });
    }

    /// <summary>A file that must be a zip archive within the size limits, to take several texts out of. To be read within <see cref="Guarded"/>.</summary>
    /// <exception cref="InputException">It is no archive, or unpacks to more than allowed.</exception>
    internal static ZipArchive OpenArchive(SourceBytes file)
    {
        if (file.Packed.Count == 0)
        {
            throw InputException.At(file.Name, null, null, "the file is empty.");
        }

        if (!file.Packed.AsSpan().StartsWith("PK"u8))
        {
            RefuseOther(file);
            throw InputException.At(file.Name, null, null, "is no zip archive.");
        }

        var zip = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        SizeLimits.Check(file.Name, file.Packed.Count, zip.Entries.Sum(entry => entry.Length));
        return zip;
    }

    private static void RefuseOther(SourceBytes file)
    {
        ReadOnlySpan<byte> start = file.Packed.AsSpan(0, Math.Min(file.Packed.Count, 512));
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        if (start.Length > 0 && start[0] == (byte)'<')
        {
            throw InputException.At(file.Name, null, null, "is a web page, not the data file; download it again.");
        }

        if (file.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            throw InputException.At(file.Name, null, null, "is neither a zip nor a gz file, whatever its name says; download it again.");
        }
    }

    private static UnpackedStream OpenZip(SourceBytes file)
    {
        var zip = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        try
        {
            ZipArchiveEntry entry = PickCsv(file.Name, zip);
            SizeLimits.Check(file.Name, entry.CompressedLength, entry.Length);
            return UnpackedStream.Zip(file, zip, entry);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>One CSV file; where NCES adds a revised one (<c>_rv</c>), that.</summary>
    private static ZipArchiveEntry PickCsv(string name, ZipArchive zip)
    {
        ZipArchiveEntry[] csv = [.. zip.Entries.Where(e => e.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
        ZipArchiveEntry[] revised = [.. csv.Where(e => e.Name.EndsWith("_rv.csv", StringComparison.OrdinalIgnoreCase))];
        if (csv.Length == 1)
        {
            return csv[0];
        }

        if (csv.Length == 2 && revised.Length == 1)
        {
            return revised[0];
        }

        string inside = zip.Entries.Count == 0 ? "nothing" : string.Join(", ", zip.Entries.Select(e => e.FullName).Take(10));
        throw InputException.At(name, null, null, $"expected one CSV file inside, found {inside}.");
    }

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(SizeLimits.LargestFile + 1, buffer.Length * 2L));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>Fills the buffer unless the stream ends before; what the framework says of a damaged archive becomes an <see cref="InputException"/>.</summary>
    internal static int Fill(SourceBytes file, Stream stream, Span<byte> buffer)
    {
        try
        {
            return stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw Cut(file, error);
        }
    }

    internal static InputException Cut(SourceBytes file, Exception? error)
    {
        const string Message = "is cut short or damaged and cannot be unpacked; download it again.";
        return error is null ? InputException.At(file.Name, null, null, Message) : new InputException($"{file.Name}: {Message}", error);
    }

    /// <summary>Runs what unpacks a file; what the framework says of a damaged archive becomes an <see cref="InputException"/>.</summary>
    internal static T Guarded<T>(SourceBytes file, Func<T> unpack)
    {
        try
        {
            return unpack();
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw Cut(file, error);
        }
    }

    private static bool IsDamage(Exception error) => error is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException;
}

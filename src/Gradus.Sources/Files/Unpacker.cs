using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Gradus.Sources.Files;

/// <summary>A file's bytes after unpacking; large arrays are borrowed and given back when it is disposed.</summary>
public readonly struct UnpackedBytes(ArraySegment<byte> bytes, bool borrowed) : IDisposable
{
    public ArraySegment<byte> Bytes { get; } = bytes;

    public void Dispose()
    {
        if (borrowed)
        {
            ArrayPool<byte>.Shared.Return(Bytes.Array!);
        }
    }
}

/// <summary>Takes the one text file out of a publisher's zip or gz; a plain file is itself. Told apart by content.</summary>
public static class Unpacker
{
    /// <exception cref="InputException">
    /// The file is empty, cut short, a web page, holds no or several CSV files, or unpacks to more than allowed.
    /// </exception>
    public static UnpackedBytes Unpack(SourceBytes file)
    {
        byte[] packed = file.Packed;
        if (packed.Length == 0)
        {
            throw InputException.At(file.Name, null, null, "the file is empty.");
        }

        if (packed.AsSpan().StartsWith("PK\x03\x04"u8) || packed.AsSpan().StartsWith("PK\x05\x06"u8))
        {
            return FromZip(file);
        }

        if (packed.Length > 2 && packed[0] == 0x1f && packed[1] == 0x8b)
        {
            return FromGzip(file);
        }

        RefuseOther(file);
        SizeLimits.Check(file.Name, packed.Length, packed.Length);
        return new UnpackedBytes(packed, borrowed: false);
    }

    /// <summary>The file must be a workbook: a zip within the size limits.</summary>
    /// <exception cref="InputException">It is not.</exception>
    public static void CheckWorkbook(SourceBytes file)
    {
        if (file.Packed.Length == 0)
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
            using var zip = new ZipArchive(new MemoryStream(file.Packed), ZipArchiveMode.Read);
            SizeLimits.Check(file.Name, file.Packed.Length, zip.Entries.Sum(entry => entry.Length));
            return 0;
        });
    }

    private static void RefuseOther(SourceBytes file)
    {
        ReadOnlySpan<byte> start = file.Packed.AsSpan(0, Math.Min(file.Packed.Length, 512));
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

    private static UnpackedBytes FromZip(SourceBytes file) => Guarded(file, () =>
    {
        using var zip = new ZipArchive(new MemoryStream(file.Packed), ZipArchiveMode.Read);
        ZipArchiveEntry entry = PickCsv(file.Name, zip);
        SizeLimits.Check(file.Name, entry.CompressedLength, entry.Length);
        using Stream stream = entry.Open();
        UnpackedBytes all = ReadAll(file, stream, entry.Length);
        return all.Bytes.Count == entry.Length ? all : throw Cut(file, null);
    });

    private static UnpackedBytes FromGzip(SourceBytes file) => Guarded(file, () =>
    {
        // The last four bytes give the unpacked size modulo 2^32 (RFC 1952): a hint that the reading below verifies.
        uint declared = BinaryPrimitives.ReadUInt32LittleEndian(file.Packed.AsSpan(file.Packed.Length - 4));
        long hint = Math.Min(declared, file.Packed.Length * SizeLimits.LargestRatio);
        using var stream = new GZipStream(new MemoryStream(file.Packed), CompressionMode.Decompress);
        UnpackedBytes all = ReadAll(file, stream, hint);
        return (uint)all.Bytes.Count == declared ? all : throw Cut(file, null);
    });

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

    private static UnpackedBytes ReadAll(SourceBytes file, Stream stream, long expected)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected + 1, 1024, SizeLimits.LargestFile));
        int length = 0;
        while (true)
        {
            int read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                break;
            }

            length += read;
            SizeLimits.Check(file.Name, file.Packed.Length, length);
            if (length == buffer.Length)
            {
                buffer = Grow(buffer);
            }
        }

        return length == 0
            ? throw InputException.At(file.Name, null, null, "the file inside is empty.")
            : new UnpackedBytes(new ArraySegment<byte>(buffer, 0, length), borrowed: true);
    }

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(SizeLimits.LargestFile + 1, buffer.Length * 2L));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static T Guarded<T>(SourceBytes file, Func<T> unpack)
    {
        try
        {
            return unpack();
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw Cut(file, error);
        }
    }

    private static InputException Cut(SourceBytes file, Exception? error)
    {
        const string Message = "is cut short or damaged and cannot be unpacked; download it again.";
        return error is null ? InputException.At(file.Name, null, null, Message) : new InputException($"{file.Name}: {Message}", error);
    }
}

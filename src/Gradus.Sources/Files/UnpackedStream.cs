using System.Buffers.Binary;
using System.IO.Compression;

namespace Gradus.Sources.Files;

/// <summary>The one text file inside a publisher's file, unpacked as it is read. What is cut short or too large is refused.</summary>
internal sealed class UnpackedStream : IDisposable
{
    private readonly SourceBytes _file;
    private readonly IDisposable? _archive;
    private readonly Stream _stream;
    private readonly Func<long, bool> _isWhole;
    private long _length;

    private UnpackedStream(SourceBytes file, Stream stream, long expected, Func<long, bool> isWhole, IDisposable? archive = null)
    {
        _file = file;
        _stream = stream;
        _isWhole = isWhole;
        _archive = archive;
        Expected = expected;
    }

    /// <summary>Bytes that will come if the file is what it says it is: a hint for the size of a buffer.</summary>
    public long Expected { get; }

    public static UnpackedStream Plain(SourceBytes file) =>
        new(file, file.Open(), file.Packed.Count, _ => true);

    public static UnpackedStream Gzip(SourceBytes file)
    {
        // The last four bytes give the unpacked size modulo 2^32 (RFC 1952), unless the file is cut short.
        uint declared = BinaryPrimitives.ReadUInt32LittleEndian(file.Packed.AsSpan(file.Packed.Count - 4));
        long hint = Math.Min(declared, file.Packed.Count * SizeLimits.LargestRatio);
        var stream = new GZipStream(file.Open(), CompressionMode.Decompress);
        return new UnpackedStream(file, stream, hint, length => (uint)length == declared);
    }

    /// <param name="file">A zip.</param>
    /// <param name="zip">The same, opened; closed with the stream.</param>
    /// <param name="entry">The entry to read.</param>
    public static UnpackedStream Zip(SourceBytes file, ZipArchive zip, ZipArchiveEntry entry) =>
        new(file, entry.Open(), entry.Length, length => length == entry.Length, zip);

    /// <summary>Fills the whole of <paramref name="buffer"/> unless the file ends before; 0 at the end.</summary>
    /// <exception cref="InputException">The file is damaged, cut short, empty or unpacks to more than allowed.</exception>
    public int Read(Span<byte> buffer)
    {
        int read = Unpacker.Fill(_file, _stream, buffer);
        _length += read;
        SizeLimits.Check(_file.Name, _file.Packed.Count, _length);
        if (read < buffer.Length && !_isWhole(_length))
        {
            throw Unpacker.Cut(_file, null);
        }

        return read > 0 || _length > 0 ? read : throw InputException.At(_file.Name, null, null, "the file inside is empty.");
    }

    public void Dispose()
    {
        _stream.Dispose();
        _archive?.Dispose();
    }
}

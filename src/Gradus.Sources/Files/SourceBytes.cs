using System.Buffers;
using System.Security.Cryptography;

namespace Gradus.Sources.Files;

/// <summary>A publisher's file as it lies on disk, whole, with its checksum. Its bytes are borrowed until it is disposed.</summary>
public sealed class SourceBytes : IDisposable
{
    private readonly byte[]? _borrowed;

    /// <param name="name">File name for messages.</param>
    /// <param name="packed">The bytes as published.</param>
    public SourceBytes(string name, ArraySegment<byte> packed)
    {
        Name = name;
        Packed = packed;
    }

    private SourceBytes(string name, byte[] borrowed, int length)
        : this(name, new ArraySegment<byte>(borrowed, 0, length)) => _borrowed = borrowed;

    /// <summary>File name for messages.</summary>
    public string Name { get; }

    /// <summary>The bytes as published.</summary>
    public ArraySegment<byte> Packed { get; }

    /// <exception cref="InputException">The file cannot be read or is larger than any publisher's.</exception>
    public static SourceBytes Read(SourceFile file)
    {
        try
        {
            using FileStream stream = BoundedFile.Open(file.Path, SizeLimits.LargestFile);
            SizeLimits.Check(file.Name, stream.Length, stream.Length);
            byte[] bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
            return new SourceBytes(file.Name, bytes, stream.ReadAtLeast(bytes.AsSpan(0, (int)stream.Length), (int)stream.Length, throwOnEndOfStream: false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file.Path}: cannot be read: {DiskFaults.Words(error)}", error);
        }
    }

    /// <summary>SHA-256 of the bytes as published, lower-case hexadecimal; computed when asked for.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Packed));

    /// <summary>The packed bytes as a stream.</summary>
    public MemoryStream Open() => new(Packed.Array!, Packed.Offset, Packed.Count, writable: false);

    public void Dispose()
    {
        if (_borrowed is not null)
        {
            ArrayPool<byte>.Shared.Return(_borrowed);
        }
    }
}

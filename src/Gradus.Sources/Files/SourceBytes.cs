using System.Security.Cryptography;

namespace Gradus.Sources.Files;

/// <summary>A publisher's file as it lies on disk, whole, with its checksum.</summary>
/// <param name="Name">File name for messages.</param>
/// <param name="Packed">The bytes as published.</param>
public sealed record SourceBytes(string Name, byte[] Packed)
{
    /// <summary>SHA-256 of the bytes as published, lower-case hexadecimal; computed when asked for.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Packed));

    /// <exception cref="InputException">The file cannot be read.</exception>
    public static SourceBytes Read(SourceFile file)
    {
        try
        {
            return new SourceBytes(file.Name, File.ReadAllBytes(file.Path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file.Path}: cannot be read: {error.Message}", error);
        }
    }
}

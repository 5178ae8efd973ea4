using System.Security.Cryptography;
using System.Text;

namespace Gradus.Packaging;

/// <summary>A file of a package.</summary>
/// <param name="Path">Where it lies, with slashes, from the root of the package.</param>
/// <param name="Content">What is in it.</param>
/// <param name="IsProgram">True where it may be started.</param>
/// <param name="LinkTo">What it leads to, in place of content; null for a file.</param>
public sealed record PackedFile(string Path, PackedContent Content, bool IsProgram = false, string? LinkTo = null)
{
    public static PackedFile Text(string path, string text) => new(path, new PackedContent(() => new MemoryStream(Encoding.UTF8.GetBytes(text))));

    public static PackedFile Link(string path, string to) => new(path, new PackedContent(() => Stream.Null), LinkTo: to);

    /// <summary>The same file in another folder.</summary>
    public PackedFile In(string folder) => this with { Path = $"{folder}/{Path}" };
}

/// <summary>What is in a file, read when it is needed.</summary>
/// <param name="open">Opens it from its beginning.</param>
public sealed class PackedContent(Func<Stream> open)
{
    public static PackedContent Of(string path) => new(() => File.OpenRead(path));

    public Stream Open() => open();

    public byte[] Read()
    {
        using Stream from = open();
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The SHA-256 of it, as small hexadecimal digits.</summary>
    public string Sha256()
    {
        using Stream from = open();
        return Convert.ToHexStringLower(SHA256.HashData(from));
    }

    /// <summary>The MD5 of it, which Debian's <c>md5sums</c> asks for.</summary>
    public string Md5()
    {
        using Stream from = open();
        return Convert.ToHexStringLower(MD5.HashData(from));
    }

    public long Length()
    {
        using Stream from = open();
        return from.CanSeek ? from.Length : Read().LongLength;
    }
}

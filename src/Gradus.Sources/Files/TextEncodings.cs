using System.Text;
using System.Text.Unicode;

namespace Gradus.Sources.Files;

/// <summary>
/// Chooses the encoding by what the bytes are: UTF-8 where they are valid UTF-8, else Windows-1252, which IPEDS used up
/// to HD2022.
/// </summary>
public static class TextEncodings
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The bytes past the mark with which some publishers begin UTF-8.</summary>
    public static ArraySegment<byte> WithoutMark(ArraySegment<byte> bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <exception cref="InputException">The text is UTF-16 or holds NUL bytes.</exception>
    public static void RefuseWide(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.Contains((byte)0))
        {
            throw InputException.At(file, null, null, "is no text in UTF-8 or Windows-1252.");
        }
    }

    public static Encoding Of(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252;
}

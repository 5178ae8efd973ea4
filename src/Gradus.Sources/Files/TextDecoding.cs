using System.Text;
using System.Text.Unicode;

namespace Gradus.Sources.Files;

/// <summary>
/// Chooses the encoding by what the bytes are: UTF-8 (with or without a mark) where they are valid UTF-8, else
/// Windows-1252, which IPEDS used up to HD2022.
/// </summary>
public static class TextDecoding
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>A reader over the text, past the mark.</summary>
    /// <exception cref="InputException">The text is UTF-16 or holds NUL bytes.</exception>
    public static TextReader Open(string file, ArraySegment<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || span.Contains((byte)0))
        {
            throw InputException.At(file, null, null, "is no text in UTF-8 or Windows-1252.");
        }

        int mark = span.StartsWith("\uFEFF"u8) ? 3 : 0;
        Encoding encoding = Utf8.IsValid(span) ? Encoding.UTF8 : Windows1252;
        var stream = new MemoryStream(bytes.Array!, bytes.Offset + mark, bytes.Count - mark, writable: false);
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 0x10000);
    }
}

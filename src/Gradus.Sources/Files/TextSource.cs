namespace Gradus.Sources.Files;

/// <summary>A publisher's text as bytes, past the mark with which some begin UTF-8. What is no text is refused.</summary>
/// <param name="file">File name for messages.</param>
/// <param name="stream">The text.</param>
internal sealed class TextSource(string file, UnpackedStream stream)
{
    private bool _begun;

    /// <summary>Fills the whole of <paramref name="buffer"/> unless the file ends before.</summary>
    /// <exception cref="InputException">The text is UTF-16 or holds NUL bytes, or cannot be unpacked.</exception>
    public int Read(Span<byte> buffer)
    {
        int read = stream.Read(buffer);
        Span<byte> text = buffer[..read];
        if (text.Contains((byte)0) || (!_begun && (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))))
        {
            throw InputException.At(file, null, null, "is no text in UTF-8 or Windows-1252.");
        }

        if (!_begun && text.StartsWith("\uFEFF"u8))
        {
            // The rest moves up, and what comes next fills the gap.
            const int Mark = 3;
            text[Mark..].CopyTo(buffer);
            read = read - Mark + (read == buffer.Length ? stream.Read(buffer[^Mark..]) : 0);
        }

        _begun = true;
        return read;
    }
}

using System.Text;

namespace Gradus.Sources.Forms;

/// <summary>The bytes of a form as text, after everything that no form needs has been refused.</summary>
public static class FormText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="InputException">Too large, not UTF-8, or with a character that has no place in a form.</exception>
    public static string Decode(string file, ReadOnlySpan<byte> bytes, FormLimits limits)
    {
        if (bytes.Length > limits.Bytes)
        {
            throw TooLarge(file, limits);
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        string text = ToText(file, bytes);
        RefuseOddCharacters(file, text);
        return text;
    }

    /// <exception cref="InputException">A character has no place in a form; the message names its place.</exception>
    /// <param name="file">What messages call the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="firstLine">Number of the text's first line.</param>
    public static void RefuseOddCharacters(string file, string text, int firstLine = 1)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]))
            {
                throw Problems.At(file, PositionOf(text, i).Below(firstLine), $"the character U+{(int)text[i]:X4} is not allowed; remove it.");
            }
        }
    }

    public static InputException TooLarge(string file, FormLimits limits) => new(
        $"{file}: larger than {(limits.Bytes % 1024 == 0 ? $"{limits.Bytes / 1024} KiB" : $"{limits.Bytes} bytes")}, the most allowed.");

    /// <summary>False for control characters, for those that reorder text on the screen, and for unusual line ends.</summary>
    public static bool IsAllowed(char c) => c switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or (>= '\x7f' and <= '\x9f') => false,
        '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => false,
        '\u200e' or '\u200f' or '\ufeff' or '\ufffe' or '\uffff' => false,
        _ => true,
    };

    /// <summary>Line and column of the character at an index; a line ends with LF, CR LF or CR.</summary>
    public static Position PositionOf(string text, int index)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return new Position(line, index - start + 1);
    }

    private static string ToText(string file, ReadOnlySpan<byte> bytes)
    {
        int valid = 0;
        while (valid < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[valid..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                Position at = PositionOf(Strict.GetString(bytes[..valid]) + "?", Strict.GetCharCount(bytes[..valid]));
                throw Problems.At(file, at, "not UTF-8 text from here; save the file as UTF-8.");
            }

            valid += length;
        }

        return Strict.GetString(bytes);
    }
}

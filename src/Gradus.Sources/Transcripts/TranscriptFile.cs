using System.Text;
using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.Sources.Files;

namespace Gradus.Sources.Transcripts;

/// <summary>Reads a transcript that somebody has: CSV, JSON, or text pasted from what a registrar prints.</summary>
public static class TranscriptFile
{
    /// <summary>Largest file.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>How many unread lines are kept to be shown; a text that holds more is refused as no transcript.</summary>
    public const int MostUnread = 2000;

    /// <summary>The courses of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scale">The scale of grades that are numbers; null where it is not named: they count as not known.</param>
    /// <exception cref="InputException">It cannot be read, is too large, is no text, or holds no course.</exception>
    public static Transcript Read(string path, GradeScale? scale) => Parse(path, BoundedFile.Read(path, MostBytes), scale);

    /// <summary>The same of bytes.</summary>
    /// <param name="name">What messages call them.</param>
    /// <param name="bytes">As <see cref="Text"/> takes them.</param>
    /// <param name="scale">As above.</param>
    /// <exception cref="InputException">As above.</exception>
    public static Transcript Parse(string name, ReadOnlySpan<byte> bytes, GradeScale? scale) => Parse(name, Text(name, bytes), scale);

    /// <summary>The text of a file that somebody has.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="bytes">UTF-8, UTF-16 with its mark, or Windows-1252.</param>
    /// <exception cref="InputException">They are too many, a PDF, a document or spreadsheet, or no text.</exception>
    public static string Text(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw new InputException($"{name}: {bytes.Length:N0} bytes; at most {MostBytes:N0} are allowed.");
        }

        Refuse(name, bytes);
        return bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes[2..])
            : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
            : bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetString(bytes[3..])
            : TextEncodings.Decode(bytes);
    }

    /// <summary>The same of text.</summary>
    /// <inheritdoc cref="Parse(string, ReadOnlySpan{byte}, GradeScale?)"/>
    public static Transcript Parse(string name, string text, GradeScale? scale)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw NoText(name);
        }

        string start = text.TrimStart();
        Transcript read = start.StartsWith('{') || start.StartsWith('[') ? TranscriptJson.Read(name, text, scale) : TranscriptText.Read(name, text, scale);
        return read.Courses.Count > 0
            ? read
            : throw new InputException($"{name}: no course was found. Give one course a line, such as: MATH 2551  Multivariable Calculus  4  B; or a CSV file with the columns title, code, credits, grade, year.");
    }

    private static void Refuse(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8))
        {
            throw new InputException($"{name}: a PDF is not read. Open it, copy the text of the courses, and paste it or save it as a text file.");
        }

        if (bytes.StartsWith("PK\x3\x4"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new InputException($"{name}: a document or spreadsheet is not read as it is. Save it as CSV or plain text.");
        }

        bool wide = bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
        if (!wide && bytes.Contains((byte)0))
        {
            throw NoText(name);
        }
    }

    private static InputException NoText(string name) => new($"{name}: no text: it holds bytes that no text has. Give a CSV, JSON or text file, or paste the courses.");
}

using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Update;

/// <summary>Whether a download is what it should be: by its first bytes, its structure and its size once unpacked.</summary>
internal static partial class ContentCheck
{
    private const int HeadLength = 4096;

    /// <exception cref="InputException">It is something else; the message says what.</exception>
    public static void Verify(string path, PublisherFile file)
    {
        byte[] head = ReadHead(path);
        if (!HasSignature(head, file.Kind))
        {
            throw file.Fault($"expected {Name(file.Kind)}, got {Describe(head)}.");
        }

        try
        {
            VerifyStructure(path, file);
        }
        catch (InvalidDataException error)
        {
            throw file.Fault($"expected {Name(file.Kind)}, got one that is damaged: {error.Message}", error);
        }
    }

    private static void VerifyStructure(string path, PublisherFile file)
    {
        switch (file.Kind)
        {
            case FileKind.Zip:
                Unpacking.Measure(path, file);
                break;
            case FileKind.Xlsx:
                IReadOnlyList<string> entries = Unpacking.Measure(path, file);
                if (!entries.Contains("[Content_Types].xml", StringComparer.Ordinal) || !entries.Any(e => e.StartsWith("xl/", StringComparison.Ordinal)))
                {
                    throw file.Fault("expected an xlsx workbook, got a zip archive of something else.");
                }

                break;
            case FileKind.Gz:
                using (FileStream stream = File.OpenRead(path))
                using (var plain = new GZipStream(stream, CompressionMode.Decompress))
                {
                    Unpacking.CountBytes(plain, file, file.MaximumUnpackedBytes);
                }

                break;
        }
    }

    private static byte[] ReadHead(string path)
    {
        using FileStream stream = File.OpenRead(path);
        byte[] head = new byte[HeadLength];
        return head[..stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
    }

    private static bool HasSignature(ReadOnlySpan<byte> head, FileKind kind) => kind switch
    {
        FileKind.Zip or FileKind.Xlsx => head.StartsWith("PK\x03\x04"u8),
        FileKind.Gz => head.StartsWith(new byte[] { 0x1f, 0x8b, 8 }),
        FileKind.Pdf => head.StartsWith("%PDF-"u8),
        FileKind.Json => WithoutMark(head).TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..],
        FileKind.Csv => IsTable(WithoutMark(head)),
        _ => false,
    };

    private static bool IsTable(ReadOnlySpan<byte> head)
    {
        int end = head.IndexOf((byte)'\n');
        ReadOnlySpan<byte> header = end < 0 ? head : head[..end];
        return !head.Contains((byte)0) && header.Contains((byte)',') && head.TrimStart(" \t\r\n"u8) is not [(byte)'<' or (byte)'{', ..];
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) => head.StartsWith("\uFEFF"u8) ? head[3..] : head;

    private static string Describe(byte[] head)
    {
        string text = Encoding.Latin1.GetString(WithoutMark(head)).TrimStart();
        return text switch
        {
            _ when head.Length == 0 => "an empty file",
            _ when HtmlPattern().IsMatch(text) => "an HTML page" + Title(text),
            _ when text.StartsWith('<') => "an XML document",
            _ when HasSignature(head, FileKind.Zip) => "a zip archive",
            _ when HasSignature(head, FileKind.Gz) => "a gzip file",
            _ when HasSignature(head, FileKind.Pdf) => "a PDF",
            _ when HasSignature(head, FileKind.Json) => "a JSON document",
            _ => $"something that begins with the bytes {Convert.ToHexStringLower(head.AsSpan(0, Math.Min(8, head.Length)))}",
        };
    }

    private static string Title(string html)
    {
        Match title = TitlePattern().Match(html);
        string text = new([.. title.Groups["text"].Value.Where(c => c is >= ' ' and <= '~').Take(80)]);
        return string.IsNullOrWhiteSpace(text) ? "" : $" titled '{text.Trim()}'";
    }

    private static string Name(FileKind kind) => kind switch
    {
        FileKind.Zip => "a zip archive",
        FileKind.Gz => "a gzip file",
        FileKind.Csv => "a CSV table",
        FileKind.Xlsx => "an xlsx workbook",
        FileKind.Pdf => "a PDF",
        _ => "a JSON document",
    };

    [GeneratedRegex(@"^(<!--.{0,500}?-->\s*)?<(!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex HtmlPattern();

    [GeneratedRegex("<title[^>]{0,100}>(?<text>[^<]{0,300})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex TitlePattern();
}

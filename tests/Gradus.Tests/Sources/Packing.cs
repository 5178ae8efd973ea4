using System.IO.Compression;
using System.Text;
using Gradus.Sources.Files;

namespace Gradus.Tests.Sources;

/// <summary>Packs texts the ways publishers do.</summary>
internal static class Packing
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(string entry, string text) => Zip((entry, Utf8(text)));

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream stream = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                stream.Write(bytes);
            }
        }

        return buffer.ToArray();
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return buffer.ToArray();
    }

    /// <summary>A workbook of one sheet with inline texts; cells that read as numbers are numbers, CIP codes excepted.</summary>
    public static byte[] Workbook(string sheet, params string[][] rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var data = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (int r = 0; r < rows.Length; r++)
        {
            data.Append($"<row r=\"{r + 1}\">");
            for (int c = 0; c < rows[r].Length; c++)
            {
                string text = System.Security.SecurityElement.Escape(rows[r][c]);
                string reference = $"{(char)('A' + c)}{r + 1}";
                data.Append(double.TryParse(text, out _) && !text.StartsWith("11.", StringComparison.Ordinal) && !text.StartsWith("30.", StringComparison.Ordinal) ? $"<c r=\"{reference}\"><v>{text}</v></c>" : $"<c r=\"{reference}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
            }

            data.Append("</row>");
        }

        return Zip(
            ("[Content_Types].xml", Utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")),
            ("xl/workbook.xml", Utf8($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rels}\"><sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>")),
            ("xl/worksheets/sheet1.xml", Utf8(data.Append("</sheetData></worksheet>").ToString())));
    }

    public static SourceBytes Source(string name, string text) => new(name, Utf8(text));

    public static SourceBytes Source(string name, byte[] bytes) => new(name, bytes);
}

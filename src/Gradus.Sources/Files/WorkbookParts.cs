using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gradus.Sources.Files;

/// <summary>The parts of an Office Open XML workbook (ISO/IEC 29500) that hold sheets and shared strings.</summary>
/// <remarks>Read directly: a general Excel library took more time on three workbooks than all other files take together.</remarks>
internal sealed class WorkbookParts : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = false,
    };

    private readonly ZipArchive _zip;

    /// <param name="packed">The workbook, a zip.</param>
    public WorkbookParts(Stream packed)
    {
        _zip = new ZipArchive(packed, ZipArchiveMode.Read);
        Sheets = ReadSheets();
    }

    /// <summary>Sheet names with the part that holds each, in workbook order.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets { get; }

    /// <exception cref="InvalidDataException">The workbook has no such part.</exception>
    public XmlReader Open(string part)
    {
        ZipArchiveEntry entry = _zip.GetEntry(part) ?? throw new InvalidDataException($"it has no part {part}");
        return XmlReader.Create(new BufferedStream(entry.Open(), 0x10000), Settings);
    }

    /// <summary>The strings that cells refer to by number; empty where the workbook has none.</summary>
    public List<string> ReadSharedStrings()
    {
        const string Part = "xl/sharedStrings.xml";
        var strings = new List<string>();
        if (_zip.GetEntry(Part) is null)
        {
            return strings;
        }

        using XmlReader xml = Open(Part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                strings.Add(ReadText(xml));
            }
        }

        return strings;
    }

    /// <summary>All text runs (<c>t</c>) of the current element, phonetic guides left out.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        int depth = xml.Depth;
        string first = "";
        StringBuilder? more = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                string text = xml.ReadElementContentAsString();
                more = first.Length > 0 ? (more ?? new StringBuilder(first)).Append(text) : more;
                first = first.Length > 0 ? first : text;
            }
            else
            {
                xml.Read();
            }
        }

        return more?.ToString() ?? first;
    }

    public void Dispose() => _zip.Dispose();

    private List<(string Name, string Part)> ReadSheets()
    {
        Dictionary<string, string> targets = ReadTargets();
        var sheets = new List<(string Name, string Part)>();
        using XmlReader xml = Open("xl/workbook.xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet"
                && targets.TryGetValue(xml.GetAttribute("id", Relationships) ?? "", out string? target))
            {
                sheets.Add((xml.GetAttribute("name") ?? "", target));
            }
        }

        return sheets;
    }

    private Dictionary<string, string> ReadTargets()
    {
        var targets = new Dictionary<string, string>();
        using XmlReader xml = Open("xl/_rels/workbook.xml.rels");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship")
            {
                string target = xml.GetAttribute("Target") ?? "";
                targets[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }
}

using System.Text;
using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>The words of a page as a person reads them, one block a line; drawings are left to their own files.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P", "H1", "H2", "H3", "LI", "DT", "DD", "SUMMARY", "TR", "CAPTION", "STRONG.chart-title", "SPAN.chart-caption", "FIGURE", "DIV", "SECTION", "NAV", "UL", "OL",
    };

    public static string Of(GuidePage page)
    {
        var text = new StringBuilder();
        Append(text, page.Document.QuerySelector("main")!);
        string[] lines = [.. text.ToString().Split('\n').Select(Fold).Where(line => line.Length > 0)];
        return string.Join('\n', lines) + "\n";
    }

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IText words)
        {
            text.Append(words.Data.ReplaceLineEndings(" "));
            return;
        }

        if (node is not IElement element || element.LocalName == "svg")
        {
            return;
        }

        bool block = Blocks.Contains(element.TagName) || Blocks.Contains($"{element.TagName}.{element.ClassName}");
        text.Append(block ? "\n" : "");
        text.Append(element.TagName is "H1" or "H2" or "H3" ? new string('#', element.TagName[1] - '0') + " " : "");
        foreach (INode child in element.ChildNodes)
        {
            Append(text, child);
        }

        text.Append(element.TagName is "TD" or "TH" ? " | " : block ? "\n" : "");
    }

    private static string Fold(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>The words of a page that a person sees before anything is unfolded, charts with their captions left out.</summary>
internal static class VisibleWords
{
    private static readonly string[] NotRead = ["FIGURE", "SCRIPT", "STYLE", "OPTION", "SVG", "svg", "TEMPLATE"];

    public static int Count(IDocument document) => document.QuerySelector("main") is { } main ? Of(main).Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit))) : 0;

    private static IEnumerable<string> Of(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                yield return text.Data;
            }
            else if (child is IElement element && !NotRead.Contains(element.TagName) && !element.ClassList.Contains("visually-hidden") && !element.ClassList.Contains("figure-origin"))
            {
                INode seen = element.TagName == "DETAILS" && !element.HasAttribute("open") ? element.QuerySelector("summary")! : element;
                foreach (string word in Of(seen))
                {
                    yield return word;
                }
            }
        }
    }
}

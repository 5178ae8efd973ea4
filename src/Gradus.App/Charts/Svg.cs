using System.Globalization;
using System.Net;
using System.Text;

namespace Gradus.App.Charts;

/// <summary>Where a text of a drawing is tied to its point.</summary>
public enum TextEnd
{
    Start,
    Middle,
    End,
}

/// <summary>
/// An SVG drawing in the making: one element a line, coordinates rounded to a tenth, colours left to the style sheet by
/// class. Same marks, same text.
/// </summary>
/// <param name="width">Width of the view in units.</param>
/// <param name="height">Height of the view in units.</param>
/// <param name="style">Classes of the whole drawing beside <c>chart</c>.</param>
public sealed class Svg(double width, double height, string style = "")
{
    private readonly StringBuilder _marks = new();

    /// <summary>Height of the view; a chart that grows sets it at the end.</summary>
    public double Height { get; set; } = height;

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        Mark($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" class=\"{style}\"/>");

    /// <summary>A rectangle; <paramref name="title"/> is shown by browsers when pointed at.</summary>
    public void Box(double x, double y, double boxWidth, double boxHeight, string style, string? title = null) =>
        Mark(Titled("rect", $"x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(boxWidth)}\" height=\"{N(boxHeight)}\" class=\"{style}\"", title));

    public void Dot(double x, double y, double radius, string style, string? title = null) =>
        Mark(Titled("circle", $"cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" class=\"{style}\"", title));

    /// <summary>Any path; the data is taken as it is.</summary>
    public void Path(string data, string style) => Mark($"<path d=\"{data}\" class=\"{style}\"/>");

    /// <summary>A line through points.</summary>
    public void Through(IEnumerable<(double X, double Y)> points, string style) =>
        Mark($"<polyline points=\"{string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\" class=\"{style}\"/>");

    public void Text(double x, double y, string text, string style = "", TextEnd end = TextEnd.Start) => Mark(
        $"<text x=\"{N(x)}\" y=\"{N(y)}\"{(style.Length > 0 ? $" class=\"{style}\"" : "")}{Anchor(end)}>{Escape(text)}</text>");

    /// <summary>What is drawn until <see cref="CloseLink"/> leads to an address and has a title.</summary>
    public void OpenLink(string address, string title) =>
        Mark($"<a href=\"{Escape(address)}\" tabindex=\"-1\"><title>{Escape(title)}</title>");

    public void CloseLink() => Mark("</a>");

    /// <summary>What is drawn until <see cref="CloseGroup"/> has a title.</summary>
    public void OpenGroup(string title) => Mark($"<g><title>{Escape(title)}</title>");

    public void CloseGroup() => Mark("</g>");

    /// <summary>The whole drawing; one that holds links is a group to assistive technology, else one picture.</summary>
    public string ToText(string label, bool holdsLinks = false) =>
        $"<svg class=\"{(style.Length > 0 ? "chart " + style : "chart")}\" viewBox=\"0 0 {N(width)} {N(Height)}\" role=\"{(holdsLinks ? "group" : "img")}\" aria-label=\"{Escape(label)}\">\n{_marks}</svg>";

    /// <summary>A number of a drawing: at most one decimal.</summary>
    public static string N(double value)
    {
        double rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    private static string Titled(string element, string attributes, string? title) =>
        title is null ? $"<{element} {attributes}/>" : $"<{element} {attributes}><title>{Escape(title)}</title></{element}>";

    private static string Anchor(TextEnd end) => end switch
    {
        TextEnd.Middle => " text-anchor=\"middle\"",
        TextEnd.End => " text-anchor=\"end\"",
        _ => "",
    };

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private void Mark(string element) => _marks.Append(element).Append('\n');
}

using System.Globalization;

namespace Gradus.Sources.Dataset;

/// <summary>Makes the source of what a web page says: its host is who says it, its address the document.</summary>
internal static class PageSource
{
    /// <param name="address">The page.</param>
    /// <param name="year">The year that the page or figure speaks of; null where not known.</param>
    public static Source Of(string address, int? year) => new(
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri.Host : "page", address, null, year?.ToString(CultureInfo.InvariantCulture));
}

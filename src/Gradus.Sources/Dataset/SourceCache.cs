using System.Globalization;

namespace Gradus.Sources.Dataset;

/// <summary>One <see cref="Source"/> object for each distinct source, so that thousands of figures share a few.</summary>
internal sealed class SourceCache
{
    private readonly Dictionary<(string Publisher, string File, string Column, int? Year), Source> _sources = [];

    /// <summary>A source that is one column of one publisher's yearly file; the year may be unknown.</summary>
    public Source Get(string publisher, string file, string column, int? year)
    {
        if (!_sources.TryGetValue((publisher, file, column, year), out Source? source))
        {
            string? text = year is > 0 ? year.Value.ToString(CultureInfo.InvariantCulture) : null;
            source = new Source(publisher, file + text, column, text);
            _sources.Add((publisher, file, column, year), source);
        }

        return source;
    }
}

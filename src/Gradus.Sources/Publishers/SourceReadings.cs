using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers;

/// <summary>A publisher's file that went into the dataset.</summary>
public sealed record UsedFile(SourceFile File, string Sha256)
{
    /// <summary>Where it is published: the page of its series, unless its edition has one of its own.</summary>
    public string Address { get; init; } = File.Kind.Address;
}

/// <summary>Everything read from the publishers' files.</summary>
public sealed class SourceReadings
{
    private readonly Dictionary<PublishedSeries, object> _read = [];

    public List<UsedFile> Used { get; } = [];

    /// <summary>The year and the period that a file states inside, by file name.</summary>
    public Dictionary<string, StatedPeriod> Periods { get; } = new(StringComparer.Ordinal);

    /// <summary>How many records a file holds whose editions are told apart by it, by file name.</summary>
    public Dictionary<string, int> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>What was read from each file of a series, by the year in the file's name, oldest first; empty where there is none.</summary>
    public SortedDictionary<int, T> ByYear<T>(PublishedSeries<T> series)
        where T : class => _read.TryGetValue(series, out object? read) ? (SortedDictionary<int, T>)read : [];

    /// <summary>What was read from the file of a series, of several from the newest; null where there is none.</summary>
    public T? Of<T>(PublishedSeries<T> series)
        where T : class => ByYear(series).Values.LastOrDefault();

    internal void Add<T>(PublishedSeries<T> series, SourceFile file, T read, StatedPeriod? period, int? records)
        where T : class
    {
        if (!_read.TryGetValue(series, out object? years))
        {
            _read.Add(series, years = new SortedDictionary<int, T>());
        }

        ((SortedDictionary<int, T>)years).Add(file.Year ?? 0, read);
        if (period is { } stated)
        {
            Periods.Add(file.Name, stated);
        }

        if (records is { } count)
        {
            Records.Add(file.Name, count);
        }
    }
}

using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers;

/// <summary>A series of a publisher's files: how a file of it is found and read. Each is one class, in a folder of its publisher.</summary>
public abstract class PublishedSeries
{
    public abstract SourceKind Kind { get; }

    /// <summary>Reads a file; what is returned files what was read.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    internal abstract Action<SourceReadings> Read(SourceFile file, SourceBytes bytes, IReadOnlySet<CipCode> cips4, TextPool pool);
}

/// <summary>A publisher's file in hand.</summary>
/// <param name="Bytes">As published.</param>
/// <param name="Year">The year in its name; 0 where the name has none.</param>
/// <param name="Cips4">The four-digit codes that hold a field in scope.</param>
/// <param name="Pool">Shares texts with other files.</param>
public sealed record FileInHand(SourceBytes Bytes, int Year, IReadOnlySet<CipCode> Cips4, TextPool Pool);

/// <inheritdoc/>
/// <typeparam name="T">What is read from one file.</typeparam>
public abstract class PublishedSeries<T> : PublishedSeries
    where T : class
{
    /// <summary>What one file says.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    protected abstract T Read(FileInHand file);

    /// <summary>What the file says inside about its period; null where it says nothing.</summary>
    protected virtual StatedPeriod? PeriodOf(T read) => null;

    /// <summary>How many records it holds; null where editions are not told apart by that.</summary>
    protected virtual int? RecordsOf(T read) => null;

    internal sealed override Action<SourceReadings> Read(SourceFile file, SourceBytes bytes, IReadOnlySet<CipCode> cips4, TextPool pool)
    {
        T read = Read(new FileInHand(bytes, file.Year ?? 0, cips4, pool));
        StatedPeriod? period = PeriodOf(read);
        int? records = RecordsOf(read);
        return readings => readings.Add(this, file, read, period, records);
    }
}

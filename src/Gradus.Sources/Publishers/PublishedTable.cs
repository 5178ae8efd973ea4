using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers;

/// <summary>
/// A table that is made from one publisher's file: how the file is found, read, and what of it is kept. Each is one class in
/// one file, its loader beside it; <see cref="PublishedTables.All"/> lists them.
/// </summary>
public abstract class PublishedTable
{
    /// <summary>The file it is made from.</summary>
    public abstract SourceKind Kind { get; }

    public abstract Table Table { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    internal abstract PublishedRows Read(SourceBytes file, IReadOnlySet<CipCode> cips4);

    /// <summary>The table of what was read; empty where the file was not there.</summary>
    internal abstract TableWriter Build(PublishedRows? read, TableScope scope);
}

/// <summary>What was read from a publisher's file, and what the file says inside about its period.</summary>
internal abstract record PublishedRows(StatedPeriod? Period);

/// <inheritdoc/>
/// <typeparam name="TRow">A row of the publisher's file, read.</typeparam>
public abstract class PublishedTable<TRow> : PublishedTable
{
    /// <summary>The rows that may be kept, in file order.</summary>
    /// <param name="file">The publisher's file.</param>
    /// <param name="cips4">The four-digit codes that hold a field in scope.</param>
    protected abstract List<TRow> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4);

    /// <summary>Writes the rows that are kept.</summary>
    protected abstract void Write(TableWriter table, IReadOnlyList<TRow> rows, TableScope scope);

    /// <summary>What the rows say about the period; null where they say nothing.</summary>
    protected virtual StatedPeriod? PeriodOf(IReadOnlyList<TRow> rows) => null;

    internal sealed override PublishedRows Read(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        List<TRow> rows = ReadRows(file, cips4);
        return new Rows(rows, PeriodOf(rows));
    }

    internal sealed override TableWriter Build(PublishedRows? read, TableScope scope)
    {
        var table = new TableWriter(Table);
        if (read is Rows rows)
        {
            Write(table, rows.All, scope);
        }

        return table;
    }

    private sealed record Rows(IReadOnlyList<TRow> All, StatedPeriod? Period) : PublishedRows(Period);
}

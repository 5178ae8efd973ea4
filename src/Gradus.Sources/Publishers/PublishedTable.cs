using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers;

/// <summary>A table that is made from one publisher's file alone: how the file is found, read, and what of it is kept.</summary>
public abstract class PublishedTable : DatasetTable
{
    /// <summary>The file it is made from.</summary>
    public abstract SourceKind Kind { get; }

    /// <summary>The same with its reader.</summary>
    public abstract PublishedSeries Series { get; }
}

/// <inheritdoc/>
/// <typeparam name="TRow">A row of the publisher's file, read.</typeparam>
public abstract class PublishedTable<TRow> : PublishedTable
{
    private readonly RowSeries _series;

    protected PublishedTable() => _series = new RowSeries(this);

    public sealed override PublishedSeries Series => _series;

    /// <summary>The rows that may be kept, in file order.</summary>
    /// <param name="file">The publisher's file.</param>
    /// <param name="cips4">The four-digit codes that hold a field in scope.</param>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    protected abstract List<TRow> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4);

    /// <summary>Writes the rows that are kept.</summary>
    protected abstract void Write(TableWriter table, IReadOnlyList<TRow> rows, TableScope scope);

    /// <summary>What the rows say about the period; null where they say nothing.</summary>
    protected virtual StatedPeriod? PeriodOf(IReadOnlyList<TRow> rows) => null;

    /// <summary>Refuses a file that the files written by hand say too little of.</summary>
    /// <exception cref="InputException">They do.</exception>
    private protected virtual void Check(IReadOnlyList<TRow> rows, Compilation from)
    {
    }

    internal sealed override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        if (from.Readings.Of(_series) is { } rows)
        {
            Check(rows, from);
            Write(table, rows, from.Scope);
        }

        return table;
    }

    /// <summary>The rows that were read of the file; none where it was not there.</summary>
    internal IReadOnlyList<TRow> RowsOf(SourceReadings readings) => readings.Of(_series) ?? [];

    private sealed class RowSeries(PublishedTable<TRow> table) : PublishedSeries<List<TRow>>
    {
        public override SourceKind Kind => table.Kind;

        protected override List<TRow> Read(FileInHand file) => table.ReadRows(file.Bytes, file.Cips4);

        protected override StatedPeriod? PeriodOf(List<TRow> read) => table.PeriodOf(read);
    }
}

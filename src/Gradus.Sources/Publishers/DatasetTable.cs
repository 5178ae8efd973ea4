using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers;

/// <summary>
/// A table that is made from publishers' files. Each is one class in one file: its columns, how its rows are made, and how they
/// are loaded again; <c>Compiler/PublishedTables</c> lists them.
/// </summary>
public abstract class DatasetTable
{
    public abstract Table Table { get; }

    /// <summary>Makes the table; without rows where its files were not there.</summary>
    /// <param name="from">What it is made from.</param>
    /// <param name="notes">Takes what a careful reader should know: rows left out and why.</param>
    /// <exception cref="InputException">What was read contradicts itself.</exception>
    internal abstract TableWriter Build(Compilation from, List<string> notes);
}

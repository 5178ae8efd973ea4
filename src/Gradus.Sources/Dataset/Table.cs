namespace Gradus.Sources.Dataset;

/// <summary>What a cell of a column holds.</summary>
public enum ColumnType
{
    Text,
    Integer,
    Number,
    Flag,

    /// <summary>Several words in one cell, separated by a single space.</summary>
    Words,

    /// <summary>Several texts in one cell, separated by " | ".</summary>
    Texts,

    /// <summary>A JSON value in one cell.</summary>
    Json,
}

/// <summary>A column of a table of the dataset.</summary>
/// <param name="Name">Lower case with underscores.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What it means, for a reader of <c>datapackage.json</c>.</param>
/// <param name="Unit">Unit of a number: "USD", "awards"; null for text.</param>
/// <param name="Minimum">Smallest allowed value of a number; null for no bound.</param>
/// <param name="Maximum">Largest allowed value of a number; null for no bound.</param>
public sealed record Column(
    string Name,
    ColumnType Type,
    string Description,
    string? Unit = null,
    double? Minimum = null,
    double? Maximum = null);

/// <summary>A reference from columns of one table to the key of another.</summary>
public sealed record TableReference(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> TargetColumns);

/// <summary>A table of the dataset: one CSV file under <c>tables/</c>.</summary>
/// <param name="Name">File name without its ending.</param>
/// <param name="Title">One line for a reader.</param>
/// <param name="Licence">Key of a licence in <see cref="Licences"/>.</param>
/// <param name="Publishers">Keys of the source files it is compiled from: "ipeds/HD", "bls/oews" ...</param>
/// <param name="PrimaryKey">Columns that tell rows apart; rows are sorted by them.</param>
/// <param name="Columns">In file order.</param>
public sealed record Table(
    string Name,
    string Title,
    string Licence,
    IReadOnlyList<string> Publishers,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<Column> Columns)
{
    public IReadOnlyList<TableReference> References { get; init; } = [];

    public string FileName => Name + ".csv";

    /// <summary>Position of a column.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public int Ordinal(string column)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new ArgumentException($"Table {Name} has no column {column}.", nameof(column));
    }
}

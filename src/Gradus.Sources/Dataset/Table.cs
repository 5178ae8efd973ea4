using System.Globalization;

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
    double? Maximum = null)
{
    internal const string Year = "{year}";

    /// <summary>The institution that a row is of.</summary>
    public static Column UnitId { get; } = new("unit_id", ColumnType.Integer, "IPEDS UNITID of the institution", null, 100000, 999999);

    internal Column Of(int year) => this with { Name = Filled(Name, year), Description = Filled(Description, year) };

    private static string Filled(string text, int year) => text
        .Replace(Year, year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{before}", (year - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

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

    /// <summary>True where no answer could be given without a row of it; the others may be empty where a publisher's file was not at hand.</summary>
    public bool NeedsRows { get; init; }

    /// <summary>
    /// Columns that follow the others once for each year that the dataset holds; <c>{year}</c> in a name or description stands
    /// for it, <c>{before}</c> for the year before.
    /// </summary>
    public IReadOnlyList<Column> OfEachYear { get; init; } = [];

    /// <summary>Years that <see cref="OfEachYear"/> was written out for, oldest first.</summary>
    public IReadOnlyList<int> Years { get; private init; } = [];

    public string FileName => Name + ".csv";

    /// <summary>The table with its yearly columns written out.</summary>
    /// <param name="years">Oldest first.</param>
    public Table ForYears(IReadOnlyList<int> years) => this with
    {
        Columns = [.. Columns, .. years.SelectMany(year => OfEachYear.Select(column => column.Of(year)))],
        OfEachYear = [],
        Years = years,
    };

    /// <summary>The table with the yearly columns that a header has; itself where it has no such columns.</summary>
    public Table As(IReadOnlyList<string> header)
    {
        if (OfEachYear.Count == 0)
        {
            return this;
        }

        string prefix = OfEachYear[0].Name.Replace(Column.Year, "", StringComparison.Ordinal);
        return ForYears(
        [
            .. header.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0)
                .Where(year => year > 0).Order(),
        ]);
    }

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

using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>An institution as one year's directory (HD) lists it.</summary>
/// <param name="Id">UNITID.</param>
/// <param name="Name">INSTNM.</param>
/// <param name="Aliases">IALIAS as published; empty where there is none.</param>
/// <param name="City">CITY.</param>
/// <param name="State">STABBR.</param>
/// <param name="Control">CONTROL: 1, 2, 3; null where not available (-3).</param>
/// <param name="Latitude">LATITUDE, degrees north; null where missing.</param>
/// <param name="Longitude">LONGITUD, degrees east; null where missing.</param>
/// <param name="Locale">LOCALE 11 to 43; null where not available (-3).</param>
/// <param name="Cbsa">CBSA; empty outside one.</param>
/// <param name="Web">WEBADDR.</param>
/// <param name="Active">CYACTIVE = 1.</param>
/// <param name="Fips">FIPS code of the state.</param>
/// <param name="DegreeGranting">DEGGRANT = 1.</param>
/// <param name="TitleFour">PSET4FLG = 1: takes part in federal student aid.</param>
public sealed record DirectoryEntry(
    UnitId Id,
    string Name,
    string Aliases,
    string City,
    string State,
    int? Control,
    double? Latitude,
    double? Longitude,
    int? Locale,
    string Cbsa,
    string Web,
    bool Active,
    int Fips,
    bool DegreeGranting,
    bool TitleFour)
{
    /// <summary>First six digits of OPEID: campuses that report to the federal loan system together share it; empty where it has none.</summary>
    public string Opeid6 { get; init; } = "";

    /// <summary>First five digits of ZIP; empty where there are none.</summary>
    public string Zip { get; init; } = "";
}

/// <summary>Reads HD2019 and later.</summary>
public sealed class DirectorySeries : PublishedSeries<List<DirectoryEntry>>
{
    private DirectorySeries()
    {
    }

    public static DirectorySeries Instance { get; } = new();

    public override SourceKind Kind { get; } = IpedsFiles.Yearly("ipeds/HD", "Institutional characteristics: directory", "^HD(?<year>20[0-9]{2})", required: true);

    private static readonly SourceColumn[] Columns =
    [
        "UNITID", "INSTNM", "IALIAS", "CITY", "STABBR", "CONTROL", "LATITUDE", "LONGITUD", "LOCALE", "CBSA", "WEBADDR", "CYACTIVE",
        "FIPS", "DEGGRANT", "PSET4FLG", new("OPEID") { Optional = true }, new("ZIP") { Optional = true },
    ];

    protected override List<DirectoryEntry> Read(FileInHand file) => Read(file.Bytes, file.Pool);

    /// <param name="file">The file.</param>
    /// <param name="pool">Shares texts with the directories of other years.</param>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<DirectoryEntry> Read(SourceBytes file, TextPool? pool = null)
    {
        pool ??= new TextPool();
        using var rows = new CsvRows(file, Columns);
        var entries = new List<DirectoryEntry>(7000);
        var seen = new HashSet<UnitId>();
        while (rows.Read())
        {
            DirectoryEntry entry = ReadRow(rows, pool);
            if (!seen.Add(entry.Id))
            {
                throw rows.BadRow($"UNITID {entry.Id} is listed twice.");
            }

            entries.Add(entry);
        }

        return entries;
    }

    private static DirectoryEntry ReadRow(CsvRows rows, TextPool pool) => new(
        rows.Unit(0),
        pool.Of(rows.Cell(1)),
        pool.Of(rows.Cell(2)),
        pool.Of(rows.Cell(3)),
        pool.Of(rows.Cell(4)),
        Code(rows, 5),
        Coordinate(rows, 6, 90),
        Coordinate(rows, 7, 180),
        Code(rows, 8),
        Code(rows, 9) is { } cbsa ? Numerals.Of(cbsa) : "",
        pool.Of(rows.Cell(10)),
        rows.Integer(11) == 1,
        rows.Integer(12),
        rows.Integer(13) == 1,
        rows.Integer(14) == 1)
    {
        Opeid6 = Opeid(rows),
        Zip = Zip(rows),
    };

    /// <summary>"30332" of "30332-0001"; some have lost leading zeros.</summary>
    private static string Zip(CsvRows rows)
    {
        const int Digits = 5;
        ReadOnlySpan<char> code = rows.Cell(16).Trim();
        int dash = code.IndexOf('-');
        code = dash > 0 ? code[..dash] : code.Length == Digits + 4 ? code[..Digits] : code;
        return code.Length is > 2 and <= Digits && !code.ContainsAnyExceptInRange('0', '9') ? code.ToString().PadLeft(Digits, '0') : "";
    }

    /// <summary>Eight digits, some without their leading zeros; -2 where there is none.</summary>
    private static string Opeid(CsvRows rows)
    {
        const int Digits = 8;
        ReadOnlySpan<char> code = rows.Cell(15);
        return code.Length is > 2 and <= Digits && !code.ContainsAnyExceptInRange('0', '9') && code.ContainsAnyExcept('0') ? code.ToString().PadLeft(Digits, '0')[..6] : "";
    }

    /// <summary>A code of NCES: -1, -2 and -3 say not reported, not applicable, not available.</summary>
    private static int? Code(CsvRows rows, int column)
    {
        if (rows.IsEmpty(column))
        {
            return null;
        }

        int code = rows.Integer(column);
        return code < 0 ? null : code;
    }

    private static double? Coordinate(CsvRows rows, int column, double bound)
    {
        double? degrees = rows.NumberOrNull(column);
        return degrees is null || Math.Abs(degrees.Value) <= bound ? degrees : throw rows.Bad(column, $"between -{bound} and {bound}");
    }
}

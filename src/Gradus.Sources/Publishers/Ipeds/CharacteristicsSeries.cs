using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>What one year's institutional characteristics (IC) say of an institution.</summary>
/// <param name="Institution">UNITID.</param>
/// <param name="GraduateDistancePrograms">DSTNGP: graduate programs can be completed at a distance; null where not reported or not applicable.</param>
/// <param name="DistanceOnly">DISTNCED: all programs are offered completely at a distance; null likewise.</param>
/// <param name="ApplicationFee">APPLFEEG, USD; not collected where the file lacks the column (from IC2023).</param>
/// <param name="Services">Which of <see cref="CharacteristicsSeries.Services"/> it offers, in that order; null where not reported or not applicable.</param>
public sealed record Characteristics(UnitId Institution, bool? GraduateDistancePrograms, bool? DistanceOnly, Reading ApplicationFee, IReadOnlyList<bool?> Services);

/// <summary>Reads IC2019 and later.</summary>
public sealed class CharacteristicsSeries : PublishedSeries<Dictionary<UnitId, Characteristics>>
{
    private CharacteristicsSeries()
    {
    }

    public static CharacteristicsSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = IpedsFiles.Yearly("ipeds/IC", "Institutional characteristics: educational offerings", "^IC(?<year>20[0-9]{2})");

    private const int FirstService = 5;

    /// <summary>Services for students: academic and career counselling, employment while studying, placement of those who finish.</summary>
    public static IReadOnlyList<string> Services { get; } = ["STUSRV2", "STUSRV3", "STUSRV4"];

    private static readonly SourceColumn[] Columns =
    [
        "UNITID", "DSTNGP", "DISTNCED",
        new("APPLFEEG") { Optional = true },
        new("XAPPFEEG") { Optional = true },
        .. Services.Select(name => new SourceColumn(name) { Optional = true }),
    ];

    protected override Dictionary<UnitId, Characteristics> Read(FileInHand file) => Read(file.Bytes);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static Dictionary<UnitId, Characteristics> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var entries = new Dictionary<UnitId, Characteristics>(6500);
        while (rows.Read())
        {
            UnitId institution = rows.Unit(0);
            var entry = new Characteristics(institution, YesNo(rows, 1, no: 0), YesNo(rows, 2, no: 2), Fee(rows), [.. Services.Select((_, i) => rows.Has(FirstService + i) ? YesNo(rows, FirstService + i, no: 0) : null)]);
            if (!entries.TryAdd(institution, entry))
            {
                throw rows.BadRow($"UNITID {institution} is listed twice.");
            }
        }

        return entries;
    }

    private static bool? YesNo(CsvRows rows, int column, int no)
    {
        int code = rows.Integer(column);
        return code == 1 ? true : code == no ? false : code < 0 ? null : throw rows.Bad(column, $"1 (yes), {no} (no) or negative (missing)");
    }

    private static Reading Fee(CsvRows rows)
    {
        if (!rows.Has(3))
        {
            return Reading.NotCollected;
        }

        return FlaggedAmount.Read(rows, 3, rows.Letter(4) ?? ' ');
    }
}

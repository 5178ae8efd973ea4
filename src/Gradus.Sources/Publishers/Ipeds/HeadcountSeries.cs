using System.Globalization;
using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>12-month headcount of all levels in one year.</summary>
/// <param name="Year">Year of the headcount.</param>
/// <param name="Total">All students.</param>
/// <param name="ExclusivelyDistance">Of those, enrolled exclusively in distance courses.</param>
public readonly record struct Headcount(int Year, Reading Total, Reading ExclusivelyDistance);

/// <summary>Reads the custom export of headcounts by distance education; takes each institution's newest year with a total.</summary>
public sealed class HeadcountSeries : PublishedSeries<Dictionary<UnitId, Headcount>>
{
    private HeadcountSeries()
    {
    }

    public static HeadcountSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "ipeds/distance", IpedsFiles.Publisher, "12-month headcount by distance education (custom export)", "https://nces.ed.gov/ipeds/use-the-data",
        @"^custom_export_distance_[0-9]{4}_(?<year>20[0-9]{2})" + SourceKind.Packed) with
    { Cited = IpedsFiles.Cited };

    private const string TotalPrefix = "TOTAL_ENROLL_";

    protected override Dictionary<UnitId, Headcount> Read(FileInHand file) => Read(file.Bytes);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static Dictionary<UnitId, Headcount> Read(SourceBytes file)
    {
        int[] years = Years(file);
        SourceColumn[] columns = ["UnitID", .. years.SelectMany(y => new SourceColumn[] { $"{TotalPrefix}{y}", $"DE_ENROLL_{y}" })];
        using var rows = new CsvRows(file, columns);
        var newest = new Dictionary<UnitId, Headcount>(6500);
        while (rows.Read())
        {
            UnitId institution = rows.Unit(0);
            if (!newest.TryAdd(institution, Newest(rows, years)))
            {
                throw rows.BadRow($"UNITID {institution} is listed twice.");
            }
        }

        return newest;
    }

    private static int[] Years(SourceBytes file)
    {
        using var rows = new CsvRows(file, ["UnitID"]);
        int[] years =
        [
            .. rows.HeaderNames
                .Where(name => name.StartsWith(TotalPrefix, StringComparison.OrdinalIgnoreCase))
                .Select(name => int.TryParse(name.AsSpan(TotalPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0)
                .Where(year => year > 0)
                .OrderDescending(),
        ];
        return years.Length > 0 ? years : throw InputException.At(file.Name, 1, TotalPrefix + "YYYY", "missing: no column is named by a year.");
    }

    private static Headcount Newest(CsvRows rows, int[] years)
    {
        for (int i = 0; i < years.Length; i++)
        {
            Reading total = Count(rows, 1 + (2 * i));
            if (total.IsKnown)
            {
                return new Headcount(years[i], total, Count(rows, 2 + (2 * i)));
            }
        }

        return new Headcount(years[0], Reading.NotReported, Reading.NotReported);
    }

    private static Reading Count(CsvRows rows, int column) =>
        rows.IsEmpty(column) ? Reading.NotReported : Reading.Known(rows.Amount(column));
}

using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Full-time-equivalent students over 12 months.</summary>
/// <param name="Graduate">FTEGD: graduate students outside doctor's professional practice.</param>
/// <param name="ProfessionalPractice">FTEDPP: doctor's professional practice.</param>
public readonly record struct Activity(Reading Graduate, Reading ProfessionalPractice);

/// <summary>Reads EFIA2019 and later: file year 2022 is July 2021 to June 2022.</summary>
public sealed class ActivitySeries : PublishedSeries<Dictionary<UnitId, Activity>>
{
    private ActivitySeries()
    {
    }

    public static ActivitySeries Instance { get; } = new();

    public override SourceKind Kind { get; } = IpedsFiles.Yearly("ipeds/EFIA", "12-month instructional activity and full-time equivalents", "^EFIA(?<year>20[0-9]{2})") with { PeriodInName = IpedsFiles.Ending };

    private static readonly SourceColumn[] Columns = ["UNITID", "FTEGD", "XFTEGD", "FTEDPP", "XFTEDPP"];

    protected override Dictionary<UnitId, Activity> Read(FileInHand file) => Read(file.Bytes);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static Dictionary<UnitId, Activity> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var entries = new Dictionary<UnitId, Activity>(6500);
        while (rows.Read())
        {
            if (!entries.TryAdd(rows.Unit(0), new Activity(Count(rows, 1), Count(rows, 3))))
            {
                throw rows.BadRow($"UNITID {rows.Cell(0)} is listed twice.");
            }
        }

        return entries;
    }

    private static Reading Count(CsvRows rows, int column) => FlaggedAmount.Read(rows, column, rows.Letter(column + 1) ?? ' ');
}

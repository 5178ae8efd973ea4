using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>What the institution-level file says of one institution.</summary>
/// <param name="Institution">UNITID.</param>
/// <param name="DistanceOnly">Whether it teaches only at a distance; null without an answer.</param>
/// <param name="Students">Undergraduates and graduate students; 0 where not reported.</param>
/// <param name="Values">By <see cref="InstitutionSeries.Measured"/>; null where not reported.</param>
public sealed record InstitutionMeasures(UnitId Institution, bool? DistanceOnly, double Students, IReadOnlyList<double?> Values)
{
    /// <summary>PFTFAC: share of its faculty that is employed full-time, 0 to 1; null where not reported.</summary>
    public double? FullTimeFaculty { get; init; }
}

/// <summary>Reads the institution-level file of the College Scorecard.</summary>
public sealed class InstitutionSeries : PublishedSeries<List<InstitutionMeasures>>
{
    private InstitutionSeries()
    {
    }

    public static InstitutionSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "scorecard/institution", ScorecardFiles.Publisher, "Institution-level data", ScorecardFiles.Address,
        "^(MERGED20[0-9]{2}_(?<year>[0-9]{2})_PP|Most-Recent-Cohorts-Institution[A-Za-z0-9_-]*)" + SourceKind.Packed) with
    { Cited = ScorecardFiles.Cited };

    private const int FirstMeasure = 3;

    /// <summary>The publisher's columns that are kept as numbers.</summary>
    public static IReadOnlyList<string> Measured { get; } =
        ["AVGFACSAL", "SAT_AVG", "ADM_RATE", "PCTPELL", "INEXPFTE", "TUITFTE", "C150_4", "ENDOWBEGIN", "GRADS"];

    private static readonly SourceColumn[] Columns =
        ["UNITID", "DISTANCEONLY", new("UGDS") { Optional = true }, .. Measured.Select(name => new SourceColumn(name) { Optional = true }), new("PFTFAC") { Optional = true }];

    protected override List<InstitutionMeasures> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>In file order.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<InstitutionMeasures> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var found = new List<InstitutionMeasures>(6500);
        var seen = new HashSet<UnitId>();
        while (rows.Read())
        {
            if (ScorecardCell.Unit(rows, 0) is not { } institution)
            {
                continue;
            }

            bool? distanceOnly = rows.Cell(1) switch
            {
                "1" => true,
                "0" => false,
                "" or "NA" or "NULL" or "PS" or "PrivacySuppressed" => null,
                _ => throw rows.Bad(1, "0, 1 or NA"),
            };
            if (!seen.Add(institution))
            {
                throw rows.BadRow($"UNITID {institution} is listed twice.");
            }

            double?[] values = [.. Enumerable.Range(FirstMeasure, Measured.Count).Select(column => Number(rows, column))];
            found.Add(new InstitutionMeasures(institution, distanceOnly, (Number(rows, 2) ?? 0) + (values[^1] ?? 0), values) { FullTimeFaculty = Number(rows, FirstMeasure + Measured.Count) });
        }

        return found;
    }

    private static double? Number(CsvRows rows, int column) =>
        !rows.Has(column) || ScorecardCell.IsEmpty(rows.Cell(column)) || ScorecardCell.IsSuppressed(rows.Cell(column)) ? null : rows.Number(column);
}

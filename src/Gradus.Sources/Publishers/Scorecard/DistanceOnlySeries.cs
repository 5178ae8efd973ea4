using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>Reads the institution-level file of the College Scorecard.</summary>
public sealed class DistanceOnlySeries : PublishedSeries<Dictionary<UnitId, bool>>
{
    private DistanceOnlySeries()
    {
    }

    public static DistanceOnlySeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "scorecard/institution", ScorecardFiles.Publisher, "Institution-level data", ScorecardFiles.Address,
        "^(MERGED20[0-9]{2}_(?<year>[0-9]{2})_PP|Most-Recent-Cohorts-Institution[A-Za-z0-9_-]*)" + SourceKind.Packed) with
    { Cited = ScorecardFiles.Cited };

    private static readonly SourceColumn[] Columns = ["UNITID", "DISTANCEONLY"];

    protected override Dictionary<UnitId, bool> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Whether an institution teaches only at a distance; institutions without an answer are left out.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static Dictionary<UnitId, bool> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var answers = new Dictionary<UnitId, bool>(6500);
        while (rows.Read())
        {
            if (ScorecardCell.Unit(rows, 0) is not { } institution)
            {
                continue;
            }

            bool? answer = rows.Cell(1) switch
            {
                "1" => true,
                "0" => false,
                "" or "NA" or "NULL" or "PS" or "PrivacySuppressed" => null,
                _ => throw rows.Bad(1, "0, 1 or NA"),
            };
            if (answer is { } known && !answers.TryAdd(institution, known))
            {
                throw rows.BadRow($"UNITID {institution} is listed twice.");
            }
        }

        return answers;
    }
}

using Gradus.Sources.Files;

namespace Gradus.Sources.Scorecard;

/// <summary>Reads the institution-level file of the College Scorecard.</summary>
public static class InstitutionReader
{
    private static readonly SourceColumn[] Columns = ["UNITID", "DISTANCEONLY"];

    /// <summary>Whether an institution teaches only at a distance; institutions without an answer are left out.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static Dictionary<UnitId, bool> ReadDistanceOnly(SourceBytes file)
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
